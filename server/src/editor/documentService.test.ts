import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONTEXT } from '../../../test/openDocument.ts';
import { DocumentService } from './documentService.ts';
import type { Diagnosed } from './quietPen/pens.ts';
import type { RequestContext } from './requestContext.ts';

const GUESS = '## Root cause\n\nIt was probably the disk.\n';
const document = (version: number, text = GUESS) => TextDocument.create('file:///a.md', 'markdown', version, text);
const service = () =>
  new DocumentService({
    rulePage: (rule) => `file:///pages/${rule}.md`,
    log: (message) => {
      throw new Error(message);
    },
  });
const HOVER = {
  method: 'textDocument/hover',
  params: { textDocument: { uri: 'file:///a.md' }, position: { line: 2, character: 8 } },
} as const;
const DIAGNOSTICS = { method: 'textDocument/diagnostic', params: null } as const;

const hoverText = (context: RequestContext): string => {
  const answer = service().answer(document(1), context, HOVER) as { contents: MarkupContent };
  return answer.contents.value;
};

describe('the documents of an editor', () => {
  it('are answered about by the feature of the name', () => {
    expect(service().answer(document(1), CONTEXT, DIAGNOSTICS)).toMatchObject({
      found: expect.arrayContaining([expect.objectContaining({ rule: 'wording/speculation' })]),
    });
    expect(hoverText(CONTEXT)).toContain('**Sources**');
  });

  it('are read anew with another version, and with other settings', () => {
    const opened = service();
    const codes = (version: number, text: string, context = CONTEXT) =>
      (opened.answer(document(version, text), context, DIAGNOSTICS) as Diagnosed).found.map(({ rule }) => rule);
    expect(codes(1, GUESS)).toContain('wording/speculation');
    expect(codes(2, GUESS.replace('probably ', ''))).not.toContain('wording/speculation');
    expect(codes(3, GUESS)).toContain('wording/speculation');
    const settings = { ...CONTEXT.settings, rules: { 'wording/speculation': 'off' as const } };
    expect(codes(3, GUESS, { ...CONTEXT, settings })).not.toContain('wording/speculation');
  });
});

describe('who wants messages in the language of the report', () => {
  const titlesFor = (text: string, asReport: boolean): string =>
    (service().answer(document(1, text), { ...CONTEXT, asReport }, DIAGNOSTICS) as Diagnosed).found
      .map(({ diagnostic }) => diagnostic.message)
      .join();

  it.each([
    ['## 原因\n\nディスクの故障と思われる。\n', true, /[ぁ-ん]/],
    ['## 原因\n\nディスクの故障と思われる。\n', false, /Write|Add/],
    [GUESS, true, /Write|Add/],
  ])('%j, %s', (text, asReport, words) => {
    expect(titlesFor(text, asReport)).toMatch(words);
  });
});

describe('the page of a rule', () => {
  it('is the one that ships with the server', () => {
    expect(hoverText(CONTEXT)).toContain('(file:///pages/wording/speculation.md)');
  });
  it('is where the editor says, if it does', () => {
    expect(hoverText({ ...CONTEXT, rulePage: 'command:show?{rule}' })).toContain(
      '(command:show?wording%2Fspeculation)',
    );
  });
});
