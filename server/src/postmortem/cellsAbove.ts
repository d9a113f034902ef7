import type { ActionColumn } from '../language/columns.ts';
import { isEmptyValue, repeatsAbove } from '../language/emptyValues.ts';
import type { Roles } from '../layout/columns.ts';
import type { Row } from '../markdown/leaves.ts';
import type { Prose } from '../markdown/prose.ts';

/** What a merged cell may say of several actions. */
const SHARED: ReadonlySet<ActionColumn | undefined> = new Set(['owner', 'due']);
/** What groups rows stands before the actions: where such a cell is blank, cells were merged, and nobody forgot an owner. */
const GROUPING: ReadonlySet<ActionColumn | undefined> = new Set(['number', 'type', 'owner', undefined]);

const isBlank = (cell: Prose | undefined): boolean => cell === undefined || cell.text.trim() === '';

/** Word and Confluence write a cell that spans rows into the first of them, people write 〃: each row gets the owner and the date above it. */
export function withCellsAbove(rows: readonly Row[], columns: Roles<ActionColumn>): readonly Row[] {
  const filled: Row[] = [];
  const actions = columns.indexOf('text');
  for (const row of rows) {
    const above = filled.at(-1);
    const wasFilled = (at: number): boolean => filled.some(({ header, cells }) => !header && !isBlank(cells[at]));
    const isMerged = columns.some(
      (column, at) => at < actions && GROUPING.has(column) && isBlank(row.cells[at]) && wasFilled(at),
    );
    const goesOn = (cell: Prose, at: number): boolean =>
      SHARED.has(columns[at]) &&
      !isEmptyValue(above?.cells[at]?.text ?? '') &&
      (repeatsAbove(cell.text) || (isMerged && isBlank(cell)));
    const next =
      above && !above.header && !row.header
        ? row.cells.map((cell, at) => (goesOn(cell, at) ? above.cells[at]! : cell))
        : row.cells;
    filled.push(next === row.cells ? row : { ...row, cells: next });
  }
  return filled;
}
