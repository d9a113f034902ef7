import { describe, expect, it } from 'vitest';
import { wordOptions } from '../rules/support/wordOptions.ts';
import { foldersAbove } from './find.ts';
import { parseConfiguration } from './parse.ts';

const RULES = [{ id: 'timeline/order' }, { id: 'wording/blame', options: wordOptions }];
const parse = async (text: string, name = '.postmortem.yaml') => {
  const { configuration, problems } = await parseConfiguration(name, text, RULES);
  return {
    configuration,
    problems: problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message.en}`),
  };
};

describe('a configuration', () => {
  it('is read from YAML, where off is no word in quotes', async () => {
    expect(await parse('people: [Alice, 田中]\nrules:\n  timeline/order: off\n  wording/blame: [info, {}]\n')).toEqual({
      configuration: { people: ['Alice', '田中'], rules: { 'timeline/order': 'off', 'wording/blame': ['info', {}] } },
      problems: [],
    });
  });
  it('is read from JSON with comments', async () => {
    const { configuration } = await parse('// ours\n{ "rules": { "timeline/order": "hint" }, }', '.postmortem.jsonc');
    expect(configuration).toEqual({ rules: { 'timeline/order': 'hint' } });
  });
  it('may be empty', async () => {
    expect(await parse('')).toEqual({ configuration: {}, problems: [] });
  });
  it('names what can not be used at its place, and the rest applies', async () => {
    const { configuration, problems } = await parse(
      'language: fr\nruels: {}\nrules:\n  timeline/order: loud\n  wording/blame: off\n',
    );
    expect(configuration).toEqual({ rules: { 'wording/blame': 'off' } });
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toMatch(/^fr → language: this value can't be used here; expected auto, en, ja\.$/m);
    expect(problems.join('\n')).toMatch(/^loud → rules\.timeline\/order: write off, hint/m);
    expect(problems.join('\n')).toMatch(/^ruels → Unknown key “ruels”\. Did you mean “rules”\?$/m);
  });
  it('says so when a rule is unknown', async () => {
    expect((await parse('rules:\n  no/rule: off\n')).problems).toEqual(['no/rule → Unknown rule “no/rule”.']);
  });
  it('checks the options of a rule', async () => {
    const text =
      'rules:\n  wording/blame: [info, { allow: [dropped], alow: [x] }]\n  timeline/order: [hint, { a: 1 }]\n';
    const { problems } = await parse(text);
    expect(problems).toEqual([
      'alow → wording/blame has no option “alow”. Did you mean “allow”?',
      '{ a: 1 } → timeline/order takes no options.',
    ]);
  });
  it.each([
    ['.postmortem.yaml', 'rules: [unclosed'],
    ['.postmortem.json', '{ "rules": '],
    ['.postmortem.yaml', '- a list'],
    ['.postmortem.json', '"text"'],
  ])('that is broken from its first key on is told in one line (%s: %s)', async (name, text) => {
    const { configuration, problems } = await parse(text, name);
    expect(configuration).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).not.toMatch(/\n.*\n/);
  });
});

describe('what stands above the first place that can not be read', () => {
  it.each([
    ['.postmortem.yaml', 'language: ja\nrules: [unclosed\npeople: [Ana]\n', { language: 'ja' }],
    ['.postmortem.yaml', 'people:\n  - Ana\nlanguage: "ja\n', { people: ['Ana'] }],
    ['.postmortem.yaml', 'language: ja\n\tpeople: [Ana]\n', { language: 'ja' }],
    ['.postmortem.yaml', 'people: [Ana]\nrules:\n  - a: b: c\nlanguage: ja\n', { people: ['Ana'] }],
    [
      '.postmortem.yaml',
      'rules:\n  wording/blame: off\n  timeline/order: hint\n  wording/spec',
      { rules: { 'wording/blame': 'off', 'timeline/order': 'hint' } },
    ],
    ['.postmortem.yaml', 'people: [Ana] Ben\nlanguage: ja\n', {}],
    ['.postmortem.yaml', 'people: "Ana" "Ben"\n', {}],
    [
      '.postmortem.json',
      '{ "rules": { "wording/blame": "off", "timeline/order": "hint", "wording/spec',
      { rules: { 'wording/blame': 'off', 'timeline/order': 'hint' } },
    ],
    ['.postmortem.json', '{ "language": "ja", "people": ["Ana" }', { language: 'ja' }],
    ['.postmortem.json', '{ "language": "ja" "people": ["Ana"] }', {}],
    ['.postmortem.json', '{ "language": "ja', {}],
    ['.postmortem.json', '["language", ', {}],
  ])('applies (%s: %j)', async (name, text, expected) => {
    const { configuration, problems } = await parse(text, name);
    expect(configuration).toEqual(expected);
    expect(problems[0]).toContain("From here on this file can't be read");
  });
  it('is told where the reading ended, not where the quote was missed', async () => {
    const text = 'people:\n  - Ana\nlanguage: "ja\nrules:\n  wording/blame: off\n';
    const { problems } = await parseConfiguration('.postmortem.yaml', text, RULES);
    expect(problems.map(({ start }) => text.slice(start, start + 8))).toEqual(['language']);
  });
  it.each([
    ['people: &p [a, *p]\nlanguage: ja\n', '.postmortem.yaml'],
    [`{ "people": ${'['.repeat(60)}${']'.repeat(60)}, "language": "ja" }`, '.postmortem.json'],
  ])('does not end where a value is too deep: %j', async (text, name) => {
    const { configuration, problems } = await parse(text, name);
    expect(configuration).toEqual({ language: 'ja' });
    expect(problems).toEqual([expect.stringMatching(/people"? → “people” is nested more than 50 levels deep\./)]);
  });
});

describe('the folders above a document', () => {
  it('reach up to the root', () => {
    expect(foldersAbove('file:///a/b/c.md', 'file:///a')).toEqual(['file:///a/b', 'file:///a']);
    expect(foldersAbove('/a/b/c.md', null)).toEqual(['/a/b', '/a']);
    expect(foldersAbove('untitled:Untitled-1', null)).toEqual([]);
  });
});

describe('aliases that multiply', () => {
  it('are a problem, not a crash', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
        (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`,
      ),
    ];
    const { configuration, problems } = await parse(bomb.join('\n'));
    expect(configuration).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('what is not read as it is written', () => {
  it.each([
    ['people: [*nope]\nlanguage: ja\n', '*nope → *nope stands for nothing', { people: [], language: 'ja' }],
    ['language: en\nlanguage: ja\n', 'language → This key stands twice', { language: 'ja' }],
    ['language: ja\n---\nlanguage: en\n', 'Only the first of several documents', { language: 'ja' }],
    ['{ "language": "en", "language": "ja" }', '"language" → This key stands twice', { language: 'ja' }],
  ])('is told at its place, and the rest applies: %j', async (text, message, expected) => {
    const { configuration, problems } = await parse(text, text.startsWith('{') ? '.postmortem.json' : undefined);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(configuration).toEqual(expected);
  });
});

