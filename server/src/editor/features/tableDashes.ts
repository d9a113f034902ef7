import { displayWidth } from '../../text/displayWidth.ts';
import { lineEnd, nextLine } from '../../text/lines.ts';
import type { OpenDocument } from './feature.ts';

/** Signs that the line below a table's head consists of. */
export const DASHES = /^(?=[^-]{0,16}-)[\s|:-]{3,500}$/;

/** ` :---: `: wider dashes are as wide as their column. */
const WIDEST_STYLE = 7;
const PLAIN = '---';

const cellsIn = (row: string): string[] => row.trim().replace(/\\\|/g, '  ').split('|').slice(1, -1);

/** `|--------|` or `| ------ |` below `| Action |`; three dashes are what most write whatever the head. */
const isAsWide = (head: readonly string[], dashes: readonly string[]): boolean =>
  head.length === dashes.length &&
  head.every((cell, index) => /^ ?-+ ?$/.test(dashes[index]!) && displayWidth(cell) === dashes[index]!.length) &&
  dashes.some((each) => each.trim().length > PLAIN.length);

/** As many dashes as a cell is wide, or the blanks beside them, too. */
const asWide = (cell: string, blank: string): string =>
  blank + '-'.repeat(Math.max(PLAIN.length, displayWidth(cell)) - 2 * blank.length) + blank;

/** The heads of the last table above and its line of dashes, in cells; nothing where there is none. */
function lastAbove(start: number, { checked, text }: OpenDocument) {
  const source = text.getText();
  const tables = checked.postmortem.passages.flatMap(({ leaf, offset }) => {
    if (leaf.kind !== 'row' || offset + leaf.end >= start) return [];
    const head = source.slice(offset + leaf.start, lineEnd(source, offset + leaf.start));
    const at = nextLine(source, offset + leaf.start);
    const dashes = source.slice(at, lineEnd(source, at)).trim();
    return DASHES.test(dashes) ? [{ head: cellsIn(head), dashes: cellsIn(dashes) }] : [];
  });
  return tables.at(-1);
}

/** The one that stands most often. */
function mostOf(styles: readonly string[]): string | undefined {
  const count = (style: string): number => styles.filter((each) => each === style).length;
  return styles.toSorted((one, other) => count(other) - count(one))[0];
}

const dashed = (styles: readonly string[]): string => `|${styles.map((style) => `${style}|`).join('')}`;

/** The line of dashes below a table's head: as wide as that where its cells are padded, else as the table above has it. */
export function dashesFor(head: string, start: number, document: OpenDocument): string {
  const cells = cellsIn(head);
  if (cells.some((cell) => /\S {2,}$/.test(cell))) return dashed(cells.map((cell) => asWide(cell, ' ')));
  const above = lastAbove(start, document);
  if (!above) return dashed(cells.map(() => PLAIN));
  if (isAsWide(above.head, above.dashes))
    return dashed(cells.map((cell) => asWide(cell, /^ /.exec(above.dashes[0]!)?.[0] ?? '')));
  const styles = above.dashes.filter(({ length }) => length <= WIDEST_STYLE);
  const usual = mostOf(styles) ?? PLAIN;
  return dashed(cells.map((_, index) => (styles.length === above.dashes.length ? styles[index] : null) ?? usual));
}
