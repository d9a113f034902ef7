import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, changeBetween } from '../../text/change.ts';
import type { Pens } from './pens.ts';

function changeOf(document: TextDocument, change: TextDocumentContentChangeEvent): Change {
  if (!('range' in change)) {
    const text = document.getText();
    return changeBetween(text, change.text) ?? { from: text.length, to: text.length, insert: '' };
  }
  const { start, end } = change.range;
  return { from: document.offsetAt(start), to: document.offsetAt(end), insert: change.text };
}

/** The open documents; each edit of one is told to its pen, so that what was told keeps its place. */
export const trackedDocuments = (pens: Pens): TextDocuments<TextDocument> =>
  new TextDocuments({
    create(uri, languageId, version, text) {
      pens.opened(uri, text);
      return TextDocument.create(uri, languageId, version, text);
    },
    update(document, changes, version) {
      const edits = changes.map((change) => {
        const { from, to, insert } = changeOf(document, change);
        TextDocument.update(document, [change], version);
        return { at: from, removed: to - from, inserted: insert.length };
      });
      pens.edited(document.uri, edits);
      return changes.length > 0 ? document : TextDocument.update(document, [], version);
    },
  });
