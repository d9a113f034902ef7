import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { CheckedDocuments } from './documents.ts';
import { type Errand, type FromThread, serveErrands, type ToThread } from './thread.ts';

const errand = (uri: string, generation: number): Errand => ({
  uri,
  version: 1,
  text: '# Outage\n\n## Root cause\n\nProbably the cache.\n',
  circumstances: { path: uri, settings: { ...DEFAULT_SETTINGS }, generation, display: 'en', rulePage: null },
  question: { kind: 'diagnostics' },
});

it('keeps what is known of each document while it is asked about another', () => {
  const answer = vi.spyOn(CheckedDocuments.prototype, 'answer');
  const posted: FromThread[] = [];
  let take: (message: ToThread) => void = () => {};
  const port = {
    post: (message: FromThread) => void posted.push(message),
    onMessage(listener: typeof take) {
      take = listener;
    },
  };
  serveErrands(port, () => null);
  for (const each of [errand('a', 0), errand('b', 0), errand('a', 0), errand('a', 1)]) take({ errand: each });
  const [first, , again, configuredAnew] = answer.mock.calls;
  answer.mockRestore();
  expect(posted.map((message) => 'answer' in message)).toEqual([true, true, true, true]);
  expect(again![0]).toBe(first![0]);
  expect(again![1].settings).toBe(first![1].settings);
  expect(configuredAnew![1].settings).not.toBe(first![1].settings);
});
