import type { Finding } from '../../lint/lint.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Edit, Fix } from '../../text/edit.ts';

/** Edits that can be made together: of two that touch the first stays. A fix is made whole or not at all. */
function together(fixes: readonly Fix[]): Edit[] {
  const made: Edit[] = [];
  const touches = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;
  for (const { edits } of fixes)
    if (!edits.some((edit) => made.some((each) => touches(each, edit)))) made.push(...edits);
  return made.sort((one, other) => one.start - other.start);
}

/** The mechanical fix of each finding that has one, each once. */
function mechanicalOf(findings: readonly Finding[]): Fix[] {
  const fixes = findings.flatMap((finding) => finding.fixes().find(({ mechanical }) => mechanical) ?? []);
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix])).values()];
}

/** Mends all findings of a rule at once; null where there are not several that can be. */
export function fixOfRule(rule: Rule | undefined, findings: readonly Finding[]): Fix | null {
  if (!rule) return null;
  const fixes = mechanicalOf(findings.filter((finding) => finding.rule === rule.id));
  if (fixes.length < 2) return null;
  const count = String(fixes.length);
  return {
    title: {
      en: `Fix all ${count}: ${rule.docs.en.summary}`,
      ja: `${count} 件をまとめて修正: ${rule.docs.ja.summary}`,
    },
    edits: together(fixes),
  };
}

/** Mends all that has one right form; null where nothing has. */
export function fixOfAll(findings: readonly Finding[]): Fix | null {
  const edits = together(mechanicalOf(findings));
  return edits.length > 0
    ? { title: { en: 'Fix all that has one right form', ja: '機械的に直せる指摘をすべて修正' }, edits }
    : null;
}
