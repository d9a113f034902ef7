import { CHECK_ONCE, type CheckOnceParams } from '@postmortem/schemas/protocol';
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { INTERIM_NOTICE_AFTER } from './interimNotice.ts';
import type { Session } from './session.ts';

const elapsed = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds, null));

/** For editors that ask: answers with what is found, or with “unchanged”. */
export function registerPullDiagnostics(session: Session): void {
  const { connection, documents, pens, log } = session;
  // A document that is closed and opened again may count its versions from the start; one that was given up may be read after all.
  const opened = new Map<string, number>();
  let openings = 0;
  documents.onDidOpen(({ document }) => void opened.set(document.uri, ++openings));
  documents.onDidClose(({ document }) => void opened.delete(document.uri));

  connection.onRequest(CHECK_ONCE, ({ textDocument: { uri } }: CheckOnceParams) => {
    if (!session.reportAt(uri)) return;
    session.engine.router.pardon(uri);
    opened.set(uri, ++openings);
    connection.languages.diagnostics.refresh();
  });
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
      const document = session.reportAt(uri);
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const id = (): string =>
        [opened.get(uri), document.version, session.engine.configurations.generation, pens.revision(uri)].join('/');
      const unchanged = { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId ?? '' } as const;
      if (id() === previousResultId && !pens.isWaiting(uri)) return unchanged;
      const asked = session.diagnose(document);
      const canWait = session.editor.refreshesDiagnostics;
      const found = await (canWait ? Promise.race([asked, elapsed(INTERIM_NOTICE_AFTER)]) : asked);
      const resultId = id();
      if (found && resultId === previousResultId) return unchanged;
      if (found) return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...found] };
      asked
        .then(() => connection.languages.diagnostics.refresh())
        .catch((error) => log(`${uri} can't be checked: ${error}`));
      const items = session.whileReading(document, await session.contextOf(uri));
      return { kind: DocumentDiagnosticReportKind.Full, items };
    },
  );
}
