import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { PLAIN_EDITOR } from '../editorCapabilities.ts';
import type { Method } from '../requests.ts';
import type { FromWorker, Job, ToWorker, WorkerHandle } from './workerPort.ts';
import { JOB_TIMEOUT, PATIENT_TIMEOUT, WorkerQueue } from './workerQueue.ts';

/** A worker that answers when the test says so. */
class FakeWorker implements WorkerHandle {
  readonly posted: ToWorker[] = [];
  ended = false;
  tell: (message: FromWorker) => void = () => {};
  fail: (reason: string) => void = () => {};
  post = (message: ToWorker): void => void this.posted.push(message);
  onMessage = (listener: (message: FromWorker) => void): void => {
    this.tell = listener;
  };
  onFailure = (listener: (reason: string) => void): void => {
    this.fail = listener;
  };
  end = (): void => {
    this.ended = true;
  };
  versions = (): number[] => this.posted.flatMap((message) => ('job' in message ? [message.job.version] : []));
}

const context = { ...PLAIN_EDITOR.answers, path: 'a.md', settings: DEFAULT_SETTINGS, generation: 0, writer: null };
const job = (version: number, uri = 'a', method: Method = 'textDocument/diagnostic'): Job => ({
  uri,
  version,
  text: '',
  context,
  request: { method, params: null },
});

describe('the queue of a worker', () => {
  let workers: FakeWorker[];
  let log: string[];
  let queue: WorkerQueue;
  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    log = [];
    const start = (): WorkerHandle => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    };
    queue = new WorkerQueue(
      start,
      () => [],
      (message) => log.push(message),
    );
  });
  afterEach(() => void vi.useRealTimers());

  it('starts its worker with the first job and keeps it', async () => {
    expect(workers).toHaveLength(0);
    const first = queue.ask(job(1));
    workers[0]!.tell({ response: [] });
    expect(await first).toEqual({ response: [] });
    const second = queue.ask(job(2));
    workers[0]!.tell({ response: null });
    expect(await second).toEqual({ response: null });
    expect(workers).toHaveLength(1);
  });

  it('runs one job at a time, and of waiting diagnostics only the newest', () => {
    for (const version of [1, 2, 3, 4]) void queue.ask(job(version));
    void queue.ask(job(1, 'b', 'textDocument/hover'));
    expect(workers[0]!.versions()).toEqual([1]);
    workers[0]!.tell({ response: [] });
    workers[0]!.tell({ response: [] });
    expect(workers[0]!.versions()).toEqual([1, 4, 1]);
  });

  it('ends what takes too long, goes on with the next, and does not try that version again', async () => {
    const first = queue.ask(job(1));
    const other = queue.ask(job(1, 'b'));
    vi.advanceTimersByTime(JOB_TIMEOUT);
    expect(await first).toBeNull();
    expect(workers[0]!.ended).toBe(true);
    workers[1]!.tell({ response: [] });
    expect(await other).toEqual({ response: [] });
    expect(await queue.ask(job(1))).toBeNull();
    void queue.ask(job(2));
    expect(workers[1]!.versions()).toEqual([1, 2]);
  });

  it('has more time for what a person asks for once more, and gives it up after that', async () => {
    void queue.ask(job(1));
    vi.advanceTimersByTime(JOB_TIMEOUT);
    queue.pardon('a');
    const again = queue.ask(job(1));
    vi.advanceTimersByTime(PATIENT_TIMEOUT - 1);
    expect(workers[1]!.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await again).toBeNull();
    expect(await queue.ask(job(1))).toBeNull();
  });

  it('grants little time to a version that is not the newest any more', async () => {
    const stale = queue.ask(job(1));
    vi.advanceTimersByTime(1000);
    const newest = queue.ask(job(2));
    expect(workers[0]!.ended).toBe(false);
    vi.advanceTimersByTime(4000);
    expect(await stale).toBeNull();
    workers[1]!.tell({ response: [] });
    expect(await newest).toEqual({ response: [] });
  });

  it('gives up a document that breaks its worker, and takes a new one', async () => {
    void queue.ask(job(1));
    workers[0]!.tell({ response: [] });
    const breaking = queue.ask(job(2));
    workers[0]!.fail('out of memory');
    expect(await breaking).toBeNull();
    expect(log).toEqual(['The worker for large documents broke: out of memory']);
    void queue.ask(job(3));
    expect(workers).toHaveLength(2);
  });

  it('answers by itself where no worker can be started', async () => {
    const asked = queue.ask(job(1));
    workers[0]!.fail('no workers here');
    expect(await asked).toEqual({ response: [] });
    expect(await queue.ask(job(2))).toEqual({ response: [] });
    expect(workers).toHaveLength(1);
  });

  it('ends what runs and drops what waits for a document that is closed, and reads it when it is opened again', async () => {
    const asked = [queue.ask(job(1)), queue.ask(job(1, 'a', 'textDocument/hover'))];
    queue.forget('a');
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(workers[0]!.ended).toBe(true);
    const again = queue.ask(job(1));
    workers[1]!.tell({ response: [] });
    expect(await again).toEqual({ response: [] });
  });

  it('passes on what a rule says while it fails', async () => {
    const asked = queue.ask(job(1));
    workers[0]!.tell({ log: 'wording/blame failed' });
    workers[0]!.tell({ failed: 'Error: no' });
    await expect(asked).rejects.toThrow('Error: no');
    expect(log).toEqual(['wording/blame failed']);
  });
});
