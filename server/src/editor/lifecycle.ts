import { CONFIGURATION_GLOB } from '@postmortem/schemas/protocol';
import { type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { documentCapabilities } from './documentRequests.ts';
import { editorCapabilities } from './editorCapabilities.ts';
import type { Session } from './session.ts';

const DIAGNOSTIC_PROVIDER = { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false };

/** Answers an editor that says hello, and gets ready once it has its answer. @param refresh checks everything that is open again */
export function registerLifecycle(session: Session, refresh: () => void): void {
  const { connection } = session;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { workspaceFolders, rootUri } = params;
    session.editor = editorCapabilities(params);
    session.setRoots(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
    return {
      serverInfo: { name: 'postmortem' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...documentCapabilities(),
        ...(session.editor.pullsDiagnostics ? { diagnosticProvider: DIAGNOSTIC_PROVIDER } : {}),
      },
    };
  });

  connection.onInitialized(() => {
    session.watch(CONFIGURATION_GLOB);
    // The first document finds the engine loaded.
    setTimeout(() => session.engine, 0);
    if (!session.editor.hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await connection.workspace.getWorkspaceFolders();
      session.setRoots(folders?.map(({ uri }) => uri) ?? []);
      refresh();
    });
  });
}
