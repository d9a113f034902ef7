/** A cell of a row as it is written, with the spaces around its words. Offsets are UTF-16 code units in the row. */
export interface RowCell {
  readonly start: number;
  readonly end: number;
}

const SIGN = /\\[\s\S]|\||[^\\|]+|\\$/g;

/** Every place between two bars of a row of a table, as GFM parts them: “\|” is no bar, in code neither. */
export function rowCells(row: string): RowCell[] {
  const bars: number[] = [];
  for (const { 0: sign, index } of row.matchAll(SIGN)) if (sign === '|') bars.push(index);
  const opens = row.trimStart().startsWith('|');
  const closes = bars.length > 0 && row.slice(bars.at(-1)! + 1).trim() === '';
  const starts = opens ? bars.map((bar) => bar + 1) : [0, ...bars.map((bar) => bar + 1)];
  const ends = [...(opens ? bars.slice(1) : bars), row.length];
  const cells = starts.map((start, index) => ({ start, end: ends[index]! }));
  return closes ? cells.slice(0, -1) : cells;
}
