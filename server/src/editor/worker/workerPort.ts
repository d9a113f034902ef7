import { TextDocument } from 'vscode-languageserver-textdocument';
import { changeBetween } from '../../text/change.ts';
import { DocumentService, type DocumentServiceHost } from '../documentService.ts';
import type { RequestContext } from '../requestContext.ts';
import type { AnyResponse, DocumentRequest } from '../requests.ts';

/** A worker that answers requests about documents: whatever a text does to it, this one goes on, and can end it. */
export interface WorkerHandle {
  readonly post: (message: ToWorker) => void;
  readonly onMessage: (listener: (message: FromWorker) => void) => void;
  /** Told once, when it can't be started or breaks. */
  readonly onFailure: (listener: (reason: string) => void) => void;
  readonly end: () => void;
}

export interface Job {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly context: RequestContext;
  readonly request: DocumentRequest;
}

export type ToWorker = { readonly job: Job } | { readonly forget: string };
export type FromWorker = { readonly response: AnyResponse } | { readonly failed: string } | { readonly log: string };

/**
 * The newest version of a document, which takes the place of the one before. Counting line starts from scratch takes longer in a large one
 * than finding what has changed.
 */
function newestVersion(before: TextDocument | undefined, { uri, version, text }: Job): TextDocument {
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
 * What runs in the worker. Jobs come one at a time.
 * @param rulePage as of the server itself
 */
export function serveJobs(
  port: {
    readonly post: (message: FromWorker) => void;
    readonly onMessage: (take: (message: ToWorker) => void) => void;
  },
  rulePage: DocumentServiceHost['rulePage'],
): void {
  const documents = new DocumentService({ rulePage, log: (log) => port.post({ log }) });
  const last = new Map<string, { readonly document: TextDocument; readonly context: RequestContext }>();
  // Copies are new objects every time: the settings of the same configuration are kept, and what is cached with them.
  const known = (job: Job) => {
    const { uri, context } = job;
    const before = last.get(uri);
    const isSettled = before !== undefined && before.context.generation === context.generation;
    const { settings } = isSettled ? before.context : context;
    return { document: newestVersion(before?.document, job), context: { ...context, settings } };
  };
  port.onMessage((message) => {
    if ('forget' in message) {
      documents.forget(message.forget);
      last.delete(message.forget);
      return;
    }
    try {
      const { job } = message;
      const { document, context } = known(job);
      last.set(job.uri, { document, context });
      port.post({ response: documents.answer(document, context, job.request) });
    } catch (error) {
      port.post({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
