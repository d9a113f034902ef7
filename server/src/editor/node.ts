import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { LARGEST_FILE } from '@postmortem/schemas/protocol';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readGuarded } from '../node/guardedFile.ts';
import { rulePages } from '../node/rulePages.ts';
import { tuneEngine } from '../node/v8.ts';
import { askForFile } from './askForFile.ts';
import type * as Engine from './engine.ts';
import { inOrderOfLife } from './orderOfLife.ts';
import { watchParent } from './parentWatch.ts';
import { createServer } from './server.ts';
import type { WorkerHandle } from './worker/workerPort.ts';

// A bundle beside this one, see scripts/build.mjs.
const engine = (): typeof Engine => require('./engine.js');
const rulePage = rulePages(join(__dirname, '..', 'docs', 'rules'));

function startWorker(): WorkerHandle {
  const worker = new Worker(__filename, { argv: process.argv.slice(2) });
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onFailure: (listener) => {
      worker.on('error', (error) => listener(String(error)));
      worker.on('exit', (code) => listener(`it ended with ${code}`));
    },
    end: () => void worker.terminate(),
  };
}

const pathsOf = (uris: readonly string[]): string[] =>
  uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));

function serve(): void {
  tuneEngine({ once: false });
  process.on('unhandledRejection', (reason) => process.stderr.write(`postmortem: ${String(reason)}\n`));
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: inOrderOfLife({ restarts: false }) });
  createServer(connection, {
    engine,
    readFile: async (uri, within) =>
      uri.startsWith('file:')
        ? readGuarded(fileURLToPath(uri), within && pathsOf(within), LARGEST_FILE)
        : askForFile(connection, uri, within),
    rulePage,
    startWorker,
    initialized: watchParent,
  });
}

if (isMainThread) serve();
else {
  const port = parentPort!;
  engine().serveJobs(
    { post: (message) => port.postMessage(message), onMessage: (take) => void port.on('message', take) },
    rulePage,
  );
}
