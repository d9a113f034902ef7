import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { check } from '../lint/check.ts';
import { lint, NO_OPTIONS } from '../lint/lint.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { filledIn } from '../text/snippet.ts';
import { RULES, type RuleId } from './index.ts';
import type { Rule } from './rule.ts';
import { missing } from './section/missing.ts';
import { speculation } from './wording/speculation.ts';

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule}: ${String(error)}`);
};
const findingsIn = (text: string, rule?: Rule) => {
  // A rule that is off by itself is asked to speak.
  const rules = rule?.severity === 'off' ? { [rule.id]: 'warning' as const } : {};
  return check({ text, path: 'postmortem.md', settings: { ...DEFAULT_SETTINGS, rules }, force: true }, fail).findings;
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples, messages and texts in both languages', () => {
    expect(new Set(rule.examples.map(({ language }) => language))).toEqual(new Set(['en', 'ja']));
    for (const message of Object.values(rule.messages)) {
      const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(names(message.ja)).toEqual(names(message.en));
      expect(message.ja).toMatch(/[。？}]$/u);
    }
  });
  it.each(rule.examples)('finds it in the $language example, and not in what to write instead', ({ bad, good }) => {
    expect(findingsIn(bad, rule).map(({ rule: found }) => found)).toContain(id);
    expect(findingsIn(good, rule).map(({ rule: found }) => found)).not.toContain(id);
  });
  it.each(rule.examples)('says less on the $language example once any of its fixes is applied', ({ bad }) => {
    const count = (text: string) => findingsIn(text, rule).filter(({ rule: found }) => found === id).length;
    for (const finding of findingsIn(bad, rule).filter(({ rule: found }) => found === id)) {
      for (const { edits } of finding.fixes()) {
        // What is asked for is a word, a number or a time.
        const filled = [(hint: string) => hint, () => '310', () => '10:20'].map((fill) =>
          applyEdits(
            bad,
            edits.map((edit) => (edit.snippet ? { ...edit, insert: filledIn(edit.insert, fill) } : edit)),
          ),
        );
        expect(Math.min(...filled.map(count))).toBeLessThan(count(bad));
      }
    }
  });
});

/** A line of carets under a line of a fixture expects a finding there: `   ^^^^ rule/id`. */
const EXPECTATION = /^( *)(\^+) ([\w/-]+)$/;

function readFixture(source: string) {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of source.split('\n')) {
    const mark = EXPECTATION.exec(line);
    if (mark)
      expected.push(`${lines.length}:${mark[1]!.length + 1}-${mark[1]!.length + mark[2]!.length + 1} ${mark[3]}`);
    else lines.push(line);
  }
  return { text: lines.join('\n'), expected: expected.sort() };
}

function placed(text: string): string[] {
  const column = (offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
  const line = (offset: number) => text.slice(0, offset).split('\n').length;
  return findingsIn(text)
    .map(({ start, end, rule }) => `${line(start)}:${column(start)}-${column(end)} ${rule}`)
    .sort();
}

describe('fixtures', () => {
  it.each(globSync('test/fixtures/*.md'))('%s has the marked findings and no others', (path) => {
    const { text, expected } = readFixture(readFileSync(path, 'utf8'));
    expect(placed(text)).toEqual(expected);
  });
});

describe('a rule that throws', () => {
  it('is left out and told, the others go on', () => {
    const text = speculation.examples[0]!.bad;
    const broken: Rule<RuleId> = {
      ...missing,
      detect: () => {
        throw new Error('broken');
      },
    };
    const told: string[] = [];
    const options = { ...NO_OPTIONS, onRuleError: (rule: string) => void told.push(rule) };
    const findings = lint(readPostmortem(readMarkdown(text)), options, [broken, speculation]);
    expect(told).toEqual(['section/missing']);
    expect(findings.map(({ rule }) => rule)).toContain('wording/speculation');
  });
});

describe('a finding', () => {
  it('is silenced or changed by the configuration', () => {
    const text = speculation.examples[0]!.bad;
    const ruleFound = (setting: 'off' | false | 'hint') =>
      check(
        { text, path: '', settings: { ...DEFAULT_SETTINGS, rules: { 'wording/speculation': setting } }, force: true },
        fail,
      ).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(ruleFound('off')).toEqual([]);
    expect(ruleFound(false)).toEqual([]);
    expect(ruleFound('hint')).toEqual(['wording/speculation hint']);
  });
});
