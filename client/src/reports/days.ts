import type { Display } from './model.ts';

const MILLISECONDS_IN_DAY = 86_400_000;

const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;
const SHORT = { en: { day: 'numeric', month: 'short' }, ja: { day: 'numeric', month: 'numeric' } } as const;
const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** How many days after the first the second is; days are ISO 8601. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / MILLISECONDS_IN_DAY);

/** "9 Mar", 「3/9」; with its year where that is another than today's. */
export function shortDay(day: string, today: string, display: Display): string {
  const isOfThisYear = day.slice(0, 4) === today.slice(0, 4);
  const options = isOfThisYear ? SHORT[display] : { ...SHORT[display], year: 'numeric' as const };
  return new Intl.DateTimeFormat(LOCALES[display], { ...options, timeZone: 'UTC' }).format(dateOf(day));
}

/** "4 March 2026", 「2026年3月4日」. */
export const longDay = (day: string, display: Display): string =>
  new Intl.DateTimeFormat(LOCALES[display], { ...LONG, timeZone: 'UTC' }).format(dateOf(day));

/** Milliseconds from an instant to the next midnight of the clock on the wall. */
export function untilMidnight(now: Date): number {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return next.getTime() - now.getTime();
}
