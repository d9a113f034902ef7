import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { blanks } from './blanks.ts';
import { reportStatus } from './reportStatus.ts';

const blanksIn = (text: string): string[] => {
  const document = openedAt(text);
  return blanks.answer(document, { textDocument: document.text }).map((range) => document.text.getText(range));
};

describe('what is still to be filled in', () => {
  it('are placeholders and fields without a value, in the order of the text', () => {
    const text = '# Outage\n\n- Date: {{day}}\n- Status:\n\n## Impact\n\n{{number}} orders failed.\n';
    expect(blanksIn(text)).toEqual(['{{day}}', '', '{{number}}']);
    const document = openedAt(text);
    expect(reportStatus.answer(document, { textDocument: document.text }).blanks, 'as the status counts them').toBe(3);
  });
  it('is nothing in a report that is written', () => {
    expect(blanksIn('# Outage\n\n- Status: Final\n\n## Impact\n\n310 orders failed.\n')).toEqual([]);
  });
});
