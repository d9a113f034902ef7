import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { ignoreChoices } from './ignoreChoices.ts';

const choicesAt = (marked: string, choices = {}) => {
  const document = openedAt(marked, choices);
  const range = { start: document.cursor, end: document.cursor };
  return ignoreChoices.answer(document, { textDocument: document.text, range });
};

describe('a guess can be ignored', () => {
  const GUESS = '## Root cause\n\nIt was prob|ably the disk.\n';

  it('here, in the file, as a word, for the team', () => {
    expect(choicesAt(GUESS).map(({ label, change }) => [label, change?.path.join('.') ?? 'the report'])).toEqual([
      ['Here, with a reason', 'the report'],
      ['In this file: a guess about the cause', 'the report'],
      ['“probably” is fine for this team', 'rules.wording/speculation'],
      ['Only a hint for this team', 'rules.wording/speculation'],
      ['Off for this team', 'rules.wording/speculation'],
    ]);
  });

  it('in Japanese', () => {
    expect(choicesAt(GUESS, { display: 'ja' }).map(({ label }) => label)[2]).toBe('「probably」をチームで許可');
  });
});

it('a part that a team does without is not asked for again, and no comment silences the others', () => {
  const report =
    '# Stale se|arch\n\n- Date: 2024-03-04\n- Authors: Search\n- Status: Final\n\n## Summary\n\nPrices were old.\n\n## Impact\n\n310 products.\n\n## Resolution\n\nDone.\n\n## Timeline\n\n- 10:00 UTC Alert\n- 10:20 UTC Fixed\n';
  const labels = choicesAt(report).map(({ label }) => label);
  expect(labels).toContain('Reports of this team need no “Root cause”');
  expect(labels).not.toContain('Here, with a reason');
  const change = choicesAt(report).find(({ label }) => label.includes('Root cause'))?.change;
  expect(change).toEqual({ path: ['sections', 'root-cause', 'required'], value: false, word: null });
});
