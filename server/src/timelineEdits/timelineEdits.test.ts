import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { position } from '../postmortem/instants.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { convertTimeline } from './convert.ts';
import { insertNow } from './insertNow.ts';
import type { Outcome } from './outcome.ts';
import { shiftEntries } from './shift.ts';
import { zoneNamed } from './zoneChoice.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
const outcome = (text: string, result: Outcome): string =>
  'edits' in result ? applyEdits(text, result.edits) : `problem: ${result.problem.en}`;
const convert = (text: string, zone: string): string =>
  outcome(text, convertTimeline(read(text), zoneNamed(zone)!, read));
const shift = (text: string, touched: string, seconds: number): string => {
  const start = text.indexOf(touched);
  return outcome(text, shiftEntries(read(text), start, start + touched.length, seconds, read));
};
const epochs = (text: string): number[] => read(text).timeline.map(({ from }) => position(from));

describe('an edit', () => {
  const UNREAD = '## Timeline (UTC)\n\n- 2026-04-11 08:10 a\n- @dana 09:40 b\n- 2026-04-11 10:15 c';

  it('changes nothing where a line holds a time that was not read, and names it', () => {
    expect(convert(UNREAD, 'Asia/Tokyo')).toContain('Line 4 gives its time as “09:40”');
    expect(shift(UNREAD, UNREAD, 600)).toContain('Line 4');
    expect(outcome(UNREAD, insertNow(read(UNREAD), { epoch: 1_775_900_000, timeZone: 'UTC' }, read))).toContain(
      'Line 4',
    );
  });

  it('shifts what is beside it', () => {
    expect(shift(UNREAD, '10:15', 600)).toContain('2026-04-11 10:25 c');
  });
});

