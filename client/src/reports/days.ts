import type { Language } from '@postmortem/schemas';

const MILLISECONDS_IN_DAY = 86_400_000;

type Options = Intl.DateTimeFormatOptions;
/** Made once: a format takes longer to make than a hundred days to be written. */
const formats = (options: Readonly<Record<Language, Options>>): Readonly<Record<Language, Intl.DateTimeFormat>> => ({
  en: new Intl.DateTimeFormat('en-GB', { ...options.en, timeZone: 'UTC' }),
  ja: new Intl.DateTimeFormat('ja-JP', { ...options.ja, timeZone: 'UTC' }),
});
const EN: Options = { day: 'numeric', month: 'short' };
const JA: Options = { day: 'numeric', month: 'numeric' };
const LONG: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const OF_THIS_YEAR = formats({ en: EN, ja: JA });
const OF_ANOTHER_YEAR = formats({ en: { ...EN, year: 'numeric' }, ja: { ...JA, year: 'numeric' } });
const IN_FULL = formats({ en: LONG, ja: LONG });

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** How many days after the first the second is; days are ISO 8601. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / MILLISECONDS_IN_DAY);

/** "9 Mar", 「3/9」; with its year where that is another than today's. */
export function shortDay(day: string, today: string, display: Language): string {
  const isOfThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (isOfThisYear ? OF_THIS_YEAR : OF_ANOTHER_YEAR)[display].format(dateOf(day));
}

/** "4 March 2026", 「2026年3月4日」. */
export const longDay = (day: string, display: Language): string => IN_FULL[display].format(dateOf(day));

/** Milliseconds from an instant to the next midnight of the clock on the wall. */
export function untilMidnight(now: Date): number {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return next.getTime() - now.getTime();
}
