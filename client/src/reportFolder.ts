import * as vscode from 'vscode';

/** Folders that hold reports, by their names. */
const NAMED = '{postmortem*,post-mortem*,incident*,pomo*,ポストモーテム*,障害*}';
const isNamedLikeFolder = /\/(?:post-?mortems?|incidents?|pomos?|ポストモーテム|障害[^/]*)\/[^/]+$/i;

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** Where a new report belongs: beside the report that is open, else where reports lie in the workspace, else at its root. */
export async function folderOfReports(): Promise<vscode.Uri | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri;
  if (open && open.scheme !== 'untitled' && isNamedLikeFolder.test(open.path)) return parentOf(open);
  const [report] = await vscode.workspace.findFiles(`**/${NAMED}/**/*.md`, '**/node_modules/**', 1);
  if (report) return parentOf(report);
  const root = open && vscode.workspace.getWorkspaceFolder(open);
  return (root ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}
