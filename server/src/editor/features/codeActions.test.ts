import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext, TextDocumentEdit } from 'vscode-languageserver';
import { type AtCursor, diagnosticsOf, openedAt } from '../../../../test/openDocument.ts';
import { codeActions } from './codeActions.ts';

const actionsIn = (document: AtCursor, context: Partial<CodeActionContext> = {}): readonly CodeAction[] =>
  codeActions.answer(document, {
    textDocument: document.text,
    range: { start: document.cursor, end: document.cursor },
    context: { diagnostics: diagnosticsOf(document), ...context },
  });
const titlesIn = (document: AtCursor, context?: Partial<CodeActionContext>): string[] =>
  actionsIn(document, context).map(({ title }) => title);

const GUESS = '## Root cause\n\nIt was prob|ably the disk.\n';
const TIMELINE = '## Timeline (UTC)\n\n- 2024-03-04 10:00 Al|ert\n- 2024-03-04 10:20 Fixed\n';

describe('the code actions at a finding', () => {
  it('are its fixes, and a comment that silences it', () => {
    expect(titlesIn(openedAt(GUESS))).toEqual([
      'Write “The cause is under investigation.” and keep the guess in a comment',
      'Label it as a hypothesis',
      'Suppress wording/speculation here, with a reason',
    ]);
  });

  it('speak the language of the editor', () => {
    expect(titlesIn(openedAt(GUESS, { display: 'ja' }))[0]).toBe(
      '「The cause is under investigation.」と書き、推測はコメントに残す',
    );
  });

  it('belong to its diagnostic, by which an editor shows them', () => {
    for (const action of actionsIn(openedAt(GUESS)))
      expect(action.diagnostics?.map(({ code }) => code)).toEqual(['wording/speculation']);
  });

  it('are none beside it', () => {
    expect(titlesIn(openedAt('## Root cause\n\nIt was probably the d|isk.\n'))).toEqual([]);
  });

  it('hold no comment against a comment that silences nothing', () => {
    const unused = '## Root cause\n\n<!-- postmortem-disable-next-line wording/bla|me -- why -->\nThe disk was full.\n';
    const titles = titlesIn(openedAt(unused));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => title.startsWith('Suppress'))).toEqual([]);
  });
});

describe('an edit', () => {
  const suppression = (document: AtCursor): CodeAction =>
    actionsIn(document).find(({ title }) => title.startsWith('Suppress'))!;

  it('names the version that it is for, and has tab stops for what only the writer knows', () => {
    const [change] = suppression(openedAt(GUESS)).edit!.documentChanges as [TextDocumentEdit];
    expect(change.textDocument).toEqual({ uri: 'file:///reports/postmortem.md', version: 7 });
    expect(change.edits).toMatchObject([
      { snippet: { value: expect.stringMatching(/wording\/speculation -- \$\{1:reason\}/) } },
    ]);
  });

  it('has placeholders, which are found while they are left, where the editor takes no tab stops', () => {
    const [change] = suppression(openedAt(GUESS, { snippets: false })).edit!.documentChanges as [TextDocumentEdit];
    expect(change.edits).toMatchObject([{ newText: expect.stringContaining('-- {{reason}} -->') }]);
  });

  it('is plain where the editor takes no versions, even if it takes tab stops', () => {
    const { edit } = suppression(openedAt(GUESS, { versionedEdits: false }));
    expect(edit!.documentChanges).toBeUndefined();
    expect(edit!.changes!['file:///reports/postmortem.md']).toMatchObject([
      { newText: expect.stringContaining('{{reason}}') },
    ]);
  });
});

describe('in a timeline', () => {
  const INVOKED = { triggerKind: 1 } as const;
  const AUTOMATIC = { triggerKind: 2 } as const;

  it('what can be done with all of it is offered to a person who asks', () => {
    const titles = titlesIn(openedAt(TIMELINE), INVOKED);
    expect(titles[0]).toBe('Insert a timeline entry now');
    expect(titles.slice(1).every((title) => title.startsWith('Convert the timeline to '))).toBe(true);
  });

  it.each([
    ['to a cursor that passes by', AUTOMATIC],
    ['to an editor that wants quick fixes', { ...INVOKED, only: ['quickfix'] }],
  ])('it is not offered %s', (_, context) => {
    expect(titlesIn(openedAt(TIMELINE), context)).toEqual([]);
  });

  it.each([['refactor'], ['refactor.rewrite']])('it is offered to an editor that wants %s', (kind) => {
    expect(titlesIn(openedAt(TIMELINE), { ...INVOKED, only: [kind] })).toContain('Insert a timeline entry now');
  });

  it('it is not offered in another section', () => {
    expect(titlesIn(openedAt(`${TIMELINE.replace('|', '')}\n## Impact\n\n310 ord|ers failed.\n`), INVOKED)).toEqual([]);
  });
});

it('a document that could not be read has no actions', () => {
  const { text, context } = openedAt(GUESS);
  expect(codeActions.unread(text, context)).toEqual([]);
});

describe('what is missing at one place', () => {
  const report = (cursor: string) =>
    `# Stale se${cursor}arch\n\n- Date: 2024-03-04\n- Authors: Search\n- Status: Final\n\n## Summary\n\nPrices were old.\n\n## Impact\n\n310 products.\n\n## Resolution\n\nDone.\n`;

  it('is one diagnostic, as grave as the gravest, that names each', () => {
    const shown = diagnosticsOf(openedAt(report(''))).filter(({ code }) => code === 'section/missing');
    expect(shown).toMatchObject([{ severity: 2 }]);
    expect(shown[0]!.message).toMatch(/^3 sections are missing: “Root cause”, “Action items”, “Timeline”\./);
  });

  it('has one fix for all and one for each', () => {
    const actions = actionsIn(openedAt(report('|')));
    expect(actions.map(({ title }) => title)).toEqual([
      'Insert all 3 missing sections',
      'Insert the “Root cause” section',
      'Insert the “Action items” section',
      'Insert the “Timeline” section',
      'Suppress section/missing here, with a reason',
    ]);
    for (const { diagnostics: of } of actions) expect(of).toHaveLength(1);
  });
});
