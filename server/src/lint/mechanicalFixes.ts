import { applyEdits, type Edit, type Fix } from '../text/edit.ts';
import { type Checked, check, type Subject } from './check.ts';
import type { Finding } from './lint.ts';

/** Edits that can be made together: of two that touch the first stays. A fix is made whole or not at all. */
export function together(fixes: readonly Fix[]): Edit[] {
  const made: Edit[] = [];
  const touches = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;
  for (const { edits } of fixes)
    if (!edits.some((edit) => made.some((each) => touches(each, edit)))) made.push(...edits);
  return made.sort((one, other) => one.start - other.start);
}

/** The mechanical fix of each finding that has one, each once. */
export function mechanicalOf(findings: readonly Finding[]): Fix[] {
  const fixes = findings.flatMap((finding) => finding.fixes().find(({ mechanical }) => mechanical) ?? []);
  const different = [...new Set(fixes)];
  return [...new Map(different.map((fix) => [JSON.stringify(fix.edits), fix])).values()];
}

/** A part of a text: from an offset to before another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Does a finding lie in one of them, or reach into it? */
export const reachesInto = (stretches: readonly Stretch[], { start, end }: Pick<Finding, 'start' | 'end'>): boolean =>
  stretches.some((each) => start < each.end && end >= each.start);

const holds = (stretches: readonly Stretch[], { start, end }: Edit): boolean =>
  stretches.some((each) => each.start <= start && end <= each.end);

/** Where stretches are after edits that lie in them. */
const moved = (stretches: readonly Stretch[], edits: readonly Edit[]): Stretch[] => {
  const growth = (isCounted: (edit: Edit) => boolean): number =>
    edits.filter(isCounted).reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
  return stretches.map(({ start, end }) => ({
    start: start + growth((edit) => edit.start < start),
    end: end + growth((edit) => edit.start < end),
  }));
};

/** What one fix lays bare for another is mended too; no report needs more rounds. */
const MOST_ROUNDS = 10;

export interface Mended {
  /** The last check, of `text`. */
  readonly checked: Checked;
  readonly text: string;
  readonly within: readonly Stretch[] | null;
}

/**
 * A text with all that has one right form mended, until nothing is left to mend.
 * @param only the stretches that may be changed; null: all
 */
export function mended(
  subject: Subject,
  onRuleError: Parameters<typeof check>[1],
  only: readonly Stretch[] | null = null,
): Mended {
  let { text } = subject;
  let within = only;
  let checked = check(subject, onRuleError);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = mechanicalOf(checked.findings);
    const edits = together(fixes.filter((fix) => !within || fix.edits.every((edit) => holds(within!, edit))));
    if (edits.length === 0) break;
    within &&= moved(within, edits);
    text = applyEdits(text, edits);
    checked = check({ ...subject, text }, onRuleError);
  }
  return { checked, text, within };
}
