import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Milliseconds: a list that VS Code opens by itself is asked for with the key that was typed, one that a person asks for later. `#` opens
 * the list of VS Code's own Markdown, and where that answers late everybody is asked.
 */
const WITH_KEY = 15;

/** Stands for no text, which would be taken for none given. */
const NOTHING = '\u200b';

let lastKey = 0;

/** Follows what is typed. */
export const followKeys = (): vscode.Disposable =>
  vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
    if (contentChanges.length > 0) lastKey = performance.now();
  });

/** An item that the next key takes away, so that no Enter after it can accept it. */
function withoutNarrowing(item: vscode.CompletionItem, document: vscode.TextDocument, position: vscode.Position): void {
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  if (range) item.filterText = document.getText(new vscode.Range(range.start, position)) || NOTHING;
}

/** What nobody asked for goes with the next key: an Enter that means a new line accepts nothing. */
export const askedFor: NonNullable<Middleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const isUnasked = performance.now() - lastKey < WITH_KEY;
  const found = await next(document, position, context, token);
  if (!isUnasked || !found) return found;
  for (const item of Array.isArray(found) ? found : found.items) withoutNarrowing(item, document, position);
  return found;
};
