import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONTEXT } from '../../../test/openDocument.ts';
import type { Diagnosed } from './quietPen/pens.ts';
import { RequestRouter } from './requestRouter.ts';
import type { WorkerHandle } from './worker/workerPort.ts';

const GUESS = '## Root cause\n\nIt was probably the disk.\n';
const LONG = `${GUESS}\n${'A paragraph of a log.\n\n'.repeat(20_000)}`;
const DIAGNOSTICS = { method: 'textDocument/diagnostic', params: null } as const;

it('a document that is short again does not wait for the worker that reads what it was', async () => {
  const neverAnswers: WorkerHandle = { post() {}, onMessage() {}, onFailure() {}, end() {} };
  const router = new RequestRouter({ rulePage: () => null, log: () => {}, startWorker: () => neverAnswers });
  const ask = (version: number, text: string) =>
    router.ask(TextDocument.create('file:///a.md', 'markdown', version, text), CONTEXT, DIAGNOSTICS);
  void ask(1, LONG);
  const { found } = (await ask(2, GUESS)) as Diagnosed;
  expect(found.map(({ rule }) => rule)).toContain('wording/speculation');
});
