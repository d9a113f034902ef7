import { describe, expect, it } from 'vitest';
import { entriesIn, findings, starts } from '../../../test/timelines.ts';
import { isoInstant, position } from './instants.ts';

it.each([
  ['close together with the day first', ['08-01-2026', '11-01-2026', '12-01-2026'], '2026-01-08'],
  ['close together with the month first', ['08-01-2026', '08-02-2026', '08-11-2026'], '2026-08-01'],
  ['close together in neither order', ['08-01-2026', '09-03-2026'], '2026-08-01'],
])('dates %s', (_, days, first) => {
  expect(starts(`## Timeline\n\n${days.map((day) => `- ${day} 10:00 UTC x\n`).join('')}`)[0]).toBe(
    `${first}T10:00:00+00:00`,
  );
});

it.each([
  ['a week before tells of the past', '2024-03-13', '2024-03-20'],
  ['less than a week before may have begun it', '2024-03-14', '2024-03-14'],
])('a day %s', (_, first, next) => {
  const text = `# Postmortem\n\n- Date: 2024-03-20\n\n## Timeline (UTC)\n\n- ${first} 10:00 Limit set\n- 09:00 Alert\n`;
  expect(starts(text)).toEqual([`${first}T10:00:00+00:00`, `${next}T09:00:00+00:00`]);
});

it('a column that counts from the start is no part of what happened', () => {
  const table =
    '| Time (UTC) | Elapsed | Event |\n|---|---|---|\n| 09:14 | +2m | Errors rise |\n| 09:40 | +28m | Mended |\n';
  expect(entriesIn(`## Timeline\n\n${table}`).map(({ text }) => text)).toEqual(['Errors rise', 'Mended']);
});

it('midnight passes once between evening and morning, though no day is named', () => {
  const [before, after] = entriesIn('## Timeline (UTC)\n\n- 23:50 Alert\n- 00:10 Fixed\n').map(({ from }) =>
    position(from),
  );
  expect(after! - before!).toBe(20 * 60);
});

it('a weekday without any date tells no day', () => {
  expect(entriesIn('## Timeline (UTC)\n\n- Monday 10:00 Alert\n')[0]!.from.day).toBeNull();
  expect(starts('## Timeline (UTC)\n\n- Monday 10:00 Alert\n- 10:30 Fixed\n')).toEqual([
    'T10:00:00+00:00',
    'T10:30:00+00:00',
  ]);
});

it('a heading may say its time last', () => {
  const entries = entriesIn(
    '## 時系列\n\n2026-03-02\n\n### 第1回デプロイ（06:00頃）\n\n失敗。\n\n### 切り戻し（07:10）\n\n復旧。',
  );
  expect(entries.map(({ from, text }) => [isoInstant(from), text])).toEqual([
    ['2026-03-02T06:00:00', '第1回デプロイ'],
    ['2026-03-02T07:10:00', '切り戻し'],
  ]);
});

it('a line in bold type may, too, where nothing else gives a time', () => {
  expect(entriesIn('## Timeline (UTC)\n\n- 10:02 x\n- 10:44 y\n\n**Peak (10:12)**\n\nz')).toHaveLength(2);
  const entries = entriesIn(
    '## Timeline (UTC)\n\n**Discovery (13:15)**\n- A user saw it\n\n**Analysis (13:20-13:45)**\n- The log\n',
  );
  expect(entries.map(({ from, to, text }) => [isoInstant(from), to && isoInstant(to), text])).toEqual([
    ['T13:15:00+00:00', null, 'Discovery'],
    ['T13:20:00+00:00', 'T13:45:00+00:00', 'Analysis'],
  ]);
});

describe('abbreviations of the other half of the year', () => {
  it('are told once each', () => {
    const text = '## Timeline\n\n- 2024-07-10 10:00 PST x\n- 2024-07-10 10:30 PST y\n- 2024-07-10 20:00 UTC z';
    expect(findings(text)).toEqual([expect.stringContaining('clocks there show PDT (UTC-7), not PST (UTC-8)')]);
  });
  it('are right in their own half, and where they have none', () => {
    expect(findings('## Timeline\n\n- 2024-01-10 10:00 PST x\n- 2024-07-10 10:00 PDT y')).toEqual([]);
    expect(findings('## Timeline\n\n- 2024-07-10 10:00 MST x\n- 2024-07-10 10:05 MST y')).toEqual([]);
  });
});

