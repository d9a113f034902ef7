import type { Finding } from '../../lint/lint.ts';
import { mechanicalOf, together } from '../../lint/mechanicalFixes.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Fix } from '../../text/edit.ts';

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
