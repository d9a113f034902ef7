import type {
  CodeAction,
  CodeActionContext,
  CodeActionParams,
  CodeActionTriggerKind,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { suppressionEdits } from '../../lint/suppressionFix.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import { withPlaceholders } from '../../text/snippet.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Feature, OpenDocument } from './feature.ts';
import { type ShownFinding, shownFindings } from './shownFindings.ts';
import { timelineFixes } from './timelineEdit.ts';

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

function workspaceEdit(fix: Fix, document: TextDocument, { snippets, versionedEdits }: RequestContext): WorkspaceEdit {
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
function suppression({ rule, start }: ShownFinding, { checked }: OpenDocument): Fix[] {
  if (rule === 'comment/unused') return [];
  return [
    {
      title: { en: `Suppress ${rule} here, with a reason`, ja: `この箇所の ${rule} を抑止（理由を記入）` },
      edits: suppressionEdits(rule, start, checked.postmortem),
    },
  ];
}

const touches = (finding: ShownFinding, start: number, end: number): boolean =>
  finding.start <= end && finding.end >= start;

/** The fixes of every finding that a range touches. */
function quickFixes(document: OpenDocument, { range, context: asked }: CodeActionParams): CodeAction[] {
  const { text, checked, context } = document;
  const start = text.offsetAt(range.start);
  const end = text.offsetAt(range.end);
  return shownFindings(checked.findings)
    .filter((finding) => touches(finding, start, end))
    .flatMap((finding) => {
      const message = finding.message(context.display);
      const diagnostics = asked.diagnostics.filter(
        (diagnostic) => diagnostic.code === finding.rule && diagnostic.message === message,
      );
      return [...finding.fixes(), ...suppression(finding, document)].map((fix) => ({
        title: fix.title[context.display],
        kind: 'quickfix',
        diagnostics,
        edit: workspaceEdit(fix, text, context),
      }));
    });
}

// The constants of LSP, whose package would be bundled a second time for them.
const AUTOMATIC = 2 satisfies CodeActionTriggerKind;
const REWRITE = 'refactor.rewrite';

/** Nobody waits for what answers no finding unless it was asked for: a cursor that only passes by gets the fixes. */
const wantsRefactorings = ({ triggerKind, only }: CodeActionContext): boolean =>
  triggerKind !== AUTOMATIC && (!only || only.some((kind) => REWRITE.startsWith(kind)));

export const codeActions: Feature<CodeActionParams, readonly CodeAction[]> = {
  answer(document, params) {
    const fixes = quickFixes(document, params);
    if (!wantsRefactorings(params.context)) return fixes;
    const { text, context } = document;
    const refactorings = timelineFixes(document, text.offsetAt(params.range.start)).map((fix) => ({
      title: fix.title[context.display],
      kind: REWRITE,
      edit: workspaceEdit(fix, text, context),
    }));
    return [...fixes, ...refactorings];
  },
  unread: () => [],
};
