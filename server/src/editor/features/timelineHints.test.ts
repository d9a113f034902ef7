import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { codeLens } from './codeLens.ts';
import { inlayHints } from './inlayHints.ts';

const TIMELINE =
  '# Outage\n\n## Timeline (UTC)\n\n2026-03-04\n\n- 10:00 Errors rise\n- 10:04 Alert fires\n- ~10:20 Looked around\n- ??:?? Called\n- 12:50 Rolled back, errors gone\n';

const hintsIn = (text: string, choices = {}): string[] => {
  const document = openedAt(text, choices);
  const range = { start: { line: 0, character: 0 }, end: document.text.positionAt(text.length) };
  return inlayHints
    .answer(document, { textDocument: document.text, range })
    .map(({ position, label }) => `${position.line + 1} ${String(label)}`);
};
const lensesIn = (text: string, choices = {}) => {
  const document = openedAt(text, { asks: true, ...choices });
  return codeLens.answer(document, { textDocument: document.text });
};

describe('behind each entry', () => {
  it('stands how long after the start it was, where its time is stated', () => {
    expect(hintsIn(TIMELINE)).toEqual(['8 +4 min', '11 +2 h 50 min']);
  });
  it('in Japanese', () => {
    expect(hintsIn(TIMELINE, { display: 'ja' })[0]).toBe('8 +4 分');
  });
  it('nothing, where nobody wants it', () => {
    expect(hintsIn(TIMELINE, { hints: false })).toEqual([]);
  });
});

describe('above the timeline', () => {
  it('stand how long each step took and what is missing, each with where that is read off', () => {
    const lenses = lensesIn(TIMELINE.replace('- ~10:20 Looked around\n- ??:?? Called\n', ''));
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      'detected after 4 min',
      'mitigated after 2 h 50 min',
      '1 gap',
    ]);
    expect(lenses[0]?.range.start.line).toBe(2);
    expect(lenses[0]?.command?.arguments).toEqual([
      'file:///reports/postmortem.md',
      expect.objectContaining({ line: 7 }),
    ]);
  });
  it('nothing, in an editor that has no command to go there', () => {
    expect(lensesIn(TIMELINE, { asks: false })).toEqual([]);
  });
});
