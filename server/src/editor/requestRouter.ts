import { TextDocument } from 'vscode-languageserver-textdocument';
import { mayTakeLong } from '../markdown/limits.ts';
import { DocumentService, type DocumentServiceHost, featureOf } from './documentService.ts';
import type { RequestContext } from './requestContext.ts';
import type { AnyResponse, DocumentRequest } from './requests.ts';
import { BackgroundReader } from './worker/backgroundReader.ts';
import type { Job, WorkerHandle } from './worker/workerPort.ts';
import { WorkerQueue } from './worker/workerQueue.ts';

/** Characters of a text that is read at once wherever it was read before. */
const SHORT = 20_000;

/** Has requests about documents answered: at once where that is quick, by a worker that can be ended where it may not be. */
export class RequestRouter {
  private readonly service: DocumentService;
  private readonly queue: WorkerQueue;
  private readonly background: BackgroundReader;
  /** A document that was slow once stays where its cache is, until it is short. */
  private readonly slow = new Set<string>();

  constructor(host: DocumentServiceHost & { readonly startWorker: () => WorkerHandle }) {
    this.service = new DocumentService(host);
    this.queue = new WorkerQueue(host.startWorker, (job) => this.runHere(job), host.log);
    this.background = new BackgroundReader(host.startWorker, (job) => this.runHere(job), host.log);
  }

  /** The answer for the document's newest version, whichever was meant. */
  async ask(document: TextDocument, context: RequestContext, request: DocumentRequest): Promise<AnyResponse> {
    const { uri, version } = document;
    if (!this.isSlow(document)) return this.service.answer(document, context, request);
    const reply = await this.queue.ask({ uri, version, text: document.getText(), context, request });
    if (reply) return reply.response;
    if (document.version !== version) return this.ask(document, context, request);
    return featureOf(request.method).unread(document, context);
  }

  /** The answer for a file that is not open; it waits behind nothing but others of its kind. */
  async askClosed(file: TextDocument, context: RequestContext, request: DocumentRequest): Promise<AnyResponse> {
    const answer = await this.background.read({ uri: file.uri, text: file.getText(), context, request });
    return answer ?? featureOf(request.method).unread(file, context);
  }

  /** Has a document that was given up read once more, when it is asked about next. */
  pardon(uri: string): void {
    this.queue.pardon(uri);
  }

  forget(uri: string): void {
    this.service.forget(uri);
    if (this.slow.delete(uri)) this.queue.forget(uri);
  }

  private runHere({ uri, version, text, context, request }: Job): AnyResponse {
    return this.service.answer(TextDocument.create(uri, 'markdown', version, text), context, request);
  }

  private isSlow(document: TextDocument): boolean {
    const { uri } = document;
    const text = document.getText();
    if (this.slow.has(uri)) {
      if (text.length > SHORT || mayTakeLong(text)) return true;
      // What was pasted is gone again: nobody waits for a worker any more.
      this.forget(uri);
      return false;
    }
    if (!mayTakeLong(text)) return false;
    this.service.forget(uri);
    this.slow.add(uri);
    return true;
  }
}
