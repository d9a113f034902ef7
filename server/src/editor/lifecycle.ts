import { type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { documentCapabilities } from './documentRequests.ts';
import { editorCapabilities } from './editorCapabilities.ts';
import type { Session } from './session.ts';

const DIAGNOSTIC_PROVIDER = { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false };

/** The URIs of the workspace's folders. @param complain told of what is none */
function rootsIn({ workspaceFolders, rootUri }: InitializeParams, complain: (message: string) => void): string[] {
  const written: readonly unknown[] = Array.isArray(workspaceFolders)
    ? workspaceFolders.map((folder: { readonly uri?: unknown } | null) => folder?.uri)
    : [rootUri ?? null].filter((uri) => uri !== null);
  const uris = written.filter((uri) => typeof uri === 'string');
  if (uris.length < written.length) complain('A folder of the workspace has no URI; it is left out.');
  return uris;
}

/** Answers an editor that says hello, and gets ready once it has its answer. @param refresh checks everything that is open again */
export function registerLifecycle(session: Session, refresh: () => void): void {
  const { connection } = session;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session.introduced(typeof params.processId === 'number' ? params.processId : null);
    session.editor = editorCapabilities(params, session.log);
    session.setRoots(rootsIn(params, session.log));
    return {
      serverInfo: { name: 'postmortem', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...documentCapabilities(),
        ...(session.editor.pullsDiagnostics ? { diagnosticProvider: DIAGNOSTIC_PROVIDER } : {}),
      },
    };
  });

  connection.onInitialized(() => {
    session.startWatching();
    // The first document finds the engine loaded.
    setTimeout(() => session.engine, 0);
    if (!session.editor.hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(() => {
      connection.workspace.getWorkspaceFolders().then(
        (workspaceFolders) => {
          session.setRoots(rootsIn({ workspaceFolders } as InitializeParams, session.log));
          refresh();
        },
        (error) => session.log(`The folders of the workspace can't be asked for: ${error}`),
      );
    });
  });
}
