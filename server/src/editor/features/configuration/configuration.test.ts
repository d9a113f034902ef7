import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completeConfiguration } from './completion.ts';
import { fixConfiguration } from './fixes.ts';

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
  it.each([
    ['language', ['auto', 'en', 'ja']],
    ['timeZone', []],
  ])('the words of %s stand behind it', (key, words) => {
    expect(completed(`${key}: ¦`).labels).toEqual(words);
  });
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
