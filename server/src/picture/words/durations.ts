import type { Language, Localized } from '@postmortem/schemas';
import { SECONDS_IN_DAY, SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from '../../time/units.ts';

const UNITS = ['day', 'hour', 'minute', 'second'] as const;
type Unit = (typeof UNITS)[number];

const SHORT: Localized<Readonly<Record<Unit, string>>> = {
  en: { day: 'd', hour: 'h', minute: 'min', second: 's' },
  ja: { day: '日', hour: '時間', minute: '分', second: '秒' },
};
const NO_BREAK = '\u00a0';

interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

/** Seconds up to which a length tells them, and a timeline the seconds of its times: in longer ones they tell nothing. */
export const SHORT_SPAN = 15 * SECONDS_IN_MINUTE;

/** The two largest units that a length has: hours beside days, minutes beside hours, seconds beside few minutes. */
function amountsOf(seconds: number): Amount[] {
  const precision = seconds <= SHORT_SPAN ? 1 : SECONDS_IN_MINUTE;
  const whole = Math.round(seconds / precision) * precision;
  const days = Math.floor(whole / SECONDS_IN_DAY);
  const hours = Math.floor((whole % SECONDS_IN_DAY) / SECONDS_IN_HOUR);
  const minutes = Math.floor((whole % SECONDS_IN_HOUR) / SECONDS_IN_MINUTE);
  const amounts: Amount[] = [
    { count: days, unit: 'day' },
    { count: hours, unit: 'hour' },
    { count: days > 0 ? 0 : minutes, unit: 'minute' },
    { count: whole % SECONDS_IN_MINUTE, unit: 'second' },
  ];
  const said = amounts.filter(({ count }) => count > 0);
  return said.length > 0 ? said : [{ count: 0, unit: 'minute' }];
}

/** A length in seconds, as short as it can be said and never broken: `1 h 5 min`, 「21 日 3 時間」. */
export const shortDuration = (seconds: number, language: Language): string =>
  amountsOf(seconds)
    .map(({ count, unit }) => `${count}${NO_BREAK}${SHORT[language][unit]}`)
    .join(NO_BREAK);

/** The same in full words, for who hears it: `1 hour 5 minutes`. */
export const longDuration = (seconds: number, language: Language): string =>
  language === 'ja'
    ? shortDuration(seconds, language).replaceAll(NO_BREAK, ' ')
    : amountsOf(seconds)
        .map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`)
        .join(' ');

/** What a fold hides: whole days, below one whole hours. */
export function foldedDuration(seconds: number, language: Language): string {
  const unit = seconds >= SECONDS_IN_DAY ? 'day' : 'hour';
  const count = Math.round(seconds / (unit === 'day' ? SECONDS_IN_DAY : SECONDS_IN_HOUR));
  return `${count}${NO_BREAK}${SHORT[language][unit]}`;
}
