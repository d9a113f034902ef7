import type { Language, Localized } from '@postmortem/schemas';
import { dateOf } from '../../time/calendar.ts';
import { clockText, twoDigits } from '../../time/clock.ts';
import { MONTH_NAMES } from '../../time/notations/en/stamps.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../../time/units.ts';
import { weekdayName, weekdayOf } from '../../time/weekdays.ts';
import type { Incident } from '../incident.ts';

/** The day number of a moment on the report's clock. */
export const dayAt = (moment: number): number => Math.floor(moment / SECONDS_IN_DAY);

const secondOfDay = (moment: number): number => moment - dayAt(moment) * SECONDS_IN_DAY;

/** `10:04`. */
export const clockAt = (moment: number): string => clockText(secondOfDay(moment));

/** `10:04:30`. */
export const clockWithSeconds = (moment: number): string =>
  `${clockAt(moment)}:${twoDigits(secondOfDay(moment) % SECONDS_IN_MINUTE)}`;

interface DayWords {
  readonly full: string;
  readonly withWeekday: string;
  readonly plain: string;
  readonly short: string;
}

const monthName = (month: number): string => MONTH_NAMES[month - 1]!;

/** A day, from what is said once to what fits between two marks. */
function wordsOf(day: number, language: Language): DayWords & { readonly year: number; readonly date: string } {
  const { year, month, day: date } = dateOf(day);
  if (language === 'ja') {
    const plain = `${month}月${date}日`;
    const weekday = `（${weekdayName(weekdayOf(day)).ja.charAt(0)}）`;
    const withWeekday = plain + weekday;
    return { year, date: String(date), full: `${year}年${withWeekday}`, withWeekday, plain, short: `${month}/${date}` };
  }
  const short = `${date} ${monthName(month).slice(0, 3)}`;
  const withWeekday = `${weekdayName(weekdayOf(day)).en.slice(0, 3)} ${short}`;
  const plain = `${date} ${monthName(month)}`;
  return { year, date: String(date), full: `${withWeekday} ${year}`, withWeekday, plain, short };
}

const withYear: Localized<(short: string, year: number) => string> = {
  en: (short, year) => `${short} ${year}`,
  ja: (short, year) => `${year}/${short}`,
};

type Dates = Pick<Incident, 'language' | 'dates'>;

/** `4 Mar`, `3/4`: in a name, where the day is all that is told. */
export const shortDay = (day: number, language: Language): string => wordsOf(day, language).short;

/** `7 May` in sentences, 「5月7日」. */
export const plainDay = (day: number, language: Language): string =>
  language === 'ja' ? wordsOf(day, language).plain : wordsOf(day, language).short;

/** A day of another year needs it where so many days lie between: `1 Jan` behind `30 Dec` doesn't. */
const MONTH = 31;

const isSameMonth = (one: number, other: number): boolean =>
  dateOf(one).year === dateOf(other).year && dateOf(one).month === dateOf(other).month;

/**
 * What may stand below the axis for a day, the longest first. Its month is left out where the day told before it has the same, or the one behind the first.
 */
export function dayLabels(
  day: number,
  { before, next }: { readonly before: number | null; readonly next: number | null },
  { language, dates }: Dates,
): string[] {
  const { full, withWeekday, short, date, year } = wordsOf(day, language);
  const shortest = isSameMonth(before ?? next ?? day, day) ? [short, date] : [short];
  if (dates === 'days') return shortest;
  if (before === null || dateOf(before).year === year) return [withWeekday, ...shortest];
  return [full, withYear[language](short, year), ...(day - before <= MONTH ? [short] : [])];
}

/** The first day and the last, where it is another, for sentences: `4 March 2026`, 「2024年12月19日（木）」. A year is said once in Japanese. */
export function spokenDays(first: number, last: number, { language, dates }: Dates): string[] {
  const days = first === last ? [first] : [first, last];
  return days.map((day) => {
    const { full, withWeekday, plain, year } = wordsOf(day, language);
    if (dates === 'days') return plain;
    if (language === 'en') return `${plain} ${year}`;
    return day !== first && year === dateOf(first).year ? withWeekday : full;
  });
}

/** The days from one to another, as short as they can be told: `Wed 4 Mar 2026`, `14–16 Mar 2026`, 「2026年5月4日〜9日」. */
export function spanOfDays(first: number, last: number, { language, dates }: Dates): string {
  const [from, to] = [dateOf(first), dateOf(last)];
  const [a, b] = [wordsOf(first, language), wordsOf(last, language)];
  const isYearKnown = dates === 'years';
  if (first === last) return isYearKnown ? a.full : language === 'ja' ? a.plain : a.short;
  const isSameYear = !isYearKnown || from.year === to.year;
  const isSameMonth = isSameYear && from.month === to.month;
  if (language === 'ja') {
    const year = (each: DayWords & { readonly year: number }): string => (isYearKnown ? `${each.year}年` : '');
    return `${year(a)}${a.plain}〜${isSameYear ? '' : year(b)}${isSameMonth ? `${b.date}日` : b.plain}`;
  }
  const end = isYearKnown ? withYear.en(b.short, b.year) : b.short;
  if (isSameMonth) return `${a.date}–${end}`;
  return `${isSameYear ? a.short : withYear.en(a.short, a.year)} – ${end}`;
}
