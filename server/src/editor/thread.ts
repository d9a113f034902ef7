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
  let last: { document: TextDocument; circumstances: Circumstances } | null = null;
  // Copies are new objects every time: the ones of the same version and configuration are kept, and what is remembered with them.
  const known = ({ uri, version, text, circumstances }: Errand): NonNullable<typeof last> => {
    const same = last?.document.uri === uri && last.document.version === version && last.document.getText() === text;
    const document = same ? last!.document : TextDocument.create(uri, 'markdown', version, text);
    const settled = last?.document.uri === uri && last.circumstances.generation === circumstances.generation;
    const settings = settled ? last!.circumstances.settings : circumstances.settings;
    return { document, circumstances: { ...circumstances, settings } };
  };
  port.onMessage((message) => {
    if ('forget' in message) {
      documents.forget(message.forget);
      return;
    }
    try {
      last = known(message.errand);
      port.post({ answer: documents.answer(last.document, last.circumstances, message.errand.question) });
    } catch (error) {
      port.post({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
