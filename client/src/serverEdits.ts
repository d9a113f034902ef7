import type { TimelineEdits } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';

type ServerEdits = TimelineEdits['edits'];

export const rangeOf = ({ range: { start, end } }: Pick<ServerEdits[number], 'range'>): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** Makes edits that the server has given, one step to undo; one with tab stops leads through them. @returns whether the text was changed */
export async function applyServerEdits(editor: vscode.TextEditor, edits: ServerEdits): Promise<boolean> {
  const [first] = edits;
  if (first?.snippet && edits.length === 1)
    return editor.insertSnippet(new vscode.SnippetString(first.newText), rangeOf(first));
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    editor.document.uri,
    edits.map((each) =>
      each.snippet
        ? new vscode.SnippetTextEdit(rangeOf(each), new vscode.SnippetString(each.newText))
        : new vscode.TextEdit(rangeOf(each), each.newText),
    ),
  );
  return vscode.workspace.applyEdit(edit);
}
