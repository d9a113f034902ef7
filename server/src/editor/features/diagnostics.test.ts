import { describe, expect, it } from 'vitest';
import { type AtCursor, diagnosticsOf, openedAt } from '../../../../test/openDocument.ts';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { configurationDiagnostics, diagnostics, whileReading } from './diagnostics.ts';

/** Each diagnostic as a line: where, how grave, which rule. */
const linesIn = (document: AtCursor): string[] =>
  diagnosticsOf(document).map(
    ({ range: { start, end }, severity, code = 'notice' }) =>
      `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code}`,
  );

describe('a finding', () => {
  const guess = '## Root cause\n\nIt was probably the disk.\n';

  it('is a diagnostic at its words, with the rule as its code', () => {
    expect(linesIn(openedAt(guess))).toContain('2:7-2:15 2 wording/speculation');
  });

  it('says what it is, where it comes from and where its page is', () => {
    const found = diagnosticsOf(openedAt(guess)).find(({ code }) => code === 'wording/speculation');
    expect(found).toMatchObject({
      source: 'postmortem',
      message: expect.stringContaining('“probably” is a guess'),
      codeDescription: { href: 'file:///pages/wording/speculation.md' },
    });
  });

  it('has no link where the rule has no page', () => {
    const [first] = diagnosticsOf({ ...openedAt(guess), rulePage: () => null });
    expect(first).not.toHaveProperty('codeDescription');
  });

  it.each([
    ['- Status: In review', 2],
    ['- Status: Draft', 3],
    ['- Severity: SEV-1', 3],
  ])('of what is absent is information in what is still written: %s (%i)', (head, severity) => {
    const actions = openedAt(
      `# Outage\n\n${head}\n\n## Action items\n\n- Alert at 80 % (Search)\n- Refuse late builds\n`,
    );
    const owner = diagnosticsOf(actions).find(({ code }) => code === 'action/owner');
    expect(owner?.severity).toBe(severity);
  });

  it('has the severity that the configuration sets', () => {
    const settings = { ...DEFAULT_SETTINGS, listed: true, rules: { 'wording/speculation': 'error' as const } };
    expect(linesIn(openedAt(guess, { settings }))).toContain('2:7-2:15 1 wording/speculation');
  });
});

describe('what was not read', () => {
  it('is told of at its start: an editor marks no megabyte', () => {
    const document = openedAt(`## Impact\n\n310 orders failed.\n\n${'x'.repeat(9000)}\n`);
    expect(linesIn(document)).toContain('4:0-4:40 3 notice');
  });

  it('is told of on the first line where it is the whole file', () => {
    expect(linesIn(openedAt('# Postmortem\n\n\0\n'))).toEqual(['0:0-0:12 3 notice']);
  });

  it.each([
    [
      'while it is being read',
      (document: AtCursor) => whileReading(document.text, document.context),
      'still being read',
    ],
    [
      'once it is given up',
      (document: AtCursor) =>
        diagnostics.unread(document.text, document.context).found.map(({ diagnostic }) => diagnostic),
      'takes too much time',
    ],
  ])('is told of %s, unless nobody takes the file for a report', (_, said, message) => {
    expect(said(openedAt('# Notes\n'))).toMatchObject([{ message: expect.stringContaining(message) }]);
    const ordinary = { path: 'notes.md', settings: { ...DEFAULT_SETTINGS, listed: null } };
    expect(said(openedAt('# Notes\n', ordinary))).toEqual([]);
    expect(said(openedAt('# Notes\n', { ...ordinary, path: 'postmortem-2024.md' }))).toHaveLength(1);
  });
});

describe('a problem of a configuration', () => {
  const text = 'language: fr\nrules: {}\n';
  const problem = { start: 10, end: 12, message: { en: 'Write en or ja.', ja: 'en か ja と書いてください。' } };
  const shown = (problems: readonly (typeof problem)[], language: 'en' | 'ja' = 'en') =>
    configurationDiagnostics('file:///.postmortem.yaml', text, problems, language);

  it('is an error at its place, in the language of the editor', () => {
    const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 12 } };
    expect(shown([problem])).toEqual([{ range, severity: 1, source: 'postmortem', message: 'Write en or ja.' }]);
    expect(shown([problem], 'ja')[0]!.message).toBe('en か ja と書いてください。');
  });

  it('covers a character at least, so that it is seen', () => {
    const [first] = shown([{ ...problem, start: 13, end: 13 }]);
    expect(first!.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 1 } });
  });
});
