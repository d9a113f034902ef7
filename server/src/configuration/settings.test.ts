import { describe, expect, it } from 'vitest';
import { RULES } from '../rules/index.ts';
import type { FileRead } from './files.ts';
import { type LoadedConfiguration, loadConfiguration } from './load.ts';
import { resolveLocation } from './locations.ts';
import { pathOfRule, settingsFor } from './settings.ts';

const read = (real: string, text: string | undefined): FileRead =>
  text === undefined ? { why: 'absent' } : { text, real };
const found = (location: string, text: string) => ({ location, content: { text, real: location } });

/** Files by location; the first is the configuration. */
async function load(files: Readonly<Record<string, string>>): Promise<LoadedConfiguration> {
  const [[location, text]] = Object.entries(files) as [[string, string]];
  return loadConfiguration(found(location, text), async (at) => read(at, files[at]), RULES);
}
const problemsOf = ({ files }: LoadedConfiguration) =>
  files.flatMap(({ location, text, problems }) =>
    problems.map(({ start, end, message }) => `${location}: ${text.slice(start, end)} → ${message.en}`),
  );
const TEMPLATE = `# {{title}}

Date:
Slack channel:
Call recording (optional):

## What it cost

_Say it in one sentence._

## Customers notified

Describe who was told and when.

## Appendix (optional)
`;

