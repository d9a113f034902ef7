import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import type { Milestone } from '../language/milestones.ts';
import { holding } from '../text/words.ts';
import { secondsBetween } from './instants.ts';
import type { TimelineEntry } from './model.ts';

const AGAIN = holding({ en: en.AGAIN, ja: ja.AGAIN });

/** A period of the incident, with the two entries that it is read off. */
export interface Metric {
  readonly seconds: number;
  readonly from: TimelineEntry;
  readonly to: TimelineEntry;
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

type Firsts = ReadonlyMap<Milestone, TimelineEntry>;

/** The first entry of each milestone. What is over is over after it was mitigated, where the timeline tells of both. */
export function milestoneEntries(timeline: readonly TimelineEntry[]): Firsts {
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

function metricOf(name: MetricName, firsts: Firsts): Metric | null {
  const [starts, ends] = PAIRS[name];
  const entryOf = (milestones: readonly Milestone[]): TimelineEntry | undefined =>
    milestones.flatMap((milestone) => firsts.get(milestone) ?? [])[0];
  const from = entryOf(starts);
  const to = entryOf(ends);
  const seconds = from && to ? secondsBetween(from.from, to.from) : null;
  return from && to && seconds !== null && seconds >= 0 ? { seconds, from, to } : null;
}

/** What a timeline tells of how long each step took: facts of this incident, nothing averaged and nothing graded. */
export function metricsOf(timeline: readonly TimelineEntry[]): Readonly<Record<MetricName, Metric | null>> {
  const firsts = milestoneEntries(timeline);
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, metricOf(name, firsts)])) as Record<
    MetricName,
    Metric | null
  >;
}
