import * as spans from '../../language/en/timespans.ts';
import * as jaSpans from '../../language/ja/timespans.ts';
import { isClock } from '../../postmortem/points.ts';
import { oneOf } from '../../text/words.ts';
import { dayOf } from '../../time/calendar.ts';
import { secondOfDay } from '../../time/clock.ts';
import * as en from '../../time/notations/en/stamps.ts';
import * as ja from '../../time/notations/ja/stamps.ts';
import { findStamps, type Moment, skip } from '../../time/stamp.ts';
import { SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../../time/units.ts';

/** Two times that a text gives as the ends of one stretch. Offsets are UTF-16 code units in it. */
export interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
  readonly start: number;
  readonly end: number;
  /** Both ends as they are written, without what they are called. */
  readonly shown: string;
}

/** A length of time, with the two points that it lies between as they are shown. */
export interface Length {
  readonly seconds: number;
  readonly between: string;
}

/** Between "From 10:00" and "10:40" stands nothing else but the weekday of the first: “5:52 pm Friday to 9:15 am”. */
const isRange = (between: string): boolean => {
  const start = skip(en.WEEKDAY, between, between.length - between.trimStart().length);
  en.RANGE.lastIndex = start;
  ja.RANGE.lastIndex = start;
  const read = en.RANGE.exec(between) ?? ja.RANGE.exec(between);
  return read !== null && /^[\s(（)）]*$/.test(between.slice(start + read[0].length));
};

const BEFORE_NAMED = new RegExp(`\\b(?:${oneOf(spans.BETWEEN)}) [^.;:()]{1,40}\\($`, 'i');
const BETWEEN_NAMED = new RegExp(`^\\) (?:${oneOf(spans.AND)}) [^.;:()]{1,40}\\($`, 'i');
const JAPANESE_NAMED = new RegExp(`^[)）]${oneOf(jaSpans.FROM)}[^。、()（）]{1,16}[(（]$`, 'u');
const BEHIND_STATE = /^ [a-z]{3,12} ?(?:→|->|=>) ?~?$/;
/** “Duration: 26 minutes (a change is merged 17:53 → all is well 18:19)” */
const BEHIND_ARROW = /^ ?(?:→|->|=>)\s[\p{L}\s]{1,30}$/u;
const OPEN_BRACKET = /(?<=[:：]\s[^:：()（）]{1,24})[(（][^()（）]{0,40}$/;
/** No third point stands behind the two. */
const CLOSES = /^.?\s?[)）]/su;
/** UTF-16 code units before the first of two times in which both are announced: “between the first error (”. */
const NEAR = 60;
/**
 * Where a stretch begins whose ends are called something: “between the first error (09:22) and the first alert (09:31)”, “(07:05 UTC
 * detected → 13:30 UTC resolved)”, 「発生（10:00）から復旧（10:40）まで」; null where two times are none.
 */
function startOfNamed(text: string, start: number, between: string, end: number): number | null {
  if (BEHIND_STATE.test(between) || JAPANESE_NAMED.test(between)) return start;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const announced = BETWEEN_NAMED.test(between)
    ? BEFORE_NAMED.exec(before)
    : BEHIND_ARROW.test(between) && CLOSES.test(text.slice(end - 1))
      ? OPEN_BRACKET.exec(before)
      : null;
  return announced && start - before.length + announced.index;
}

/** “10:40 UTC)”: a bracket that a zone ends with may be another's. */
const withoutBracket = (text: string): string => (/[(（]/.test(text) ? text : text.replace(/[)）]$/, ''));

/** The stretches of time that a sentence gives: "10:00–10:40", "from Monday 22:10 UTC to Tuesday 03:05". */
export function stretchesIn(text: string): Stretch[] {
  const stamps = findStamps(text).filter(({ from }) => isClock(from));
  const written = (start: number, end: number): string => withoutBracket(text.slice(start, end).trim());
  return stamps.flatMap((stamp, index): Stretch[] => {
    const { start, end, from, to } = stamp;
    if (to) return isClock(to) ? [{ start, end, from, to, shown: written(start, end) }] : [];
    const next = stamps[index + 1];
    if (!next || next.to) return [];
    const between = text.slice(end, next.start);
    const stretch = { start, end: next.end, from, to: next.from };
    if (isRange(between)) return [{ ...stretch, shown: written(start, next.end) }];
    const named = startOfNamed(text, start, between, next.end);
    if (named === null) return [];
    return [{ ...stretch, start: named, shown: `${written(start, end)}–${written(next.start, next.end)}` }];
  });
}

const secondsOf = ({ time }: Moment): number => secondOfDay(time!.hour, time!.minute, time!.second);

/** Seconds between two points, or null where what is stated of their days and zones does not tell. */
export function secondsFrom(from: Moment, to: Moment): number | null {
  if (!from.time || !to.time) return null;
  const [a, b] = [from.zone?.offset ?? null, to.zone?.offset ?? null];
  const zones = a !== null && b !== null ? (a - b) * SECONDS_IN_MINUTE : 0;
  const clocks = secondsOf(to) - secondsOf(from) + zones;
  const later = to.date && dayOf(to.date, from.date ? dayOf(from.date, 0) : 0);
  const earlier = from.date && dayOf(from.date, later ?? 0);
  if (earlier !== null && later !== null) {
    // Without years, the nearest days are meant.
    const days = dayOf(to.date!, earlier)! - earlier;
    const seconds = days * SECONDS_IN_DAY + clocks;
    return seconds >= 0 ? seconds : null;
  }
  if (to.relativeDay !== null && to.relativeDay > 0) return to.relativeDay * SECONDS_IN_DAY + clocks;
  return ((clocks % SECONDS_IN_DAY) + SECONDS_IN_DAY) % SECONDS_IN_DAY;
}

/** Is the day of both ends stated, so that more than a day can lie between them? */
export const saysDays = ({ from, to }: Pick<Stretch, 'from' | 'to'>): boolean => from.date !== null && to.date !== null;
