import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../test/openDocument.ts';
import { reportSummary } from './reportSummary.ts';

const summaryOf = (source: string, display: 'en' | 'ja' = 'en', dueDays: number | null = null) => {
  // The sign where the cursor is keeps tables whole.
  const { text, checked } = openedAt(`${source}¦`);
  return reportSummary(checked.postmortem, dueDays, (offset) => text.positionAt(offset), display);
};

const ENGLISH = `# Postmortem: Checkout outage on 4 March 2026

- **Date:** 2026-03-04
- **Status:** In review
- **Severity:** SEV-2 (customers could not pay)

## Timeline

All times in UTC.

- 10:00 The incident starts: checkout latency rises
- 10:04 The alert fires
- 10:52 Mitigated: express checkout is switched off

## Action items

| Action                           | Owner    | Due        | Status |
| -------------------------------- | -------- | ---------- | ------ |
| Alert when the pool is 80 % full | Payments | 2026-03-20 | Open   |
| Close sessions in the load test  |          |            | Done   |
`;

const JAPANESE = `# 決済遅延（2026年3月4日）

日付: 2026-03-04
ステータス: 下書き

## 対策

- [ ] 接続プールの使用率が 80 % を超えたら通知する（担当: 決済チーム、期限: 3月20日、PAY-311）
- [x] 鍵の更新をジョブにする
`;

describe('what a list shows of a report', () => {
  it('is its title, day, severity, status and the length of its impact', () => {
    expect(summaryOf(ENGLISH)).toMatchObject({
      title: 'Checkout outage',
      day: '2026-03-04',
      severity: 'SEV-2',
      status: 'in-review',
      impact: { written: '52 min', aloud: '52 minutes' },
      length: 'Impact 52 min · detected after 4 min',
    });
    expect(summaryOf(ENGLISH, 'ja')).toMatchObject({
      impact: { written: '52 分' },
      length: '影響 52 分、検知まで 4 分',
    });
  });

  it('is each action where it stands, done or not', () => {
    expect(summaryOf(ENGLISH).actions).toEqual([
      {
        text: 'Alert when the pool is 80 % full',
        line: 18,
        character: 0,
        owner: 'Payments',
        due: '2026-03-20',
        done: false,
      },
      { text: 'Close sessions in the load test', line: 19, character: 0, owner: null, due: null, done: true },
    ]);
  });

  it('is the day by which it has to be final', () => {
    expect(summaryOf(ENGLISH, 'en', 7).reviewDue).toBe('2026-03-11');
  });

  it('takes owner, date and ticket out of the words, and the year from the incident', () => {
    const [first] = summaryOf(JAPANESE).actions;
    expect(first).toMatchObject({
      text: '接続プールの使用率が 80 % を超えたら通知する',
      owner: '決済チーム',
      due: '2026-03-20',
      done: false,
    });
    expect(summaryOf(JAPANESE)).toMatchObject({ title: '決済遅延', status: 'draft', severity: null, impact: null });
  });

  it('takes the owner behind a dash out of them, too', () => {
    const [action] = summaryOf('## Action items\n\n- [ ] Read every file — Platform, by 2026-03-20\n').actions;
    expect(action).toMatchObject({ text: 'Read every file', owner: 'Platform', due: '2026-03-20' });
  });

  it('has all words of an action that is wrapped', () => {
    const [action] = summaryOf(
      '## Action items\n\n- [ ] Refuse a change that\n  was not tested (owner: SRE)\n',
    ).actions;
    expect(action).toMatchObject({ text: 'Refuse a change that was not tested', owner: 'SRE' });
  });

  it('is nothing where a report gives nothing', () => {
    expect(summaryOf('## Impact\n\nNone.\n')).toEqual({
      title: null,
      day: null,
      severity: null,
      status: null,
      reviewDue: null,
      impact: null,
      length: null,
      actions: [],
    });
  });
});
