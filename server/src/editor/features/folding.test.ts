import { expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { folding } from './folding.ts';

const folded = (text: string): [number, number][] => {
  const document = openedAt(text);
  return folding
    .answer(document, { textDocument: document.text })
    .map(({ startLine, endLine }) => [startLine, endLine]);
};

it('sections fold up to their last words, whatever their titles look like', () => {
  expect(folded('# Outage\n\n## Impact\n\n310 orders.\n\n\n**Cause**:\nA full disk.\n')).toEqual([
    [0, 8],
    [2, 8],
    [7, 8],
  ]);
});

it('the days of a timeline fold, where it has several', () => {
  const day = (text: string) => folded(`## Timeline (UTC)\n\n${text}`).slice(1);
  expect(day('- 2024-03-04 10:00 a\n- 10:20 b\n- 2024-03-05 09:00 c\n- 09:10 d\n')).toEqual([
    [2, 3],
    [4, 5],
  ]);
  expect(day('- 2024-03-04 10:00 a\n- 10:20 b\n')).toEqual([]);
});
