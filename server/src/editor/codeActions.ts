import type { Language } from '@postmortem/schemas';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from '../check.ts';
import type { Finding } from '../lint.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { withoutTabStops } from './snippets.ts';

export interface FixOptions {
  readonly language: Language;
  /** Does the editor take edits with tab stops? */
  readonly snippets: boolean;
}

function editOf(
  { start, end, insert, snippet }: Edit,
  document: TextDocument,
  snippets: boolean,
): TextEdit | SnippetTextEdit {
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  if (!snippet) return { range, newText: insert };
  return snippets
    ? { range, snippet: { kind: 'snippet', value: insert } }
    : { range, newText: withoutTabStops(insert) };
}

function workspaceEdit(fix: Fix, document: TextDocument, snippets: boolean): WorkspaceEdit {
  const edits = fix.edits.map((edit) => editOf(edit, document, snippets));
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

const touches = (finding: Finding, start: number, end: number): boolean => finding.start <= end && finding.end >= start;

/** The fixes of every finding that a range touches. */
export function codeActionsOf(
  { findings }: Checked,
  document: TextDocument,
  range: Range,
  diagnostics: readonly Diagnostic[],
  { language, snippets }: FixOptions,
): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings
    .filter((finding) => touches(finding, start, end))
    .flatMap((finding) => {
      const message = finding.message(language);
      const solved = diagnostics.filter(
        (diagnostic) => diagnostic.code === finding.rule && diagnostic.message === message,
      );
      return finding.fixes().map((fix) => ({
        title: fix.title[language],
        kind: CodeActionKind.QuickFix,
        diagnostics: solved,
        edit: workspaceEdit(fix, document, snippets),
      }));
    });
}
