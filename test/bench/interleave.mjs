import { median, p10 } from './statistics.mjs';

/** A contender that comes several times in a round stops after that long, ms. */
const LONGEST_TURN = 500;

/**
 * @typedef {object} Contender
 * @property {() => Promise<number>} once does the work once and tells how long it took, ms
 * @property {number} [times] of it in one round, where it is much quicker than the others
 * @property {number} [rounds] after which it is left out, where it is much slower
 *
 * @typedef {object} Budget
 * @property {number} seconds after which no round begins
 * @property {number} [least] rounds, whatever they take
 * @property {number} [most] rounds
 */

/** @param {Contender} contender @returns {Promise<number[]>} the samples of one round, ms */
async function turn({ once, times = 1 }) {
  const end = performance.now() + LONGEST_TURN;
  const samples = [];
  do samples.push(await once());
  while (samples.length < times && performance.now() < end);
  return samples;
}

/**
 * Measures contenders in turn, so that a machine that is busy for a while is busy for all of them.
 *
 * @param {Record<string, Contender>} contenders
 * @param {Budget} budget
 * @returns {Promise<Record<string, number[]>>} the samples of each, ms
 */
export async function interleave(contenders, { seconds, least = 3, most = 12 }) {
  const end = performance.now() + seconds * 1000;
  const samples = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < most && (round < least || performance.now() < end); round++) {
    for (const [name, contender] of Object.entries(contenders))
      if (round < (contender.rounds ?? most)) samples[name].push(...(await turn(contender)));
  }
  return samples;
}

/**
 * How many times as long we take as each of the others.
 *
 * @param {Record<string, readonly number[]>} samples ours and the others'
 * @param {(samples: readonly number[]) => number} [average]
 * @returns {Record<string, number>} by the other's name
 */
export function ratiosOf({ ours, ...others }, average = median) {
  return Object.fromEntries(Object.entries(others).map(([name, theirs]) => [name, average(ours) / average(theirs)]));
}

/** The ratios of a row, and the one that the check compares. @param {Record<string, readonly number[]>} samples */
export const compared = (samples) => ({ ratios: ratiosOf(samples), quietRatio: ratiosOf(samples, p10).parse });
