import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { namesIn, readSource } from '../timelineImport/index.ts';
import { newEntries } from './newEntries.ts';
import { placeEntries } from './placeEntries.ts';
import { zoneNamed } from './zoneChoice.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
const EPOCH = Date.UTC(2026, 2, 10) / 1000;

interface Given {
  readonly zone?: string;
  readonly file?: string | null;
}

/** A report with the events of some sources in its timeline, or the problem. */
function imported(report: string, sources: readonly string[], { zone, file = null }: Given = {}): string {
  const names = new Map(sources.flatMap((source) => [...namesIn(source)]));
  const events = sources.map((source) => ({ events: readSource(source, names)!.events, file }));
  const postmortem = read(report);
  const place = { zone: zone === undefined ? null : zoneNamed(zone), epoch: EPOCH };
  const told = newEntries(postmortem, events, place);
  const outcome = 'problem' in told ? told : placeEntries(postmortem, told.entries, read);
  return 'edits' in outcome ? applyEdits(report, outcome.edits) : `problem: ${outcome.problem.en}`;
}

const timeline = (title: string, ...lines: string[]): string => `## ${title}\n\n${lines.join('\n')}\n`;
const csv = (...rows: string[]): string => ['time,text', ...rows].join('\n');

describe('imported entries', () => {
  it.each([
    [
      'each at its place, in the notation of the timeline',
      timeline('Timeline (UTC)', '- **10:00** – a', '- **10:40** – b'),
      csv('10:20,x', '10:30,y', '10:50,z'),
      timeline(
        'Timeline (UTC)',
        '- **10:00** – a',
        '- **10:20** – x',
        '- **10:30** – y',
        '- **10:40** – b',
        '- **10:50** – z',
      ),
    ],
    [
      'in its zone',
      timeline('時系列（JST）', '- 2026-03-04 10:00 a'),
      csv('2026-03-04T01:20:00Z,x'),
      timeline('時系列（JST）', '- 2026-03-04 10:00 a', '- 2026-03-04 10:20 x'),
    ],
    [
      'with their day where it is another',
      timeline('Timeline (UTC)', '- 2026-03-04 23:50 a'),
      csv('2026-03-04 23:55,x', '2026-03-05 00:10,y', '2026-03-07 09:00,z'),
      timeline(
        'Timeline (UTC)',
        '- 2026-03-04 23:50 a',
        '- 2026-03-04 23:55 x',
        '- 2026-03-05 00:10 y',
        '- 2026-03-07 09:00 z',
      ),
    ],
    [
      'with their day, where the others have none of their own',
      timeline('Timeline (UTC), 2026-03-04', '- 23:40 a', '- 23:50 b'),
      csv('2026-03-04 23:55,x', '2026-03-05 00:10,y', '2026-03-05 00:20,z'),
      timeline(
        'Timeline (UTC), 2026-03-04',
        '- 23:40 a',
        '- 23:50 b',
        '- 23:55 x',
        '- 2026-03-05 00:10 y',
        '- 00:20 z',
      ),
    ],
    [
      'before the first, whose day is written where it would be read as another',
      timeline('Timeline (UTC), 2026-03-04', '- 10:00 a', '- 10:40 b'),
      csv('2026-03-02 15:00,deployed'),
      timeline('Timeline (UTC), 2026-03-04', '- 2026-03-02 15:00 deployed', '- 2026-03-04 10:00 a', '- 10:40 b'),
    ],
    [
      'beside days that count from another',
      timeline('時系列（JST） 2026年3月4日', '- 10:00 a', '- 10:40 b', '- 翌1:30 c'),
      csv('2026-03-04 10:20,x', '2026-03-05 00:10,y'),
      timeline(
        '時系列（JST） 2026年3月4日',
        '- 10:00 a',
        '- 10:20 x',
        '- 10:40 b',
        '- 2026-03-05 00:10 y',
        '- 2026-03-05 1:30 c',
      ),
    ],
    [
      'in their marks, of which none is left open',
      timeline('Timeline (UTC)', '- `2026-03-04 10:00` a', '- **2026-03-04 10:40 – b**'),
      csv('2026-03-04 10:20,x'),
      timeline('Timeline (UTC)', '- `2026-03-04 10:00` a', '- 2026-03-04 10:20 – x', '- **2026-03-04 10:40 – b**'),
    ],
    [
      'with marks of their own',
      timeline('Timeline (UTC)', '- 2026-03-04 10:00 **a**'),
      csv('2026-03-04 10:20,x'),
      timeline('Timeline (UTC)', '- 2026-03-04 10:00 **a**', '- 2026-03-04 10:20 x'),
    ],
    [
      'with the numbers of their place',
      timeline('Timeline (UTC)', '1. 10:00 a', '2. 10:40 b', '3. 11:00 c'),
      csv('09:00,x', '11:10,y', '11:20,z'),
      timeline('Timeline (UTC)', '1. 09:00 x', '1. 10:00 a', '2. 10:40 b', '3. 11:00 c', '4. 11:10 y', '5. 11:20 z'),
    ],
    [
      'with the number behind that of the only one',
      timeline('Timeline (UTC)', '1. 10:00 a'),
      csv('11:10,y', '11:20,z'),
      timeline('Timeline (UTC)', '1. 10:00 a', '2. 11:10 y', '3. 11:20 z'),
    ],
    [
      'as rows',
      '## 時系列\n\n| 日時（JST） | 内容 | 担当 |\n|---|---|---|\n| 2026年3月4日 10時00分 | a | x |\n',
      csv('2026-03-04 10:20,"再起動 | 確認\n完了"'),
      '## 時系列\n\n| 日時（JST） | 内容 | 担当 |\n|---|---|---|\n| 2026年3月4日 10時00分 | a | x |\n| 2026年3月4日 10時20分 | 再起動 \\| 確認<br>完了 |  |\n',
    ],
    [
      'where it runs newest first',
      timeline('Timeline (UTC)', '- 2026-03-04 10:40 b', '- 2026-03-04 10:00 a'),
      csv('2026-03-04 09:00,w', '2026-03-04 10:20,x', '2026-03-04 10:30,y', '2026-03-04 11:00,z'),
      timeline(
        'Timeline (UTC)',
        '- 2026-03-04 11:00 z',
        '- 2026-03-04 10:40 b',
        '- 2026-03-04 10:30 y',
        '- 2026-03-04 10:20 x',
        '- 2026-03-04 10:00 a',
        '- 2026-03-04 09:00 w',
      ),
    ],
    [
      'where its times have no year',
      timeline('時系列（JST）', '- 3/4 10:00 a', '- 3/5 0:10 b'),
      csv('2026-03-04T14:50:00Z,x'),
      timeline('時系列（JST）', '- 3/4 10:00 a', '- 3/4 23:50 x', '- 3/5 0:10 b'),
    ],
    [
      'where it names no zone',
      timeline('Timeline', '- 2026-03-04 10:00 a', '- 2026-03-04 10:40 b'),
      csv('2026-03-04 10:20,x'),
      timeline('Timeline', '- 2026-03-04 10:00 a', '- 2026-03-04 10:20 x', '- 2026-03-04 10:40 b'),
    ],
    [
      'with words that would belong to the time behind their source',
      timeline('Timeline (UTC)', '- 10:00 a'),
      csv('10:20,PM deploy', '14:20,PM call', '10:30,- 11:00 range', '10:40,"one\n10:45 two"'),
      timeline(
        'Timeline (UTC)',
        '- 10:00 a',
        '- 10:20 log.csv: PM deploy',
        '- 10:30 log.csv: \\- 11:00 range',
        '- 10:40 one',
        '  10:45 two',
        '- 14:20 log.csv: PM call',
      ),
    ],
    [
      'in lines of their own, where entries are lines',
      '## Timeline (UTC)\n\n10:00 a\n\n10:40 b\n',
      csv('10:20,"one\n10:25 two"'),
      '## Timeline (UTC)\n\n10:00 a\n\n10:20 one 10:25 two\n\n10:40 b\n',
    ],
    [
      'behind all of an entry that goes on below its line',
      '## Timeline (UTC)\n\n10:00 a\ngoes on\n\n10:40 b\n',
      csv('10:20,x'),
      '## Timeline (UTC)\n\n10:00 a\ngoes on\n\n10:20 x\n\n10:40 b\n',
    ],
    [
      'in lines that stay apart',
      '## Timeline (UTC)\n\n10:00 a  \n10:40 b\n',
      csv('10:20,x', '10:50,y'),
      '## Timeline (UTC)\n\n10:00 a  \n10:20 x  \n10:40 b  \n10:50 y\n',
    ],
    [
      'without code that would take what is behind it',
      '## Timeline (UTC)\n\n10:00 a\n\n## Impact\n\nNone.\n',
      csv('10:20,"x\n```\n10:21 y\n```"'),
      '## Timeline (UTC)\n\n10:00 a\n\n10:20 x<br>```<br>10:21 y<br>```\n\n## Impact\n\nNone.\n',
    ],
    [
      'with the line ends of the report',
      '## Timeline (UTC)\r\n\r\n- 10:00 a\r\n',
      csv('10:20,"x\ny"'),
      '## Timeline (UTC)\r\n\r\n- 10:00 a\r\n- 10:20 x\r\n  y\r\n',
    ],
  ])('are written %s', (_, report, source, expected) => {
    expect(
      imported(report, [source], { file: source.includes('PM deploy') ? 'log.csv' : null }).replaceAll(
        ' (log.csv)',
        '',
      ),
    ).toBe(expected);
  });

  const REPORT = timeline('Timeline (UTC)', '- 2026-03-04 10:00 a');
  const slack = (...messages: object[]): string =>
    JSON.stringify(messages.map((each) => ({ type: 'message', user: 'U1', ts: '1772620200.0', ...each })));

  it.each([
    ['what was edited', { text: 'x', edited: {} }, 'U1: x (edited) (Slack)'],
    ['what was deleted', { subtype: 'tombstone', text: 'x' }, 'U1: (deleted message) (Slack)'],
    ['an answer', { text: 'x', thread_ts: '1' }, 'U1 (replying in a thread): x (Slack)'],
    [
      'an address',
      { text: 'x', permalink: 'https://example.com/p(1)' },
      'U1: x ([Slack](https://example.com/p%281%29))',
    ],
    ['no address that runs', { text: 'x', permalink: 'javascript:alert(1)' }, 'U1: x (Slack)'],
    ['a name with a tag and a line end', { text: 'x', user_profile: { name: 'a\n## <b>' } }, 'a ## \\<b>: x (Slack)'],
    ['code', { text: '```\n10:00 x\n```' }, 'U1:\n  ```\n  10:00 x\n  ```\n  (Slack)'],
  ])('tell of %s', (_, message, expected) => {
    expect(imported(REPORT, [slack(message)])).toBe(`${REPORT}- 2026-03-04 10:30 ${expected}\n`);
  });

  it('speak the language of the timeline', () => {
    const report = timeline('時系列（JST）', '- 2026-03-04 19:00 検知');
    const messages = [
      { text: '再起動します', ts: '1772620200.0', thread_ts: '1772620200.0' },
      { text: '完了', ts: '1772620260.0', thread_ts: '1772620200.0', edited: {} },
      { subtype: 'tombstone', ts: '1772620320.0' },
    ];
    expect(imported(report, [slack(...messages)])).toBe(
      `${report}- 2026-03-04 19:30 U1: 再起動します（Slack）\n- 2026-03-04 19:31 U1（「再起動します」への返信）: 完了（編集済み）（Slack）\n- 2026-03-04 19:32 U1: （削除されたメッセージ）（Slack）\n`,
    );
  });

  it('name the file where the source names nothing', () => {
    expect(imported(REPORT, [csv('2026-03-04 10:20,x')], { file: 'alerts.csv' })).toBe(
      `${REPORT}- 2026-03-04 10:20 x (alerts.csv)\n`,
    );
  });

  it('are added once', () => {
    const source = slack({ text: '*x* | <b>' }, { text: 'y\nz', ts: '1772620260.0' });
    const once = imported(REPORT, [source]);
    expect(imported(once, [source])).toBe(once);
    expect(imported(REPORT, [source, source])).toBe(once);
    const table = imported('## Timeline (UTC)\n\n| Time | What |\n|---|---|\n| 2026-03-04 10:00 | a |\n', [source]);
    expect(imported(table, [source])).toBe(table);
  });
  it('are as many as the source has', () => {
    const source = csv('2026-03-04 10:20,x', '2026-03-04 10:20,x');
    const twice = `${REPORT}- 2026-03-04 10:20 x\n- 2026-03-04 10:20 x\n`;
    expect(imported(REPORT, [source])).toBe(twice);
    expect(imported(twice, [source])).toBe(twice);
  });

  it('come from several sources in one order', () => {
    expect(
      imported(REPORT, [csv('2026-03-04 10:20,x', '2026-03-04 10:40,z'), csv('2026-03-04T19:30:00+09:00,y')]),
    ).toBe(`${REPORT}- 2026-03-04 10:20 x\n- 2026-03-04 10:30 y\n- 2026-03-04 10:40 z\n`);
  });

  it('are in the zone that is given, where their own is not stated', () => {
    expect(imported(REPORT, [csv('2026-03-04 19:20,x')], { zone: 'Asia/Tokyo' })).toBe(
      `${REPORT}- 2026-03-04 10:20 x\n`,
    );
    const report = timeline('Timeline', '- 2026-03-04 19:00 a');
    expect(imported(report, [csv('2026-03-04T10:20:00Z,x')], { zone: 'JST' })).toBe(`${report}- 2026-03-04 19:20 x\n`);
  });

  it.each([
    [
      'no time in what is listed',
      '## Timeline\n\n- It broke\n',
      csv('2026-03-04 10:20,x'),
      'This report has no timeline',
    ],
    [
      'no zone to write them in',
      timeline('Timeline', '- 2026-03-04 10:00 a'),
      csv('2026-03-04T10:20:00Z,x'),
      'The timeline names no time zone',
    ],
    [
      'no day to count from',
      timeline('Timeline (UTC)', '- 10:00 a'),
      csv('2026-03-04 10:20,x', '2026-03-05 10:20,y'),
      'The timeline names no day',
    ],
  ])('are not guessed where there is %s', (_, report, source, expected) => {
    expect(imported(report, [source])).toContain(`problem: ${expected}`);
  });
});
