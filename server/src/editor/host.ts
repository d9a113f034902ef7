import type { ReadFile } from '../configuration/files.ts';
import type * as Engine from './engine.ts';
import type { WorkerHandle } from './worker/workerPort.ts';

/** What the server can't do by itself, as it is in Node and in a browser. */
export interface Host {
  /** Loads what reads documents. It takes longer than all the rest, so that nobody waits for it who only says hello. */
  readonly engine: () => typeof Engine;
  /** Reads a file that a configuration is in or names, by its URI. */
  readonly readFile: ReadFile;
  /** Where a rule's page is found, if the editor does not say. */
  readonly rulePage: (rule: string) => string | null;
  /** Starts a worker for what may take long. @throws where none can be started */
  readonly startWorker: () => WorkerHandle;
  /** Called once an editor has introduced itself. @param editor the id of its process; null where it has none */
  readonly initialized?: (editor: number | null) => void;
}
