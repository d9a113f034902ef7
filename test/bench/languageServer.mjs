import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { SERVER } from './paths.mjs';
import { processMemory } from './processMemory.mjs';
import { insertionOf } from './typing.mjs';

/** @param {string} name of a report that need not be on the disk */
export const uriOf = (name) => `file:///reports/postmortems/${name}.md`;

/**
 * @typedef {object} ServerOptions
 * @property {boolean} [pulls] whether the editor asks for diagnostics, instead of being sent them
 * @property {readonly string[]} [nodeOptions] for the server's Node
 * @property {readonly string[]} [channels] beside standard input, output and error, as `spawn` takes them
 */

/** The built server as a process of its own, spoken to over stdio as any editor would. Times are in ms. */
class LanguageServer {
  #child;
  #connection;
  #pulls;
  #versions = new Map();
  /** @type {Map<string, { resolve: () => void, reject: (error: Error) => void }>} by `uri@version` */
  #awaited = new Map();

  constructor(child, pulls) {
    this.#child = child;
    this.#pulls = pulls;
    this.#connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => {
      this.#awaited.get(`${uri}@${version}`)?.resolve();
    });
    this.#connection.onRequest('client/registerCapability', () => null);
    child.once('exit', (status) => {
      for (const { reject } of this.#awaited.values()) reject(new Error(`The server ended with ${status}.`));
      this.#connection.dispose(); // fails what was asked of it
    });
    this.#connection.listen();
  }

  /** @param {ServerOptions} options */
  static async start({ pulls = false, nodeOptions = [], channels = [] }) {
    const began = performance.now();
    const child = spawn(process.execPath, [...nodeOptions, SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...channels],
    });
    const server = new LanguageServer(child, pulls);
    await server.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: pulls ? { diagnostic: {} } : {} },
      locale: 'en',
    });
    /** From `spawn` to the answer to `initialize`. */
    server.startup = performance.now() - began;
    await server.#notify('initialized', {});
    return server;
  }

  get process() {
    return this.#child;
  }

  /** @returns what it has in memory, bytes; null where that can't be told */
  get memory() {
    return processMemory(this.#child.pid);
  }

  request(method, params) {
    return this.#connection.sendRequest(method, params);
  }

  #notify(method, params) {
    return this.#connection.sendNotification(method, params);
  }

  /** Sends a version of a document. @returns how long it took until its diagnostics were here */
  async #diagnosed(uri, version, method, params) {
    const began = performance.now();
    if (this.#pulls) {
      void this.#notify(method, params);
      await this.request('textDocument/diagnostic', { textDocument: { uri } });
    } else {
      const key = `${uri}@${version}`;
      const arrival = new Promise((resolve, reject) => this.#awaited.set(key, { resolve, reject }));
      void this.#notify(method, params);
      await arrival;
      this.#awaited.delete(key);
    }
    return performance.now() - began;
  }

  /** Opens a document. @returns how long it took until its diagnostics were here */
  open(uri, text) {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    return this.#diagnosed(uri, 1, 'textDocument/didOpen', { textDocument });
  }

  /** Changes a document in LSP's words. @returns how long it took until its diagnostics were here */
  change(uri, contentChanges) {
    const version = this.#versions.get(uri) + 1;
    this.#versions.set(uri, version);
    return this.#diagnosed(uri, version, 'textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /**
   * Types, all of it in one message.
   *
   * @param {string} uri
   * @param {readonly import('./typing.mjs').Keystroke[]} typed
   * @returns how long it took until its diagnostics were here
   */
  type(uri, ...typed) {
    return this.change(uri, typed.map(insertionOf));
  }

  close(uri) {
    return this.#notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Ends the server as an editor does. */
  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    await this.request('shutdown');
    await this.#notify('exit');
    await ended;
  }
}

/**
 * Gives a started server to some work, and ends it whatever comes of that.
 *
 * @template T
 * @param {ServerOptions} options
 * @param {(server: LanguageServer) => Promise<T>} work
 */
export async function withServer(options, work) {
  const server = await LanguageServer.start(options);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}
