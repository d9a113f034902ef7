import { toHalfWidth } from '../text/halfWidth.ts';
import { oneOf, oneOfBoth } from '../text/words.ts';
import { type Elapsed, hourOf, type Reading, readNotation, type StatedDate, type StatedTime } from './notation.ts';
import * as en from './notations/en/stamps.ts';
import * as ja from './notations/ja/stamps.ts';
import { MINUTES_IN_HOUR } from './units.ts';
import { readZone, type Zone } from './zones.ts';

/** One end of a stamp: what the text says there, and nothing that it leaves out. */
export interface Moment {
  readonly date: StatedDate | null;
  /** Days after the day before in the text: 翌日 is 1, "same day" 0. */
  readonly relativeDay: number | null;
  readonly time: StatedTime | null;
  readonly zone: Zone | null;
  /** The day of the week where that is all that is said of the day: 0 is Sunday. */
  readonly weekday: number | null;
  /** Where the text counts from another time (T+5m): what it gives. */
  readonly elapsed: Elapsed | null;
}

/** A day, a time or both, as written at one place, with the end of the range where it is one. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  readonly from: Moment;
  readonly to: Moment | null;
  /** The same instant once more, in another zone: `10:05 UTC (03:05 PDT)`, `02:00 / 11:00`. */
  readonly also: Moment | null;
  readonly approximate: boolean;
}

// The Japanese notations know what the English ones don't, but "12/19（木）" is read by the English date and the Japanese weekday.
export const NOTHING_STATED: Moment = {
  date: null,
  relativeDay: null,
  time: null,
  zone: null,
  weekday: null,
  elapsed: null,
};

export const DATES = [...ja.DATES, ...en.DATES];
export const TIMES = [...en.TIMES, ...ja.TIMES];
export const RELATIVE_DAYS = [...ja.RELATIVE_DAYS, ...en.RELATIVE_DAYS];
const SEPARATOR = new RegExp(
  `[\\s,@]*(?:[Tt](?=\\d)|[/_](?=\\d{1,2}:\\d\\d)|:(?=\\s+\\d{1,2}:\\d\\d)|${oneOfBoth({ en: en.AT, ja: ja.AT })}|[-–—|](?=\\s+[~(（[]?\\d))?[\\s,@]*`,
  'y',
);
/** Between a zone and its time: "JST: 14:05", 「JST では 0:02」. */
export const BEHIND_ZONE = new RegExp(`\\s*(?:[:：]|${oneOf(ja.IN_ZONE)})?\\s*`, 'y');
/** Between a time and the day after it. */
const BEFORE_DAY = new RegExp(`\\s*(?:${oneOf(en.ON)}\\s+|,\\s*)?`, 'y');
/** What may be before a stamp. */
export const OPENING = /[\s[(（*_"'>]*/y;
const CLOSING = /[\])*_]*/y;

/** The offset after a sticky pattern's match at `at`, or `at`. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function readDate(text: string, at: number): Reading<StatedDate> | null {
  const start = skip(en.WEEKDAY, text, skip(ja.WEEKDAY, text, at));
  const reading = readNotation(DATES, text, start);
  if (!reading) return null;
  const japanese = skip(ja.WEEKDAY, text, reading.end);
  const comma = /,?\s*/y;
  const end = japanese === reading.end ? skip(en.WEEKDAY, text, skip(comma, text, reading.end)) : japanese;
  return { value: reading.value, end: end > skip(comma, text, reading.end) ? end : reading.end };
}

export interface MomentReading extends Reading<Moment> {
  readonly approximate: boolean;
}

type ClockReading = Reading<{ time: StatedTime; zone: Zone | null }> & { readonly approximate: boolean };

