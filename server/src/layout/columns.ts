import type { Row } from '../markdown/leaves.ts';
import type { Prose } from '../markdown/prose.ts';

/** What each column of a table holds, in their order; undefined where nothing tells. */
export type Roles<Role> = readonly (Role | undefined)[];

/** How much of a column's cells must look alike to say what it holds where its head does not. */
const ENOUGH = 0.6;
/** One cell alone could hold anything. */
const FEWEST_CELLS = 2;

/**
 * The roles that the heads of a table's columns name, each once: of two columns for owners the first has them.
 * @param named the role that the words of a head name
 */
export function rolesByHead<Role>(columns: readonly Prose[], named: (head: string) => Role | undefined): Roles<Role> {
  const used = new Set<Role>();
  return columns.map(({ text }) => {
    const role = named(text);
    if (role === undefined || used.has(role)) return undefined;
    used.add(role);
    return role;
  });
}

/** How a cell looks that has a role; a cell that was left blank looks like nothing. */
export type Look<Role> = readonly [role: Role, looks: (cell: Prose) => boolean];

/** The roles with those that the contents of the other columns show, each once. The first look that fits wins. */
export function rolesByContents<Role>(
  roles: Roles<Role>,
  rows: readonly Row[],
  looks: readonly Look<Role>[],
  isBlank: (cell: Prose) => boolean,
): Roles<Role> {
  const known = [...roles];
  const bodies = rows.filter(({ header }) => !header);
  roles.forEach((role, index) => {
    if (role !== undefined) return;
    const cells = bodies.flatMap(({ cells: { [index]: cell } }) => (cell && !isBlank(cell) ? [cell] : []));
    if (cells.length < FEWEST_CELLS) return;
    const fits = ([name, looksLike]: Look<Role>): boolean =>
      !known.includes(name) && cells.filter(looksLike).length >= ENOUGH * cells.length;
    known[index] = looks.find(fits)?.[0];
  });
  return known;
}

/** The column without a role whose cells hold most of the text; -1 where there is none. */
export function longestWithoutRole<Role>(roles: Roles<Role>, rows: readonly Row[]): number {
  const bodies = rows.filter(({ header }) => !header);
  const length = (index: number): number =>
    bodies.reduce((sum, { cells }) => sum + (cells[index]?.text.length ?? 0), 0);
  return [...roles.keys()]
    .filter((index) => roles[index] === undefined)
    .reduce((best, index) => (best < 0 || length(index) > length(best) ? index : best), -1);
}
