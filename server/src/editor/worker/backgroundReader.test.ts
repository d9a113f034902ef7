import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CONTEXT } from '../../../../test/openDocument.ts';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { BackgroundReader, REST_AFTER } from './backgroundReader.ts';
import type { FromWorker, ToWorker } from './workerPort.ts';

/** A worker that answers each job with its name, or with nothing. */
class Worker {
  readonly posted: ToWorker[] = [];
  ended = false;
  private tell: (message: FromWorker) => void = () => {};
  post = (message: ToWorker): void => {
    this.posted.push(message);
    if ('job' in message) this.tell({ response: [{ label: message.job.text }] } as FromWorker);
  };
  onMessage = (listener: (message: FromWorker) => void): void => {
    this.tell = listener;
  };
  onFailure = (): void => {};
  end = (): void => {
    this.ended = true;
  };
}

const file = (text: string) => ({
  uri: 'file:///a.md',
  text,
  context: { ...CONTEXT, settings: DEFAULT_SETTINGS },
  request: { method: 'textDocument/completion', params: null } as const,
});

let workers: Worker[];
let reader: BackgroundReader;
beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  const start = (): Worker => {
    const worker = new Worker();
    workers.push(worker);
    return worker;
  };
  reader = new BackgroundReader(
    start,
    () => null,
    () => {},
  );
});
afterEach(() => void vi.useRealTimers());

const readBoth = async () => {
  const answers = Promise.all([reader.read(file('one')), reader.read(file('two'))]);
  await vi.advanceTimersByTimeAsync(1);
  return answers;
};

it('answers each who asks about the same file, and keeps nothing of it', async () => {
  expect(await readBoth()).toEqual([[{ label: 'one' }], [{ label: 'two' }]]);
  const uris = workers[0]!.posted.map((message) => ('job' in message ? message.job.uri : message.forget));
  expect(new Set(uris).size).toBe(2);
  expect(workers[0]!.posted.filter((message) => 'forget' in message)).toHaveLength(2);
});

it('ends its worker when nothing was left to read for a while, and starts one again', async () => {
  await readBoth();
  await vi.advanceTimersByTimeAsync(REST_AFTER - 10);
  expect(workers[0]!.ended).toBe(false);
  await readBoth();
  expect(workers).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(REST_AFTER);
  expect(workers[0]!.ended).toBe(true);
  await readBoth();
  expect(workers).toHaveLength(2);
});
