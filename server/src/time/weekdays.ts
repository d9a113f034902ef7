import { oneOf } from '../text/words.ts';
import * as en from './notations/en/weekdays.ts';
import * as ja from './notations/ja/weekdays.ts';

const JAPANESE = oneOf(ja.WEEKDAYS);
const BRACKETED = `[(（]\\s*(?<bracketed>${JAPANESE})${oneOf(ja.DAY)}?(?:\\s*[・,、]\\s*${oneOf(ja.HOLIDAY)})?\\s*[)）]`;
const WRITTEN = new RegExp(
  `${BRACKETED}|(?<japanese>${JAPANESE})${oneOf(ja.DAY)}|\\b(?<english>${oneOf(...en.WEEKDAYS)})\\b\\.?`,
  'i',
);

export interface WrittenWeekday {
  /** 0 for Sunday. */
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const englishDay = (written: string): number =>
  en.WEEKDAYS.findIndex((names) => names.some((name) => name.toLowerCase() === written.toLowerCase()));

/** The first weekday that a text names, as UTF-16 offsets in it, or null. */
export function weekdayIn(text: string): WrittenWeekday | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const { bracketed, japanese, english } = match.groups!;
  const kanji = bracketed ?? japanese;
  const day = kanji ? ja.WEEKDAYS.indexOf(kanji) : englishDay(english!);
  return { day, start: match.index, end: match.index + match[0].length };
}

/** A weekday as it is written in the language of the display. */
export const weekdayName = (day: number) => ({
  en: en.WEEKDAYS[day]![0]!,
  ja: ja.WEEKDAYS[day]! + ja.DAY[0]!,
});

/** The weekday of a day number since 1970-01-01, which was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

const KANJI = new RegExp(JAPANESE);

/** Another weekday, written as the one that is in the text is. */
export function weekdayLike(written: string, day: number): string {
  if (KANJI.test(written)) return written.replace(KANJI, ja.WEEKDAYS[day]!);
  const name = weekdayName(day).en;
  return written.replace(/[a-z]+/i, (word) => (word.length <= 4 ? name.slice(0, 3) : name));
}
