import { describe, expect, it } from 'vitest';
import { entriesIn, findings, starts } from '../../../test/timelines.ts';
import { isoInstant } from './instants.ts';

describe('places', () => {
  it.each([
    ['an IANA name in the title', '## Timeline (Europe/Berlin)\n\n- 2024-07-10 10:00 x', '2024-07-10T10:00:00+02:00'],
    [
      'a region in a sentence',
      '## Timeline\n\nAll times in Pacific.\n\n- 2024-01-10 10:00 x',
      '2024-01-10T10:00:00-08:00',
    ],
    [
      'a region of a kind',
      '## Timeline\n\nTimes are Eastern Standard Time.\n\n- 2024-01-10 10:00 x',
      '2024-01-10T10:00:00-05:00',
    ],
    [
      'no zone in a word that begins as one',
      '## Timeline (UTC)\n\n- 2024-01-10 10:00 Singapore Timeouts rose',
      '2024-01-10T10:00:00+00:00',
    ],
    ['a zone in full', '## Timeline (all times East Africa Time)\n\n- 2024-01-10 10:00 x', '2024-01-10T10:00:00+03:00'],
    ['a region of a country', '## Timeline (Eastern US Time)\n\n- 2024-01-10 10:00 x', '2024-01-10T10:00:00-05:00'],
    ['letters without a season', '## Timeline\n\n- 2024-07-10 10:00 PT x', '2024-07-10T10:00:00-07:00'],
    ['a city behind the time', '## Timeline\n\n- 2021-04-21 16:37 Denver - x', '2021-04-21T16:37:00-06:00'],
    [
      'a label whose remark is wrapped',
      '**Timeline** (CEST, some\ntimes are about)\n\n- 2024-07-10 10:00 x',
      '2024-07-10T10:00:00+02:00',
    ],
    ['a Japanese name', '## 時系列（ニューヨーク時間）\n\n- 2024-07-10 10:00 x', '2024-07-10T10:00:00-04:00'],
  ])('tell the offset of the day: %s', (_, text, expected) => {
    expect(starts(text)).toEqual([expected]);
  });

  it.each([
    '- 2024-07-10 10:00 Casey - rolled back',
    '- 2024-07-10 10:00 Boston datacenter lost power',
    '- 2024-07-10 10:00 Alert - disk full',
  ])('are not read into what is none: %s', (entry) => {
    expect(starts(`## Timeline\n\n${entry}`)).toEqual(['2024-07-10T10:00:00']);
  });

  it.each(['Tokyo (JST) | Bangkok (UTC+7)', 'Time (UTC) | Time (local)', '東京 (JST) | バンコク (ICT)', 'JST | UTC'])(
    'of two clocks in the columns of a table are no start and end: %s',
    (heads) => {
      const text = `## Timeline\n\n| ${heads} | Event |\n|---|---|---|\n| 09:10 | 07:10 | x |\n| 09:12 | 07:12 | y |`;
      expect(findings(text)).not.toContain('timeline/range');
      expect(entriesIn(text).map(({ to }) => to)).toEqual([null, null]);
    },
  );

  it('of a day, a zone and another in the columns of a table are one moment, and the end of a range is one', () => {
    const rows = (heads: string, cells: string) =>
      entriesIn(`## Timeline\n\n| ${heads} | Event |\n|---|---|---|---|\n| ${cells} | x |\n`);
    expect(rows('Date | Time (UTC) | JST', '2026-03-04 | 10:02 | 19:02')[0]).toMatchObject({ to: null });
    expect(rows('No. | Started at | Resolved at', '1 | 10:02 | 10:30')[0]?.to).not.toBeNull();
    expect(rows('No. | Time (start) | Time (end)', '1 | 10:02 | 10:30')[0]?.to).not.toBeNull();
  });

  it('have an hour that comes twice, and it is in order', () => {
    const text =
      '## Timeline (America/New_York)\n\n- 2024-11-03 01:50 Errors rise\n- 2024-11-03 01:10 Paged\n- 2024-11-03 02:30 Recovered';
    expect(starts(text)).toEqual([
      '2024-11-03T01:50:00-04:00',
      '2024-11-03T01:10:00-05:00',
      '2024-11-03T02:30:00-05:00',
    ]);
    expect(findings(text)).toEqual([]);
  });

  it('have an hour that never comes', () => {
    expect(findings('## Timeline (America/New_York)\n\n- 2024-03-10 01:50 x\n- 2024-03-10 02:30 y')).toEqual([
      expect.stringContaining('timeline/invalid-time: “2024-03-10 02:30” doesn’t exist'),
    ]);
  });
});

it.each([
  ['a place without a year', '## Timeline (Europe/Berlin)\n\n- July 10 10:00 x\n', 'T10:00:00', null],
  ['a place without a day', '## Timeline (Europe/Berlin)\n\n- 10:00 x\n', 'T10:00:00', null],
  [
    'the head of any column',
    '## Timeline\n\n| Event | Time (JST) |\n|---|---|\n| Alert | 2024-03-04 10:00 |\n',
    '2024-03-04T10:00:00+09:00',
    540,
  ],
])('the offset of %s', (_, text, written, offset) => {
  const [entry] = entriesIn(text);
  expect([isoInstant(entry!.from), entry!.from.zone?.offset]).toEqual([written, offset]);
});

describe('the zone of times that name none', () => {
  const DAY = '2024-03-04 10:00';
  const offsetOf = (text: string): number | null => entriesIn(text)[0]!.from.zone?.offset ?? null;
  it.each([
    ['a title of its section', `## Timeline\n\n### Times are JST\n\n- ${DAY} x`, 540],
    ['a sentence behind one that names none', `## Timeline\n\nBy mail.\n\nTimes are JST.\n\n- ${DAY} x`, 540],
    ['an offset in a sentence', `## Timeline\n\nAll times are in +09:00.\n\n- ${DAY} x`, 540],
    ['its first item', `## Timeline\n- Times are JST\n- ${DAY} x`, 540],
    ['a sentence below its table', `## Timeline\n\n| Time | x |\n|---|---|\n| ${DAY} | x |\n\nTimes are JST.`, 540],
    ['a sentence at the top', `By mail.\n\nAll times in this report are JST.\n\n## Timeline\n\n- ${DAY} x`, 540],
    ['a title at the top', `# Report (all times in JST)\n\n## Timeline\n\n- ${DAY} x`, 540],
    ['no sentence about something else', `## Timeline\n\nThe JST office was closed.\n\n- ${DAY} x`, null],
    ['no code', `## Log\n\n\`\`\`\nAll times in this report are JST.\n\`\`\`\n\n## Timeline\n\n- ${DAY} x`, null],
    ['no row', `## Log\n\n| All times in this report are JST |\n|---|\n| x |\n\n## Timeline\n\n- ${DAY} x`, null],
    ['no later row', `## Timeline\n\n| Time | x |\n|---|---|\n| ${DAY} | x |\n| 2024-03-04 10:10 JST | y |`, null],
    ['no line above its title', `Times were JST.\n**Timeline**\n\n- ${DAY} x`, null],
  ])('is told by %s', (_, text, offset) => {
    expect(offsetOf(text)).toBe(offset);
  });
});
