import * as vscode from 'vscode';

/** Is there no such file? Only “not found” says so: what fails in another way may be there, and nothing is written over it. */
export async function isAbsent(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}
