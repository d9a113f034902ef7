import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Localized } from '@postmortem/schemas';
import { UsageError } from './errors.ts';
import type { LineRange, ReadFile } from './fileReport.ts';
import { FileReader, type ReadRequest } from './readFile.ts';
import { readText } from './readText.ts';

/** Below this many files a worker's start costs more than it saves. */
export const WORTH_WORKERS = 40;
const MOST_WORKERS = 8;

/**
 * Young objects of a worker, MB: what a report needs is soon let go. Node's own limit takes 60 MB more for 2,000 reports and is no faster
 * (`npm run bench -- --only commandLine`).
 */
const YOUNG_GENERATION = 6;

/** Milliseconds after which a file is given up, as an editor does. */
const PATIENCE = 20_000;

const GIVEN_UP: Localized = {
  en: `was given up after ${PATIENCE / 1000} s, the rest goes on. Put headings into it, or split it.`,
  ja: `${PATIENCE / 1000} 秒で終わらないため打ち切り、残りを続けます。見出しを付けるか、分割してください。`,
};
const CRASHED: Localized = {
  en: 'could not be checked, the rest goes on',
  ja: '検査できませんでした。残りを続けます',
};

const UNREAD = {
  report: null,
  postmortem: null,
  before: null,
  known: [],
  stale: [],
  aside: null,
  unusable: true,
} as const;

/** A file to read. */
export interface ReadJob {
  readonly path: string;
  /** Null: it is read from its path. */
  readonly text: string | null;
  /** Was it asked for by its own name, not found in a folder or by a glob? */
  readonly isNamed: boolean;
  /** The lines that alone are asked for; null: all. */
  readonly lines: readonly LineRange[] | null;
}

type Answer = { readonly read: ReadFile } | { readonly usage: Localized };

/** Is this a worker that was started to read files? Then it does so until it is ended. */
export function serveAsWorker(rulePage: (rule: string) => string | null): boolean {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const reader = new FileReader(workerData as ReadRequest, rulePage);
  port.on('message', ({ path, text, lines }: ReadJob) => {
    reader
      .read(path, async () => text ?? readText(path), lines)
      .then(
        (read) => port.postMessage({ read } satisfies Answer),
        (error: unknown) => {
          if (!(error instanceof UsageError)) throw error;
          port.postMessage({ usage: error.text } satisfies Answer);
        },
      );
  });
  return true;
}

/** Hands on in order what comes in any. @returns what takes each value with its place, from 0 */
export function inOrder<Value>(handOn: (value: Value) => void): (at: number, value: Value) => void {
  const early = new Map<number, Value>();
  let next = 0;
  return (at, value) => {
    early.set(at, value);
    for (let due = early.get(next); due !== undefined; due = early.get(next)) {
      early.delete(next++);
      handOn(due);
    }
  };
}

/**
 * Reads files on all cores. Reports a file that crashes its worker, or takes too long, and continues.
 * @param program the file that this program runs from: a worker runs it too
 * @param onRead called in the order of the jobs
 * @throws UsageError where `--config` can't be read
 */
export async function readInWorkers(
  jobs: readonly ReadJob[],
  request: ReadRequest,
  program: string,
  onRead: (file: ReadFile) => void,
): Promise<void> {
  const tell = inOrder(onRead);
  let next = 0;
  const workers = new Set<Worker>();

  /** One worker, fed until nothing is left or it ends. @returns whether it ended before its time */
  const work = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, {
        workerData: request,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
      });
      workers.add(worker);
      let at = -1;
      let timer: NodeJS.Timeout | undefined;
      const giveUp = (reason: string): void => {
        clearTimeout(timer);
        tell(at, { ...UNREAD, lines: [`${jobs[at]?.path}: ${reason}`] });
        resolve(true);
      };
      const feed = (): void => {
        at = next++;
        const job = jobs[at];
        if (!job) return void worker.terminate().then(() => resolve(false));
        worker.postMessage(job);
        timer = setTimeout(() => {
          worker.removeAllListeners();
          void worker.terminate();
          giveUp(GIVEN_UP[request.display]);
        }, PATIENCE).unref();
      };
      worker.on('message', (answer: Answer) => {
        clearTimeout(timer);
        if ('usage' in answer) return reject(new UsageError(answer.usage));
        tell(at, answer.read);
        feed();
      });
      worker.on('error', (error) => giveUp(`${CRASHED[request.display]}: ${error.message}`));
      feed();
    });

  const keepWorking = async (): Promise<void> => {
    while (next < jobs.length && (await work())) {
      // A worker that was ended by its file is replaced.
    }
  };
  const count = Math.min(availableParallelism(), MOST_WORKERS, jobs.length);
  try {
    await Promise.all(Array.from({ length: count }, keepWorking));
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}
