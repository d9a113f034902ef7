import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './client.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  client = new LanguageClient('postmortem', 'Postmortem', { run: server, debug: server }, clientOptions);
  await start(context, client);
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
