import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { INTERIM_NOTICE_AFTER } from './interimNotice.ts';
import type { Session } from './session.ts';

/** For editors that don't ask: tells them what is found after each change. */
export class PushDiagnostics {
  /** One turn of the event loop collects the changes that arrive together; the newest version wins. */
  private readonly scheduled = new Set<string>();

  constructor(private readonly session: Session) {}

  schedule({ uri }: TextDocument): void {
    if (this.session.editor.pullsDiagnostics || this.scheduled.has(uri)) return;
    this.scheduled.add(uri);
    setTimeout(() => {
      this.scheduled.delete(uri);
      const report = this.session.reportAt(uri);
      if (report) this.publish(report).catch((error) => this.session.log(`${uri} can't be checked: ${error}`));
    }, 0);
  }

  /** An editor keeps what it was told of a document until it is told otherwise. */
  clear(uri: string): void {
    if (!this.session.editor.pullsDiagnostics) this.session.send(uri, []);
  }

  private async publish(document: TextDocument): Promise<void> {
    const { session } = this;
    const { uri, version } = document;
    const send = (diagnostics: readonly Diagnostic[]): void => {
      if (session.documents.get(uri)?.version !== version) return;
      session.send(uri, diagnostics, version);
    };
    const context = await session.contextOf(uri);
    const interim = setTimeout(() => {
      try {
        send(session.whileReading(document, context));
      } catch (error) {
        session.log(`${uri}: ${error}`);
      }
    }, INTERIM_NOTICE_AFTER);
    try {
      send(await session.diagnose(document));
    } finally {
      clearTimeout(interim);
    }
  }
}
