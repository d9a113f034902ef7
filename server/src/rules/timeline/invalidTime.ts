import { passagesBetween } from '../../markdown/blocks.ts';
import type { Leaf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { toHalfWidth } from '../../text/halfWidth.ts';
import { lineEnd, lineStart } from '../../text/lines.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { oneOf } from '../../text/words.ts';
import { exists, isoDay } from '../../time/calendar.ts';
import { DECORATION } from '../../time/entryStamp.ts';
import { MONTH_NAMES, MONTHS, monthOf, SEPT } from '../../time/notations/en/stamps.ts';
import { DAY, MONTH, YEAR } from '../../time/notations/ja/stamps.ts';
import { offsetsAt } from '../../time/places.ts';
import { skip } from '../../time/stamp.ts';
import { type Detection, rule } from '../rule.ts';
import { isToBeChecked, toBeChecked } from '../support/toBeChecked.ts';

/** A day with its year, in the notations that leave no doubt which number is the month. */
const DAY_OF_YEAR = new RegExp(
  '(?<![\\d.:/-])(?<year>(?:19|20)\\d\\d)(?:-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})|/(?<m2>\\d{1,2})/(?<d2>\\d{1,2})' +
    `|${YEAR}\\s?(?<m3>\\d{1,2})${MONTH}\\s?(?<d3>\\d{1,2})${DAY})(?![\\d/-])`,
  'g',
);
/** A day without its year, whose month has a name or a sign. */
const DAY_OF_MONTH = new RegExp(
  `(?:(?<name>${oneOf(MONTH_NAMES, MONTHS, [SEPT])})\\.? (?<d1>\\d{1,2})(?![\\d:])|(?<month>\\d{1,2})${MONTH}\\s?(?<d2>\\d{1,2})${DAY})`,
  'iy',
);
const LEAP_YEAR = 2000;
const LONGEST_MONTH = 31;
/** A time of day at the beginning of an entry, or after its day. */
const CLOCK = /(?<![\d.:/-])(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?![\d:./-])/;
const ENTRY = /^[\s>|*_#+\-•・([]*(?:\d+[.)]\s+)?/;
const DATE_BEFORE_TIME = /(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T]+)?/y;

/** Japanese notation counts on past midnight: 25:30 is half past one. */
const LAST_HOUR = 29;

interface Place {
  readonly start: number;
  readonly end: number;
}

function* impossibleDays(text: string, from: number): Iterable<Place> {
  for (const match of text.matchAll(DAY_OF_YEAR)) {
    const { year, m1, m2, m3, d1, d2, d3 } = match.groups!;
    const month = Number(m1 ?? m2 ?? m3);
    const day = Number(d1 ?? d2 ?? d3);
    const possible = month >= 1 && month <= 12 && day >= 1 && day <= 31 && exists({ year: Number(year), month, day });
    if (!possible) yield { start: from + match.index, end: from + match.index + match[0].length };
  }
}

/** The day that a line of a timeline begins with, where no year has it. */
function impossibleDayOfMonth(line: string, from: number): Place | null {
  DAY_OF_MONTH.lastIndex = skip(DECORATION, line, ENTRY.exec(line)?.[0].length ?? 0);
  const match = DAY_OF_MONTH.exec(line);
  if (!match) return null;
  const { name, month: number, d1, d2 } = match.groups!;
  const month = name ? monthOf(name) : Number(number);
  const day = Number(d1 ?? d2);
  // What no month is as long as is a number of something else.
  if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH || exists({ year: LEAP_YEAR, month, day })) return null;
  return { start: from + match.index, end: from + match.index + match[0].length };
}

/** The time that a line of a timeline begins with, where no clock shows it. */
function impossibleTime(line: string, from: number): Place | null {
  const marks = ENTRY.exec(line)?.[0].length ?? 0;
  const lead = skip(DATE_BEFORE_TIME, line, skip(DECORATION, line, marks));
  const match = CLOCK.exec(line.slice(lead));
  if (!match || match.index > 0) return null;
  const { hour, minute, second } = match.groups!;
  const possible = Number(hour) <= LAST_HOUR && Number(minute) <= 59 && Number(second ?? 0) <= 60;
  return possible ? null : { start: from + lead, end: from + lead + match[0].length };
}

/** When summer time begins, the clocks of a place leave out an hour. */
function* hoursLeftOut({ timeline, document: { text } }: Postmortem): Iterable<Detection> {
  for (const { from, stampStart: start, stampEnd: end } of timeline) {
    const { zone, day, second, spread, yearKnown } = from;
    if (!zone?.place || day === null || second === null || spread > 0 || !yearKnown) continue;
    if (offsetsAt(zone.place, day, second).shown || isToBeChecked(text, end)) continue;
    yield {
      start,
      end,
      message: 'left out',
      values: { found: text.slice(start, end), day: isoDay(day), zone: zone.name },
      fixes: () => fixesFor(start, end, text),
    };
  }
}

