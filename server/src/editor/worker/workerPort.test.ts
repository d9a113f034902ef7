import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { DocumentService } from '../documentService.ts';
import { PLAIN_EDITOR } from '../editorCapabilities.ts';
import { type FromWorker, type Job, serveJobs, type ToWorker } from './workerPort.ts';

const job = (uri: string, generation: number): Job => ({
  uri,
  version: 1,
  text: '# Outage\n\n## Root cause\n\nProbably the cache.\n',
  context: {
    ...PLAIN_EDITOR.answers,
    path: uri,
    settings: { ...DEFAULT_SETTINGS },
    generation,
    writer: null,
  },
  request: { method: 'textDocument/diagnostic', params: null },
});

/** A worker's far end, and what it has answered. */
function farEnd() {
  const posted: FromWorker[] = [];
  let take: (message: ToWorker) => void = () => {};
  serveJobs({ post: (message) => void posted.push(message), onMessage: (listener) => (take = listener) }, () => null);
  const ask = (...jobs: Job[]): void => {
    for (const each of jobs) take({ job: each });
  };
  return { posted, ask };
}

it('keeps what is known of each document while it is asked about another', () => {
  const answer = vi.spyOn(DocumentService.prototype, 'answer');
  const { posted, ask } = farEnd();
  ask(job('a', 0), job('b', 0), job('a', 0), job('a', 1));
  const [first, , again, configuredAnew] = answer.mock.calls;
  answer.mockRestore();
  expect(posted.map((message) => 'response' in message)).toEqual([true, true, true, true]);
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
  const answer = vi.spyOn(DocumentService.prototype, 'answer').mockImplementation((document) => {
    texts.push(document.getText());
    return [];
  });
  const { ask } = farEnd();
  ask({ ...job('a', 0), text: before }, { ...job('a', 0), version: 2, text: after });
  answer.mockRestore();
  expect(texts).toEqual([before, after]);
});
