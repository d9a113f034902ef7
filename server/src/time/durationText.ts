import { spokenDuration } from './durations.ts';
import * as en from './notations/en/durations.ts';
import * as ja from './notations/ja/durations.ts';
import { MINUTES_IN_HOUR, SECONDS_IN_MINUTE } from './units.ts';

type Unit = readonly [one: string, several: string];
interface Units {
  readonly hour: Unit;
  readonly minute: Unit;
}

const formOf = ({ UNITS, BETWEEN_UNITS }: typeof en | typeof ja) => ({
  units: UNITS as readonly Units[],
  parts: new RegExp(
    `^(?<number>\\d{1,4})(?<gap>[ -]?)(?<unit>\\p{L}{1,7}?)(?:(?<between>${BETWEEN_UNITS.source})\\d{1,4}(?<more>[ -]?)(?<minute>\\p{L}{1,7}))?$`,
    'u',
  ),
});
const FORMS = [formOf(en), formOf(ja)];

const isOf = (unit: Unit, written: string): boolean => unit.includes(written.toLowerCase());

/**
 * A length in the form of another: “3h 55m” like “4h 9m”, “3 hours” like “4 hours”.
 * @param written what is replaced; where it says more than hours and minutes (“about”, 「半」), the form is that of `spokenDuration`
 */
export function durationLike(written: string, seconds: number, language: 'en' | 'ja'): string {
  const minutes = Math.round(seconds / SECONDS_IN_MINUTE);
  for (const { units, parts } of FORMS) {
    const { gap = '', unit, between = ' ', minute } = parts.exec(written.trim())?.groups ?? {};
    const isFull = ({ hour, minute: short }: Units): boolean =>
      minute === undefined ? isOf(hour, unit!) || isOf(short, unit!) : isOf(hour, unit!) && isOf(short, minute);
    const fitting = unit === undefined ? [] : units.filter(isFull);
    // “4 h” goes on with “9 min”, “4h” with “9m”.
    const form = gap === '' ? fitting[0] : fitting.at(-1);
    if (!form) continue;
    const said = (count: number, [one, several]: Unit): string[] =>
      count === 0 ? [] : [`${count}${gap}${count === 1 || gap === '-' ? one : several}`];
    const isShort = minutes < MINUTES_IN_HOUR;
    const both = [
      ...(isShort ? [] : said(Math.floor(minutes / MINUTES_IN_HOUR), form.hour)),
      ...said(minutes % MINUTES_IN_HOUR, form.minute),
    ];
    if (both.length > 0) return both.join(minute === undefined && gap === '' ? '' : between);
  }
  return spokenDuration(seconds)[language];
}