describe('a configuration that leads to other files', () => {
  it('starts from what it extends, and wins over it', async () => {
    const loaded = await load({
      '/repo/docs/.postmortem.yaml': 'extends: ../base.yaml\nrules:\n  wording/blame: error\n',
      '/repo/base.yaml': 'people: [Alice]\nrules:\n  wording/blame: off\n  timeline/order: info\n',
    });
    const { rules, people } = settingsFor(loaded, '/repo/docs/a.md');
    expect(rules).toEqual({ 'wording/blame': 'error', 'timeline/order': 'info' });
    expect(people).toEqual(['Alice']);
    expect(loaded.dependencies).toEqual(['/repo/base.yaml']);
  });
  it('knows of a baseline what it has of the document, by its path from the baseline', async () => {
    const known = [{ rule: 'wording/blame', section: null, sentence: 'x', count: 1 }];
    const loaded = await load({
      '/repo/docs/.postmortem.yaml': 'baseline: ../known.json\n',
      '/repo/known.json': JSON.stringify({ version: 1, files: { 'docs/a.md': known } }),
    });
    expect(settingsFor(loaded, '/repo/docs/a.md').baseline).toEqual(known);
    expect(settingsFor(loaded, '/repo/docs/constructor').baseline).toEqual([]);
    expect(loaded.dependencies).toEqual(['/repo/known.json']);
  });
  it.each(['', '{', '[]', '{ "version": 2, "files": {} }', '{ "version": 1, "files": { "a.md": 5 } }'])(
    'says so where “%s” is to be a baseline, and leaves nothing out',
    async (text) => {
      const loaded = await load({ '/a/.postmortem.yaml': 'baseline: known.json\n', '/a/known.json': text });
      expect(problemsOf(loaded)).toEqual([
        '/a/.postmortem.yaml: known.json → known.json is no baseline. Name one that postmortem lint --write-baseline has written.',
      ]);
      expect(settingsFor(loaded, '/a/a.md').baseline).toEqual([]);
    },
  );
  it('says so where a file is not there, or leads back', async () => {
    expect(problemsOf(await load({ '/a/.postmortem.yaml': 'extends: [none.yaml, .postmortem.yaml]\n' }))).toEqual([
      "/a/.postmortem.yaml: none.yaml → none.yaml can't be read. Write a path from this file's folder to a file that exists.",
      '/a/.postmortem.yaml: .postmortem.yaml → .postmortem.yaml extends this file again. Take one of the two out.',
    ]);
  });
  it('names a template, a time zone and rules that there are', async () => {
    const loaded = await load({
      '/a/.postmortem.yaml':
        'template: gogle-sre\ntimeZone: Mars/Olympus\noverrides:\n  - files: ["x.md"]\n    template: none.md\n    rules:\n      no/rule: off\n',
    });
    const problems = problemsOf(loaded).join('\n');
    expect(problems).toMatch(
      /gogle-sre → Unknown template “gogle-sre”\. Did you mean “google-sre”\? Templates: default, google-sre/,
    );
    expect(problems).toMatch(/Mars\/Olympus → Unknown time zone “Mars\/Olympus”/);
    expect(problems).toMatch(/none\.md → none\.md can't be read/);
    expect(problems).toMatch(/no\/rule → Unknown rule “no\/rule”/);
    expect(settingsFor(loaded, '/a/b.md')).toMatchObject({ timeZone: null, template: { id: 'default' } });
  });
});

describe('an override that can not be used', () => {
  it.each([['- rules: {}'], ['- files: "*.md"'], ['- 3'], ['- files: 3']])(
    'is left out, the others keep their places: %s',
    async (item) => {
      const text = `overrides:\n  ${item}\n  - files: ["x.md"]\n    timeZone: Nope/Nope\n    rules: { timeline/order: info }\n`;
      const loaded = await load({ '/a/.postmortem.yaml': text });
      const problems = problemsOf(loaded);
      expect(problems).toHaveLength(2);
      expect(problems[1]).toMatch(/Nope\/Nope → Unknown time zone “Nope\/Nope”/);
      const { origins, rules } = settingsFor(loaded, '/a/x.md');
      expect(rules).toEqual({ 'timeline/order': 'info' });
      expect(text.slice(origins.get('timeline/order')!.start)).toMatch(/^info/);
    },
  );
});

describe('what is empty, or a folder', () => {
  it('says nothing where a key has no value', async () => {
    expect(problemsOf(await load({ '/a/.postmortem.yaml': 'rules:\npeople:\noverrides:\n' }))).toEqual([]);
  });
  it('is told at its place where it can not be read', async () => {
    const text = 'extends: sub\nrules: { timeline/order: off }\n';
    const folder = async (): Promise<FileRead> => ({ why: 'unusual' });
    const loaded = await loadConfiguration(found('/a/.postmortem.yaml', text), folder, RULES);
    expect(problemsOf(loaded)[0]).toMatch(/sub → sub is no regular file/);
    expect(settingsFor(loaded, '/a/x.md').rules).toEqual({ 'timeline/order': 'off' });
  });
});

describe('what applies to a document', () => {
  it('differs by override, the later winning', async () => {
    const loaded = await load({
      '/a/.postmortem.yaml':
        'template: pagerduty\ntimeZone: Asia/Tokyo\noverrides:\n  - files: ["**/public/**"]\n    template: status-report\n    rules: { privacy/personal: error }\n  - files: ["**/*.ja.md"]\n    language: ja\n',
    });
    expect(settingsFor(loaded, '/a/x.md')).toMatchObject({
      template: { id: 'pagerduty' },
      rules: {},
      language: 'auto',
    });
    expect(settingsFor(loaded, '/a/public/x.ja.md')).toMatchObject({
      template: { id: 'status-report' },
      rules: { 'privacy/personal': 'error' },
      language: 'ja',
      timeZone: 'Asia/Tokyo',
    });
  });
  it.each([
    ['language', 'ja', 'en', 'auto'],
    ['timeZone', 'Asia/Tokyo', 'UTC', null],
    ['ticketUrl', 'https://a.example/{ticket}', 'https://b.example/{ticket}', null],
  ] as const)('%s comes from the last that says it', async (key, base, own, none) => {
    const of = async (files: Readonly<Record<string, string>>, document = '/a/x.md') =>
      settingsFor(await load(files), document)[key];
    const shared = { '/b.yaml': `${key}: ${base}\n` };
    expect(await of({ '/a/.postmortem.yaml': 'people: [Ana]\n' })).toBe(none);
    expect(await of({ '/a/.postmortem.yaml': `${key}: ${base}\n` })).toBe(base);
    expect(await of({ '/a/.postmortem.yaml': 'extends: ../b.yaml\n', ...shared })).toBe(base);
    expect(await of({ '/a/.postmortem.yaml': `extends: ../b.yaml\n${key}: ${own}\n`, ...shared })).toBe(own);
    const override = `${key}: ${base}\noverrides:\n  - files: [x.md]\n    ${key}: ${own}\n`;
    expect(await of({ '/a/.postmortem.yaml': override })).toBe(own);
    expect(await of({ '/a/.postmortem.yaml': override }, '/a/y.md')).toBe(base);
    expect(await of({ '/a/.postmortem.yaml': override }, '/elsewhere/x.md')).toBe(base);
  });
  it('holds the people of all, and a zone that is none is none', async () => {
    const files = {
      '/a/.postmortem.yaml': 'extends: ../b.yaml\npeople: [Ben]\ntimeZone: Mars\n',
      '/b.yaml': 'people: [Ana]\n',
    };
    expect(settingsFor(await load(files), '/a/x.md')).toMatchObject({ people: ['Ana', 'Ben'], timeZone: null });
  });
  it('is the same template object for the same sections, and the shipped one for none', async () => {
    const loaded = await load({ '/a/.postmortem.yaml': 'sections: { trigger: { required: true } }\n' });
    expect(settingsFor(loaded, '/a/x.md').template).toBe(settingsFor(loaded, '/a/y.md').template);
    const plain = await load({ '/a/.postmortem.yaml': 'template: pagerduty\n' });
    expect(settingsFor(plain, '/a/x.md').template).toBe(settingsFor(plain, '/a/y.md').template);
  });
  it('knows where a rule was set', async () => {
    const text =
      'rules:\n  timeline/order: off\noverrides:\n  - files: ["x.md"]\n    rules:\n      timeline/order: info\n';
    const loaded = await load({ '/a/.postmortem.yaml': text });
    const origin = (document: string) => {
      const { start } = settingsFor(loaded, document).origins.get('timeline/order')!;
      return text.slice(start, start + 4);
    };
    expect(origin('/a/y.md')).toBe('off\n');
    expect(origin('/a/x.md')).toBe('info');
  });
  it('lists files by globs from the folder of the configuration, but never the template', async () => {
    const files = {
      '/a/.postmortem.yaml': 'files: ["pm/*.md"]\ntemplate: pm/template.md\n',
      '/a/pm/template.md': TEMPLATE,
    };
    const loaded = await load(files);
    const listed = (document: string) => settingsFor(loaded, document).listed;
    expect([listed('/a/pm/x.md'), listed('/a/x.md'), listed('/a/pm/template.md')]).toEqual([true, false, false]);
  });
  it('takes files away by patterns with “!”, in lists and in overrides', async () => {
    const loaded = await load({
      '/a/.postmortem.yaml':
        'files: ["docs/**/*.md", "!docs/drafts/**"]\noverrides:\n  - files: ["docs/**", "!docs/public/**"]\n    language: ja\n  - files: ["!docs/**"]\n    language: en\n',
    });
    const applied = (document: string) => {
      const { listed, language } = settingsFor(loaded, document);
      return `${listed} ${language}`;
    };
    expect(
      ['docs/x.md', 'docs/drafts/x.md', 'docs/public/x.md', 'vendor/x.md'].map((path) => applied(`/a/${path}`)),
    ).toEqual(['true ja', 'false ja', 'true auto', 'false en']);
  });
  it('has sections that the team changed or added', async () => {
    const { template } = settingsFor(
      await load({
        '/a/.postmortem.yaml':
          'sections:\n  trigger: { required: true, aliases: [Spark] }\n  customers-told: { title: Customers told, required: true, after: impact }\n',
      }),
      '/a/x.md',
    );
    const section = (id: string) => template.sections.find((each) => each.id === id);
    expect(section('trigger')).toMatchObject({ required: true, aliases: ['Spark'] });
    expect(section('customers-told')).toMatchObject({ title: { en: 'Customers told', ja: 'Customers told' } });
    expect(template.sections.findIndex(({ id }) => id === 'customers-told')).toBe(
      template.sections.findIndex(({ id }) => id === 'impact') + 1,
    );
  });
});

describe("a team's own template", () => {
  const form = async () => {
    const files = { 'file:///a/.postmortem.yaml': 'template: docs/t%20x.md\n', 'file:///a/docs/t%2520x.md': TEMPLATE };
    const loaded = await load(files);
    expect(problemsOf(loaded)).toEqual([]);
    return settingsFor(loaded, 'file:///a/x.md').template;
  };
  it('gives sections in its order, and which of them may be left out', async () => {
    const { sections } = await form();
    expect(sections.map(({ id, required }) => [id, required])).toEqual([
      ['what-it-cost', true],
      ['customers-notified', true],
      ['supporting-info', false],
    ]);
  });
  it('gives the metadata above them', async () => {
    const { metadata } = await form();
    expect(metadata.map(({ name, label, required }) => [name, label.en, required])).toEqual([
      ['date', 'Date', true],
      [null, 'Slack channel', true],
      [null, 'Call recording', false],
    ]);
  });
  it('gives its help, which a report has no more', async () => {
    expect((await form()).help).toEqual(['Say it in one sentence.', 'Describe who was told and when.']);
  });
  it('is told to be of no use without headings', async () => {
    const loaded = await load({ '/a/.postmortem.yaml': 'template: t.md\n', '/a/t.md': 'Just text.\n' });
    expect(problemsOf(loaded)).toEqual([
      '/a/.postmortem.yaml: t.md → t.md has no headings, so no sections can be learned from it. Give each section a heading.',
    ]);
  });
});

describe('a rule is set', () => {
  const place = async (text: string, document: string) => {
    const { files } = await load({ '/a/.postmortem.yaml': text });
    return pathOfRule('wording/blame', files.at(-1)!, document).join(' ');
  };
  const overrides = `overrides:
  - { files: ['public/**'], rules: { wording/blame: error } }
  - { files: ['public/old/**'], rules: { timeline/gap: off } }
`;
  it.each([
    ['among the rules', 'rules: { wording/blame: hint }\n', '/a/x.md', 'rules wording/blame'],
    ['in the override that sets it', overrides, '/a/public/old/x.md', 'overrides 0 rules wording/blame'],
    ['among the rules where the override is for other files', overrides, '/a/x.md', 'rules wording/blame'],
  ])('%s', async (_, text, document, expected) => {
    expect(await place(text, document)).toBe(expected);
  });
});

describe('a path in a configuration', () => {
  it.each([
    ['/a/b', '../c.yaml', '/a/c.yaml'],
    ['/a/b', './c.yaml', '/a/b/c.yaml'],
    ['/a/b', '/c.yaml', '/c.yaml'],
    ['file:///a/b', '../c d.md', 'file:///a/c%20d.md'],
    ['vscode-vfs://github/o/r', 'docs/t.md', 'vscode-vfs://github/o/r/docs/t.md'],
  ])('from %s, %s is %s', (folder, path, expected) => {
    expect(resolveLocation(folder, path)).toBe(expected);
  });
});
