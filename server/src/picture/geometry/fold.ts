import { SECONDS_IN_DAY, SECONDS_IN_HOUR } from '../../time/units.ts';

/** A stretch of time, in seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Time cut where nothing is told for long. */
export interface Folded {
  /** What is drawn to scale, in order. */
  readonly segments: readonly Stretch[];
  /** The shortest silence that is folded, in seconds; infinite where none is. */
  readonly shortest: number;
}

/** A ladder, not a multiple of the rhythm: one entry more or less then seldom folds another silence. */
const LADDER = [6 * SECONDS_IN_HOUR, 12 * SECONDS_IN_HOUR, ...[1, 3, 7, 30].map((days) => days * SECONDS_IN_DAY)];
/** So many times longer than the usual step a silence has to be: a timeline day by day then stays whole. */
const LONGER = 12;

function usualStep(moments: readonly number[]): number {
  const distinct = [...new Set(moments)].sort((a, b) => a - b);
  const steps = distinct.slice(1).map((moment, index) => moment - distinct[index]!);
  steps.sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? 0;
}

/** Folds what is silent for much longer than the entries' own rhythm, and for six hours at least. @param told one at least */
export function folded(told: readonly Stretch[]): Folded {
  const usual = usualStep(told.map(({ from }) => from));
  const shortest = LADDER.find((step) => step >= LONGER * usual) ?? Number.POSITIVE_INFINITY;
  const segments: Stretch[] = [];
  for (const { from, to } of [...told].sort((a, b) => a.from - b.from)) {
    const last = segments.at(-1);
    if (last && from - last.to < shortest) segments[segments.length - 1] = { ...last, to: Math.max(last.to, to) };
    else segments.push({ from, to });
  }
  return { segments, shortest };
}
