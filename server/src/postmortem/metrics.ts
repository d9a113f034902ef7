import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import type { Milestone } from '../language/milestones.ts';
import { holding } from '../text/words.ts';
import { secondsBetween } from './instants.ts';
import type { Instant, Postmortem, TimelineEntry } from './model.ts';

const AGAIN = holding({ en: en.AGAIN, ja: ja.AGAIN });

/** A point of the incident that a metric runs from or to: an entry of the timeline, or a field of the head. */
interface Point {
  readonly from: Instant;
  /** UTF-16 offset. */
  readonly start: number;
}

/** A period of the incident, with the two points that it is read off. */
export interface Metric {
  readonly seconds: number;
  readonly from: Point;
  readonly to: Point;
}

/** Which milestone each runs from and to; the first of several that is there counts. Vendors differ, so the pair is always told. */
const PAIRS = {
  detect: [['start'], ['detected']],
  acknowledge: [['detected'], ['acknowledged']],
  declare: [['detected', 'start'], ['declared']],
  identify: [['detected', 'start'], ['identified']],
  mitigate: [['start', 'detected'], ['mitigated']],
  resolve: [['start', 'detected'], ['resolved']],
  impact: [['start'], ['mitigated', 'resolved']],
} as const satisfies Record<string, readonly [readonly Milestone[], readonly Milestone[]]>;

export type MetricName = keyof typeof PAIRS;
export const METRIC_NAMES = Object.keys(PAIRS) as readonly MetricName[];

/** The first entry of each milestone. What is over is over after it was mitigated, where the timeline tells of both. */
export function milestoneEntries(timeline: readonly TimelineEntry[]): ReadonlyMap<Milestone, TimelineEntry> {
  const firsts = new Map<Milestone, TimelineEntry>();
  let again = false;
  for (const entry of timeline) {
    const { milestone, section } = entry;
    const end = firsts.get('resolved');
    // It is over with the last time that it came back.
    if (end && end.section === section) again ||= milestone === 'start' || AGAIN.test(entry.text);
    if (milestone && (!firsts.has(milestone) || (milestone === 'resolved' && again && end?.section === section))) {
      firsts.set(milestone, entry);
      if (milestone === 'resolved') again = false;
    }
  }
  return firsts;
}

function metricOf(name: MetricName, firsts: ReadonlyMap<Milestone, Point>): Metric | null {
  const [starts, ends] = PAIRS[name];
  const entryOf = (milestones: readonly Milestone[]): Point | undefined =>
    milestones.flatMap((milestone) => firsts.get(milestone) ?? [])[0];
  const from = entryOf(starts);
  const to = entryOf(ends);
  const seconds = from && to ? secondsBetween(from.from, to.from) : null;
  return from && to && seconds !== null && seconds >= 0 ? { seconds, from, to } : null;
}

/**
 * What a report tells of how long each step took: facts of this incident, nothing averaged and nothing graded. The fields of its head count
 * where its timeline has no such entry.
 */
export function metricsOf({
  timeline,
  points,
}: Pick<Postmortem, 'timeline' | 'points'>): Readonly<Record<MetricName, Metric | null>> {
  const given = points.map((point) => [point.milestone, point] as const);
  const firsts = new Map<Milestone, Point>([...given, ...milestoneEntries(timeline)]);
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, metricOf(name, firsts)])) as Record<
    MetricName,
    Metric | null
  >;
}
