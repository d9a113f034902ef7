import type { Milestone } from '../../language/milestones.ts';
import { secondsBetween } from '../../postmortem/instants.ts';
import { type Mark, placeOf } from '../incident.ts';
import type { PhaseName } from '../words/names.ts';
import type { Stretch } from './fold.ts';

/** A stretch of the incident that its milestones bound. */
export interface Phase extends Stretch {
  readonly name: PhaseName;
  /** Does nobody tell its end? Then it reaches to the last entry. */
  readonly isOpen: boolean;
  /** Its length in seconds, as the metrics count; null where what is told of its ends does not say. */
  readonly seconds: number | null;
}

/**
 * What is known of the incident's course, and nothing else: a stretch that would run back is none.
 * @param last the last moment that is told
 */
export function phasesOf(marks: readonly Mark[], last: number): Phase[] {
  const markOf = (milestone: Milestone): Mark | undefined => marks.find((mark) => mark.milestone === milestone);
  const [start, detected, mitigated, resolved] = (['start', 'detected', 'mitigated', 'resolved'] as const).map(markOf);
  const end = mitigated ?? resolved;
  const phases: Phase[] = [];
  const add = (name: PhaseName, from: Mark | undefined, to: Mark | undefined): void => {
    if (!from || !to || placeOf(to) <= placeOf(from)) return;
    const seconds = secondsBetween(from.instant, to.instant);
    phases.push({ name, from: placeOf(from), to: placeOf(to), isOpen: false, seconds });
  };
  const isBefore = (a: Mark | undefined, b: Mark | undefined): boolean => !!a && !!b && placeOf(a) < placeOf(b);
  const isSeenLater = isBefore(start, detected);
  if (isSeenLater) add('undetected', start, isBefore(end, detected) ? end : detected);
  const from = isSeenLater || !start ? detected : start;
  const name = start && !detected ? 'impact' : 'responding';
  if (end) add(name, from, end);
  else if (from && last > placeOf(from))
    phases.push({ name, from: placeOf(from), to: last, isOpen: true, seconds: null });
  if (mitigated !== resolved) add('mitigated', mitigated, resolved);
  return phases;
}
