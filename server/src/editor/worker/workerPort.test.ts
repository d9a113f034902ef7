import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { CheckedDocuments } from '../documentService.ts';
import { type Errand, type FromThread, serveErrands, type ToThread } from './workerPort.ts';

const errand = (uri: string, generation: number): Errand => ({
  uri,
  version: 1,
  text: '# Outage\n\n## Root cause\n\nProbably the cache.\n',
  circumstances: { path: uri, settings: { ...DEFAULT_SETTINGS }, generation, display: 'en', rulePage: null },
  question: { kind: 'diagnostics' },
});

/** A thread's far end, and what it has answered. */
function farEnd() {
  const posted: FromThread[] = [];
  let take: (message: ToThread) => void = () => {};
  serveErrands(
    { post: (message) => void posted.push(message), onMessage: (listener) => (take = listener) },
    () => null,
  );
  const ask = (...errands: Errand[]): void => {
    for (const each of errands) take({ errand: each });
  };
  return { posted, ask };
}

it('keeps what is known of each document while it is asked about another', () => {
  const answer = vi.spyOn(CheckedDocuments.prototype, 'answer');
  const { posted, ask } = farEnd();
  ask(errand('a', 0), errand('b', 0), errand('a', 0), errand('a', 1));
  const [first, , again, configuredAnew] = answer.mock.calls;
  answer.mockRestore();
  expect(posted.map((message) => 'answer' in message)).toEqual([true, true, true, true]);
  expect(again![0]).toBe(first![0]);
  expect(again![1].settings).toBe(first![1].settings);
  expect(configuredAnew![1].settings).not.toBe(first![1].settings);
});

it.each([
  ['# A\n\ntext\n', '# A\n\ntexts\nmore\n'],
  ['# A\r\n\r\ntext\r\n', '# A\r\n\r\ntext\n'],
  ['# A\r\rtext', '# A\r\n\rtext'],
])('answers for the text that it is given, not for one that came near: %j, %j', (before, after) => {
  const texts: string[] = [];
  const answer = vi.spyOn(CheckedDocuments.prototype, 'answer').mockImplementation((document) => {
    texts.push(document.getText());
    return [];
  });
  const { ask } = farEnd();
  ask({ ...errand('a', 0), text: before }, { ...errand('a', 0), version: 2, text: after });
  answer.mockRestore();
  expect(texts).toEqual([before, after]);
});
