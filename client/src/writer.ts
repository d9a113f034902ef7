import { WRITER, type WriterParams } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { gitUser } from './gitUser.ts';

/** Tells the server who writes, as far as Git knows it, whenever that is another name than before. */
export function tellWriter(client: BaseLanguageClient): vscode.Disposable[] {
  let told: string | null = null;

  async function tell(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || !client.isRunning()) return;
    const name = await gitUser(document.uri);
    if (name === null || name === told || !client.isRunning()) return;
    told = name;
    const params: WriterParams = { name };
    await client.sendNotification(WRITER, params);
  }

  // A server that is being stopped has nobody to tell.
  const tellSoon = (): void => void tell().catch(() => {});
  return [
    client.onDidChangeState(() => {
      told = null;
      tellSoon();
    }),
    vscode.window.onDidChangeActiveTextEditor(tellSoon),
    // Git finds its repositories later than a report is opened, and is not asked at every key.
    vscode.workspace.onDidSaveTextDocument(() => {
      if (told === null) tellSoon();
    }),
  ];
}
