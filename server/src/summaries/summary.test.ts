import { describe, expect, it, vi } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { ruleOf } from '../rules/index.ts';
import { SUMMARY_KINDS, summaryKind } from './kinds.ts';
import { type Summary, summaryOf } from './summary.ts';

const read = (text: string) => readPostmortem(readMarkdown(text));
const summary = (text: string, kind: string): Summary =>
  summaryOf(read(text), summaryKind(kind)!, { people: ['Kim Lee'], read });

const ENGLISH = `# Postmortem: checkout outage (INC-7)

- Date: 2026-03-04
- Authors: Dana Fox
- Status: In review

## Summary

Checkout answered 310 orders with an error. Dana Fox restarted the service. It was probably a slow disk.

## Impact

- 310 orders failed
- Two shops "could not sell anything at all that day"

| What | How many |
|---|---|
| Calls | 41 |

## Root cause

The pool held 50 connections. Would a larger pool have helped? Tom forgot to raise the limit.

## Resolution

TBD

## Timeline (UTC)

- 10:00 Errors rise
- 10:04 The error alert pages the on-call engineer
- 10:40 Resolved

## Action items

- [ ] **Alert** when the pool is 80 % full (owner: Dana Fox, due: 2026-03-20)
- [PAY-3](https://t.example/PAY-3) Refuse a release without a test — Sam Obi, 2026-03-27
`;

const JAPANESE = `# 決済障害の報告: 決済エラーの多発

- 発生日: 2026年3月4日
- 作成者: 狐塚 ダナ
- ステータス: 作成中

## 概要

2026年3月4日、決済がエラーになった。

## 影響

・注文 310 件が失敗
・狐塚が 12 件に返信した

## 原因

接続数の上限が 50 だった。ディスクの遅延が原因と思われる。

## 時系列（JST）

- 10:00 エラーが発生
- 10:04 アラートで検知
- 10:40 復旧

## 対策

- プールの使用率が 80 % を超えたら通知する（担当: 狐塚、期限: 2026-03-20）
`;

