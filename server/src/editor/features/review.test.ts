import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { review } from './review.ts';

const REPORT =
  '# Outage\n\n- Status: Final\n\n## Root cause\n\nIt was probably the disk.\n\n## Action items\n\n- Alert when the pool is full (due: 2026-03-20)\n';
const reviewed = (text: string, choices = {}) => {
  const document = openedAt(text, choices);
  return review.answer(document, { textDocument: document.text, today: '2026-03-10' });
};

describe('the review of an open report', () => {
  it('has each point at its place, with fixes for this version of the text', () => {
    const answer = reviewed(REPORT);
    expect(answer).toMatchObject({ version: 7, text: expect.stringMatching(/^Not ready for review/) });
    const cause = answer!.questions.find(({ name }) => name === 'Cause')!;
    expect(cause.fulfilled).toBeNull();
    expect(cause.points).toMatchObject([{ severity: 'warning', range: { start: { line: 6, character: 7 } } }]);
    expect(cause.points[0]!.fixes.map(({ title }) => title)).toContain('Label it as a hypothesis');
    expect(answer!.questions.find(({ name }) => name === 'Links')!.fulfilled).toBe('No link leads nowhere');
  });
  it('speaks the language of the display', () => {
    expect(reviewed(REPORT, { display: 'ja' })!.markdown).toMatch(/^### レビュー: Outage\n/);
  });
  it('of a file that can’t be read says nothing', () => {
    expect(reviewed('# Outage\n\0')).toBeNull();
  });
});
