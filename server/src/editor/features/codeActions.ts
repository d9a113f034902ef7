import type { Language } from '@postmortem/schemas';
import type { CodeAction, Diagnostic, Range, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from '../../lint/check.ts';
import type { Finding } from '../../lint/lint.ts';
import { suppressionComment } from '../../lint/suppression.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import { withPlaceholders } from '../../text/snippet.ts';

export interface FixOptions {
  readonly language: Language;
  /** Does the editor take edits with tab stops? */
  readonly snippets: boolean;
  /** Does it take edits that say which version of the document they are for? Edits with tab stops need that form. */
  readonly versionedEdits: boolean;
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
    : { range, newText: withPlaceholders(insert) };
}

function workspaceEdit(fix: Fix, document: TextDocument, { snippets, versionedEdits }: FixOptions): WorkspaceEdit {
  const { uri, version } = document;
  if (!versionedEdits) {
    return { changes: { [uri]: fix.edits.map((edit) => editOf(edit, document, false) as TextEdit) } };
  }
  return {
    documentChanges: [
      { textDocument: { uri, version }, edits: fix.edits.map((edit) => editOf(edit, document, snippets)) },
    ],
  };
}

/** Silences the finding with a comment that wants a reason; a comment too many is not answered by another. */
function suppression({ rule, start }: Finding, text: string): Fix[] {
  if (rule === 'comment/unused') return [];
  const { at, insert } = suppressionComment(text, rule, start);
  return [
    {
      title: { en: `Suppress ${rule} here, with a reason`, ja: `理由を添えて、ここでは ${rule} を指摘しない` },
      edits: [{ start: at, end: at, insert, snippet: true }],
    },
  ];
}

const touches = (finding: Finding, start: number, end: number): boolean => finding.start <= end && finding.end >= start;

/** The fixes of every finding that a range touches. */
export function codeActionsOf(
  { findings }: Checked,
  document: TextDocument,
  range: Range,
  diagnostics: readonly Diagnostic[],
  options: FixOptions,
): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings
    .filter((finding) => touches(finding, start, end))
    .flatMap((finding) => {
      const message = finding.message(options.language);
      const solved = diagnostics.filter(
        (diagnostic) => diagnostic.code === finding.rule && diagnostic.message === message,
      );
      return [...finding.fixes(), ...suppression(finding, document.getText())].map((fix) => ({
        title: fix.title[options.language],
        kind: 'quickfix',
        diagnostics: solved,
        edit: workspaceEdit(fix, document, options),
      }));
    });
}

/** Fixes that answer no finding: what can be done with the text at the cursor. */
export const refactorings = (fixes: readonly Fix[], document: TextDocument, options: FixOptions): CodeAction[] =>
  fixes.map((fix) => ({
    title: fix.title[options.language],
    kind: 'refactor.rewrite',
    edit: workspaceEdit(fix, document, options),
  }));
