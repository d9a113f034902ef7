import * as vscode from 'vscode';

/** As much of VS Code's own Git extension as is asked. */
interface GitApi {
  getRepository(uri: vscode.Uri): { readonly getConfig?: (key: string) => Promise<string> } | null;
}

/** The name that Git commits with, which the report of a person begins with; null where Git is not there or has not started. */
export async function gitUser(uri: vscode.Uri): Promise<string | null> {
  try {
    const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const repository = git?.isActive ? git.exports.getAPI(1).getRepository(uri) : null;
    return (await repository?.getConfig?.('user.name'))?.trim() || null;
  } catch {
    return null;
  }
}