describe('a mistake', () => {
  it.each([
    ['files: [""]', 'An empty glob'],
    ['files: ["+(a|aa)z"]', 'Groups such as'],
    ['files: ["*(a)", "!docs/drafts/**"]', 'Groups such as'],
    ['files: [5, "!docs/drafts/**"]', 'files.0'],
    ['people: &p [a, *p]', 'nested more than'],
    [`${'['.repeat(9000)}`, "can't be read"],
  ])('silences nothing else: %s', async (text, message) => {
    const { configuration, problems } = await parse(text);
    expect(configuration.files).toBeUndefined();
    expect(problems[0]).toContain(message);
  });
  it('in an override leaves the others at their places', async () => {
    const { configuration } = await parse('overrides:\n  - files: ["*(a)"]\n  - { files: [b.md], language: ja }\n');
    expect(configuration.overrides).toEqual([{ files: [] }, { files: ['b.md'], language: 'ja' }]);
  });
  it.each(['*(a)', 5])('leaves nothing of an override that says what it is not for: %j', async (wrong) => {
    const { configuration } = await parse(`overrides: [{ files: [${JSON.stringify(wrong)}, "!a/**"], language: ja }]`);
    expect(configuration.overrides).toEqual([{ files: [], language: 'ja' }]);
  });
  it('elsewhere leaves overrides as they are', async () => {
    const { configuration } = await parse('language: fr\noverrides: [{ files: [b.md], language: ja }]\n');
    expect(configuration).toEqual({ overrides: [{ files: ['b.md'], language: 'ja' }] });
  });
  it('within an override leaves the rest of it', async () => {
    const { configuration } = await parse('overrides: [{ files: [b.md], language: fr, people: [Ana] }]\n');
    expect(configuration).toEqual({ overrides: [{ files: ['b.md'], people: ['Ana'] }] });
  });
  it('that is all of a list leaves nothing of it', async () => {
    const { configuration } = await parse('overrides: none\nsections: [a]\npeople: { a: b }\nlanguage: ja\n');
    expect(configuration).toEqual({ language: 'ja' });
  });
  it('in JSON that is nested without end is told', async () => {
    expect((await parse('['.repeat(9000), '.postmortem.json')).problems).toHaveLength(1);
  });
});

describe('many mistakes', () => {
  it('are told up to a hundred, the others counted', async () => {
    const { configuration, problems } = await parse(
      `people: [${[...Array(20_000).keys()].join(', ')}]\nlanguage: ja\n`,
    );
    expect(configuration).toEqual({ people: [], language: 'ja' });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toContain('And 19,900 more values');
  });
  it('a list that is too long is read as far as it may be', async () => {
    const { configuration, problems } = await parse(`files: [${'a.md, '.repeat(1002)}]\n`);
    expect(configuration.files).toHaveLength(1000);
    expect(problems).toEqual([expect.stringContaining('files: at most 1,000 are read')]);
  });
  it.each(['sections', 'severities', 'rules'])('a map of %s that is too long is cut, and told once', async (key) => {
    const value = { sections: '{ title: Title }', severities: '{ actions: { owner: required } }', rules: 'nonsense' }[
      key
    ];
    const entries = Array.from({ length: 300 }, (_, index) => `  S${index}: ${value}\n`).join('');
    const { configuration, problems } = await parse(`people: [Alice]\n${key}:\n${entries}`);
    expect(problems.filter((each) => each.includes('at most'))).toEqual([
      expect.stringContaining(`${key}: at most 100 are read`),
    ]);
    expect(configuration.people).toEqual(['Alice']);
    expect(Object.keys((configuration as Record<string, object>)[key] ?? {}).length).toBeLessThanOrEqual(100);
  });
});
