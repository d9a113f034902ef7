import { eventColumnNamed } from '../language/columns.ts';
import { isTimeCell } from './timeCells.ts';

/** What the columns of a table hold, by their index. */
export interface Columns {
  /** The cells of the first row; null where that is an event already. */
  readonly heads: readonly string[] | null;
  /** Days, times, or both, in order. */
  readonly times: readonly number[];
  readonly zone: number | null;
  readonly text: number | null;
  readonly author: number | null;
}

/** How much of a column's cells must be times where its head does not say so. */
const ENOUGH = 0.6;

/** @returns null where no column holds times */
export function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  const [first, ...bodies] = rows;
  if (!first) return null;
  const time = first.findIndex(isTimeCell);
  // What the other columns hold nobody tells: all of it is the text.
  if (time >= 0) return { heads: null, times: [time], zone: null, text: null, author: null };
  const roles = first.map(eventColumnNamed);
  const only = (role: ReturnType<typeof eventColumnNamed>): number | null => {
    const found = roles.indexOf(role);
    return found < 0 ? null : found;
  };
  const named = [...roles.keys()].filter((index) => roles[index] === 'time');
  const shown = first.findIndex((_, index) => {
    const cells = bodies.map((cells) => cells[index] ?? '').filter((cell) => cell.trim() !== '');
    return cells.length > 0 && cells.filter(isTimeCell).length >= ENOUGH * cells.length;
  });
  const times = named.length > 0 ? named : shown < 0 ? [] : [shown];
  if (times.length === 0 || first.length < 2 || bodies.length === 0) return null;
  return { heads: first, times, zone: only('zone'), text: only('text'), author: only('author') };
}
