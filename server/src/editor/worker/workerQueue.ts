import type { AnyResponse } from '../requests.ts';
import type { FromWorker, Job, WorkerHandle } from './workerPort.ts';

/** Milliseconds after which a document is given up. A megabyte of prose takes a third of it on a slow machine. */
export const JOB_TIMEOUT = 20_000;
/** Milliseconds of one that a person has asked for once more. */
export const PATIENT_TIMEOUT = 120_000;
/** Milliseconds that are granted to a version that is not the newest any more. */
const STALE_JOB_TIMEOUT = 5000;

type Reply = { readonly response: AnyResponse } | null;

interface Waiting {
  job: Job;
  readonly settle: (reply: Reply | Promise<Reply>) => void;
  readonly reply: Promise<Reply>;
}

interface Running extends Waiting {
  readonly since: number;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Jobs about documents that may take long, one after the other, in a worker that is ended where one takes too long. It is started
 * with the first of them.
 */
export class WorkerQueue {
  private worker: WorkerHandle | null = null;
  private running: Running | null = null;
  private queue: Waiting[] = [];
  /** Has a worker ever answered? Where none does, as in some browsers, jobs are run at once instead. */
  private hasAnswered = false;
  private broken = false;
  /** Versions that took too long: asking again would take as long. */
  private readonly givenUp = new Map<string, number>();
  /** Versions of those that a person has asked for once more. */
  private readonly pardoned = new Map<string, number>();

  constructor(
    private readonly start: () => WorkerHandle,
    private readonly runHere: (job: Job) => AnyResponse,
    private readonly log: (message: string) => void,
  ) {}

  /**
   * @returns the answer, or null where the document was given up or a newer version has taken its place
   * @throws what the worker threw
   */
  ask(job: Job): Promise<Reply> {
    const { uri, version, request } = job;
    if (this.givenUp.get(uri) === version) return Promise.resolve(null);
    this.hurry(uri, version);
    const same = this.queue.find(
      (waiting) => waiting.job.uri === uri && waiting.job.request.method === 'textDocument/diagnostic',
    );
    if (same && request.method === 'textDocument/diagnostic') {
      same.job = job;
      return same.reply;
    }
    let settle: Waiting['settle'] = () => {};
    const reply = new Promise<Reply>((resolve) => {
      settle = resolve;
    });
    this.queue.push({ job, settle, reply });
    this.next();
    return reply;
  }

  /** Reads the version that was given up once more, for longer, when it is asked about next. */
  pardon(uri: string): void {
    const version = this.givenUp.get(uri);
    if (version === undefined) return;
    this.givenUp.delete(uri);
    this.pardoned.set(uri, version);
  }

  /** Nobody waits for a document that is closed; opened again, it may be another. */
  forget(uri: string): void {
    const isOf = ({ job }: Waiting): boolean => job.uri === uri;
    for (const { settle } of this.queue.filter(isOf)) settle(null);
    this.queue = this.queue.filter((waiting) => !isOf(waiting));
    if (this.running && isOf(this.running)) this.giveUp(this.running);
    this.givenUp.delete(uri);
    this.pardoned.delete(uri);
    this.worker?.post({ forget: uri });
  }

  /** Ends the worker, which the next job starts again. Only where nothing is asked. */
  rest(): void {
    if (this.running) return;
    this.worker?.end();
    this.worker = null;
  }

  /** The newest version wins: what runs for an older one gets no more than a little time. */
  private hurry(uri: string, version: number): void {
    const { running } = this;
    if (running?.job.uri !== uri || running.job.version >= version) return;
    clearTimeout(running.timer);
    const left = Math.max(0, STALE_JOB_TIMEOUT - (performance.now() - running.since));
    running.timer = setTimeout(() => this.giveUp(running), left);
  }

  private next(): void {
    if (this.running) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    const { uri, version } = waiting.job;
    const timeout = this.pardoned.get(uri) === version ? PATIENT_TIMEOUT : JOB_TIMEOUT;
    const running: Running = {
      ...waiting,
      since: performance.now(),
      timer: setTimeout(() => this.giveUp(running), timeout),
    };
    this.running = running;
    if (this.broken) {
      this.finish(new Promise((resolve) => resolve({ response: this.runHere(running.job) })));
      return;
    }
    try {
      this.worker ??= this.started();
      this.worker.post({ job: running.job });
    } catch (error) {
      this.fail(String(error));
    }
  }

  private started(): WorkerHandle {
    const worker = this.start();
    worker.onMessage((message) => this.worker === worker && this.take(message));
    worker.onFailure((reason) => this.worker === worker && this.fail(reason));
    return worker;
  }

  private fail(reason: string): void {
    this.log(`The worker for large documents broke: ${reason}`);
    const { running } = this;
    if (this.hasAnswered) {
      if (running) this.giveUp(running);
      else this.worker = null;
      return;
    }
    this.broken = true;
    this.worker = null;
    if (!running) return;
    clearTimeout(running.timer);
    this.running = null;
    this.queue.unshift(running);
    this.next();
  }

  private take(message: FromWorker): void {
    if ('log' in message) {
      this.log(message.log);
      return;
    }
    this.hasAnswered = true;
    this.finish('response' in message ? message : Promise.reject(new Error(message.failed)));
  }

  private giveUp(running: Running): void {
    if (this.running !== running) return;
    this.worker?.end();
    this.worker = null;
    this.givenUp.set(running.job.uri, running.job.version);
    this.finish(null);
  }

  private finish(reply: Reply | Promise<Reply>): void {
    const { running } = this;
    if (!running) return;
    clearTimeout(running.timer);
    this.running = null;
    running.settle(reply);
    this.next();
  }
}
