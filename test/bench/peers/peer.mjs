import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BENCH } from '../paths.mjs';

/** A peer in a process of its own, loaded and waiting for texts. */
export class Peer {
  #child;
  #gone;
  /** How many findings its last text had. */
  findings = 0;
  /** What its process had in memory at most, bytes; null where that can't be told. */
  memory = null;

  constructor(name) {
    this.#child = fork(join(BENCH, 'peers', 'peerProcess.mjs'), [name], { cwd: BENCH, stdio: 'inherit' });
    this.#gone = once(this.#child, 'exit').then(([status]) =>
      Promise.reject(new Error(`${name} ended with ${status}.`)),
    );
    this.#gone.catch(() => {});
  }

  /** @param {keyof typeof import('./peers.mjs').PEERS} name */
  static async start(name) {
    const peer = new Peer(name);
    await peer.#answer();
    return peer;
  }

  async #answer() {
    const [message] = await Promise.race([once(this.#child, 'message'), this.#gone]);
    return message;
  }

  /** @returns how long it took in its process, ms */
  async check(text) {
    this.#child.send(text);
    const { ms, findings, memory } = await this.#answer();
    Object.assign(this, { findings, memory });
    return ms;
  }

  async stop() {
    this.#child.disconnect();
    await this.#gone.catch(() => {});
  }
}
