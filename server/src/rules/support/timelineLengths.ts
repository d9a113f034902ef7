import type { Milestone } from '../../language/milestones.ts';
import { secondsBetween } from '../../postmortem/instants.ts';
import { sureMilestoneEntries } from '../../postmortem/metrics.ts';
import type { Instant, Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { unreadLines } from '../../postmortem/unreadLines.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { agrees } from '../../time/durations.ts';
import type { LabelledLength, LengthKind } from './labelledLengths.ts';
import type { Length } from './lengths.ts';

/** Kinds of points between which a length of time is counted. */
export interface Pair {
  readonly from: readonly Milestone[];
  readonly to: readonly Milestone[];
}

function between(from: TimelineEntry, to: TimelineEntry, text: string): Length[] {
  const seconds = secondsBetween(from.from, to.from);
  const shown = ({ stampStart, stampEnd }: TimelineEntry): string => text.slice(stampStart, stampEnd);
  return seconds === null || seconds <= 0 ? [] : [{ seconds, between: `${shown(from)}–${shown(to)}` }];
}

/** What the timeline gives between two kinds of points: every pair that could be meant. */
export function lengthsOf({ from, to }: Pair, { timeline, document }: Postmortem): Length[] {
  const firsts = sureMilestoneEntries(timeline);
  // Where the beginning is not told, a length may be counted from it all the same.
  if (from.includes('start') && !firsts.has('start')) return [];
  const entries = (milestones: readonly Milestone[]) => milestones.flatMap((milestone) => firsts.get(milestone) ?? []);
  return entries(from).flatMap((start) => entries(to).flatMap((end) => between(start, end, document.text)));
}

/** The whole of an outage, in whichever way its end is counted. */
export const FROM_START: Pair = { from: ['start'], to: ['mitigated', 'resolved'] };

/** What a labelled length counts in the timeline. */
const COUNTED: Readonly<Record<LengthKind, Pair>> = {
  whole: FROM_START,
  detected: { from: ['start'], to: ['detected'] },
  mitigated: { from: ['start'], to: ['mitigated', 'resolved'] },
  resolved: FROM_START,
};
/** Between the entries of a longer timeline nearly every length lies somewhere. */
const MOST_ENTRIES = 40;

/** The instants of the only timeline, all of which are read; none where another length may be meant. */
export const instantsOf = memoizeByObject((postmortem: Postmortem): readonly Instant[] => {
  const { timeline } = postmortem;
  const [first] = timeline;
  const isWhole = timeline.every(({ sure, unreadable, section }) => sure && !unreadable && section === first?.section);
  if (!isWhole || timeline.length > MOST_ENTRIES || unreadLines(postmortem).length > 0) return [];
  return timeline.flatMap(({ from, to }) => (to ? [from, to] : [from]));
});

/** What the timeline gives for a labelled length; nothing where any two of its moments lie so far apart, as those may be meant. */
export function lengthsInTimeline({ kind, stated }: LabelledLength, postmortem: Postmortem): Length[] {
  const instants = instantsOf(postmortem);
  const isThere = instants.some((from, index) =>
    instants.slice(index + 1).some((to) => {
      const seconds = secondsBetween(from, to);
      return seconds === null || agrees(stated, Math.abs(seconds));
    }),
  );
  return isThere || instants.length === 0 ? [] : lengthsOf(COUNTED[kind], postmortem);
}