/** A time with its zone, at `at`. */
function readClock(text: string, at: number): ClockReading | null {
  const start = skip(en.APPROXIMATELY_BEFORE, text, skip(ja.APPROXIMATELY_BEFORE, text, at));
  const time = readNotation(TIMES, text, start);
  if (!time) return null;
  const approximately = skip(ja.APPROXIMATELY_AFTER, text, skip(en.APPROXIMATELY_AFTER, text, time.end));
  const zone = readZone(text, approximately, /[Tt]/.test(text[at - 1] ?? ''));
  return {
    value: { time: time.value, zone: zone?.value ?? null },
    end: zone?.end ?? approximately,
    approximate:
      time.value.lasts !== undefined ||
      en.APPROXIMATE.test(text.slice(at, start)) ||
      ja.APPROXIMATE.test(text.slice(at, start)) ||
      approximately > time.end,
  };
}

/** "JST 14:05", 「日本時間 14時5分」: the zone may be first. */
function readZonedClock(text: string, at: number): ClockReading | null {
  const zone = readZone(text, at);
  const clock = zone && readClock(text, skip(BEHIND_ZONE, text, zone.end));
  return clock && { ...clock, value: { ...clock.value, zone: clock.value.zone ?? zone.value } };
}

/** A moment at `at`: a day, a time, or a day and a time in either order. */
export function readMoment(text: string, at: number): MomentReading | null {
  const begin = skip(en.APPROXIMATELY_BEFORE, text, at);
  const relative = readNotation(RELATIVE_DAYS, text, begin);
  const date = readDate(text, relative ? skip(SEPARATOR, text, relative.end) : begin);
  const relativeDay = relative?.value ?? null;
  const day = date ?? relative;
  if (day) {
    const behind = skip(CLOSING, text, skip(SEPARATOR, text, skip(CLOSING, text, day.end)));
    const clock = readClock(text, behind) ?? readClock(text, day.end) ?? readZonedClock(text, behind);
    const moment = { date: date?.value ?? null, relativeDay, weekday: null, elapsed: null };
    if (clock) return { value: { ...moment, ...clock.value }, end: clock.end, approximate: clock.approximate };
    const zone = readZone(text, day.end);
    return {
      value: { ...moment, time: null, zone: zone?.value ?? null },
      end: zone?.end ?? day.end,
      approximate: false,
    };
  }
  const clock = readClock(text, at) ?? readZonedClock(text, at);
  if (!clock) return null;
  // "11:10 6th Nov 2023", "14:00 on 3 May"
  const later = readDate(text, skip(BEFORE_DAY, text, clock.end));
  const zone = later && !clock.value.zone ? readZone(text, later.end) : null;
  return {
    value: {
      date: later?.value ?? null,
      relativeDay: null,
      time: clock.value.time,
      zone: clock.value.zone ?? zone?.value ?? null,
      weekday: null,
      elapsed: null,
    },
    end: zone?.end ?? later?.end ?? clock.end,
    approximate: clock.approximate,
  };
}

/** "23:15-30", "00:39:23–24": the end of the range gives only what is last in its beginning. */
const MINUTES_ONLY = /(\d\d)(?![\d:./])/y;

function readRangeEnd(text: string, from: MomentReading): MomentReading | null {
  if (!from.value.time && !from.value.date) return null;
  for (const separator of [en.RANGE, ja.RANGE]) {
    const start = skip(separator, text, from.end);
    if (start === from.end) continue;
    const to = readMoment(text, start);
    if (to && (to.value.time !== null) === (from.value.time !== null)) return to;
    MINUTES_ONLY.lastIndex = start;
    const minutes =
      from.value.time && /^\s*[-–]\s*$/.test(text.slice(from.end, start)) ? MINUTES_ONLY.exec(text) : null;
    if (minutes && Number(minutes[1]) < MINUTES_IN_HOUR) {
      const last = from.value.time!.second === null ? 'minute' : 'second';
      const time = { ...from.value.time!, [last]: Number(minutes[1]) };
      return { value: { ...from.value, date: null, relativeDay: null, time }, end: start + 2, approximate: false };
    }
  }
  return null;
}

