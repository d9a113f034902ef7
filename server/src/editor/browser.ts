import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { askForFile } from './askForFile.ts';
import * as engine from './engine.ts';
import { inOrderOfLife } from './orderOfLife.ts';
import { createServer } from './server.ts';
import type { WorkerHandle } from './worker/workerPort.ts';

declare const self: DedicatedWorkerGlobalScope;

/** What this worker names the ones that it starts: the same program serves in both. */
const WORKER_NAME = 'postmortem-jobs';
const rulePage = (): null => null;

function startWorker(): WorkerHandle {
  const worker = new Worker(self.location.href, { name: WORKER_NAME });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    end: () => worker.terminate(),
  };
}

function serve(): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), {
    messageStrategy: inOrderOfLife({ restarts: true }),
  });
  createServer(connection, {
    engine: () => engine,
    readFile: (uri, within) => askForFile(connection, uri, within),
    rulePage,
    startWorker,
  });
}

if (self.name !== WORKER_NAME) serve();
else {
  engine.serveJobs(
    {
      post: (message) => self.postMessage(message),
      onMessage: (take) => self.addEventListener('message', ({ data }) => take(data)),
    },
    rulePage,
  );
}
