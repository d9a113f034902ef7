import { SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from './units.ts';
/** A day as the text states it: what it leaves out is null. */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 19/12 can only be read with the day first, so that 1/12 beside it means the same. */
  readonly dayFirst?: boolean;
  /** The other way to read 1/12. */
  readonly otherwise?: StatedDate;
  /** What 26/04/11 means where the year leads, as in Japanese. */
  readonly yearFirst?: StatedDate;
}

/** A time of day as the text states it. Hours run to 29: 25:30 is half past one on the next day in Japanese notation. */
export interface StatedTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Hours that a part of the day takes (昼頃, evening): the time lies somewhere in them. */
  readonly lasts?: number;
}

/** A time counted from another: from the beginning (T+5m), or from the entry before (10 minutes later). */
export interface Elapsed {
  readonly seconds: number;
  readonly since: 'start' | 'previous';
}

/**
 * A way in which people write a day or a time: data, with examples that one test runs.
 * The pattern is matched at one place (sticky) on NFKC-normalised text.
 */
export interface Notation<Value> {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Value | null;
  readonly matches: readonly (readonly [text: string, value: Value])[];
  readonly leaves: readonly string[];
}

export interface Reading<Value> {
  readonly value: Value;
  /** Offset just after what was read. */
  readonly end: number;
}

/** What the first fitting notation reads at `at`, or null. */
export function readNotation<Value>(
  notations: readonly Notation<Value>[],
  text: string,
  at: number,
): Reading<Value> | null {
  for (const { pattern, read } of notations) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const value = read(match.groups ?? {});
    if (value !== null) return { value, end: at + match[0].length };
  }
  return null;
}

/** A whole number of a group, or null where the group took no part. */
export const int = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number.parseInt(digits, 10);

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Could this be a day at all? 30 February could not; whether it exists in its year is another question. */
export const date = (year: number | null, month: number | null, day: number | null): StatedDate | null =>
  month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= DAYS_IN_MONTH[month - 1]!
    ? { year, month, day }
    : null;

export const time = (hour: number | null, minute: number | null, second: number | null = null): StatedTime | null =>
  hour !== null && hour <= 29 && (minute ?? 0) <= 59 && (second ?? 0) <= 60
    ? { hour, minute: minute ?? 0, second }
    : null;

/** The hour of a 12-hour clock on the 24-hour clock. A "17:14pm" keeps its hour: the text has said it already. */
export const hourOf = (hour: number, half: 'am' | 'pm' | null): number =>
  half === null || hour > 12 ? hour : half === 'am' ? hour % 12 : (hour % 12) + 12;

/** Seconds of hours, minutes and seconds that a pattern's groups give. */
export const secondsOf = ({ hours, minutes, seconds }: Readonly<Record<string, string | undefined>>): number =>
  Number(hours ?? 0) * SECONDS_IN_HOUR + Number(minutes ?? 0) * SECONDS_IN_MINUTE + Number(seconds ?? 0);
