import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
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
      'Suppress here: a guess about the cause',
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

it('a selection of everything is answered with the first findings, not with all', () => {
  const items = Array.from({ length: 300 }, (_, index) => `- Be more careful ${index}\n`).join('');
  const document = openedAt(`# Postmortem\n\n## Action items\n\n${items}`);
  const range = { start: document.text.positionAt(0), end: document.text.positionAt(Number.POSITIVE_INFINITY) };
  const params = { textDocument: document.text, range, context: { diagnostics: diagnosticsOf(document) } };
  expect(document.checked.findings.length).toBeGreaterThan(300);
  expect(codeActions.answer(document, params).length).toBeLessThan(60);
});

describe('an edit', () => {
  const suppression = (document: AtCursor): CodeAction =>
    actionsIn(document).find(({ title }) => title.startsWith('Suppress'))!;

  it('that silences leaves no blank of the report where an editor has no tab stops', () => {
    const action = suppression(openedAt(GUESS, { snippets: false }));
    const [change] = action.edit!.documentChanges as [TextDocumentEdit];
    expect(change.edits).toMatchObject([{ newText: expect.stringContaining('wording/speculation -- reason -->') }]);
  });

  it('names the version that it is for, and has tab stops for what only the writer knows', () => {
    const [change] = suppression(openedAt(GUESS)).edit!.documentChanges as [TextDocumentEdit];
    expect(change.textDocument).toEqual({ uri: 'file:///reports/postmortem.md', version: 7 });
    expect(change.edits).toMatchObject([
      { snippet: { value: expect.stringMatching(/wording\/speculation -- \$\{1:reason\}/) } },
    ]);
  });

  const IMPACT = '## Summary\n\nIt broke.\n\n## Imp|act\n\nUsers were affected.\n';
  const counted = (document: AtCursor): CodeAction =>
    actionsIn(document).find(({ title }) => title === 'Add a line for the number')!;

  it('has placeholders, which are found while they are left, where the editor takes no tab stops', () => {
    const [change] = counted(openedAt(IMPACT, { snippets: false })).edit!.documentChanges as [TextDocumentEdit];
    expect(change.edits).toMatchObject([{ newText: expect.stringContaining('Affected: {{number}}') }]);
  });

  it('is plain where the editor takes no versions, even if it takes tab stops', () => {
    const { edit } = counted(openedAt(IMPACT, { versionedEdits: false }));
    expect(edit!.documentChanges).toBeUndefined();
    expect(edit!.changes!['file:///reports/postmortem.md']).toMatchObject([
      { newText: expect.stringContaining('Affected: {{number}}') },
    ]);
  });
});

describe('what has one right form', () => {
  const LABELS = '# Outage\n\n**Imp|act**\n\n310 orders failed.\n\n**Root cause**\n\nA full disk.\n\n[Graph](#)\n';
  const only = (kind: string) => ({ only: [kind] });

  it('is preferred, and offered for all of its kind', () => {
    const actions = actionsIn(openedAt(LABELS));
    expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      'Make it a heading: ## Impact',
    ]);
    expect(actions.map(({ title }) => title)).toContain(
      'Fix all 2: a section written as a plain label, not as a heading',
    );
  });

  it('is mended everywhere for an editor that asks to fix all, and for no other', () => {
    const document = openedAt(LABELS);
    const [all] = actionsIn(document, only('source.fixAll.postmortem'));
    expect(all?.kind).toBe('source.fixAll.postmortem');
    const [change] = all!.edit!.documentChanges as [TextDocumentEdit];
    expect(TextDocument.applyEdits(document.text, change.edits as TextEdit[])).toBe(
      '# Outage\n\n## Impact\n\n310 orders failed.\n\n## Root cause\n\nA full disk.\n\nGraph\n',
    );
    expect(titlesIn(document, only('source.fixAll'))).toHaveLength(1);
    expect(titlesIn(document, only('source.fixAll.other'))).toEqual([]);
    expect(titlesIn(document).filter((title) => title.startsWith('Fix all that'))).toEqual([]);
  });
});

describe('an editor that can ask', () => {
  it('gets one way to ignore, which comes last', () => {
    const report =
      '# Stale se|arch\n\n## Impact\n\n310 products.\n\n## Resolution\n\nDone.\n\n## Trigger\n\nA deploy.\n';
    const actions = actionsIn(openedAt(report, { asks: true }));
    expect(actions.filter(({ title }) => title.startsWith('Ignore'))).toHaveLength(1);
    expect(actions.at(-1)).toMatchObject({
      title: 'Ignore…',
      command: { command: 'postmortem.ignore', arguments: ['file:///reports/postmortem.md', expect.anything()] },
    });
  });
});

describe('in a timeline', () => {
  const INVOKED = { triggerKind: 1 } as const;
  const AUTOMATIC = { triggerKind: 2 } as const;

  it('what can be done with all of it is offered to a person who asks', () => {
    const titles = titlesIn(openedAt(TIMELINE), INVOKED);
    expect(titles[0]).toBe('Insert a timeline entry now');
    expect(titles.slice(1).filter((title) => !title.startsWith('Convert the timeline to '))).toEqual([
      'Shift the entries by +1 h',
      'Shift the entries by −1 h',
      'Shift the entries by +1 d',
      'Shift the entries by −1 d',
      'Mark the entry as Started',
      'Mark the entry as Detected',
      'Mark the entry as Resolved',
    ]);
  });

  it('who can be asked how far entries are shifted is not offered lengths', () => {
    const titles = titlesIn(openedAt(TIMELINE, { asks: true }), INVOKED);
    expect(titles.filter((title) => title.startsWith('Shift'))).toEqual([]);
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
    ]);
    for (const { diagnostics: of } of actions) expect(of).toHaveLength(1);
  });
});