describe('converting a timeline', () => {
  it.each([
    [
      'a zone in the title, midnight passed',
      'Asia/Tokyo',
      '## Timeline (UTC)\n\n- 2024-12-19 13:30 a\n- 14:50 b (see 14:45)\n- 15:10 c\n- 16:00 d',
      '## Timeline (JST)\n\n- 2024-12-19 22:30 a\n- 23:50 b (see 23:45)\n- 00:10 c\n- 01:00 d',
    ],
    [
      'days that count from another are written out',
      'UTC',
      '## 時系列\n\n2026年4月11日（JST）\n\n- 23:50 a\n- 翌0:30 b\n- 翌9:30 c\n',
      '## 時系列\n\n2026年4月11日（UTC）\n\n- 14:50 a\n- 2026-04-11 15:30 b\n- 2026-04-12 0:30 c\n',
    ],
    [
      'no evidence in code, but what is told below an entry',
      'Asia/Tokyo',
      '## Timeline (UTC)\n\n- 2026-04-11 08:10 a `08:10:03 ERROR`\n  - the alert of 08:05 is open\n- 【09:00】 b',
      '## Timeline (JST)\n\n- 2026-04-11 17:10 a `08:10:03 ERROR`\n  - the alert of 17:05 is open\n- 【18:00】 b',
    ],
    [
      'offsets behind a blank',
      'UTC',
      '## Timeline\n\n- 2026-04-11 08:10:00 +0900 a\n- 2026-04-11 10:10:00 +0900 b',
      '## Timeline\n\n- 2026-04-10 23:10:00 +0000 a\n- 2026-04-11 01:10:00 +0000 b',
    ],
    [
      'weekday, day and time in three cells',
      'Asia/Tokyo',
      '## Timeline (UTC)\n\n| Day | Date | Time | What |\n|---|---|---|---|\n| Sat | 2026-04-11 | 18:10 | a |\n| Sat | 2026-04-11 | 18:40 | b |',
      '## Timeline (JST)\n\n| Day | Date | Time | What |\n|---|---|---|---|\n| Sun | 2026-04-12 | 03:10 | a |\n| Sun | 2026-04-12 | 03:40 | b |',
    ],
    [
      'a day heading that holds no longer',
      'UTC',
      '## 時系列\n\n2024-12-19 (以下は全て JST)\n\n- 08:00 a\n- 09:30 b\n',
      '## 時系列\n\n2024-12-19 (以下は全て UTC)\n\n- 2024-12-18 23:00 a\n- 00:30 b\n',
    ],
    [
      'a table with its zone in the head',
      'UTC',
      '## 時系列\n\n| 日時（JST） | 内容 |\n|---|---|\n| 2024年3月4日（月）午前8時5分 | a |\n| 2024年3月4日（月）午後1時 | b |\n',
      '## 時系列\n\n| 日時（UTC） | 内容 |\n|---|---|\n| 2024年3月3日（日）午後11時5分 | a |\n| 2024年3月4日（月）午前4時 | b |\n',
    ],
    [
      'stamps with zones, ranges, names of months and ordinals',
      'UTC',
      '## Timeline\n\n- Wed, Dec 31st 2025, 7:30 p.m. EST a\n- Thu, Jan 1st 2026, 12:10–12:40 a.m. EST b\n',
      '## Timeline\n\n- Thu, Jan 1st 2026, 12:30 a.m. UTC a\n- Thu, Jan 1st 2026, 5:10–5:40 a.m. UTC b\n',
    ],
    [
      'offsets',
      'Asia/Tokyo',
      '## Timeline\n\n- 2024-03-04T23:00Z a\n- 2024-03-05T00:10:05+0000 b\n',
      '## Timeline\n\n- 2024-03-05T08:00+09:00 a\n- 2024-03-05T09:10:05+0900 b\n',
    ],
    [
      'summer time',
      'UTC',
      '## Timeline (America/New_York)\n\n- 2024-11-03 01:50 a\n- 2024-11-03 01:10 b\n',
      '## Timeline (UTC)\n\n- 2024-11-03 05:50 a\n- 2024-11-03 06:10 b\n',
    ],
    [
      'a second notation stays',
      'CET',
      '## Timeline\n\n- 2024-03-04 10:05 UTC (19:05 JST) a\n',
      '## Timeline\n\n- 2024-03-04 11:05 CET (19:05 JST) a\n',
    ],
    [
      'a part of the day says its zone',
      'UTC',
      '## 時系列（JST）\n\n- 2024-03-04 10:05 a\n- 昼頃 b\n',
      '## 時系列（UTC）\n\n- 2024-03-04 01:05 a\n- 昼頃（JST） b\n',
    ],
  ])('%s', (_, zone, text, expected) => {
    const after = convert(text, zone);
    expect(after).toBe(expected);
    expect(epochs(after).slice(0, 1)).toEqual(epochs(text).slice(0, 1));
  });

  it('changes nothing where the zone is not known, or shown already', () => {
    expect(convert('## Timeline\n\n- 2024-03-04 10:05 a\n', 'UTC')).toContain(
      'problem: Nothing was converted: the day or the zone',
    );
    expect(convert('## Timeline (UTC)\n\n- 2024-03-04 10:05 a\n', 'UTC')).toContain(
      'problem: Every entry gives its time in UTC',
    );
    expect(convert('## Impact\n\nNone.\n', 'UTC')).toContain('problem: This report has no timeline');
  });
});

describe('shifting entries', () => {
  it('moves those that are chosen, over midnight, and no others', () => {
    expect(
      shift(
        '## Timeline (UTC)\n\n- 2024-03-04 23:10 a\n- 23:50 b\n- 23:55 c\n- 2024-03-05 01:00 d\n',
        '23:50 b\n- 23:55',
        900,
      ),
    ).toBe('## Timeline (UTC)\n\n- 2024-03-04 23:10 a\n- 00:05 b\n- 00:10 c\n- 2024-03-05 01:00 d\n');
  });
  it('moves both ends of a range and both notations', () => {
    expect(shift('## Timeline\n\n- 2024-03-04 10:00-10:40 UTC a\n', '10:00', 3600)).toBe(
      '## Timeline\n\n- 2024-03-04 11:00-11:40 UTC a\n',
    );
    expect(shift('## Timeline\n\n- 2024-03-04 10:05 UTC (19:05 JST) a\n', '10:05', -300)).toBe(
      '## Timeline\n\n- 2024-03-04 10:00 UTC (19:00 JST) a\n',
    );
    expect(shift('## Timeline\n\n- 10:05-30 a\n', '10:05', 1800)).toBe('## Timeline\n\n- 10:35-11:00 a\n');
  });
  it('writes minutes where there were none', () => {
    expect(shift('## 時系列\n\n- 令和6年3月4日 午前8時 a\n- 10時半 b\n', '8時 a\n- 10時半', 300)).toBe(
      '## 時系列\n\n- 令和6年3月4日 午前8時5分 a\n- 10時35分 b\n',
    );
    expect(shift('## Timeline\n\n- 8am a\n- noon b\n', '8am a\n- noon', 300)).toBe(
      '## Timeline\n\n- 8:05am a\n- 12:05 b\n',
    );
  });
});

