import { IN_REPORT_FOLDERS, isInReportFolder } from '@postmortem/schemas/reportNames';
import * as vscode from 'vscode';

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** Where a new report belongs: beside the report that is open, else where reports lie in the workspace, else at its root. */
export async function folderOfReports(): Promise<vscode.Uri | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri;
  if (open && open.scheme !== 'untitled' && isInReportFolder(open.path)) return parentOf(open);
  const [report] = await vscode.workspace.findFiles(IN_REPORT_FOLDERS, '**/node_modules/**', 1);
  if (report) return parentOf(report);
  const root = open && vscode.workspace.getWorkspaceFolder(open);
  return (root ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}
