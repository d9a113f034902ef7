/**
 * Random choices that are the same on every machine: mulberry32.
 *
 * @typedef {object} Random
 * @property {() => number} next from 0 up to 1
 * @property {(from: number, to: number) => number} integer both ends included
 * @property {<T>(values: readonly T[]) => T} pick one of the values
 * @property {(share: number) => boolean} chance true in that share of the calls
 */

/**
 * @param {number} seed an integer
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1));
  return { next, integer, pick: (values) => values[integer(0, values.length - 1)], chance: (share) => next() < share };
}