describe('times that count from another', () => {
  it.each([
    ['the first entry', '- 2024-03-04 10:00 UTC x\n- T+5m y\n- T+01:10 z', ['10:00', '10:05', '11:10']],
    [
      'what is marked as the origin',
      '- T-10m x\n- T0 (2024-03-04 10:00 UTC) y\n- +12 min z',
      ['09:50', '10:00', '10:12'],
    ],
    ['the entry before', '- 2024-03-04 23:55 UTC x\n- 10 minutes later y', ['23:55', '00:05']],
    ['前の項目', '- 2024-03-04 10:00 JST x\n- 10分後 y', ['10:00', '10:10']],
  ])('count from %s', (_, entries, expected) => {
    expect(starts(`## Timeline\n\n${entries}`).map((start) => start.slice(11, 16))).toEqual(expected);
  });
  it('are kept, and placed nowhere, where nothing tells what they count from', () => {
    expect(starts('## Timeline\n\n- T+5m x\n- T+10m y')).toEqual(['', '']);
    const table = '| Time | Event |\n|---|---|\n| 22:00 | x |\n| Next day | y |\n| +30 min | z |';
    expect(starts(`## Timeline (UTC)\n\n${table}`).at(-1)).toBe('');
    expect(starts(`## Timeline (UTC)\n\n${table.replace('Next', 'Same')}`).at(-1)).toContain('22:30');
  });
});

