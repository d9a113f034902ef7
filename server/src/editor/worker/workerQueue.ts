import type { Answers, Question } from '../requests.ts';
import type { Errand, FromThread, Thread } from './workerPort.ts';

/** Milliseconds after which a document is given up. A megabyte of prose takes a third of it on a slow machine. */
export const LONGEST = 20_000;
/** Milliseconds that are granted to a version that is not the newest any more. */
const LONGEST_OF_STALE = 5000;

type Reply = { readonly answer: Answers[Question['kind']] } | null;

interface Waiting {
  errand: Errand;
  readonly settle: (reply: Reply | Promise<Reply>) => void;
  readonly reply: Promise<Reply>;
}

interface Running extends Waiting {
  readonly since: number;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Errands about documents that may take long, one after the other, in a thread that is ended where one takes too long. It is started
 * with the first of them.
 */
export class SlowLane {
  private thread: Thread | null = null;
  private running: Running | null = null;
  private queue: Waiting[] = [];
  /** Has a thread ever answered? Where none does, as in some browsers, errands are run at once instead. */
  private proved = false;
  private broken = false;
  /** Versions that took too long: asking again would take as long. */
  private readonly givenUp = new Map<string, number>();

  constructor(
    private readonly start: () => Thread,
    private readonly runHere: (errand: Errand) => Answers[Question['kind']],
    private readonly log: (message: string) => void,
  ) {}

  /**
   * @returns the answer, or null where the document was given up or a newer version has taken its place
   * @throws what the thread threw
   */
  ask(errand: Errand): Promise<Reply> {
    const { uri, version, question } = errand;
    if (this.givenUp.get(uri) === version) return Promise.resolve(null);
    this.hurry(uri, version);
    const same = this.queue.find(
      (waiting) => waiting.errand.uri === uri && waiting.errand.question.kind === 'diagnostics',
    );
    if (same && question.kind === 'diagnostics') {
      same.errand = errand;
      return same.reply;
    }
    let settle: Waiting['settle'] = () => {};
    const reply = new Promise<Reply>((resolve) => {
      settle = resolve;
    });
    this.queue.push({ errand, settle, reply });
    this.next();
    return reply;
  }

  /** Nobody waits for a document that is closed; opened again, it may be another. */
  forget(uri: string): void {
    const isOf = ({ errand }: Waiting): boolean => errand.uri === uri;
    for (const { settle } of this.queue.filter(isOf)) settle(null);
    this.queue = this.queue.filter((waiting) => !isOf(waiting));
    if (this.running && isOf(this.running)) this.giveUp(this.running);
    this.givenUp.delete(uri);
    this.thread?.post({ forget: uri });
  }

  /** The newest version wins: what runs for an older one gets no more than a little time. */
  private hurry(uri: string, version: number): void {
    const { running } = this;
    if (running?.errand.uri !== uri || running.errand.version >= version) return;
    clearTimeout(running.timer);
    const left = Math.max(0, LONGEST_OF_STALE - (performance.now() - running.since));
    running.timer = setTimeout(() => this.giveUp(running), left);
  }

  private next(): void {
    if (this.running) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    const running: Running = {
      ...waiting,
      since: performance.now(),
      timer: setTimeout(() => this.giveUp(running), LONGEST),
    };
    this.running = running;
    if (this.broken) {
      this.finish(new Promise((resolve) => resolve({ answer: this.runHere(running.errand) })));
      return;
    }
    try {
      this.thread ??= this.started();
      this.thread.post({ errand: running.errand });
    } catch (error) {
      this.fail(String(error));
    }
  }

  private started(): Thread {
    const thread = this.start();
    thread.onMessage((message) => this.thread === thread && this.take(message));
    thread.onFailure((reason) => this.thread === thread && this.fail(reason));
    return thread;
  }

  private fail(reason: string): void {
    this.log(`The thread for large documents broke: ${reason}`);
    const { running } = this;
    if (this.proved) {
      if (running) this.giveUp(running);
      else this.thread = null;
      return;
    }
    this.broken = true;
    this.thread = null;
    if (!running) return;
    clearTimeout(running.timer);
    this.running = null;
    this.queue.unshift(running);
    this.next();
  }

  private take(message: FromThread): void {
    if ('log' in message) {
      this.log(message.log);
      return;
    }
    this.proved = true;
    this.finish('answer' in message ? message : Promise.reject(new Error(message.failed)));
  }

  private giveUp(running: Running): void {
    if (this.running !== running) return;
    this.thread?.end();
    this.thread = null;
    this.givenUp.set(running.errand.uri, running.errand.version);
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
