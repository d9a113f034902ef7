import { MILESTONES, type Milestone, type ToldMilestones } from '../language/milestones.ts';
import { secondsBetween } from './instants.ts';
import type { Instant, TimelineEntry } from './model.ts';

/** What an entry says by itself. */
interface Told {
  readonly from: Instant;
  readonly told: ToldMilestones;
}

type EntryMilestones = Pick<TimelineEntry, 'milestones' | 'marked' | 'inferred'>;

const ENDS: readonly Milestone[] = ['identified', 'mitigated', 'resolved'];
const KNOWN: readonly Milestone[] = ['detected', 'acknowledged', 'declared'];
const BEGINNINGS: readonly Milestone[] = ['start', ...KNOWN];
/** Once an incident is declared or being worked on it has been detected: what is noticed later is something else. */
const RESPONDING: readonly Milestone[] = ['acknowledged', 'declared', 'mitigated', 'resolved'];
const OVER: readonly Milestone[] = ['mitigated', 'resolved'];

const holdsAny = (milestones: readonly Milestone[], wanted: readonly Milestone[]): boolean =>
  milestones.some((milestone) => wanted.includes(milestone));

const isLater = (one: Instant, other: Instant): boolean => (secondsBetween(other, one) ?? 0) > 0;

const inOrder = (milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((one, other) => MILESTONES.indexOf(one) - MILESTONES.indexOf(other));

/** What the words of each entry tell of, where no entry marks the same. */
function wordedIn(entries: readonly Told[]): Milestone[][] {
  const marks = new Set(entries.flatMap(({ told }) => told.marked));
  // A timeline that marks how it began and how it ended marks what lies between, too.
  const marksAll = (marks.has('start') || marks.has('detected')) && (marks.has('mitigated') || marks.has('resolved'));
  const counts = (milestone: Milestone): boolean => !marks.has(milestone) && !(marksAll && ENDS.includes(milestone));
  const firstFailure = entries.findIndex(({ told }) => told.unreached);
  return entries.map(({ told: { marked, worded, harm } }, index): Milestone[] => {
    if (marked.length > 0) return [];
    // What fails is where it began, unless somebody is told of it, or something failed before.
    const failing = harm && !holdsAny(worded, BEGINNINGS) && !(firstFailure >= 0 && firstFailure < index);
    return (failing ? ['start' as const, ...worded] : worded).filter(counts);
  });
}

/**
 * The milestones of each entry of one timeline. Words are read by what is told before them: an incident begins before it is known, what
 * ends it comes behind that, and what did not help ended nothing.
 * @param entries in the order of the text
 */
export function milestonesOf(entries: readonly Told[]): EntryMilestones[] {
  const worded = wordedIn(entries);
  const all = entries.map(({ told: { marked } }, index) => [...marked, ...worded[index]!]);
  const beginning = all.findIndex((milestones) => holdsAny(milestones, BEGINNINGS));
  const firstKnown = all.findIndex((milestones) => holdsAny(milestones, KNOWN));
  const known = entries[firstKnown]?.from;
  const end = all.findIndex((milestones) => milestones.includes('resolved'));
  const unknownUntil = end >= 0 && end < firstKnown ? -1 : firstKnown;
  const lastFailure = entries.findLastIndex(({ told }, index) => told.unreached && (end < 0 || index < end));
  const back = entries.findLastIndex(({ told }) => told.recurs);
  const cameBack = all.slice(back).some((milestones) => milestones.includes('resolved')) ? -1 : back;
  const before: Milestone[] = [];
  return entries.map(({ from, told: { marked, worded: words } }, index) => {
    const counts = (milestone: Milestone): boolean => {
      if (milestone === 'start') return !holdsAny(before, ['start', ...RESPONDING]) && !(known && isLater(from, known));
      if (milestone === 'detected') return !holdsAny(before, [...RESPONDING, 'identified']);
      // Nobody ends what nobody knows of, and what comes back was not over.
      if (OVER.includes(milestone) && (index < unknownUntil || index < cameBack)) return false;
      if (milestone === 'mitigated' && (before.includes('resolved') || index < lastFailure)) return false;
      return !((ENDS.includes(milestone) || milestone === 'follow-up') && index < beginning);
    };
    const milestones = inOrder(marked.length > 0 ? marked : worded[index]!.filter(counts));
    before.push(...milestones);
    const inferred = milestones.includes('start') && !marked.includes('start') && !words.includes('start');
    return { milestones, marked: marked.length > 0, inferred };
  });
}
