import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { DEFAULT_SETTINGS } from './configuration/settings.ts';
import type { Edit } from './rules/rule.ts';
import { withoutTabStops } from './snippet.ts';
import { suppressionComment } from './suppression.ts';

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule}: ${String(error)}`);
};
const findingsIn = (text: string) =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, fail).findings;
const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (at, { start, end, insert, snippet }) =>
        at.slice(0, start) + (snippet ? withoutTabStops(insert) : insert) + at.slice(end),
      text,
    );

const samples = globSync(['examples/postmortems/*.md', 'test/fixtures/*.md']);

describe.each(samples)('in %s', (path) => {
  const text = readFileSync(path, 'utf8').replace(/^ *\^+ [\w/-]+\n/gm, '');
  const findings = findingsIn(text);

  it('every fix changes only what it names, and adds no finding of its own rule', () => {
    for (const { rule, fixes } of findings) {
      const before = findings.filter((other) => other.rule === rule).length;
      for (const { edits } of fixes()) {
        for (const { start, end } of edits) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        const fixed = apply(text, edits);
        const [first] = edits;
        expect(fixed.startsWith(text.slice(0, first!.start))).toBe(true);
        expect(fixed.endsWith(text.slice(edits.at(-1)!.end))).toBe(true);
        expect(findingsIn(fixed).filter((other) => other.rule === rule).length).toBeLessThanOrEqual(before);
      }
    }
  });

  it('a comment with a reason silences its finding and nothing else', () => {
    // A comment too many is not answered by another.
    for (const { rule, start } of findings.filter((finding) => finding.rule !== 'comment/unused')) {
      const { at, insert } = suppressionComment(text, rule, start);
      const silenced = apply(text, [{ start: at, end: at, insert, snippet: true }]);
      const count = (source: string, id: string): number =>
        findingsIn(source).filter((other) => other.rule === id).length;
      expect(count(silenced, rule)).toBeLessThan(count(text, rule));
    }
  });
});

describe('a suppression', () => {
  const guess = 'The disk was probably full.';
  const guesses = (text: string) =>
    findingsIn(`## Root cause\n\n${text}\n`).filter(({ rule }) => rule === 'wording/speculation');

  it.each([
    ['no comment', guess, 1],
    ['the next line', `<!-- postmortem-disable-next-line wording/speculation -- quoted -->\n${guess}`, 0],
    ['the next line, past blank ones', `<!-- postmortem-disable-next-line wording/speculation -->\n\n${guess}`, 0],
    ['all rules', `<!-- postmortem-disable-next-line -->\n${guess}`, 0],
    ['another rule', `<!-- postmortem-disable-next-line wording/blame -->\n${guess}`, 1],
    ['its own line', `- ${guess} <!-- postmortem-disable-line wording/speculation -->`, 0],
    [
      'a stretch',
      `<!-- postmortem-disable wording/speculation -->\n\n${guess}\n\n<!-- postmortem-enable wording/speculation -->\n\n${guess}`,
      1,
    ],
    ['the file', `${guess}\n\n<!-- postmortem-disable-file wording/speculation -->`, 0],
    ['code, which shows it and does not mean it', `\`<!-- postmortem-disable-file -->\` ${guess}`, 1],
  ])('of %s', (_, text, count) => {
    expect(guesses(text)).toHaveLength(count);
  });
});

describe('a team', () => {
  const found = (language: string, options: object) =>
    check(
      {
        text: `## Root cause\n\n${language}\n`,
        path: '',
        settings: { ...DEFAULT_SETTINGS, rules: { 'wording/speculation': ['warning', { ...options }] } },
        force: true,
      },
      fail,
    ).findings.length;

  it('adds and allows phrases of its own', () => {
    expect(found('The disk was likely full of logs.', {})).toBe(1);
    expect(found('The disk was likely full of logs.', { allow: ['likely full'] })).toBe(0);
    expect(found('Finger in the air: the disk.', { add: ['finger in the air'] })).toBe(1);
  });
  it('may take the graded terms of accident reports for statements', () => {
    expect(found('接続数の増加が要因と考えられる。', {})).toBe(1);
    expect(found('接続数の増加が要因と考えられる。', { allowGradedTerms: true })).toBe(0);
    expect(found('おそらく接続数の増加が要因だ。', { allowGradedTerms: true })).toBe(1);
  });
});
