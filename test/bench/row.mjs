import { median, p95 } from './statistics.mjs';

/**
 * What is to be reached; each a figure not to be above.
 *
 * @typedef {object} Reach
 * @property {number} [median] ms
 * @property {number} [p95] ms
 * @property {number} [size] bytes
 * @property {Record<string, number>} [ratios] to what they are named after
 *
 * One line of the result.
 *
 * @typedef {object} Row
 * @property {string} id stable over time, for the reference
 * @property {string} what
 * @property {string} [measurement] that it comes from
 * @property {Reach} reach
 * @property {number} [samples] how many there were
 * @property {number} [median] ms
 * @property {number} [p95] ms
 * @property {number} [size] in memory or on the disk, bytes
 * @property {Record<string, number>} [ratios] to what they are named after
 * @property {number} [quietRatio] to the parse, by what each takes while nobody else is at work
 * @property {readonly string[]} [faults] what is wrong beside the figures
 * @property {string} [note]
 */

/**
 * A row of timings.
 *
 * @param {Omit<Row, 'samples' | 'median' | 'p95'>} row
 * @param {readonly number[]} samples ms
 * @returns {Row}
 */
export const timedRow = (row, samples) => ({
  ...row,
  samples: samples.length,
  median: median(samples),
  p95: p95(samples),
});

const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
];

/** @param {number} value ms */
export const milliseconds = (value) => (value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${number(value)} ms`);

/** @param {number} bytes decimal units, as the goals are in */
export function bytes(bytes) {
  const [unit, name] = UNITS.find(([size]) => bytes >= size) ?? [1, 'B'];
  return `${number(bytes / unit)} ${name}`;
}

/** Three digits at most, more where they are before the point. */
export const number = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));

/** @param {Reach} reach */
export function describeReach({ median, p95, size, ratios = {} }) {
  const parts = [
    median !== undefined && `median ${milliseconds(median)}`,
    p95 !== undefined && `p95 ${milliseconds(p95)}`,
    size !== undefined && bytes(size),
    ...Object.entries(ratios).map(([name, ratio]) => `${number(ratio)} × ${name}`),
  ];
  return parts.filter(Boolean).join(', ');
}

/**
 * @param {Row} row
 * @returns {string[]} in which respects it falls short
 */
export function missedBy({ reach, faults = [], ...row }) {
  const above = ['median', 'p95', 'size'].filter((figure) => row[figure] > reach[figure]);
  const ratios = Object.entries(reach.ratios ?? {}).filter(([name, most]) => row.ratios?.[name] > most);
  return [...faults, ...above, ...ratios.map(([name]) => `× ${name}`)];
}
