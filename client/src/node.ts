import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './client.ts';
import { offerMcpServer } from './mcpServer.ts';
import { extendPreview, type PreviewExtension } from './preview.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<PreviewExtension> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  // Where the extension itself is debugged, so can the server be (.vscode/launch.json).
  const debug = { ...server, options: { execArgv: ['--inspect=6009'] } };
  client = new LanguageClient('postmortem', 'Postmortem', { run: server, debug }, clientOptions);
  context.subscriptions.push(...offerMcpServer(context.extensionUri));
  const preview = extendPreview(context, client);
  await start(context, client);
  return preview;
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
