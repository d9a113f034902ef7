import { TextDocument } from 'vscode-languageserver-textdocument';
import { CheckedDocuments, type DocumentsHost } from './documents.ts';
import type { Answers, Circumstances, Question } from './questions.ts';

/** Another thread that answers questions about documents: whatever a text does to it, this one goes on, and can end it. */
export interface Thread {
  readonly post: (message: ToThread) => void;
  readonly onMessage: (listener: (message: FromThread) => void) => void;
  /** Told once, when it can't be started or breaks. */
  readonly onFailure: (listener: (reason: string) => void) => void;
  readonly end: () => void;
}

export interface Errand {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly circumstances: Circumstances;
  readonly question: Question;
}

export type ToThread = { readonly errand: Errand } | { readonly forget: string };
export type FromThread =
  | { readonly answer: Answers[Question['kind']] }
  | { readonly failed: string }
  | { readonly log: string };

/**
 * The far end, run in that thread. Errands come one at a time.
 * @param rulePage as of the server itself
 */
export function serveErrands(
  port: {
    readonly post: (message: FromThread) => void;
    readonly onMessage: (take: (message: ToThread) => void) => void;
  },
  rulePage: DocumentsHost['rulePage'],
): void {
  const documents = new CheckedDocuments({ rulePage, log: (log) => port.post({ log }) });
  const last = new Map<string, { readonly document: TextDocument; readonly circumstances: Circumstances }>();
  // Copies are new objects every time: the ones of the same version and configuration are kept, and what is remembered with them.
  const known = ({ uri, version, text, circumstances }: Errand) => {
    const before = last.get(uri);
    const isSame = before?.document.version === version && before.document.getText() === text;
    const isSettled = before?.circumstances.generation === circumstances.generation;
    const { settings } = isSettled ? before.circumstances : circumstances;
    return {
      document: isSame ? before.document : TextDocument.create(uri, 'markdown', version, text),
      circumstances: { ...circumstances, settings },
    };
  };
  port.onMessage((message) => {
    if ('forget' in message) {
      documents.forget(message.forget);
      last.delete(message.forget);
      return;
    }
    try {
      const { errand } = message;
      const { document, circumstances } = known(errand);
      last.set(errand.uri, { document, circumstances });
      port.post({ answer: documents.answer(document, circumstances, errand.question) });
    } catch (error) {
      port.post({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
