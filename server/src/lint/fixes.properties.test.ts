// Laws of fixes and suppressions, tried on every finding of the example reports and fixtures.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { withoutTabStops } from '../text/snippet.ts';
import { check } from './check.ts';
import { suppressionEdits } from './suppressionFix.ts';

const checked = (text: string) =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  });
const applied = (text: string, edits: readonly Edit[]): string =>
  applyEdits(
    text,
    edits.map((edit) => (edit.snippet ? { ...edit, insert: withoutTabStops(edit.insert) } : edit)),
  );
/** How many findings of a rule a text has. */
const count = (text: string, rule: string): number =>
  checked(text).findings.filter((finding) => finding.rule === rule).length;

describe.each(globSync(['examples/postmortems/*.md', 'test/fixtures/*.md']))('in %s', (path) => {
  const text = readFileSync(path, 'utf8').replace(/^ *\^+ [\w/-]+\n/gm, '');
  const { findings, postmortem } = checked(text);
  const before = (rule: string): number => findings.filter((finding) => finding.rule === rule).length;

  it('every fix changes only what it names, and adds no finding of its own rule', () => {
    for (const { rule, fixes } of findings) {
      for (const { edits } of fixes()) {
        for (const { start, end } of edits) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        const fixed = applied(text, edits);
        const [first] = edits;
        expect(fixed.startsWith(text.slice(0, first!.start))).toBe(true);
        expect(fixed.endsWith(text.slice(edits.at(-1)!.end))).toBe(true);
        expect(count(fixed, rule)).toBeLessThanOrEqual(before(rule));
      }
    }
  });

  it('a comment with a reason silences its finding and nothing else', () => {
    // A comment too many is not answered by another.
    for (const { rule, start } of findings.filter((finding) => finding.rule !== 'comment/unused')) {
      const silenced = applied(text, suppressionEdits(rule, start, postmortem));
      expect(count(silenced, rule)).toBeLessThan(before(rule));
    }
  });
});
