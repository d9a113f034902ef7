import * as vscode from 'vscode';

/** What is found in the examples that have defects. */
export const FAMILIES = ['section/missing', 'timeline/order', 'wording/speculation', 'wording/blame'];

export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
export const example = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), 'postmortems', name);

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(example(name)));
}

export const insert = (editor: vscode.TextEditor, at: vscode.Position, text: string): Thenable<boolean> =>
  editor.edit((edit) => edit.insert(at, text));

export const quickFixes = (uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
