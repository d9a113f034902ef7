import type { Expectation } from './expectations.ts';

/** What the score needs of a finding in `lint --format json`. */
export interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly endLine: number;
  readonly section: string | null;
}

/** `neutral` counts neither way: a hint, or what a reviewer may say. */
export type Verdict = 'right' | 'false' | 'neutral';

export interface Judged {
  readonly finding: Finding;
  readonly verdict: Verdict;
  /** The line of the expectations that decided, if one did. */
  readonly by: Expectation | null;
}

export interface Judgement {
  readonly findings: readonly Judged[];
  readonly met: readonly Expectation[];
  readonly missed: readonly Expectation[];
}

/** Whether an expectation means the finding: its rule, and a line that it names or, for what has no line, its section. */
function means(expectation: Expectation, { rule, line, endLine, section }: Finding): boolean {
  if (!expectation.rules.includes(rule)) return false;
  if (expectation.anywhere) return true;
  if (expectation.section !== null && expectation.section === section) return true;
  return expectation.lines.some((named) => line <= named && named <= endLine);
}

function verdictOf(finding: Finding, all: readonly Expectation[]): Judged {
  const by = (kind: Expectation['kind']) => all.find((each) => each.kind === kind && means(each, finding)) ?? null;
  const trap = by('trap');
  // A hint is a remark that is neither counted on nor held against the tool, unless it says what must not be said.
  if (finding.severity === 'hint') return { finding, verdict: trap ? 'false' : 'neutral', by: trap };
  const expected = by('expect');
  if (expected) return { finding, verdict: 'right', by: expected };
  if (trap) return { finding, verdict: 'false', by: trap };
  const optional = by('optional');
  return { finding, verdict: optional ? 'neutral' : 'false', by: optional };
}

/** Holds the findings of one report against its expectations. What no line speaks of is false. */
export function judge(findings: readonly Finding[], all: readonly Expectation[]): Judgement {
  const judged = findings.map((finding) => verdictOf(finding, all));
  const expected = all.filter(({ kind }) => kind === 'expect');
  const isMet = (expectation: Expectation) =>
    judged.some(({ finding, verdict }) => verdict === 'right' && means(expectation, finding));
  return {
    findings: judged,
    met: expected.filter(isMet),
    missed: expected.filter((expectation) => !isMet(expectation)),
  };
}
