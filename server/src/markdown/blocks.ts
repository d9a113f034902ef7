import type { Nodes, RootContent } from 'mdast';
import { firstIndex } from '../text/firstIndex.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { type EditUnit, editUnitsOf, type Leaf } from './leaves.ts';
import { parseMarkdown } from './processor.ts';

/** A top-level block of a document: offsets inside count from its own start, so that it stays valid when text before it changes. */
export interface Block {
  /** UTF-16 offset of the block in the text. */
  readonly offset: number;
  readonly length: number;
  /** The mdast type of its node. */
  readonly type: string;
  /** Identifiers of the link definitions in it, on which every reference of the text depends. */
  readonly defines: readonly string[];
  readonly units: readonly EditUnit[];
}

/** A Markdown text, read. */
export interface MarkdownDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A leaf and the offset in the text that it counts from. */
export interface Passage {
  readonly leaf: Leaf;
  readonly offset: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** UTF-16 code units at the start of a text that are no part of the Markdown: a byte order mark, or more where files were put together. */
export function markLength(text: string): number {
  let length = 0;
  while (text[length] === BYTE_ORDER_MARK) length++;
  return length;
}

const NONE: readonly string[] = [];

/** Identifiers of the definitions in a node. */
export function definitionsIn(node: Nodes): readonly string[] {
  if (node.type === 'definition') return [node.identifier];
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading' || node.type === 'table')
    return NONE;
  return node.children.flatMap(definitionsIn);
}

/** The block that a top-level node makes. @param shift what is added to positions in `source` for those in the text */
export function blockOf(node: RootContent, source: string, shift: number): Block {
  const offset = node.position!.start.offset!;
  return {
    offset: offset + shift,
    length: node.position!.end.offset! - offset,
    type: node.type,
    defines: definitionsIn(node),
    units: editUnitsOf(node, source, offset),
  };
}

/** The result of reading, or null where it overflows the stack: nesting made by machine. */
export function unlessTooDeep<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads a whole text. Never throws: what the parser can't take is a document without blocks. */
export function readMarkdown(text: string): MarkdownDocument {
  const skipped = markLength(text);
  const source = text.slice(skipped);
  const blocks = unlessTooDeep(() => parseMarkdown(source).children.map((node) => blockOf(node, source, skipped)));
  return { text, blocks: blocks ?? [] };
}

/** The result of a function for each block's source, computed once for each: units stay when their block moves. */
export function memoizeInBlocks<Value>(compute: (source: string) => Value): (document: MarkdownDocument) => Value[] {
  const known = memoizeByObject((_: Block['units'], source: () => string) => compute(source()));
  return ({ text, blocks }) =>
    blocks.map(({ units, offset, length }) => known(units, () => text.slice(offset, offset + length)));
}

/** Every leaf of a document in reading order. */
export function passagesOf({ blocks }: MarkdownDocument): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    for (const unit of block.units) {
      const offset = block.offset + unit.offset;
      for (const leaf of unit.leaves) passages.push({ leaf, offset });
    }
  }
  return passages;
}

/** The passages that overlap a range of the text. */
export function passagesBetween(passages: readonly Passage[], start: number, end: number): readonly Passage[] {
  const first = firstIndex(passages, ({ leaf, offset }) => offset + leaf.end > start);
  return passages.slice(
    first,
    Math.max(
      first,
      firstIndex(passages, ({ leaf, offset }) => offset + leaf.start >= end),
    ),
  );
}
