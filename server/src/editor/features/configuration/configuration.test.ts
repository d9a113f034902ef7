import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completeConfiguration } from './completion.ts';
import { fixConfiguration } from './fixes.ts';
import { hoverConfiguration } from './hover.ts';

const URI = 'file:///work/.postmortem.yaml';

function completed(marked: string) {
  const document = TextDocument.create(URI, 'yaml', 1, marked.replace('¦', ''));
  const items = completeConfiguration(document, document.positionAt(marked.indexOf('¦')), 'en');
  const taken = (label: string): string =>
    TextDocument.applyEdits(document, [items.find((item) => item.label === label)!.textEdit as TextEdit]);
  return { labels: items.map(({ label }) => label), taken };
}

describe('in a configuration', () => {
  it('keys stand where a line begins', () => {
    expect(completed('¦').labels).toContain('timeZone');
    expect(completed('language: ja\nti¦').taken('timeZone')).toBe('language: ja\ntimeZone: ');
  });
  it('rules stand below “rules”, and their severities behind them', () => {
    expect(completed('rules:\n  wor¦').taken('wording/blame')).toBe('rules:\n  wording/blame: ');
    expect(completed('rules:\n  wording/blame: ¦').labels).toEqual(['error', 'warning', 'info', 'hint', 'off']);
  });
  it('a key stands once in its map', () => {
    expect(completed('language: ja\n¦\nrules: {}').labels).not.toEqual(expect.arrayContaining(['language']));
    expect(completed('language: ja\n¦\nrules: {}').labels).not.toEqual(expect.arrayContaining(['rules']));
    expect(completed('rules:\n  wording/blame: off\n  wor¦').labels).not.toContain('wording/blame');
    expect(completed('rules: { wording/blame: off, wor¦').labels).not.toContain('wording/blame');
    expect(completed('overrides:\n  - files: [a]\n    ¦\n  - files: [b]\n    rules: {}').labels).toContain('rules');
  });
  it('a key that is changed keeps its colon and its value', () => {
    expect(completed('rules:\n  wor¦ding/blame: off').taken('timeline/gap')).toBe('rules:\n  timeline/gap: off');
    expect(completed('rules:\n  wording/blame: wa¦rning').taken('error')).toBe('rules:\n  wording/blame: error');
  });
  it.each([
    ['language', ['auto', 'en', 'ja']],
    ['timeZone', []],
  ])('the words of %s stand behind it', (key, words) => {
    expect(completed(`${key}: ¦`).labels).toEqual(words);
  });
});

describe('what reports of a severity or a status are asked for', () => {
  it.each([
    ['severities:\n  SEV-1:\n    ¦', ['template', 'due', 'sections', 'actions', 'rules']],
    ['severities:\n  SEV-1: { due: 7d, ¦', ['template', 'sections', 'actions', 'rules']],
    ['severities:\n  SEV-1:\n    due: 7d\n    actions:\n      ¦', ['owner', 'due', 'ticket']],
    ['severities:\n  SEV-1: { due: 7d, actions: { ¦', ['owner', 'due', 'ticket']],
    ['severities:\n  SEV-1: { actions: { due: ¦', ['required', 'optional']],
    ['statuses:\n  ¦', ['closed', 'final', 'in-review', 'in-progress', 'draft']],
    ['statuses:\n  final:\n    ¦', ['sections', 'actions', 'rules']],
    ['severities:\n  ¦', []],
    ['severities:\n  SEV-1: { due: ¦', []],
    ['# severities: { ¦', []],
  ])('%j', (text, labels) => {
    expect(completed(text).labels).toEqual(labels);
  });
  it('are sections and rules by their ids', () => {
    expect(completed('severities:\n  SEV-1: { sections: [fi¦').taken('five-whys')).toMatch(/\[five-whys$/);
    expect(completed('statuses:\n  final:\n    sections:\n      - imp¦').taken('impact')).toMatch(/- impact$/);
    expect(completed('statuses:\n  final: { rules: { wor¦').taken('wording/blame')).toMatch(/\{ wording\/blame: $/);
  });
});

describe('on a key', () => {
  const told = async (marked: string, name = '.postmortem.yaml', display: 'en' | 'ja' = 'en') => {
    const document = TextDocument.create(`file:///work/${name}`, 'yaml', 1, marked.replace('¦', ''));
    const found = await hoverConfiguration(document, document.positionAt(marked.indexOf('¦')), display);
    return found && [found.contents, document.getText(found.range)];
  };
  it.each([
    ['time¦Zone: Asia/Tokyo', 'The zone of times that name none, as an IANA name: Asia/Tokyo.', 'timeZone'],
    ['severities:\n  SEV-1: { du¦e: 7d }', 'How long after the incident the report has to be final: 7d, 2w.', 'due'],
    ['statuses: { final: { actions: { d¦ue: required } } }', 'Must each action name its day?', 'due'],
    ['overrides:\n  - fi¦les: [a]', expect.stringContaining('that this applies to'), 'files'],
    ['rules:\n  wording/¦blame: off', 'A sentence that puts the fault on a person', 'wording/blame'],
  ])('what it is for is told (%j)', async (marked, text, key) => {
    expect(await told(marked)).toEqual([text, key]);
  });
  it('in Japanese, and in JSON', async () => {
    const text = '障害の発生から報告書の確定までの期限（7d、2w など）。';
    expect(await told('{ "severities": { "SEV-1": { "d¦ue": "7d" } } }', '.postmortem.json', 'ja')).toEqual([
      text,
      '"due"',
    ]);
  });
  it.each(['severities:\n  SE¦V-1: { due: 7d }', 'timeZone: Asia/¦Tokyo', 'ti¦me: [', '¦'])(
    'nothing is told of a name, a value or what can’t be read (%j)',
    async (marked) => {
      expect(await told(marked)).toBeNull();
    },
  );
});

describe('a name that nothing has', () => {
  it.each([
    ['.postmortem.yaml', 'fiels: []\n', 'files: []\n'],
    ['.postmortem.yaml', 'rules:\n  wording/blam: off\n', 'rules:\n  wording/blame: off\n'],
    ['.postmortem.json', '{ "fiels": [] }', '{ "files": [] }'],
  ])('becomes the one that was meant (%s: %j)', async (name, text, fixed) => {
    const document = TextDocument.create(`file:///work/${name}`, 'yaml', 1, text);
    const at = document.positionAt(Math.max(text.indexOf('fiels'), text.indexOf('wording/blam')));
    const asked = (only?: string[]) =>
      fixConfiguration(
        document,
        { range: { start: at, end: at }, context: { diagnostics: [], ...(only ? { only } : {}) } },
        'en',
      );
    const [fix] = await asked();
    expect(TextDocument.applyEdits(document, fix!.edit!.changes![document.uri]!)).toBe(fixed);
    expect(await asked(['quickfix'])).toEqual([fix]);
    expect(await asked(['source.fixAll'])).toEqual([]);
  });
});
