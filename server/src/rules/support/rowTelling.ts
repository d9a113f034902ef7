import type { Passage } from '../../markdown/blocks.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { ToldAt } from './lead.ts';

/** The rows of tables whose columns tell all of this, wherever they stand. */
export const rowsTelling = <Column>(
  { passages }: Postmortem,
  columnNamed: (head: string) => Column | undefined,
  ...asked: readonly Column[]
): readonly Passage[] =>
  passages.filter(({ leaf }) => {
    if (leaf.kind !== 'row' || leaf.header) return false;
    const columns = new Set(leaf.columns.map(({ text }) => columnNamed(text)));
    return asked.every((column) => columns.has(column));
  });

/** The first of them. */
export function rowTelling<Column>(...asked: Parameters<typeof rowsTelling<Column>>): ToldAt | null {
  const [found] = rowsTelling(...asked);
  return found ? { at: found.offset + found.leaf.start, sure: true } : null;
}
