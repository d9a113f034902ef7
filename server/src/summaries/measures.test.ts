import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { measureOf } from './measures.ts';

const measured = (line: string, names: readonly string[] = []): string => {
  const { actionItems } = readPostmortem(readMarkdown(`# Postmortem\n\n## Action items\n\n${line}\n`));
  return measureOf(actionItems[0]!, names);
};

describe('what will be done', () => {
  it.each([
    ['- [ ] **Alert** when the pool is full (owner: Payments, due: 2026-03-20)', 'Alert when the pool is full'],
    [
      '- [PAY-3](https://t.example/PAY-3) Refuse a release without a test — Sam Obi, 2026-03-27',
      'Refuse a release without a test',
    ],
    ['- Fixed ports (one per channel), reserved', 'Fixed ports (one per channel), reserved'],
    ['- Copy backups from the standby. Owner: Helena Vogt. Due: 15 May 2026.', 'Copy backups from the standby.'],
    ['- 使用率が 80 % を超えたら通知する（担当: 決済チーム、期限: 2026-03-20）', '使用率が 80 % を超えたら通知する'],
    ['- カナリアリリースを導入する（担当: 乾）', 'カナリアリリースを導入する'],
    ['- Refuse a change that\n  was not **tested** (owner: Payments)', 'Refuse a change that was not tested'],
    ['- 使用率が 80 % を超えたら\n  当番へ通知する（担当: 乾）', '使用率が 80 % を超えたら当番へ通知する'],
  ])('%s → %s', (line, measure) => expect(measured(line)).toBe(measure));

  it('is told without what stands for a name behind it, and whole where that stands within', () => {
    expect(measured('- Limit the shard moves to 1 — Engineer 1, 2026-06-19', ['Engineer 1'])).toBe(
      'Limit the shard moves to 1',
    );
    expect(measured('- Engineer 1: Limit the shard moves', ['Engineer 1'])).toBe('Limit the shard moves');
    expect(measured('- 204 を成功扱いにする（v2.8.1）対応責任者', ['対応責任者'])).toBe(
      '204 を成功扱いにする（v2.8.1）',
    );
    expect(measured('- Engineer 1 limits the shard moves', ['Engineer 1'])).toBe('Engineer 1 limits the shard moves');
  });
});
