import type { Postmortem } from '../../postmortem/model.ts';
import type { ToldAt } from './lead.ts';

/** The first row of a table whose columns tell all of this, wherever it stands. */
export function rowTelling<Column>(
  { passages }: Postmortem,
  columnNamed: (head: string) => Column | undefined,
  ...asked: readonly Column[]
): ToldAt | null {
  const found = passages.find(({ leaf }) => {
    if (leaf.kind !== 'row' || leaf.header) return false;
    const columns = new Set(leaf.columns.map(({ text }) => columnNamed(text)));
    return asked.every((column) => columns.has(column));
  });
  return found ? { at: found.offset + found.leaf.start, sure: true } : null;
}