describe('a summary', () => {
  it('for chat is a few lines, in which nobody is named and nothing guessed', () => {
    expect(summary(ENGLISH, 'chat').text).toBe(`Checkout outage
State: Resolved
Impact 40 min · detected after 4 min
Checkout answered 310 orders with an error. Incident author restarted the service.
Impact: 310 orders failed.
Next: Alert when the pool is 80 % full
`);
  });
  it('for a status page leaves out whom a role stands for, and asks for the next update', () => {
    const { text, blanks } = summary(ENGLISH, 'status-page');
    expect(text).toBe(`Checkout outage

Resolved
Checkout answered 310 orders with an error.
Impact: 310 orders failed. Calls: 41.
Started: 2026-03-04 10:00 UTC
Resolved: 2026-03-04 10:40 UTC
Next update: [next update: day and time with zone]
`);
    expect(blanks).toEqual(['next']);
  });
  it('for customers holds no question, blame or placeholder, and leaves the apology to a person', () => {
    const { text, blanks } = summary(ENGLISH, 'customers');
    expect(text).toContain('\nWhy\nThe pool held 50 connections.\n\nWhat was done\n[response: what was done]\n');
    expect(text).toContain('\nMeasures\n- Alert when the pool is 80 % full\n- Refuse a release without a test\n');
    expect(blanks).toEqual(['apology', 'response', 'contact']);
  });
  it('is in the language of the report', () => {
    expect(summary(JAPANESE, 'final-report').text).toBe(`【障害連絡・最終報】決済エラーの多発

■ 発生日時: 2026年3月4日 10:00（JST）
■ 復旧日時: 2026年3月4日 10:40（JST）
■ 所要時間: 影響 40 分、検知まで 4 分
■ 事象: 2026年3月4日、決済がエラーになった。
■ 影響範囲: 注文 310 件が失敗。
■ 原因: 接続数の上限が 50 だった。
■ 対応: ［対応: 実施したこと］
■ 再発防止策:
・プールの使用率が 80 % を超えたら通知する

［お詫びの一文］
■ 連絡先: ［問い合わせ先］
`);
  });
  it('as a first report says what is known then', () => {
    expect(summary(JAPANESE, 'first-report').text).toContain('■ 検知日時: 2026年3月4日 10:04（JST）\n■ 事象: ');
    expect(summary(ENGLISH, 'first-report').text).toContain('Detected: 2026-03-04 10:04 UTC\nWhat is seen: ');
  });
  it('as an interim report tells what was done so far', () => {
    const text = ENGLISH.replace('TBD', 'The pool was raised to 100 connections.');
    expect(summary(text, 'interim-report').text).toContain(
      'Cause: The pool held 50 connections.\nDone so far: The pool was raised to 100 connections.\n',
    );
    expect(summary(JAPANESE, 'interim-report').text).toContain('■ 実施した対応: ［対応: 実施したこと］\n');
  });
  it('of an empty report consists of blanks', () => {
    for (const kind of SUMMARY_KINDS) {
      const { text, blanks } = summary('# Postmortem\n', kind.id);
      expect(blanks.length, kind.id).toBeGreaterThan(3);
      expect(text).not.toContain('{');
    }
  });
  it.each([
    ['says no day that only the head has, where the summary has others', '- Date: 2026-03-04', '- Date: 2026-03-09'],
  ])('%s', (_, found, by) => {
    const dated = ENGLISH.replace('310 orders with an error.', '310 orders with an error on 2026-03-04.');
    expect(summary(dated, 'status-page').text).toContain('Started: 2026-03-04 10:00 UTC');
    expect(summary(dated.replace(found, by), 'status-page').text).toContain('Started: [start:');
  });
  it('takes neither titles that stand on bare lines nor fields of the head for sentences', () => {
    const text =
      '# 決済障害\n\n■ 概要\n\n重大度: 2\n\n決済がエラーになった。\n\n■ 影響\n\n310 件が失敗した。\n\n■ 原因\n\n上限が 50 だった。\n';
    const { text: told } = summary(text, 'final-report');
    expect(told).toContain(
      '■ 事象: 決済がエラーになった。\n■ 影響範囲: 310 件が失敗した。\n■ 原因: 上限が 50 だった。\n',
    );
  });
  it.each([
    ['Dana Fox replaced the disk. It was full.', '[cause: '],
    ['Errors were like this:\n\n> duplicated label\n\nThis is because a label is shared.', '[cause: '],
    ['Why? Therefore the queue grew.', '[cause: '],
    ['A disk was full. It was replaced.', 'A disk was full. It was replaced.\n'],
    ['A disk was full. The sizes were as follows.', 'A disk was full.\n'],
  ])('tells no sentence that points at what is left out: %s', (cause, told) => {
    const text = ENGLISH.replace(/The pool held[^\n]*/, cause);
    expect(summary(text, 'interim-report').text).toContain(`\nCause: ${told}`);
  });
  it('leaves out what takes up a quotation that is left out', () => {
    const text = ENGLISH.replace(
      'Checkout answered',
      'A shop wrote “did you let the intern do it again?” There was no intern. Checkout answered',
    );
    expect(summary(text, 'status-page').text).toContain('\nResolved\nCheckout answered 310 orders with an error.\n');
  });
  it('takes no plans for measures where measures have their own part', () => {
    const text = `${JAPANESE}\n## 6. 今後の予定\n\n- 2026-03-27 に最終報告を提出する\n`;
    expect(summary(text, 'final-report').text).toContain('通知する\n\n［お詫びの一文］');
    expect(summary(text.replace('## 対策', '## 今後の予定'), 'final-report').text).toContain('通知する\n・');
  });
  it('tells no Japanese sentence that points at what is left out', () => {
    const text = JAPANESE.replace(
      '接続数の上限が',
      '狐塚が上限を変えた。そのため接続が尽きた。値は次のとおり。接続数の上限が',
    );
    expect(summary(text, 'interim-report').text).toContain('■ 原因: 接続数の上限が 50 だった。\n');
  });
  it('calls nobody whose handle stands in code', () => {
    const text = ENGLISH.replace('Refuse a release without a test', 'Refuse a release `@sam_o`');
    expect(summary(text, 'customers').text).toContain('- Alert when the pool is 80 % full\n\nQuestions');
  });
  it('says neither start nor end where the end would be first', () => {
    const text = ENGLISH.replace('10:00 Errors rise', '2026-03-04 10:00 Errors rise').replace(
      '- 10:40 Resolved',
      '- 2026-03-04 08:40 Resolved',
    );
    const { text: told } = summary(text, 'customers');
    expect(told).toContain('Started: [start: day and time with zone]\nResolved: [resolved: day and time with zone]\n');
  });
  it('calls next what is not done yet', () => {
    const text = ENGLISH.replace('- [ ] **Alert**', '- [x] **Alert**');
    expect(summary(text, 'chat').text).toContain('\nNext: Refuse a release without a test\n');
    expect(summary(text, 'customers').text).toContain('\nMeasures\n- Alert when the pool is 80 % full\n- Refuse');
  });
  it('of a report that is finished without an end says no state', () => {
    const text = ENGLISH.replace('10:40 Resolved', '10:40 Rolled back');
    expect(summary(text, 'chat').text).toContain('State: Monitoring\n');
    expect(summary(text.replace('In review', 'Final'), 'chat').text).toContain('State: [state:');
  });
});

it('is not told at all where a rule that leaves sentences out fails', () => {
  const failing = vi.spyOn(ruleOf('wording/blame')!, 'detect').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(() => summary(ENGLISH, 'status-page')).toThrow('wording/blame failed');
  failing.mockRestore();
});
