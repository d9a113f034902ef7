import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { applyEdits } from '../../text/edit.ts';
import { timelineRefactorings } from './timelineRefactorings.ts';

const REPORT =
  '# Postmortem\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Alert\n- 2024-03-04 10:20 Fixed\n\n## Notes\n\n';
const CHAT = 'alice  10:05\nthe disk is full\n';

/** The report after the refactoring of a title, with some words of it selected; null where it is not offered. */
function after(title: string, text: string, selected: string): string | null {
  const start = text.indexOf(selected);
  const document = openedAt(text);
  const fix = timelineRefactorings(document, { start, end: start + selected.length }).find(
    ({ title: { en } }) => en === title,
  );
  return fix ? applyEdits(text, fix.edits) : null;
}

describe('a selected chat', () => {
  const MAKE = 'Make timeline entries of the selected chat';

  it('becomes entries at their place, and is gone from where it was pasted', () => {
    expect(after(MAKE, `${REPORT}${CHAT}\n## Impact\n`, CHAT)).toBe(
      `${REPORT.replace('- 2024-03-04 10:20', '- 2024-03-04 10:05 alice: the disk is full\n- 2024-03-04 10:20')}## Impact\n`,
    );
  });

  it('that stands above the timeline goes down into it', () => {
    const text = `# Postmortem\n\n${CHAT}\n${REPORT.replace('# Postmortem\n\n', '')}`;
    expect(after(MAKE, text, CHAT)).toMatch(/^# Postmortem\n\n## Timeline[^#]*10:05 alice: the disk is full/);
  });

  it.each([
    ['nothing is selected', ''],
    ['it holds no message', 'Notes'],
    ['it holds a heading', '## Timeline (UTC)\n\n- 2024-03-04 10:00 Alert\n- 2024-03-04 10:20 Fixed\n\n## Notes'],
    ['it is a sentence with a time', '10:05 the disk was full and nobody was told.'],
    ['it is entries already', '- 2024-03-04 10:00 Alert\n- 2024-03-04 10:20 Fixed'],
  ])('is not offered where %s', (_, selected) => {
    const sentence = '10:05 the disk was full and nobody was told.';
    expect(after(MAKE, `${REPORT}${sentence}\n`, selected)).toBeNull();
  });
});

it('a chat that is selected behind its indent leaves no empty line', () => {
  const report = (chat: string) => `${REPORT}- From the channel:\n${chat}- Thanks.\n`;
  const text = report('  alice  10:05\n  the disk is full\n');
  const made = after('Make timeline entries of the selected chat', text, 'alice  10:05\n  the disk is full');
  expect(made).toContain('- From the channel:\n- Thanks.\n');
});

it('a chat selected from the middle of a line leaves the next line where it is', () => {
  const text = `${REPORT}From chat: ${CHAT}## Impact\n`;
  expect(after('Make timeline entries of the selected chat', text, CHAT)).toContain('From chat: \n## Impact\n');
});

describe('entries that are selected', () => {
  it.each([
    ['Shift the entries by +1 h', '- 2024-03-04 11:00 Alert'],
    ['Shift the entries by −1 d', '- 2024-03-03 10:00 Alert'],
  ])('%s', (title, line) => {
    expect(after(title, REPORT, 'Alert')).toBe(REPORT.replace('- 2024-03-04 10:00 Alert', line));
  });
});
