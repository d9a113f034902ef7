import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { LARGEST_FILE } from '@postmortem/schemas/protocol';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { readGuarded } from '../node/guardedFile.ts';
import { rulePages } from '../node/rulePages.ts';
import { withoutConnection } from '../node/transport.ts';
import { tuneEngine } from '../node/v8.ts';
import { askForFile } from './askForFile.ts';
import type * as Engine from './engine.ts';
import { inOrderOfLife } from './orderOfLife.ts';
import { watchParent } from './parentWatch.ts';
import { createServer } from './server.ts';
import type { WorkerHandle } from './worker/workerPort.ts';

/** Where the program runs from, and how it gets at all that reads documents. */
interface Entry {
  /** The file that a worker runs, too; the pages of the rules lie in the folder beside its own. */
  readonly program: string;
  readonly engine: () => typeof Engine;
}

function startWorker(program: string): WorkerHandle {
  const worker = new Worker(program, { argv: process.argv.slice(2) });
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

/** Null for what names no file of this machine: another host, `file:///a%2Fb`. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

const pathsOf = (uris: readonly string[]): string[] =>
  uris.filter((uri) => uri.startsWith('file:')).flatMap((uri) => pathOf(uri) ?? []);

function serve({ engine, program }: Entry, rulePage: (rule: string) => string | null): void {
  tuneEngine({ once: false });
  process.on('unhandledRejection', (reason) => process.stderr.write(`postmortem: ${String(reason)}\n`));
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: inOrderOfLife({ restarts: false }) });
  createServer(connection, {
    engine,
    readFile: async (uri, within) => {
      if (!uri.startsWith('file:')) return askForFile(connection, uri, within);
      const path = pathOf(uri);
      return path === null ? { why: 'absent' } : readGuarded(path, within && pathsOf(within), LARGEST_FILE);
    },
    rulePage,
    startWorker: () => startWorker(program),
    initialized: watchParent,
  });
}

/** Runs the server under Node: connected as the command line says, or as a worker of such a one. */
export function run(entry: Entry): void {
  const rulePage = rulePages(join(dirname(entry.program), '..', 'docs', 'rules'));
  const port = parentPort;
  if (!isMainThread && port) {
    const post = (message: unknown): void => port.postMessage(message);
    entry.engine().serveJobs({ post, onMessage: (take) => void port.on('message', take) }, rulePage);
    return;
  }
  const unconnected = withoutConnection(process.argv.slice(2), version);
  if (!unconnected) {
    serve(entry, rulePage);
    return;
  }
  process[unconnected.status === 0 ? 'stdout' : 'stderr'].write(`${unconnected.text}\n`);
  process.exitCode = unconnected.status;
}
