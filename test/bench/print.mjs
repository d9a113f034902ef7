import { availableParallelism, cpus, loadavg } from 'node:os';
import { bytes, describeReach, milliseconds, missedBy, number } from './row.mjs';
import { textTable } from './table.mjs';

/** The machine in one line: figures of two machines don't compare, ratios do. */
function machine() {
  const load = loadavg()[0].toFixed(1);
  return `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, load ${load}`;
}

/** The ratio to the parse and those that a goal names; where there is no goal, all. */
const ratiosIn = ({ ratios = {}, reach }) =>
  Object.entries(ratios)
    .filter(([name]) => name === 'parse' || name in (reach.ratios ?? {}) || Object.keys(reach).length === 0)
    .map(([name, ratio]) => `${number(ratio)} × ${name}`)
    .join(', ');

const figure = (value, format) => (value === undefined || value === null ? '' : format(value));

function verdict(row) {
  const missed = missedBy(row);
  if (missed.length > 0) return `missed: ${missed.join(', ')}`;
  return Object.keys(row.reach).length > 0 ? 'reached' : '';
}

const COLUMNS = {
  what: ({ what }) => what,
  reach: ({ reach }) => describeReach(reach),
  samples: ({ samples = '' }) => String(samples),
  median: ({ median }) => figure(median, milliseconds),
  p95: ({ p95 }) => figure(p95, milliseconds),
  size: ({ size }) => figure(size, bytes),
  ratio: ratiosIn,
  verdict,
  note: ({ note = '' }) => note,
};

/** @param {readonly import('./row.mjs').Row[]} rows columns that all of them leave empty are left out */
function rowsTable(rows) {
  const columns = Object.entries(COLUMNS).filter(([, cell]) => rows.some((row) => cell(row) !== ''));
  return textTable(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

/** @param {import('./run.mjs').Results} results for people */
export function printed({ rows, details }) {
  const judged = rows.filter((row) => verdict(row) !== '');
  const reached = judged.filter((row) => missedBy(row).length === 0);
  return [
    machine(),
    ...(rows.length > 0 ? [rowsTable(rows)] : []),
    ...details.map(({ title, rows }) => `${title}\n\n${rowsTable(rows)}`),
    `${reached.length} of ${judged.length} goals reached`,
  ].join('\n\n');
}

/** @param {import('./run.mjs').Results} results for programs: times in ms, sizes in bytes */
export function asJson({ rows, details }) {
  const judged = rows.map((row) => ({ ...row, missed: missedBy(row) }));
  return JSON.stringify({ machine: machine(), rows: judged, details }, null, 2);
}
