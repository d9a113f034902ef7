import * as en from '../language/en/timespans.ts';
import * as ja from '../language/ja/timespans.ts';
import { toHalfWidth } from '../text/halfWidth.ts';
import { holding, meaningsOf } from '../text/words.ts';
import { isDayFirst } from '../time/dayOrder.ts';
import { durationsIn } from '../time/durations.ts';
import { findStamps, type Moment, type Stamp } from '../time/stamp.ts';
import { zonesIn } from '../time/zones.ts';
import { Clock, type Setting } from './instants.ts';
import { withoutZone, withZoneOfLabel } from './labelledZone.ts';
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

const WHOLE: ReadonlySet<string> = new Set([...en.LENGTH_LABELS.whole, ...ja.LENGTH_LABELS.whole]);

export const isClock = ({ time }: Moment): boolean => time !== null && time.lasts === undefined;

/** The first day and time that a value gives, where it gives a time. */
export const pointIn = (value: string): Stamp | null =>
  findStamps(value).find(({ from, approximate }) => isClock(from) && !approximate) ?? null;

const REMARK = /[(（](?<said>[^()（）\d]{1,40})[)）]\s*$/u;
const ABOUT = holding({ en: en.ABOUT, ja: ja.ABOUT });
const ASIDE = /[(（](?<inside>[^()（）]{1,40})[)）]\s*$/u;
/** Without what a bracket says once more: 「（約47分）」, 「（JST 2026-06-13 00:13）」. Of 「（JST・監視の復帰時刻）」 the zone stays. */
function withoutAside(value: string): string {
  const { index, groups } = ASIDE.exec(value) ?? {};
  const inside = groups?.inside;
  if (index === undefined || inside === undefined) return value;
  const before = value.slice(0, index);
  if (pointIn(before) === null) return value;
  if (durationsIn(inside).length > 0 || findStamps(inside).some(({ from }) => isClock(from))) return before;
  const [zone] = zonesIn(inside);
  return zone?.start === 0 && zone.end < inside.length ? `${before}(${inside.slice(0, zone.end)})` : value;
}
/** A value without the remark in a bracket at its end, which says how the time is known, unless it says that it is not. */
const withoutRemark = (given: string): string => {
  const value = withoutAside(given);
  const remark = REMARK.exec(value);
  return remark && !ABOUT.test(remark.groups!.said!) && zonesIn(remark[0]).length === 0
    ? value.slice(0, remark.index)
    : value;
};

/** The time that a value is, and nothing else: what is said beside it ("estimated", "first seen in the logs") may make it another point. */
function timeOf(given: string): Stamp | null {
  const value = withoutRemark(given);
  const stamp = pointIn(value);
  const rest = stamp && value.slice(0, stamp.start) + value.slice(stamp.end);
  return rest === null || /\p{L}/u.test(rest) ? null : stamp;
}

interface Given {
  readonly milestone: PointKind;
  readonly label: string;
  readonly stamp: Stamp;
  readonly start: number;
}

/**
 * The points that the fields of a head give, each read against the start. Of two labels for one milestone the first counts; a label that
 * comes twice is of two incidents, and then none does.
 * @param setting the day and the zone of those that name none
 */
export function readPoints(fields: readonly Field[], setting: Omit<Setting, 'dayFirst'>): Point[] {
  const given = fields.flatMap(({ name, value, start }): Given[] => {
    const label = labelOf(withoutZone(name).words);
    const named = pointKindOf(label);
    const stamp = named || WHOLE.has(label) ? timeOf(withZoneOfLabel({ name, value })) : null;
    // “Duration: 08:41–09:54 UTC”
    const milestone = named ?? (stamp?.to && isClock(stamp.to) ? 'start' : undefined);
    return milestone && stamp ? [{ milestone, label, stamp, start }] : [];
  });
  if (given.some(({ label }, index) => given.findIndex((other) => other.label === label) < index)) return [];
  const clock = new Clock({ ...setting, dayFirst: isDayFirst(given.flatMap(({ stamp }) => stamp.from.date ?? [])) });
  const beginning = given.find(({ milestone }) => milestone === 'start');
  const began = beginning && clock.read(beginning.stamp.from);
  const points = given.map(({ milestone, stamp, start }): Point => {
    return { milestone, from: milestone === 'start' && began ? began : clock.peek(stamp.from), start };
  });
  // A stretch that begins with the incident ends with it.
  const end = beginning?.stamp.to;
  if (began && end && isClock(end))
    points.push({ milestone: 'resolved', from: clock.readEnd(end, began), start: beginning.start });
  return points.filter(({ milestone }, index) => points.findIndex((other) => other.milestone === milestone) === index);
}
