import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { summary } from './summary.ts';

const REPORT = '# Outage\n\n- Authors: Dana Fox\n\n## Summary\n\nIt broke. Dana Fox mended it.\n';
const asked = (text: string, kind: string | null, choices = {}) => {
  const document = openedAt(text, choices);
  return summary.answer(document, { textDocument: document.text, kind });
};

describe('a summary of an open report', () => {
  it('has kinds to choose from, in the language of the display', () => {
    expect(asked(REPORT, null, { display: 'ja' })).toMatchObject({ kinds: { length: 6 }, summary: null });
    expect(asked(REPORT, null, { display: 'ja' })!.kinds[3]).toMatchObject({ name: '障害連絡（第一報）' });
  });
  it('has its blanks as they stand in its text', () => {
    const { text, blanks, name } = asked(REPORT, 'status-page')!.summary!;
    expect(name).toBe('Status page');
    expect(text).toContain('\nIt broke.\n');
    expect(blanks.length).toBeGreaterThan(2);
    for (const blank of blanks) expect(text).toContain(blank);
  });
  it('of a kind that there is not is none', () => expect(asked(REPORT, 'press')!.summary).toBeNull());
});
