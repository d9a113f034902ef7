import type { StatedDate } from './notation.ts';
import { MILLISECONDS_IN_DAY } from './units.ts';

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  return Math.round(date.setUTCFullYear(year, month - 1, day) / MILLISECONDS_IN_DAY);
}

/** `2024-12-19` for a day number. */
export const isoDay = (day: number): string => new Date(day * MILLISECONDS_IN_DAY).toISOString().slice(0, 10);

const yearOf = (day: number): number => new Date(day * MILLISECONDS_IN_DAY).getUTCFullYear();

/** Does the day exist in its year? 2023-02-29 doesn't. */
export const exists = ({ year, month, day }: StatedDate): boolean =>
  year === null || new Date(dayNumber(year, month, day) * MILLISECONDS_IN_DAY).getUTCMonth() === month - 1;

/** The day number of a stated date; a year that is left out is the one that brings it nearest to `reference`, or null without one. */
export function dayOf({ year, month, day }: StatedDate, reference: number | null): number | null {
  if (year !== null) return dayNumber(year, month, day);
  if (reference === null) return null;
  const base = yearOf(reference);
  const candidates = [base, base - 1, base + 1].map((candidate) => dayNumber(candidate, month, day));
  return candidates.reduce((best, candidate) =>
    Math.abs(candidate - reference) < Math.abs(best - reference) ? candidate : best,
  );
}

/** Year, month and day of a day number. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_IN_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
