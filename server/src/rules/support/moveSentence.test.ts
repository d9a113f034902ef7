/** Which words a fix takes for a sentence, and where it may move one. */
import { describe, expect, it } from 'vitest';
import { fixed } from '../../../../test/fixed.ts';

describe('what should have been is moved to the actions', () => {
  const move = (text: string): string => fixed(text, 'Move it to the action items');
  const SHOULD = 'The alert should have fired.';
  const BLANKS = '(owner: …, due: …)';

  it('that stand above it', () => {
    expect(move(`## Action items\n\n* Fix it\n\n## Root cause\n\nA full disk. ${SHOULD}\n`)).toBe(
      `## Action items\n\n* Fix it\n* ${SHOULD} ${BLANKS}\n\n## Root cause\n\nA full disk.\n`,
    );
  });
  it('from the very end of the text, where the report has none', () => {
    expect(move(`## Root cause\n\nA full disk.\n\n${SHOULD}\n`)).toMatch(
      /^## Root cause\n\nA full disk\.\n+## Action items\n\n- The alert should have fired\. \(owner: …, due: …\)\n$/,
    );
  });
  it.each([
    ['an item behind it', `- ${SHOULD}\n- A full disk.\n`, '- A full disk.\n'],
    ['code right below it', `${SHOULD}\n\`\`\`\ndisk full\n\`\`\`\n`, '```\ndisk full\n```\n'],
  ])('where %s is left of its section', (_, contents, left) => {
    expect(move(`## Root cause\n\n${contents}\n## Action items\n\n* Fix it\n`)).toBe(
      `## Root cause\n\n${left}\n## Action items\n\n* Fix it\n* ${SHOULD} ${BLANKS}\n`,
    );
  });
  it.each([
    ['is wrapped', `A full disk. The alert should\nhave fired.\n`],
    ['has points of its own', `- A full disk.\n- ${SHOULD}\n  - At 80 %.\n`],
    ['leads to a list', 'A full disk. The alert should have fired for:\n\n- 80 %\n'],
    ['follows a time', `- A full disk.\n- 10:02 – ${SHOULD}\n`],
    ['follows an arrow', `- A full disk.\n- → ${SHOULD}\n`],
    ['holds a comment', 'A full disk. The alert <!-- which? --> should have fired.\n'],
  ])('unless it %s', (_, contents) => {
    expect(() => move(`## Root cause\n\n${contents}\n## Action items\n\n* Fix it\n`)).toThrow('no fix');
  });
  it('unless these are words beside their title, where a line would end them', () => {
    const actions = '**Action items**: Fix it.\n';
    expect(() => move(`## Root cause\n\nA full disk. ${SHOULD}\n\n${actions}`)).toThrow('no fix');
  });
});

describe('a guess is labelled as one', () => {
  it.each([
    ['behind its label', 'Cause: Probably the disk.', 'Cause: Hypothesis: Probably the disk (would'],
    ['with a label that is what guesses', 'Probably a leak: the disk.', 'Hypothesis: Probably a leak: the disk (would'],
    ['behind an arrow', '→ Probably the disk.', '→ Hypothesis: Probably the disk (would'],
    ['with its emphasis', 'It was probably the __disk__.', 'Hypothesis: It was probably the __disk__ (would'],
    ['around brackets that only close', 'It was probably b) a disk.', 'Hypothesis: It was probably b) a disk (would'],
    ['around brackets that only open', 'It was (probably a disk.', 'Hypothesis: It was (probably a disk (would'],
    [
      'around brackets behind a link’s',
      'Log [1](probably of disks) was full.',
      'Hypothesis: Log [1](probably of disks) was full (would',
    ],
    [
      'within brackets behind a label',
      'Cause: a disk (probably full).',
      'Cause: a disk (hypothesis: probably full; would',
    ],
    [
      'all of it where it is all emphasis and a dash',
      '**Probably a disk** –',
      'Hypothesis: **Probably a disk** – (would',
    ],
  ])('%s', (_, words, expected) => {
    expect(fixed(`## Root cause\n\n${words}\n\nA bug.\n`, 'Label it')).toContain(`\n${expected}`);
  });
});

it('a guess in brackets is labelled in them, and nothing else changes', () => {
  expect(fixed('## Root cause\n\nA disk (probably full) broke.\n\nA bug.\n', 'Label it')).toBe(
    '## Root cause\n\nA disk (hypothesis: probably full; would be confirmed by …) broke.\n\nA bug.\n',
  );
});

describe('places for what an action lacks', () => {
  const owner = (text: string): string =>
    fixed(`## Action items\n\n${text}\n`, 'Add ').split('\n').slice(2, -1).join('\n');
  it.each([
    ['go behind the signs that close its words', '- **Cap the queue**', '- **Cap the queue** (owner: …, due: …)'],
    [
      'go behind the words of the only row of a table',
      '| What | Owner |\n|---|---|\n| Fix a | Ann |',
      '| What | Owner |\n|---|---|\n| Fix a (due: …) | Ann |',
    ],
    [
      'are cells, without a bar more, where a table has all columns',
      '| What | Owner | Due\n|---|---|---\n| Fix a | | 2026-01-02\n| Fix b | | 2026-01-03',
      '| What | Owner | Due\n|---|---|---\n| Fix a | … | 2026-01-02\n| Fix b | … | 2026-01-03',
    ],
  ])('%s', (_, text, expected) => {
    expect(owner(text)).toBe(expected);
  });
  it('are none in a row of more cells than its table has: nobody can tell where its words end', () => {
    const row = '| Fix a | b | c |';
    expect(() => fixed(`## Action items\n\n| What | Status |\n|---|---|\n${row}\n`, 'Add ')).toThrow('no fix');
  });
  it('are the cells of the first column', () => {
    // Below “Ann” a blank cell would go on with her.
    const table = (owner: string) =>
      `## Action items\n\n| Owner | What |\n|---|---|\n| ${owner}| Fix b |\n| Ann | Fix a |\n`;
    expect(fixed(table(''), 'Add an owner')).toBe(table('… '));
  });
});
