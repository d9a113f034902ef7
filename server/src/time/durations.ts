import type { Localized } from '@postmortem/schemas';
import { execAll } from '../text/execAll.ts';
import { meaningsOf } from '../text/words.ts';
import * as en from './notations/en/durations.ts';
import * as ja from './notations/ja/durations.ts';
import { MINUTES_IN_HOUR, SECONDS_IN_DAY, SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from './units.ts';

/** A length of time that a sentence states. Offsets are UTF-16 code units in the sentence. */
export interface StatedDuration {
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  /** Seconds by which the true length may differ from what is said: half of the smallest unit that is given, more after "about". */
  readonly tolerance: number;
  /** "within 2 hours" and "over 2 hours" bound it on one side only. */
  readonly bound: 'at most' | 'at least' | null;
}

const BOUNDS = meaningsOf(en.BOUNDS, ja.BOUNDS);

const HALF_AN_HOUR = SECONDS_IN_HOUR / 2;

/** The share of a length by which "about" may be off. */
const ABOUT = 0.15;
/** Even an exact statement may be counted from other minutes. */
const EXACT = 0.05;

function durationOf(match: RegExpMatchArray): StatedDuration {
  const { days, hours, minutes, onlyMinutes, half, about, vague, bound } = match.groups!;
  const seconds =
    Number(days ?? 0) * SECONDS_IN_DAY +
    Number(hours ?? 0) * SECONDS_IN_HOUR +
    (half ? HALF_AN_HOUR : 0) +
    (Number(minutes ?? 0) + Number(onlyMinutes ?? 0)) * SECONDS_IN_MINUTE;
  const unit =
    minutes || onlyMinutes ? SECONDS_IN_MINUTE : half || hours?.includes('.') ? HALF_AN_HOUR : SECONDS_IN_HOUR;
  const share = about || vague ? ABOUT : EXACT;
  return {
    seconds,
    start: match.index!,
    end: match.index! + match[0].length,
    tolerance: Math.max(SECONDS_IN_MINUTE, unit / 2, seconds * share),
    bound: bound ? (BOUNDS.get(bound.trim().toLowerCase()) ?? null) : null,
  };
}

/** Every length of time that a sentence states in hours and minutes, in order. */
export function durationsIn(sentence: string): StatedDuration[] {
  if (!/\p{N}/u.test(sentence)) return [];
  const normal = sentence.normalize('NFKC');
  const text = normal.length === sentence.length ? normal : sentence;
  // Few sentences hold a number with a unit, and both patterns begin with much that may be left out.
  return [en, ja]
    .flatMap(({ NUMBER_WITH_UNIT, DURATION }) => (NUMBER_WITH_UNIT.test(text) ? execAll(DURATION, text) : []))
    .map(durationOf)
    .sort((a, b) => a.start - b.start);
}

/** A length of time as people say it: "3 h 55 min", 「3 時間 55 分」. */
export function spokenDuration(seconds: number): Localized {
  const minutes = Math.round(seconds / SECONDS_IN_MINUTE);
  const said = (hour: string, minute: string): string =>
    [
      ...(minutes >= MINUTES_IN_HOUR ? [`${Math.floor(minutes / MINUTES_IN_HOUR)} ${hour}`] : []),
      ...(minutes % MINUTES_IN_HOUR || minutes === 0 ? [`${minutes % MINUTES_IN_HOUR} ${minute}`] : []),
    ].join(' ');
  return { en: said(en.HOUR, en.MINUTE), ja: said(ja.HOUR, ja.MINUTE) };
}

/** Could what is stated be this length? */
export function agrees({ seconds, tolerance, bound }: StatedDuration, actual: number): boolean {
  if (bound === 'at most') return actual <= seconds + tolerance;
  if (bound === 'at least') return actual >= seconds - tolerance;
  return Math.abs(actual - seconds) <= tolerance;
}
