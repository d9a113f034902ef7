import type { Connection } from 'vscode-languageserver';
import { refreshAll, registerChanges } from './changes.ts';
import { registerDocumentRequests } from './documentRequests.ts';
import type { Host } from './host.ts';
import { registerLifecycle } from './lifecycle.ts';
import { registerRefusals } from './orderOfLife.ts';
import { registerPullDiagnostics } from './pullDiagnostics.ts';
import { PushDiagnostics } from './pushDiagnostics.ts';
import { registerPenEvents } from './quietPen/penEvents.ts';
import { Session } from './session.ts';
import { registerWorkspaceFiles } from './workspaceFiles.ts';
import { registerWorkspaceRequests } from './workspaceRequests.ts';

/**
 * Wires a connection to the features. Diagnostics are pulled where the editor can, else pushed.
 * A failing rule or file is logged and left out; it takes nothing else down.
 */
export function createServer(connection: Connection, host: Host): void {
  const session = new Session(connection, host);
  const push = new PushDiagnostics(session);
  registerRefusals((method, handler) => connection.onRequest(method, handler));
  registerLifecycle(session, () => refreshAll(session, push));
  registerPullDiagnostics(session);
  registerPenEvents(session, push);
  registerChanges(session, push);
  registerDocumentRequests(session);
  registerWorkspaceRequests(session);
  registerWorkspaceFiles(session);
  session.documents.listen(connection);
  connection.listen();
}
