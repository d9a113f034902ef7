import { nextTurn } from '../../configuration/nextTurn.ts';
import type { AnyResponse } from '../requests.ts';
import type { Job, WorkerHandle } from './workerPort.ts';
import { WorkerQueue } from './workerQueue.ts';

/** Milliseconds without a file after which the worker is ended: it holds some fifty megabytes. */
export const REST_AFTER = 10_000;

/** Reads files that nobody has open, in a worker of their own: no key waits for them, and nothing is kept of one once it is read. */
export class BackgroundReader {
  private readonly queue: WorkerQueue;
  private asked = 0;
  private waiting = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => WorkerHandle, runHere: (job: Job) => AnyResponse, log: (message: string) => void) {
    this.queue = new WorkerQueue(start, runHere, log);
  }

  /** @returns the answer, or null where reading took too long */
  async read(file: Omit<Job, 'version'>): Promise<AnyResponse | null> {
    clearTimeout(this.resting);
    this.waiting++;
    const number = ++this.asked;
    // The same file may be asked about twice at a time.
    const uri = `${file.uri}#${number}`;
    try {
      // Where no worker can be started this thread reads, and others get their turns in between.
      await nextTurn();
      const reply = await this.queue.ask({ ...file, uri, version: number });
      return reply?.response ?? null;
    } finally {
      this.queue.forget(uri);
      this.waiting--;
      if (this.waiting === 0) this.resting = setTimeout(() => this.queue.rest(), REST_AFTER);
    }
  }
}
