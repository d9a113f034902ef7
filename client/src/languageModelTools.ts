import { TOOL, type ToolAnswer, type ToolParams } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { contributes } from '../../package.json';

/** As `languageModelTools` in the manifest names them. */
const PREFIX = 'postmortem_';

/** Today, where the person is. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The file of the workspace that a model names by its path, as it is open where it is. */
async function fileAt(path: unknown): Promise<ToolParams['file']> {
  if (typeof path !== 'string') return null;
  for (const { uri: folder } of vscode.workspace.workspaceFolders ?? []) {
    const inside = path.startsWith(`${folder.path}/`) ? path.slice(folder.path.length + 1) : path;
    const uri = vscode.Uri.joinPath(folder, inside);
    // joinPath resolves `..`: what is no longer in the folder is nobody's business.
    if (inside.startsWith('/') || !uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`)) continue;
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      return { uri: uri.toString(), text: document.getText() };
    } catch {
      // Perhaps it lies in another folder.
    }
  }
  return null;
}

async function ask(client: BaseLanguageClient, name: string, input: object): Promise<vscode.LanguageModelToolResult> {
  if (!client.isRunning()) await client.start();
  const params: ToolParams = { name, input, file: await fileAt((input as { path?: unknown }).path), today: today() };
  const { text, isError } = await client.sendRequest<ToolAnswer>(TOOL, params);
  if (isError) throw new Error(text);
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

/** The same tools as `postmortem mcp` serves, for language models in VS Code. None writes anything, so none asks first. */
export const registerLanguageModelTools = (client: BaseLanguageClient): vscode.Disposable[] =>
  contributes.languageModelTools.map(({ name }) =>
    vscode.lm.registerTool<object>(name, {
      invoke: ({ input }) => ask(client, name.slice(PREFIX.length), input),
    }),
  );
