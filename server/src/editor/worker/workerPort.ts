import { TextDocument } from 'vscode-languageserver-textdocument';
import { changeBetween } from '../../text/change.ts';
import { CheckedDocuments, type DocumentsHost } from '../documentService.ts';
import type { Answers, Circumstances, Question } from '../requests.ts';

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
 * The newest version of a document, which takes the place of the one before. Counting where lines begin anew would take longer in a large one
 * than finding what has changed.
 */
function newest(before: TextDocument | undefined, { uri, version, text }: Errand): TextDocument {
  if (before) {
    if (before.version === version && before.getText() === text) return before;
    const change = changeBetween(before.getText(), text);
    const range = change && { start: before.positionAt(change.from), end: before.positionAt(change.to) };
    const document = TextDocument.update(before, range ? [{ range, text: change.insert }] : [], version);
    // A place between CR and LF has no position.
    if (document.getText() === text) return document;
  }
  return TextDocument.create(uri, 'markdown', version, text);
}

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
  // Copies are new objects every time: the settings of the same configuration are kept, and what is remembered with them.
  const known = (errand: Errand) => {
    const { uri, circumstances } = errand;
    const before = last.get(uri);
    const isSettled = before?.circumstances.generation === circumstances.generation;
    const { settings } = isSettled ? before.circumstances : circumstances;
    return { document: newest(before?.document, errand), circumstances: { ...circumstances, settings } };
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
