import { CURSOR, type CursorParams } from '@postmortem/schemas/protocol';
import type { TextDocumentSaveReason } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PushDiagnostics } from '../pushDiagnostics.ts';
import type { Session } from '../session.ts';
import type { PenEvent } from './pen.ts';

/** Milliseconds without a key after which somebody has stopped: shorter ones come while a word is converted. */
const PAUSE = 2000;

const AFTER_DELAY = 2 satisfies TextDocumentSaveReason;

/** Follows what the writer does besides typing. What is shown is told anew only where that changed it. */
export function registerPenEvents(session: Session, push: PushDiagnostics): void {
  const { connection, documents, pens, log } = session;
  let cursorIsTold = false;
  const timers = new Map<string, NodeJS.Timeout>();
  const savedAlone = new Set<string>();

  async function judge(document: TextDocument): Promise<void> {
    const before = pens.revision(document.uri);
    await session.diagnose(document);
    if (pens.revision(document.uri) === before) return;
    if (session.editor.pullsDiagnostics) {
      if (session.editor.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    } else push.schedule(document);
  }

  function happened(uri: string, event: PenEvent, cursors?: readonly number[]): void {
    const report = session.editor.quiet ? session.reportAt(uri) : null;
    if (!report) return;
    pens.happened(uri, event, cursors);
    judge(report).catch((error) => log(`${uri} can't be checked: ${error}`));
  }

  function stopTimer(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  }

  connection.onNotification(CURSOR, ({ uri, version, position, positions, idle }: CursorParams) => {
    const document = documents.get(uri);
    if (!document || document.version !== version) return;
    cursorIsTold = true;
    stopTimer(uri);
    const all = positions ?? [position];
    const event = all.length === 0 ? 'left' : idle ? 'paused' : 'moved';
    happened(
      uri,
      event,
      all.map((each) => document.offsetAt(each)),
    );
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (session.editor.tellsCursor || cursorIsTold) return;
    stopTimer(uri);
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        happened(uri, 'stopped');
      }, PAUSE),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    stopTimer(uri);
    savedAlone.delete(uri);
    pens.closed(uri);
  });

  // Nobody looks up when a file is saved every second by itself.
  documents.onWillSave(({ document: { uri }, reason }) => {
    if (reason === AFTER_DELAY) savedAlone.add(uri);
    else savedAlone.delete(uri);
  });
  documents.onDidSave(({ document: { uri } }) => {
    if (!savedAlone.delete(uri)) happened(uri, 'left');
  });
}
