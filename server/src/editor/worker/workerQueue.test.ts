import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import type { Errand, FromThread, Thread, ToThread } from './workerPort.ts';
import { LONGEST, SlowLane } from './workerQueue.ts';

/** A thread that answers when the test says so. */
class FakeThread implements Thread {
  readonly posted: ToThread[] = [];
  ended = false;
  tell: (message: FromThread) => void = () => {};
  fail: (reason: string) => void = () => {};
  post = (message: ToThread): void => void this.posted.push(message);
  onMessage = (listener: (message: FromThread) => void): void => {
    this.tell = listener;
  };
  onFailure = (listener: (reason: string) => void): void => {
    this.fail = listener;
  };
  end = (): void => {
    this.ended = true;
  };
  versions = (): number[] => this.posted.flatMap((message) => ('errand' in message ? [message.errand.version] : []));
}

const circumstances = {
  path: 'a.md',
  settings: DEFAULT_SETTINGS,
  generation: 0,
  display: 'en',
  rulePage: null,
} as const;
const errand = (version: number, uri = 'a', kind: 'diagnostics' | 'hover' = 'diagnostics'): Errand => ({
  uri,
  version,
  text: '',
  circumstances,
  question: kind === 'hover' ? { kind, position: { line: 0, character: 0 } } : { kind },
});

describe('the slow lane', () => {
  let threads: FakeThread[];
  let log: string[];
  let lane: SlowLane;
  beforeEach(() => {
    vi.useFakeTimers();
    threads = [];
    log = [];
    const start = (): Thread => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    };
    lane = new SlowLane(
      start,
      () => [],
      (message) => log.push(message),
    );
  });
  afterEach(() => void vi.useRealTimers());

  it('starts its thread with the first errand and keeps it', async () => {
    expect(threads).toHaveLength(0);
    const first = lane.ask(errand(1));
    threads[0]!.tell({ answer: [] });
    expect(await first).toEqual({ answer: [] });
    const second = lane.ask(errand(2));
    threads[0]!.tell({ answer: null });
    expect(await second).toEqual({ answer: null });
    expect(threads).toHaveLength(1);
  });

  it('runs one errand at a time, and of waiting diagnostics only the newest', () => {
    for (const version of [1, 2, 3, 4]) void lane.ask(errand(version));
    void lane.ask(errand(1, 'b', 'hover'));
    expect(threads[0]!.versions()).toEqual([1]);
    threads[0]!.tell({ answer: [] });
    threads[0]!.tell({ answer: [] });
    expect(threads[0]!.versions()).toEqual([1, 4, 1]);
  });

  it('ends what takes too long, goes on with the next, and does not try that version again', async () => {
    const first = lane.ask(errand(1));
    const other = lane.ask(errand(1, 'b'));
    vi.advanceTimersByTime(LONGEST);
    expect(await first).toBeNull();
    expect(threads[0]!.ended).toBe(true);
    threads[1]!.tell({ answer: [] });
    expect(await other).toEqual({ answer: [] });
    expect(await lane.ask(errand(1))).toBeNull();
    void lane.ask(errand(2));
    expect(threads[1]!.versions()).toEqual([1, 2]);
  });

  it('grants little time to a version that is not the newest any more', async () => {
    const stale = lane.ask(errand(1));
    vi.advanceTimersByTime(1000);
    const newest = lane.ask(errand(2));
    expect(threads[0]!.ended).toBe(false);
    vi.advanceTimersByTime(4000);
    expect(await stale).toBeNull();
    threads[1]!.tell({ answer: [] });
    expect(await newest).toEqual({ answer: [] });
  });

  it('gives up a document that breaks its thread, and takes a new one', async () => {
    void lane.ask(errand(1));
    threads[0]!.tell({ answer: [] });
    const breaking = lane.ask(errand(2));
    threads[0]!.fail('out of memory');
    expect(await breaking).toBeNull();
    expect(log).toEqual(['The thread for large documents broke: out of memory']);
    void lane.ask(errand(3));
    expect(threads).toHaveLength(2);
  });

  it('answers by itself where no thread can be started', async () => {
    const asked = lane.ask(errand(1));
    threads[0]!.fail('no workers here');
    expect(await asked).toEqual({ answer: [] });
    expect(await lane.ask(errand(2))).toEqual({ answer: [] });
    expect(threads).toHaveLength(1);
  });

  it('ends what runs and drops what waits for a document that is closed, and reads it when it is opened again', async () => {
    const asked = [lane.ask(errand(1)), lane.ask(errand(1, 'a', 'hover'))];
    lane.forget('a');
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(threads[0]!.ended).toBe(true);
    const again = lane.ask(errand(1));
    threads[1]!.tell({ answer: [] });
    expect(await again).toEqual({ answer: [] });
  });

  it('passes on what a rule says while it fails', async () => {
    const asked = lane.ask(errand(1));
    threads[0]!.tell({ log: 'wording/blame failed' });
    threads[0]!.tell({ failed: 'Error: no' });
    await expect(asked).rejects.toThrow('Error: no');
    expect(log).toEqual(['wording/blame failed']);
  });
});
