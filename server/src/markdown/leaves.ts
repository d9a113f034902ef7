import type { Html, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import { parseMarkdown } from './processor.ts';
import { type Prose, proseOf } from './prose.ts';

/** The list item that holds a leaf. */
export interface Item {
  /** 1 for a list that is in no other list. */
  readonly depth: number;
  /** The box of a task list; null where there is none. */
  readonly checked: boolean | null;
  /** Offsets of the item with everything in it. */
  readonly start: number;
  readonly end: number;
}

interface LeafBase {
  readonly start: number;
  readonly end: number;
  /** In a block quote: somebody else's words. */
  readonly quoted: boolean;
  readonly item: Item | null;
  /** Does it begin its list item? */
  readonly first: boolean;
}

export interface Heading extends LeafBase {
  readonly kind: 'heading';
  readonly level: number;
  readonly prose: Prose;
}

export interface Paragraph extends LeafBase {
  readonly kind: 'paragraph';
  readonly prose: Prose;
}

/**
 * One row of a table; `columns` are the cells of its header row, which is a row too. Where the first row only holds the table's title, the
 * second one is its header as well.
 */
export interface Row extends LeafBase {
  readonly kind: 'row';
  readonly cells: readonly Prose[];
  readonly columns: readonly Prose[];
  readonly header: boolean;
}

/** Code, HTML, front matter, definitions: nothing that a sentence could be read from. */
export interface Opaque extends LeafBase {
  readonly kind: 'code' | 'html' | 'frontmatter' | 'other';
  readonly value: string;
}

/** A leaf block in CommonMark's sense, and a table's row; offsets are UTF-16 code units from the start of its unit. */
export type Leaf = Heading | Paragraph | Row | Opaque;

/** What of a leaf can be read: its prose, or that of each of its cells. */
export function prosesOf(leaf: Leaf): readonly Prose[] {
  if (leaf.kind === 'row') return leaf.cells;
  return leaf.kind === 'paragraph' || leaf.kind === 'heading' ? [leaf.prose] : [];
}

const linked = ({ spans }: Prose): boolean => spans.some(({ kind }) => kind === 'link');

/** Does a leaf hold a link? Most don't, and nothing is cached of them. */
export function hasLink(leaf: Leaf): boolean {
  if (leaf.kind === 'row') return leaf.cells.some(linked);
  return (leaf.kind === 'paragraph' || leaf.kind === 'heading') && linked(leaf.prose);
}

interface Container {
  readonly quoted: boolean;
  readonly item: Item | null;
  readonly first: boolean;
}

/** Deeper than any report; what is deeper is skipped instead of overflowing the stack. */
const MAX_DEPTH = 100;

/**
 * The smallest thing that is parsed again by itself while a writer types: a row of a table, an item of a list, or a whole block of another
 * kind. Offsets are UTF-16
 * code units; those of its leaves count from its own start.
 */
export interface EditUnit {
  /** From the start of its block. */
  readonly offset: number;
  readonly length: number;
  readonly leaves: readonly Leaf[];
}

const unitFrom = (node: RootContent | ListItem | TableRow, block: number, leaves: readonly Leaf[]): EditUnit => {
  const { start, end } = node.position!;
  return { offset: start.offset! - block, length: end.offset! - start.offset!, leaves };
};

const TOP: Container = { quoted: false, item: null, first: false };

/**
 * The units of one top-level node, in reading order.
 * @param source the whole text
 * @param block offset of the block that the node makes
 * @param columns of the table that a single row is read for; else the first row has them
 */
export function editUnitsOf(node: RootContent, source: string, block: number, columns?: readonly Prose[]): EditUnit[] {
  if (node.type === 'table') {
    let header = columns;
    return node.children.map((row, index) => {
      const leaf = rowOf(row, source, index === 1 && columns === undefined && isTitle(header!) ? undefined : header);
      if (leaf.header) header = leaf.columns;
      return unitFrom(row, block, [leaf]);
    });
  }
  if (node.type === 'list') return node.children.map((item) => unitFrom(item, block, leavesOfItem(item, source)));
  return [unitFrom(node, block, leavesOf(node, source, node.position!.start.offset!))];
}

/** Does the first row of a table hold nothing but the table's title? In a table of two columns the other is the blank head of a list of labels. */
export const isTitle = (cells: readonly Prose[]): boolean =>
  cells.length > 2 && cells[0]!.text.trim() !== '' && cells.slice(1).every(({ text }) => text.trim() === '');

function rowOf(row: TableRow, source: string, columns: readonly Prose[] | undefined): Row {
  const base = row.position!.start.offset!;
  const cells = row.children.map((cell) => proseOf(cell.children, source, base));
  const end = row.position!.end.offset! - base;
  return { kind: 'row', cells, columns: columns ?? cells, header: columns === undefined, start: 0, end, ...TOP };
}

function leavesOfItem(item: ListItem, source: string): Leaf[] {
  const list: List = { type: 'list', children: [item], position: item.position! };
  return leavesOf(list, source, item.position!.start.offset!);
}

/**
 * What is prose to people and HTML to the parser: the text in a callout, as Notion exports it, and the text right below a picture, which
 * a blank line would part from it.
 */
const WITH_TEXT =
  /^(?<opens><aside\b[^>\n]{0,200}>[ \t]*\r?\n|(?:<(?:img|br|hr)\b[^>\n]{0,1000}>[ \t]*)+\r?\n(?![ \t]*<))[\s\S]*?(?<closes><\/aside>\s*)?$/;

/** The text in HTML of such a form; null for other HTML. */
function textIn({ value, position }: Html, source: string, base: number): Leaf[] | null {
  const tags = WITH_TEXT.exec(value)?.groups;
  const start = position!.start.offset!;
  if (!tags || !source.startsWith(value, start)) return null;
  const [opens, closes] = [tags.opens!.length, tags.closes?.length ?? 0];
  const inside = `${' '.repeat(opens - 1)}\n${value.slice(opens, value.length - closes)}`;
  const leaves = parseMarkdown(inside).children.flatMap((node) => leavesOf(node, inside, base - start, false));
  return leaves.length > 0 ? leaves : null;
}

/** @param callouts is the text in HTML read? In such a text it is not, so that what is nested by machine costs nothing. */
function leavesOf(node: RootContent, source: string, base: number, callouts = true): Leaf[] {
  const leaves: Leaf[] = [];

  function visit(node: RootContent, container: Container, depth: number): void {
    if (!node.position || depth > MAX_DEPTH) return;
    const at = { start: node.position.start.offset! - base, end: node.position.end.offset! - base, ...container };
    switch (node.type) {
      case 'heading':
        leaves.push({ kind: 'heading', level: node.depth, prose: proseOf(node.children, source, base), ...at });
        break;
      case 'paragraph':
        leaves.push({ kind: 'paragraph', prose: proseOf(node.children, source, base), ...at });
        break;
      case 'table':
        visitTable(node, container);
        break;
      case 'list':
        visitList(node, container, depth);
        break;
      case 'blockquote':
        for (const child of node.children) visit(child, { ...container, quoted: true, first: false }, depth + 1);
        break;
      case 'code':
        leaves.push({ kind: 'code', value: node.value, ...at });
        break;
      case 'html':
        leaves.push(
          ...((callouts && textIn(node, source, base)) || [{ kind: 'html' as const, value: node.value, ...at }]),
        );
        break;
      case 'yaml':
      case 'toml':
        leaves.push({ kind: 'frontmatter', value: node.value, ...at });
        break;
      default:
        leaves.push({ kind: 'other', value: '', ...at });
    }
  }

  function visitList(list: List, container: Container, depth: number): void {
    for (const child of list.children as ListItem[]) {
      const item: Item = {
        depth: (container.item?.depth ?? 0) + 1,
        checked: child.checked ?? null,
        start: child.position!.start.offset! - base,
        end: child.position!.end.offset! - base,
      };
      child.children.forEach((content, index) => {
        visit(content, { quoted: container.quoted, item, first: index === 0 }, depth + 1);
      });
    }
  }

  function visitTable(table: Table, container: Container): void {
    let columns: readonly Prose[] = [];
    table.children.forEach((row, index) => {
      const cells = row.children.map((cell) => proseOf(cell.children, source, base));
      const header = index === 0 || (index === 1 && isTitle(columns));
      if (header) columns = cells;
      const start = row.position!.start.offset! - base;
      const end = row.position!.end.offset! - base;
      leaves.push({ kind: 'row', cells, columns, header, start, end, ...container });
    });
  }

  visit(node, TOP, 0);
  return leaves;
}

/** A leaf's text without markup; the cells of a row are joined. Empty for code, HTML and the like. */
export const textOf = (leaf: Leaf): string =>
  prosesOf(leaf)
    .map(({ text }) => text)
    .join(' ');
