import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './paths.mjs';

const FILE = join(BENCH, 'reference.json');
/** A ratio that grew by more than this is a regression; less is the machine's noise. */
const TOLERANCE = 4 / 3;

/** @typedef {import('./row.mjs').Row} Row */

/** @returns {Record<string, number>} ratios to the whole parse, by the rows' ids */
const readReference = () => JSON.parse(readFileSync(FILE, 'utf8'));

const againstParse = (rows) => rows.filter(({ quietRatio }) => quietRatio !== undefined);

/** @param {readonly Row[]} rows whose ratios become the reference; it keeps those that were not measured */
export function writeReference(rows) {
  const measured = againstParse(rows).map(({ id, quietRatio }) => [id, Number(quietRatio.toPrecision(3))]);
  writeFileSync(FILE, `${JSON.stringify({ ...readReference(), ...Object.fromEntries(measured) }, null, 2)}\n`);
}

/**
 * Where we got slower. What looks slower is measured once more, as the machine may have been busy in a way that hit us alone.
 *
 * @param {readonly Row[]} rows
 * @param {(measurements: readonly string[]) => Promise<readonly Row[]>} measure
 * @returns {Promise<string[]>} one line for each regression
 */
export async function regressions(rows, measure) {
  const reference = readReference();
  const slower = (rows) => againstParse(rows).filter(({ id, quietRatio }) => quietRatio > reference[id] * TOLERANCE);
  const suspects = slower(rows);
  if (suspects.length === 0) return [];
  const again = slower(await measure([...new Set(suspects.map(({ measurement }) => measurement))]));
  return again
    .filter(({ id }) => suspects.some((suspect) => suspect.id === id))
    .map(
      ({ id, quietRatio }) => `${id} takes ${quietRatio.toFixed(3)} × a whole parse; the reference is ${reference[id]}`,
    );
}
