import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { CONTENT } from '@postmortem/schemas/protocol';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rulePages } from '../node/rulePages.ts';
import { tuneEngine } from '../node/v8.ts';
import type * as Engine from './engine.ts';
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

function serve(): void {
  tuneEngine({ once: false });
  const connection = createConnection(ProposedFeatures.all);
  createServer(connection, {
    engine,
    readFile: async (uri) => {
      try {
        return uri.startsWith('file:')
          ? await readFile(fileURLToPath(uri), 'utf8')
          : await connection.sendRequest<string | null>(CONTENT, uri);
      } catch {
        return null;
      }
    },
    rulePage,
    startWorker,
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