describe('an entry now', () => {
  const NOW = { epoch: Date.UTC(2024, 2, 4, 11, 7, 31) / 1000, timeZone: 'Asia/Tokyo' };
  const now = (text: string): string => outcome(text, insertNow(read(text), NOW, read));

  it.each([
    [
      'bullets',
      '## Timeline (UTC)\n\n- 2024-03-04 10:00 – a\n  - more\n- 10:50 – b\n\n## Impact\n',
      '## Timeline (UTC)\n\n- 2024-03-04 10:00 – a\n  - more\n- 10:50 – b\n- 11:07 – $0\n\n## Impact\n',
    ],
    [
      'another zone',
      '## 時系列（JST）\n\n* **2024/03/04 19:00** a\n',
      '## 時系列（JST）\n\n* **2024/03/04 19:00** a\n* **2024/03/04 20:07** $0\n',
    ],
    [
      'a table',
      '## Timeline\n\n| Time (UTC) | Who | What |\n|---|---|---|\n| 2024-03-04 10:00 | x | y |\n',
      '## Timeline\n\n| Time (UTC) | Who | What |\n|---|---|---|\n| 2024-03-04 10:00 | x | y |\n| 2024-03-04 11:07 | $0 |  |\n',
    ],
    [
      'headings',
      '## Timeline (UTC)\n\n### 2024-03-04 10:00 – a\n\nMore.\n\n## Impact\n',
      '## Timeline (UTC)\n\n### 2024-03-04 10:00 – a\n\nMore.\n\n### 2024-03-04 11:07 – $0\n\n## Impact\n',
    ],
    [
      'a later day',
      '## Timeline (UTC)\n\n- 2024-03-02 10:00 a\n',
      '## Timeline (UTC)\n\n- 2024-03-02 10:00 a\n- 2024-03-04 11:07 $0\n',
    ],
    [
      'a day heading of another day',
      '## Timeline (UTC)\n\n### 2024-03-03\n\n- 10:00 a\n',
      '## Timeline (UTC)\n\n### 2024-03-03\n\n- 10:00 a\n- 2024-03-04 11:07 $0\n',
    ],
    [
      'newest first',
      '## Timeline (UTC)\n\n- 2024-03-04 10:50 b\n- 2024-03-04 10:00 a\n',
      '## Timeline (UTC)\n\n- 2024-03-04 11:07 $0\n- 2024-03-04 10:50 b\n- 2024-03-04 10:00 a\n',
    ],
    ['an empty timeline', '## Timeline\n\n## Impact\n', '## Timeline\n\n- 2024-03-04 20:07 JST $0\n\n## Impact\n'],
    [
      'CRLF',
      '## Timeline (UTC)\r\n\r\n- 2024-03-04 10:00 a\r\n',
      '## Timeline (UTC)\r\n\r\n- 2024-03-04 10:00 a\r\n- 2024-03-04 11:07 $0\r\n',
    ],
    ['no timeline', '## Impact\n', 'problem: This report has no timeline. Add the section “Timeline” first.'],
  ])('is written as the others are: %s', (_, text, expected) => {
    expect(now(text)).toBe(expected);
  });
});
