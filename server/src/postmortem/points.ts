import * as en from '../language/en/timespans.ts';
import * as ja from '../language/ja/timespans.ts';
import { toHalfWidth } from '../text/halfWidth.ts';
import { meaningsOf } from '../text/words.ts';
import { findStamps, type Moment, type Stamp } from '../time/stamp.ts';
import { Clock, type Setting } from './instants.ts';
import type { Field, Point, PointKind } from './model.ts';

const KINDS = meaningsOf<PointKind>(en.POINT_LABELS, ja.POINT_LABELS);

/** A label as the lists of labels write it. */
export const labelOf = (written: string): string =>
  toHalfWidth(written)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** @param label as `labelOf` gives it */
export const pointKindOf = (label: string): PointKind | undefined => KINDS.get(label);

export const isClock = ({ time }: Moment): boolean => time !== null && time.lasts === undefined;

/** The first day and time that a value gives, where it gives a time. */
export const pointIn = (value: string): Stamp | null =>
  findStamps(value).find(({ from, approximate }) => isClock(from) && !approximate) ?? null;

/** The time that a value is, and nothing else: what is said beside it ("estimated", "first seen in the logs") may make it another point. */
function timeOf(value: string): Stamp | null {
  const stamp = pointIn(value);
  const rest = stamp && value.slice(0, stamp.start) + value.slice(stamp.end);
  return rest === null || /\p{L}/u.test(rest) ? null : stamp;
}

/**
 * The points that the fields of a head give, in the order of the text. What is given twice is given by none: two incidents may be meant.
 * @param setting the day and the zone of those that name none
 */
export function readPoints(fields: readonly Field[], setting: Setting): Point[] {
  const clock = new Clock(setting);
  const points = fields.flatMap(({ name, value, start }): Point[] => {
    const milestone = pointKindOf(labelOf(name));
    const stamp = milestone && timeOf(toHalfWidth(value));
    if (!milestone || !stamp) return [];
    const from = clock.read(stamp.from);
    const point = { milestone, from, start };
    // A stretch that begins with the incident ends with it.
    if (milestone !== 'start' || !stamp.to || !isClock(stamp.to)) return [point];
    return [point, { milestone: 'resolved', from: clock.readEnd(stamp.to, from), start }];
  });
  return points.filter(({ milestone }) => points.filter((other) => other.milestone === milestone).length === 1);
}
