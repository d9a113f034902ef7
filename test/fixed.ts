import { DEFAULT_SETTINGS } from '../server/src/configuration/settings.ts';
import { check } from '../server/src/lint/check.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { filledIn } from '../server/src/text/snippet.ts';

/** The text after the first fix whose English title begins so, its blanks as `…`. */
export function fixed(text: string, title: string): string {
  const { findings } = check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {});
  const fixes = findings.flatMap((finding) => finding.fixes());
  const fix = fixes.find((each) => each.title.en.startsWith(title));
  if (!fix) throw new Error(`no fix “${title}” among ${fixes.map((each) => each.title.en).join(', ')}`);
  return applyEdits(
    text,
    fix.edits.map((edit) => (edit.snippet ? { ...edit, insert: filledIn(edit.insert, () => '…') } : edit)),
  );
}
