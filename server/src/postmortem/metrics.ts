import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import type { Milestone } from '../language/milestones.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { holding } from '../text/words.ts';
import type { Zone } from '../time/zones.ts';
import { secondsBetween } from './instants.ts';
import type { Instant, Postmortem, TimelineEntry } from './model.ts';

const AGAIN = holding({ en: en.AGAIN, ja: ja.AGAIN });

/** A point of the incident that a metric runs from or to: an entry of the timeline, or a field of the head. */
export interface Point {
  readonly from: Instant;
  /** UTF-16 offset. */
  readonly start: number;
  /** Null where a field of the head gives it. */
  readonly entry: TimelineEntry | null;
}

/** What ends an incident is reached when it is done: of a stretch (12:20–12:41) its end counts. */
const REACHED_AT_END: readonly Milestone[] = ['mitigated', 'resolved'];

const pointOf = (milestone: Milestone, entry: TimelineEntry): Point => {
  const end = REACHED_AT_END.includes(milestone) ? entry.to : null;
  return { from: end?.second != null ? end : entry.from, start: entry.start, entry };
};

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

/** The first entry of each milestone; one that marks itself as such before one whose words say so. */
export const milestoneEntries = memoizeByObject((timeline: readonly TimelineEntry[]) =>
  firstEntries(timeline, ({ milestones }) => milestones),
);

/** The same for what raises a finding: what only may be the start is none. */
export const sureMilestoneEntries = memoizeByObject((timeline: readonly TimelineEntry[]) =>
  firstEntries(timeline, ({ milestones, inferred }) =>
    inferred ? milestones.filter((milestone) => milestone !== 'start') : milestones,
  ),
);

function firstEntries(
  timeline: readonly TimelineEntry[],
  toldBy: (entry: TimelineEntry) => readonly Milestone[],
): ReadonlyMap<Milestone, TimelineEntry> {
  const firsts = new Map<Milestone, TimelineEntry>();
  let again = false;
  /** Where it came back last, in UTF-16 code units. */
  let back = 0;
  for (const entry of timeline) {
    const { marked, section } = entry;
    const milestones = toldBy(entry);
    const end = firsts.get('resolved');
    const isBack = (): boolean =>
      milestones.includes('start') || (AGAIN.test(entry.text) && !milestones.includes('resolved'));
    // It is over with the last time that it came back.
    if (end?.section === section && isBack()) {
      again = true;
      back = entry.start;
    }
    for (const milestone of milestones) {
      const first = firsts.get(milestone);
      const overAgain = milestone === 'resolved' && again && end?.section === section;
      const isOutdated = milestone === 'mitigated' && again && first !== undefined && first.start < back;
      if (!first || overAgain || isOutdated || (marked && !first.marked)) firsts.set(milestone, entry);
      // What helped until it came back did not end it.
      if (overAgain && (firsts.get('mitigated')?.start ?? back) < back) firsts.delete('mitigated');
      if (milestone === 'resolved') again = false;
    }
  }
  return firsts;
}

function metricOf(name: MetricName, firsts: ReadonlyMap<Milestone, Point>): Metric | null {
  const [starts, ends] = PAIRS[name];
  const pointOf = (milestones: readonly Milestone[]): Point | undefined =>
    milestones.flatMap((milestone) => firsts.get(milestone) ?? [])[0];
  const from = pointOf(starts);
  const to = pointOf(ends);
  const seconds = from && to ? secondsBetween(from.from, to.from) : null;
  return from && to && seconds !== null && seconds >= 0 ? { seconds, from, to } : null;
}

/** The one zone that the head names, for a timeline that names none: they are of one report. */
function zoneOfHead({ timeline, points }: Pick<Postmortem, 'timeline' | 'points'>): Zone | null {
  const zone = points[0]?.from.zone ?? null;
  const isShared = points.every(({ from }) => from.zone?.offset === zone?.offset);
  return isShared && timeline.every(({ from }) => from.zone === null) ? zone : null;
}

/** Each milestone where the report tells of it first: an entry that marks itself, a field of the head, an entry whose words say so. */
export function milestonePoints({
  timeline,
  points,
}: Pick<Postmortem, 'timeline' | 'points'>): ReadonlyMap<Milestone, Point> {
  const zone = zoneOfHead({ timeline, points });
  const entries = [...milestoneEntries(timeline)].map(([milestone, entry]) => {
    const point = pointOf(milestone, entry);
    return [milestone, zone ? { ...point, from: { ...point.from, zone } } : point] as const;
  });
  const given = points.map(({ milestone, from, start }) => [milestone, { from, start, entry: null }] as const);
  return new Map<Milestone, Point>([...entries, ...given, ...entries.filter(([, { entry }]) => entry?.marked)]);
}

/** What a report tells of how long each step took: facts of this incident, nothing averaged and nothing graded. */
export function metricsOf(
  postmortem: Pick<Postmortem, 'timeline' | 'points'>,
): Readonly<Record<MetricName, Metric | null>> {
  const firsts = milestonePoints(postmortem);
  const impact = givesBothEnds(postmortem.points) ? withoutUnmarkedMitigation(firsts) : firsts;
  return { ...metricsBetween(firsts), impact: metricOf('impact', impact) };
}

/** Does one field of the head give start and end: “Duration: 08:41–09:54”? Then no entry in between ends the impact by its words alone. */
const givesBothEnds = (points: Postmortem['points']): boolean =>
  points.some(
    ({ milestone, start }) =>
      milestone === 'start' && points.some((other) => other.milestone === 'resolved' && other.start === start),
  );

const withoutUnmarkedMitigation = (firsts: ReadonlyMap<Milestone, Point>): ReadonlyMap<Milestone, Point> =>
  new Map([...firsts].filter(([milestone, { entry }]) => milestone !== 'mitigated' || entry?.marked));

function metricsBetween(firsts: ReadonlyMap<Milestone, Point>): Readonly<Record<MetricName, Metric | null>> {
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, metricOf(name, firsts)])) as Record<
    MetricName,
    Metric | null
  >;
}
