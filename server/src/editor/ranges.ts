import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../text/edit.ts';

/** A stretch of a document, in UTF-16 offsets, as LSP says it. */
export const rangeOf = (
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Range => ({ start: document.positionAt(start), end: document.positionAt(end) });

/** An edit of a document's text as LSP says it, and whether it holds tab stops. */
export const textEditOf = (document: TextDocument, edit: Edit) => ({
  range: rangeOf(document, edit),
  newText: edit.insert,
  snippet: edit.snippet ?? false,
});
