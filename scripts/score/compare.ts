import type { Judged, Judgement } from './judge.ts';

/** A finding that only one of two builds has. */
export interface Change extends Judged {
  readonly change: 'gone' | 'new';
}

/** Where and what, and whether it counts; the words of a message may differ between builds. */
const identity = ({ finding: { rule, line, section }, verdict }: Judged): string =>
  `${line} ${rule} ${section} ${verdict}`;

function without(these: readonly Judged[], those: readonly Judged[]): readonly Judged[] {
  const left = new Map<string, number>();
  for (const judged of those) left.set(identity(judged), (left.get(identity(judged)) ?? 0) + 1);
  return these.filter((judged) => {
    const count = left.get(identity(judged)) ?? 0;
    left.set(identity(judged), count - 1);
    return count <= 0;
  });
}

/** The findings of one report that went and came between two builds, each with its verdict. */
export function compare(before: Judgement, after: Judgement): readonly Change[] {
  const changes = [
    ...without(before.findings, after.findings).map((judged) => ({ ...judged, change: 'gone' as const })),
    ...without(after.findings, before.findings).map((judged) => ({ ...judged, change: 'new' as const })),
  ];
  return changes.sort((a, b) => a.finding.line - b.finding.line);
}
