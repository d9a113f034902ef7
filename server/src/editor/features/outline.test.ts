import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { openedAt } from '../../../../test/openDocument.ts';
import { outline } from './outline.ts';

const outlineOf = (text: string, choices = {}): DocumentSymbol[] => {
  const document = openedAt(text, choices);
  return outline.answer(document, { textDocument: document.text });
};
/** The tree as lines, a step deeper for each child. */
const shown = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
    ...shown(children, depth + 1),
  ]);

const REPORT =
  '# Stale search\n\n## Timeline (UTC)\n\n- 10:00 Alert\n  - 10:01 seen\n- 10:20 Rolled back\n\n## Action items\n\n- [x] Alert at 80 % (owner: Search, due: 2024-03-20)\n- Refuse late builds\n';

describe('the outline', () => {
  it('holds entries and actions below their sections', () => {
    expect(shown(outlineOf(REPORT))).toEqual([
      'Stale search',
      '  Timeline (UTC)',
      '    10:00 Alert',
      '    10:20 Rolled back',
      '  Action items',
      '    ✓ Alert at 80 % (owner: Search, due: 2024-03-20) (Search · 2024-03-20)',
      '    Refuse late builds',
    ]);
  });
  it('holds each name within its part, and each part within the one above', () => {
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol, within = range): void => {
      const after = (a: { line: number; character: number }, b: typeof a) =>
        a.line - b.line || a.character - b.character;
      expect(after(range.start, within.start)).toBeGreaterThanOrEqual(0);
      expect(after(range.end, within.end)).toBeLessThanOrEqual(0);
      expect(after(selectionRange.end, range.end)).toBeLessThanOrEqual(0);
      for (const child of children) check(child, range);
    };
    for (const symbol of outlineOf(REPORT)) check(symbol);
  });
  it('of Japanese labels is read as theirs', () => {
    const report = '# 検索停止\n\n【影響】\n310 件。\n\n【時系列】\n・10:00 検知\n・10:20 復旧\n';
    expect(shown(outlineOf(report)).map((line) => line.trim())).toContain('10:00 検知');
  });
  it('of what is no report is left to others', () => {
    const { settings } = openedAt('').context;
    expect(outlineOf('# Notes\n\n## Plan\n', { settings: { ...settings, listed: false } })).toEqual([]);
  });
});
