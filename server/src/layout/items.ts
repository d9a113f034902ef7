import type { Leaf, Row } from '../markdown/leaves.ts';
import { linesOf, type Prose } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** A line that could be one of many of its kind: a heading, what a list item begins with, a line of a paragraph. */
export interface LineItem {
  readonly form: 'heading' | 'list' | 'line';
  readonly prose: Prose;
  /** Its line, as offsets in the text of the prose. */
  readonly from: number;
  readonly to: number;
  /** Depth of the list item, 0 outside lists: deeper ones are inside the one above. */
  readonly depth: number;
}

/** A row of a table; its head is an item too, which says something of those below it. */
export interface RowItem {
  readonly form: 'row';
  readonly row: Row;
  readonly depth: 1;
}

/**
 * Something in a row of its kind, by its form alone: to those who know a postmortem it is an entry, an action or a point. What wraps below
 * the first line of a list item belongs to that, and what is quoted to somebody else.
 */
export type Item = LineItem | RowItem;

/** The items that a leaf is or holds, in the order of the text. */
export const itemsIn = memoizeByObject((leaf: Leaf): readonly Item[] => {
  if (leaf.quoted) return [];
  switch (leaf.kind) {
    case 'row':
      return [{ form: 'row', row: leaf, depth: 1 }];
    case 'heading':
      return [{ form: 'heading', prose: leaf.prose, from: 0, to: leaf.prose.text.length, depth: 0 }];
    case 'paragraph': {
      const { prose, item } = leaf;
      const lines = linesOf(prose.text);
      const own = item ? lines.slice(0, 1) : lines;
      const form = item ? 'list' : 'line';
      return own.map(({ start, end }) => ({ form, prose, from: start, to: end, depth: item?.depth ?? 0 }));
    }
    default:
      return [];
  }
});

/** The text of an item's line. */
export const textOfItem = ({ prose, from, to }: LineItem): string => prose.text.slice(from, to);