const HALF = /\d\s*(?<half>[ap])\.?m\b/i;

/** "12:10–12:40 a.m.": what is said of the end is said of the beginning, where that stays before it. */
function withHalfOf(from: MomentReading, to: MomentReading, text: string): Moment {
  const half = HALF.exec(text.slice(from.end, to.end))?.groups?.half;
  const { time } = from.value;
  if (!half || !time || !to.value.time || time.hour > 12 || HALF.test(text.slice(0, from.end))) return from.value;
  const hour = hourOf(time.hour, half.toLowerCase() === 'a' ? 'am' : 'pm');
  const ends = to.value.time.hour * MINUTES_IN_HOUR + to.value.time.minute;
  return hour * MINUTES_IN_HOUR + time.minute <= ends ? { ...from.value, time: { ...time, hour } } : from.value;
}

function stampAt(source: string, at: number): Stamp | null {
  const start = skip(OPENING, source, at);
  const from = readMoment(source, start);
  if (!from) return null;
  const to = readRangeEnd(source, from);
  // "10:00-10:40 UTC": the zone after a range is that of both ends.
  const stated = to ? withHalfOf(from, to, source) : from.value;
  const begin = { ...stated, zone: stated.zone ?? to?.value.zone ?? null };
  return {
    start,
    end: to?.end ?? from.end,
    from: begin,
    to: to?.value ?? null,
    also: null,
    approximate: from.approximate,
  };
}

/**
 * The day or time written at the beginning of a text, or null.
 * @param text may be in full-width forms
 */
export const readStamp = (text: string, at = 0): Stamp | null => stampAt(toHalfWidth(text), at);

/** Where a day or a time may begin in a sentence. */
const CANDIDATE = new RegExp(
  `(?<![\\w.,/#-])(?<![\\x21-\\x7e]:)\\d|(?<![A-Za-z])${oneOf(en.MONTHS)}|${oneOf(ja.OPENINGS)}`,
  'gi',
);

/** Every day and time written anywhere in a text, in order. */
export function findStamps(text: string): Stamp[] {
  const source = toHalfWidth(text);
  const stamps: Stamp[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(source); match; match = CANDIDATE.exec(source)) {
    const stamp = stampAt(source, match.index);
    if (!stamp) continue;
    stamps.push(stamp);
    CANDIDATE.lastIndex = Math.max(stamp.end, match.index + 1);
  }
  return stamps;
}

/** What stands for a stamp that can't be read. */
export const UNREADABLE_STAMP: Stamp = {
  start: 0,
  end: 0,
  from: NOTHING_STATED,
  to: null,
  also: null,
  approximate: false,
};

/** Digits that are left open, and words that say so. */
const LEFT_OPEN = [
  '(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}[ T]+)?' +
    '(?:[\\d?xX][\\dxX?]?:[\\dxX?]?[xX?]|\\?{1,2}:\\?{2}|-{2}:-{2}|[xX]{1,2}:\\d\\d)',
  '\\[?\\?{3,}\\]?(?=\\s)',
  oneOf(ja.UNKNOWN),
  `${oneOf(ja.UNKNOWN_ALONE)}(?=[\\s:：（(|]|$)`,
  `${oneOf(en.UNKNOWN)}(?=\\s*[-–:|]|$)`,
  '20xx-\\d\\d-\\d\\d',
];
const UNREADABLE = new RegExp(`^(?:[\\s[(（*_"'>]|${oneOf(ja.ABOUT)})*(?<time>${LEFT_OPEN.join('|')})`, 'iu');

/** Where a text begins with a time that its writer left open (`2X:XX`, `--:--`, 時刻不明), as UTF-16 offsets, or null. */
export function unreadableTime(text: string): { start: number; end: number } | null {
  const source = toHalfWidth(text);
  const match = UNREADABLE.exec(source);
  if (!match) return null;
  const start = source.indexOf(match.groups!.time!, 0);
  return { start, end: start + match.groups!.time!.length };
}
