import type { Finding } from '../../lint/lint.ts';
import { mechanicalOf, together } from '../../lint/mechanicalFixes.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Fix } from '../../text/edit.ts';

/** More of one rule are mended by `source.fixAll`, which nobody asks for at each move of the cursor. */
const MOST_OF_RULE = 500;

/** Mends all findings of a rule at once; null where there are not several that can be, and where they are too many. */
export function fixOfRule(rule: Rule | undefined, findings: readonly Finding[]): Fix | null {
  const ofRule = findings.filter((finding) => finding.rule === rule?.id);
  if (!rule || ofRule.length > MOST_OF_RULE) return null;
  const fixes = mechanicalOf(ofRule);
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
