import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './client.ts';
import { extendPreview, type PreviewExtension } from './preview.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<PreviewExtension> {
  const worker = new Worker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true));
  client = new LanguageClient('postmortem', 'Postmortem', worker, clientOptions);
  const preview = extendPreview(context, client);
  await start(context, client);
  return preview;
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