describe('an entry', () => {
  const show = (text: string): string[] =>
    entriesIn(`## Timeline\n\n${text}`).map(({ from, text: rest }) => `${isoInstant(from)} ${rest}`);

  it.each([
    [
      'is a label with its time and nothing more',
      '- **First detected:** 2024-07-25 10:03\n- **Repaired:** 2024-07-25 11:47\n- **Time to repair:** 1:44',
      ['2024-07-25T10:03:00 First detected', '2024-07-25T11:47:00 Repaired'],
    ],
    [
      'begins in a label before its time',
      '- **First alert:** 2024-07-25 10:03 - Errors at 5 %',
      ['2024-07-25T10:03:00 First alert: Errors at 5 %'],
    ],
    [
      'begins in a label before its day of the week and its time',
      '2024-07-25\n\n- **Occurred**: Thursday, 5:52 pm : a typo\n- **Start:** 10:00 - **End:** 11:00',
      ['2024-07-25T17:52:00 Occurred: a typo'],
    ],
    [
      'goes on in what is wrapped below it',
      '- 2024-07-25 10:03 The disk\n  was full\n- 2024-07-25 10:05:\n  It failed',
      ['2024-07-25T10:03:00 The disk was full', '2024-07-25T10:05:00 It failed'],
    ],
    [
      'takes its zone from a column of zones',
      '| Time | TZ | Event |\n|---|---|---|\n| 2025-06-10 09:00 | JST | x |\n| 2025-06-10 00:10 | UTC | y |',
      ['2025-06-10T09:00:00+09:00 JST | x', '2025-06-10T00:10:00+00:00 UTC | y'],
    ],
    [
      'takes the zone of the first where no other names one',
      '- 2025-06-10 09:00 JST x\n- 09:10 y',
      ['2025-06-10T09:00:00+09:00 x', '2025-06-10T09:10:00+09:00 y'],
    ],
    [
      'counts on past midnight in the day that it is said of',
      '- 2024-12-19 23:50 x\n- 24:20 y\n- 25:30 z\n- 翌 09:00 w',
      ['2024-12-19T23:50:00 x', '2024-12-20T00:20:00 y', '2024-12-20T01:30:00 z', '2024-12-20T09:00:00 w'],
    ],
    [
      'may say only the weekday',
      '2024-11-08\n\n- Fri 15:20 x\n- Sat 08:15 y\n- Mon 09:00 z',
      ['2024-11-08T15:20:00 x', '2024-11-09T08:15:00 y', '2024-11-11T09:00:00 z'],
    ],
    [
      'counts 翌 from the day of the heading, however often it is said',
      '2026年4月11日\n\n- 23:50 x\n- 翌0:30 y\n- 翌1:30 z\n- 翌々日 9:00 w',
      ['2026-04-11T23:50:00 x', '2026-04-12T00:30:00 y', '2026-04-12T01:30:00 z', '2026-04-13T09:00:00 w'],
    ],
    [
      'takes the same word with an earlier time for the day after',
      '2026-04-11\n\n- 22:00 w\n- Next day 09:00 x\n- Next day 08:00 y',
      ['2026-04-11T22:00:00 w', '2026-04-12T09:00:00 x', '2026-04-13T08:00:00 y'],
    ],
    [
      'is still the day before, at the same time',
      '2026年4月11日\n\n- 前日 15:00 x\n- 15:00 y\n- 9:00 z',
      ['2026-04-10T15:00:00 x', '2026-04-10T15:00:00 y', '2026-04-11T09:00:00 z'],
    ],
    [
      'does not run on, where a time of the next day is before the last one',
      '2026年4月11日\n\n- 22:00 w\n- 翌日 10:00 x\n- 9:50 y',
      ['2026-04-11T22:00:00 w', '2026-04-12T10:00:00 x', '2026-04-12T09:50:00 y'],
    ],
    [
      'goes on with the day itself after the one before',
      '2026年4月11日\n\n- 前日 15:00 x\n- 前日 16:00 y\n- 9:00 z',
      ['2026-04-10T15:00:00 x', '2026-04-10T16:00:00 y', '2026-04-11T09:00:00 z'],
    ],
    [
      'is not moved by an entry about the past',
      '2026-08-02\n\n| 時刻 | 内容 |\n|---|---|\n| 8:00 | w |\n| (2026-08-01) | 導入 |\n| 15:10 | x |',
      ['2026-08-02T08:00:00 w', '2026-08-01 導入', '2026-08-02T15:10:00 x'],
    ],
    [
      'may have decorations before its time, and none that was struck out',
      '2026-04-11\n\n- 【08:10】x\n- 🔔 09:40 y\n- :bell: 09:50 z\n- ~~10:03~~ 10:01 w\n- ①10:05 v',
      [
        '2026-04-11T08:10:00 x',
        '2026-04-11T09:40:00 y',
        '2026-04-11T09:50:00 z',
        '2026-04-11T10:01:00 w',
        '2026-04-11T10:05:00 v',
      ],
    ],
    [
      'may have a number that Markdown knows no list for',
      '2026-04-11\n\n９．10:00 v\n１０．10:10 w\n（11）10時20分 x\n12、10:30 y\n(13) 10:40 z',
      [
        '2026-04-11T10:00:00 v',
        '2026-04-11T10:10:00 w',
        '2026-04-11T10:20:00 x',
        '2026-04-11T10:30:00 y',
        '2026-04-11T10:40:00 z',
      ],
    ],
    [
      'may give its day and time last',
      '2026-04-11\n\n- Fault occurs 2026-04-11 07:20\n- The job stops (08:10)\n- Resolved: 2026-04-11 17:07',
      ['2026-04-11T07:20:00 Fault occurs', '2026-04-11T08:10:00 The job stops', '2026-04-11T17:07:00 Resolved'],
    ],
    [
      'takes day and time from any columns, and the year from a head',
      '| Day | Date (2021) | Time | What |\n|---|---|---|---|\n| Sun | Oct 31 | 21:33 | x |\n| Mon | Nov 1 | 00:10 | y |',
      ['2021-10-31T21:33:00 x', '2021-11-01T00:10:00 y'],
    ],
    [
      'takes its day from the head of its column',
      '調査日: 2026-06-01\n\n| 時刻 (2026-05-02 JST) | 内容 |\n|---|---|\n| 15:10 | x |\n| 翌0:10 | y |',
      ['2026-05-02T15:10:00+09:00 x', '2026-05-03T00:10:00+09:00 y'],
    ],
    [
      'may have its text wrapped below its day',
      '2026-04-11\n\n- 2026-04-11:\n    removed\n- 2026-04-12:\n    told',
      ['2026-04-11 removed', '2026-04-12 told'],
    ],
    [
      'takes no year for a time',
      '2026-04-11\n\n- 2024: founded\n- 2026-04-11 10:05 x\n- 10:10 y',
      ['2026-04-11T10:05:00 x', '2026-04-11T10:10:00 y'],
    ],
    [
      'may be pasted below its day, indented',
      '2024-01-10\n\n    7:32 PM - x\n    7:38 PM - y',
      ['2024-01-10T19:32:00 x', '2024-01-10T19:38:00 y'],
    ],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('may stand right below the title in its paragraph', () => {
    const text = '【影響】\nx\n\n【時系列】（2024/11/14、JST）\n１０：４３　a\n１０：５５　b\n\n【原因】\ny';
    expect(starts(text)).toEqual(['2024-11-14T10:43:00+09:00', '2024-11-14T10:55:00+09:00']);
  });
});

describe('milestones', () => {
  const told = (entries: string): (string | null)[] =>
    entriesIn(`## Timeline\n\n${entries}`).map((entry) => entry.milestones.at(-1) ?? null);
  it.each([
    [
      'a mark before words',
      '- 10:00 検知 — 復旧した系統から\n- 10:10 Detected: the fix was reverted',
      ['detected', 'detected'],
    ],
    [
      'the cell of a row that tells it',
      '| 時刻 | 内容 | 担当 |\n|---|---|---|\n| 10:00 | サービス復旧 | A |',
      ['resolved'],
    ],
    ['the text below a heading', '### 10:00\n\nThe release was rolled back.', ['mitigated']],
    [
      'what is wrapped below its line',
      '10:00 Full proxying was turned on,\nallowing requests. Issue\nresolved.\n10:10 決済サービスが復\n旧した',
      ['resolved', 'resolved'],
    ],
    [
      'a point in brackets',
      '- 10:00 The disk is full (**outage starts**)\n- 11:00 &lt;END OF OUTAGE&gt;',
      ['start', 'resolved'],
    ],
    ['no alert that is over', '- 10:00 PagerDuty alert fires, auto-resolved', ['detected']],
  ])('are told by %s', (_, entries, expected) => {
    expect(told(entries)).toEqual(expected);
  });
});

describe('two notations of one instant', () => {
  const both = (text: string): (string | null)[] =>
    entriesIn(text).map(({ from, also, text: rest }) => `${isoInstant(from)} ${also && isoInstant(also)} ${rest}`);

  it.each([
    ['in brackets', '- 2024-03-04 10:05 UTC (02:05 PST) x'],
    ['behind a slash, zones in the head', '| UTC / PST | Event |\n|---|---|\n| 2024-03-04 10:05 / 02:05 | x |'],
    ['behind a slash, with zones', '- 2024-03-04 10:05 UTC / 02:05 PST x'],
  ])('are one entry: %s', (_, entries) => {
    expect(both(`## Timeline\n\n${entries}`)).toEqual(['2024-03-04T10:05:00+00:00 2024-03-04T02:05:00-08:00 x']);
  });

  it('may be on two days, and in two columns', () => {
    const text = '## Timeline\n\n| Time (UTC) | JST | Event |\n|---|---|---|\n| 2026-06-12 15:13 | 00:13 | x |';
    expect(both(text)).toEqual(['2026-06-12T15:13:00+00:00 2026-06-13T00:13:00+09:00 x']);
  });

  it('but columns of start and end are no two notations', () => {
    const text = '## Timeline\n\n| Start (UTC) | End (JST) | Event |\n|---|---|---|\n| 2026-03-04 10:00 | 10:20 | x |';
    expect(entriesIn(text).map(({ to, also }) => [to !== null, also])).toEqual([[true, null]]);
  });

  it('are told where they disagree', () => {
    const text =
      '## 時系列\n\n| UTC / JST | 内容 |\n|---|---|\n| 2024-03-04 02:00 / 11:00 | x |\n| 03:00 / 13:00 | y |';
    expect(findings(text)).toEqual([
      'timeline/zone-mismatch: 03:00 and 13:00 are not the same instant; the first is 12:00 JST. Correct one of the two.',
    ]);
  });
});