function impossibleInLine(source: string, from: number, timed: boolean): Place[] {
  const line = toHalfWidth(source);
  const begins = timed ? [impossibleDayOfMonth(line, from), impossibleTime(line, from)] : [];
  return [...impossibleDays(line, from), ...begins.filter((place) => place !== null)];
}

/** Offsets count as the leaf's own do. */
const impossibleIn = memoizeByObject((leaf: Leaf, source: () => string): readonly Place[] => {
  if (leaf.kind === 'code' || leaf.kind === 'html') return [];
  let from = leaf.start;
  return source()
    .split('\n')
    .flatMap((line) => {
      const places = impossibleInLine(line, from, true);
      from += line.length + 1;
      return places;
    });
});

/** In timelines, and days in metadata: elsewhere a number with colons may be anything. */
function impossibleAnywhere({ document: { text }, sections, fields, passages }: Postmortem): Place[] {
  const inFields = fields.flatMap(({ start, end }) => impossibleInLine(text.slice(start, end), start, false));
  const timelines = sections.filter(({ ids, parent }) => ids.includes('timeline') && !parent?.ids.includes('timeline'));
  const inTimelines = timelines.flatMap(({ titleEnd, end }) =>
    passagesBetween(passages, titleEnd, end)
      .flatMap(({ leaf, offset }) =>
        impossibleIn(leaf, () => text.slice(offset + leaf.start, offset + leaf.end)).map((place) => ({
          start: offset + place.start,
          end: offset + place.end,
        })),
      )
      .filter(({ start }) => start >= titleEnd),
  );
  return [...inFields, ...inTimelines];
}

const CLOCK_ALONE = /^(?<hour>\d{2})(?<mark>[:：])(?<minute>\d{2})$/;

/** "10:75" was meant as 10:57, if two digits were changed about; what else it may have been somebody has to look up. */
function fixesFor(start: number, end: number, text: string): Fix[] {
  const { hour, mark, minute } = CLOCK_ALONE.exec(text.slice(start, end))?.groups ?? {};
  const line = text.slice(lineStart(text, start), lineEnd(text, end));
  const checked = toBeChecked(end, line);
  if (hour === undefined || minute === undefined) return [checked];
  const reversed = (digits: string): string => digits[1]! + digits[0]!;
  const insert = Number(minute) > 59 ? `${hour}${mark}${reversed(minute)}` : `${reversed(hour)}${mark}${minute}`;
  if (impossibleTime(insert, 0)) return [checked];
  return [
    {
      title: { en: `Mistyped: write ${insert}`, ja: `${insert} に直す（書き間違い）` },
      edits: [{ start, end, insert }],
    },
    checked,
  ];
}

export const invalidTime = rule({
  id: 'timeline/invalid-time',
  since: '0.1.0',
  severity: 'error',
  kind: 'fault',
  unit: 'token',
  sources: ['ISO 8601-1:2019, 5.2 and 5.3: which days and times exist.'],
  docs: {
    en: {
      summary: "a date or time that doesn't exist",
      why: 'The entry can’t be placed, and everything that is counted from it is wrong.',
      rewrite: 'Correct it. Past midnight both “01:30” on the next day and the Japanese “25:30” are read.',
    },
    ja: {
      summary: '存在しない日付・時刻',
      why: 'その項目の位置が決まらず、そこから計算するものがすべて誤りになります。',
      rewrite: '正しい値に直します。深夜は翌日の「01:30」でも「25:30」でも読み取れます。',
    },
  },
  messages: {
    'left out': {
      en: '“{found}” doesn’t exist in {zone} on {day}: the clocks skip it. Correct the time, or name the zone that it was read in.',
      ja: '「{found}」は {day} の {zone} には存在しません（夏時間への切り替え）。時刻か、読み取ったタイムゾーンを直してください。',
    },
    invalid: {
      en: '“{found}” doesn’t exist. Correct the date or the time.',
      ja: '「{found}」は存在しない日時です。日付か時刻を直してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Timeline\n\nAll times in UTC.\n\n- 2023-02-30 10:00 Errors rise\n- 2023-03-01 10:75 Recovered',
      good: '## Timeline\n\nAll times in UTC.\n\n- 2024-02-29 10:00 Errors rise\n- 2024-02-29 10:45 Recovered',
    },
    {
      language: 'ja',
      bad: '## 時系列\n\n2023年2月29日（時刻はすべて JST）\n\n- 10:00 エラー増加\n- 10:75 復旧',
      good: '## 時系列\n\n2024年2月29日（時刻はすべて JST）\n\n- 10:00 エラー増加\n- 25:30 復旧',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    const { text } = postmortem.document;
    yield* hoursLeftOut(postmortem);
    const told = new Set<number>();
    for (const { start, end } of impossibleAnywhere(postmortem)) {
      if (told.has(start) || isToBeChecked(text, end)) continue;
      told.add(start);
      const fixes = (): Fix[] => fixesFor(start, end, text);
      yield { start, end, message: 'invalid', values: { found: text.slice(start, end) }, fixes };
    }
  },
});
