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
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix])).values()];
}

/** What one fix lays bare for another is mended too; no report needs more rounds. */
const MOST_ROUNDS = 10;

/**
 * A text with all that has one right form mended, until nothing is left to mend.
 * @returns the last check, with the text that it was of
 */
export function mended(subject: Subject, onRuleError: Parameters<typeof check>[1]): { checked: Checked; text: string } {
  let { text } = subject;
  let checked = check(subject, onRuleError);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = together(mechanicalOf(checked.findings));
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    checked = check({ ...subject, text }, onRuleError);
  }
  return { checked, text };
}
