import { Peer } from './peers/peer.mjs';

/**
 * What a measurement is given.
 *
 * @typedef {object} Bench
 * @property {boolean} quick few samples
 * @property {boolean} large the longest runs too
 * @property {readonly string[]} peers to compare with
 * @property {(name: string) => Promise<Peer>} peer one of them, loaded
 * @property {(what: string) => void} progress
 *
 * What it gives.
 *
 * @typedef {object} Result
 * @property {import('./row.mjs').Row[]} rows
 * @property {Detail[]} [details]
 *
 * A table of its own.
 *
 * @typedef {object} Detail
 * @property {string} title
 * @property {import('./row.mjs').Row[]} rows
 *
 * @typedef {object} Results of all measurements
 * @property {import('./row.mjs').Row[]} rows
 * @property {Detail[]} details
 * @property {string[]} failed names of measurements that broke
 */

/** Every measurement, in the order in which they run. */
export const MEASUREMENTS = [
  'keystroke',
  'wholeTextEdit',
  'opening',
  'features',
  'allReports',
  'commandLine',
  'startup',
  'bundle',
  'memory',
];

/** Those that are set against a whole parse in the same run. */
export const AGAINST_PARSE = ['keystroke', 'wholeTextEdit', 'opening'];

/**
 * Runs measurements one after another, with the machine to themselves. One that fails takes none of the others down.
 *
 * @param {readonly string[]} names
 * @param {Pick<Bench, 'quick' | 'large' | 'peers' | 'progress'>} options
 * @returns {Promise<Results>}
 */
export async function run(names, { progress, ...options }) {
  /** @type {Map<string, Promise<Peer>>} */
  const peers = new Map();
  const peer = (name) => {
    if (!peers.has(name)) peers.set(name, Peer.start(name));
    return peers.get(name);
  };
  const results = { rows: [], details: [], failed: [] };
  for (const name of names) {
    progress(name);
    const bench = { ...options, peer, progress: (what) => progress(`${name}: ${what}`) };
    try {
      const { measure } = await import(`./measurements/${name}.mjs`);
      const { rows, details = [] } = await measure(bench);
      results.rows.push(...rows.map((row) => ({ ...row, measurement: name })));
      results.details.push(...details);
    } catch (error) {
      bench.progress(error.stack);
      results.failed.push(name);
    }
  }
  for (const { value } of await Promise.allSettled(peers.values())) await value?.stop();
  return results;
}
