import type { Diagnostic, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../server/src/configuration/settings.ts';
import { PLAIN_EDITOR } from '../server/src/editor/editorCapabilities.ts';
import { diagnostics } from '../server/src/editor/features/diagnostics.ts';
import type { OpenDocument } from '../server/src/editor/features/feature.ts';
import type { RequestContext } from '../server/src/editor/requestContext.ts';
import { check, reread } from '../server/src/lint/check.ts';

export const CONTEXT: RequestContext = {
  ...PLAIN_EDITOR.answers,
  snippets: true,
  completesSnippets: true,
  versionedEdits: true,
  path: 'postmortem.md',
  settings: { ...DEFAULT_SETTINGS, listed: true },
  generation: 0,
  writer: null,
};

/** A report as an editor has it open, and where the cursor is in it. */
export interface AtCursor extends OpenDocument {
  readonly cursor: Position;
}

/** @param marked the report's text, with a `|` where the cursor is, or a `¦` where it holds tables */
export function openedAt(marked: string, choices: Partial<RequestContext> = {}): AtCursor {
  const at = marked.includes('¦') ? marked.indexOf('¦') : marked.indexOf('|');
  const source = at === -1 ? marked : marked.slice(0, at) + marked.slice(at + 1);
  const context = { ...CONTEXT, ...choices };
  const text = TextDocument.create('file:///reports/postmortem.md', 'markdown', 7, source);
  const checked = check({ text: source, path: context.path, settings: context.settings }, (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  return {
    text,
    checked,
    context,
    reread: (changed) => reread(checked, changed, context),
    rulePage: (rule) => `file:///pages/${rule}.md`,
    cursor: text.positionAt(Math.max(0, at)),
  };
}

/** All that can be told of it, whether the writer has left it or not. */
export const diagnosticsOf = (document: OpenDocument): Diagnostic[] =>
  diagnostics.answer(document, null).found.map(({ diagnostic }) => diagnostic);
