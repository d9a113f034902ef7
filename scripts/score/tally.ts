import type { Judgement } from './judge.ts';

/** Counts of one rule, or of all. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly false: number;
}

export interface Row extends Counts {
  readonly rule: string;
}

/** What a score says in sum. */
export interface Tally {
  readonly rows: readonly Row[];
  readonly all: Counts;
  readonly reports: number;
  /** Findings a report, hints left out. */
  readonly median: number;
  /** Reports of which a reviewer has nothing to say, and those of them of which the tool says nothing false. */
  readonly clean: { readonly reports: number; readonly kept: number };
}

export const NOTHING: Counts = { expected: 0, found: 0, false: 0 };

const plus = (one: Counts, other: Counts): Counts => ({
  expected: one.expected + other.expected,
  found: one.found + other.found,
  false: one.false + other.false,
});

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Of what is said, how much is right; null where nothing is said. */
export const precision = ({ found, false: wrong }: Counts): number | null =>
  found + wrong === 0 ? null : found / (found + wrong);

/** Of what is to be said, how much is; null where nothing is to be said. */
export const recall = ({ expected, found }: Counts): number | null => (expected === 0 ? null : found / expected);

/** Adds up reports: a found expectation counts once, however many findings meet it. */
export function tally(judgements: readonly Judgement[]): Tally {
  const byRule = new Map<string, Counts>();
  const add = (rule: string, counts: Partial<Counts>) =>
    byRule.set(rule, plus(byRule.get(rule) ?? NOTHING, { ...NOTHING, ...counts }));
  for (const { findings, met, missed } of judgements) {
    for (const { rules } of met) add(rules[0]!, { expected: 1, found: 1 });
    for (const { rules } of missed) add(rules[0]!, { expected: 1 });
    for (const { finding, verdict } of findings) if (verdict === 'false') add(finding.rule, { false: 1 });
  }
  const clean = judgements.filter(({ met, missed }) => met.length + missed.length === 0);
  const said = ({ findings }: Judgement) => findings.filter(({ finding }) => finding.severity !== 'hint').length;
  const kept = clean.filter(({ findings }) => findings.every(({ verdict }) => verdict !== 'false'));
  return {
    rows: [...byRule].map(([rule, counts]) => ({ rule, ...counts })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    all: [...byRule.values()].reduce(plus, NOTHING),
    reports: judgements.length,
    median: median(judgements.map(said)),
    clean: { reports: clean.length, kept: kept.length },
  };
}
