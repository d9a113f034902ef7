import * as vscode from 'vscode';

/** What a list of reports hands to a command of its menu. */
export interface ListedReport {
  readonly place: { readonly uri: string } | null;
}

const isListed = (asked: unknown): asked is ListedReport =>
  typeof asked === 'object' && asked !== null && 'place' in asked;

/** The editor of the report that a command is about: of the one that a list names, which is opened, else the one that is open. */
export async function editorOfAsked(asked: unknown): Promise<vscode.TextEditor | undefined> {
  const uri = isListed(asked) ? asked.place?.uri : undefined;
  const editor =
    uri === undefined
      ? vscode.window.activeTextEditor
      : await vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
  return editor?.document.languageId === 'markdown' ? editor : undefined;
}
