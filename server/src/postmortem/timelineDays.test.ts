import { describe, expect, it } from 'vitest';
import { entriesIn, starts } from '../../../test/timelines.ts';
import { isoInstant, position } from './instants.ts';

describe('the day of an entry', () => {
  const days = (entries: readonly string[], heading = '2024-03-04'): string[] =>
    starts(`## 時系列（UTC）\n\n${heading}\n\n${entries.map((entry) => `- ${entry} x\n`).join('')}`).map((each) =>
      each.replace(/^2024-03-/, '').replace(/:00\+00:00$/, ''),
    );
  it.each([
    ['当日 is that of the one before', ['翌日 09:00', '当日 10:00'], ['05T09:00', '05T10:00']],
    ['翌日 twice is the same day, at the same minute too', ['翌日 10:00', '翌日 10:00'], ['05T10:00', '05T10:00']],
    ['翌日 counts from the last one written out', ['2024-03-02 10:00', '翌日 09:00'], ['02T10:00', '03T09:00']],
    [
      'a swapped pair on the next day stays there',
      ['翌日 11:00', '11:30', '10:45'],
      ['05T11:00', '05T11:30', '05T10:45'],
    ],
    ['24:00 is the next day', ['23:00', '24:00'], ['04T23:00', '05T00:00']],
    ['behind 25:30 is the next day too', ['25:30', '2:00'], ['05T01:30', '05T02:00']],
    ['a whole day counts for what follows', ['2024-03-06', '10:00'], ['06', '06T10:00']],
    ['what cannot be placed moves none', ['+5 min', '10:00'], ['', '04T10:00']],
  ])('%s: %j', (_, entries, expected) => {
    expect(days(entries)).toEqual(expected);
  });

  it.each([
    ['25:30–25:50', '2024-03-05T01:50:00+00:00'],
    ['25:30–2:00', '2024-03-05T02:00:00+00:00'],
    ['23:30–0:10', '2024-03-05T00:10:00+00:00'],
  ])('a stretch from evening or night ends on the next day: %s', (stretch, end) => {
    const [entry] = entriesIn(`## Timeline (UTC)\n\n2024-03-04\n\n- ${stretch} x\n`);
    expect(isoInstant(entry!.to!)).toBe(end);
  });

  it.each([
    ['Day 1 - January 23, 2026', 'Day 2 - January 24, 2026'],
    ['1日目：2026年1月23日', '2日目：2026年1月24日'],
  ])('a heading may end in its day: %s', (first, second) => {
    const text = `## Timeline (UTC)\n\n### ${first}\n\n- 21:07 x\n\n### ${second}\n\n- 12:12 y\n`;
    expect(starts(text)).toEqual(['2026-01-23T21:07:00+00:00', '2026-01-24T12:12:00+00:00']);
  });

  it('a heading may count the day of its time', () => {
    const text = '## Timeline (UTC)\n\n### Day 1: 2026-01-23 21:07 — x\n\nA.\n\n### Day 1: 22:10 — y\n\nB.\n';
    expect(starts(text)).toEqual(['2026-01-23T21:07:00+00:00', '2026-01-23T22:10:00+00:00']);
  });

  it.each([
    [
      'a post comes out later',
      '# Outage of the API\n\nPublished: May 7, 2026\n\n## Summary\n\nOn May 5, 2026, the API was down from 16:31 to 18:04.\n\n## Timeline (UTC)\n\n- 16:31 x\n',
      ['2026-05-05T16:31:00+00:00'],
    ],
    [
      'somebody wrote it later',
      '# Outage\n\nCreated by Ana Berg, last modified on May 7, 2026\n\nOn May 5, 2026, it was down.\n\n## Timeline (UTC)\n\n- 16:31 x\n',
      ['2026-05-05T16:31:00+00:00'],
    ],
    [
      '書いた日の後に、年のない日が続く',
      '# 障害報告\n\n2026年6月2日 情報室 桜井 記\n\n5月29日に停止した。\n\n## 時系列（UTC）\n\n- 16:31 x\n',
      ['2026-05-29T16:31:00+00:00'],
    ],
    [
      'a title tells that of the incident',
      '---\ntitle: "Outage on June 6th, 2025"\ndate: 2025-09-15\n---\n\n## Timeline (UTC)\n\n- 16:31 x\n',
      ['2025-06-06T16:31:00+00:00'],
    ],
    [
      '報告日 is no day of the incident, and an empty cell goes on with the day above',
      '# 障害報告\n\n報告日: 2026年7月31日\n\n## 時系列（UTC）\n\n| 日付 | 時刻 | 事象 |\n|---|---|---|\n| 7/6(月) | 02:14 | x |\n| 〃 | 02:51 | y |\n| | 03:10 | z |\n',
      ['2026-07-06T02:14:00+00:00', '2026-07-06T02:51:00+00:00', '2026-07-06T03:10:00+00:00'],
    ],
  ])('%s', (_, text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it('a heading that begins with its time, or ends in the day of something else, counts no day', () => {
    const text = (heading: string) => `# O\n\n- Date: 2024-03-04\n\n## Timeline (UTC)\n\n### ${heading}\n\nx\n`;
    expect(starts(text('10:00 - Deploy - March 4, 2024'))).toEqual(['2024-03-04T10:00:00+00:00']);
    expect(starts(`${text('Version 1.2 of app: 2024-01-02')}\n- 10:00 y\n`)).toEqual(['2024-03-04T10:00:00+00:00']);
  });

  it('翌日 of a stretch that is told inside an entry counts from its beginning', () => {
    const entries = entriesIn('## 時系列（UTC）\n\n- 10:00 x\n  - 2024-03-05 23:00–翌日 01:00 y\n');
    expect(entries.map(({ to }) => to && isoInstant(to))).toEqual([null, '2024-03-06T01:00:00+00:00']);
  });

  it('midnight passes behind an entry that names its day in brackets', () => {
    const text = '# Report\n\n- Date: 2024-03-20\n\n## Timeline (UTC)\n\n- 23:50 (2024-03-20) x\n- 00:10 y\n';
    expect(starts(text)).toEqual(['2024-03-20T23:50:00+00:00', '2024-03-21T00:10:00+00:00']);
  });

  it('29 February is one where no year is named', () => {
    const [first, second] = entriesIn('## Timeline (UTC)\n\n- Feb 29 10:00 x\n- Mar 1 10:00 y\n');
    expect(position(second!.from) - position(first!.from)).toBe(86_400);
  });

  it('an hour that comes twice begins once: the same time again is the same hour', () => {
    expect(starts('## Timeline (America/New_York)\n\n- 2024-11-03 01:50 x\n- 2024-11-03 01:50 y\n')).toEqual([
      '2024-11-03T01:50:00-04:00',
      '2024-11-03T01:50:00-04:00',
    ]);
  });
});
