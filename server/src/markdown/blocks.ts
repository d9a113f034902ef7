import { type Leaf, leavesOf } from './leaves.ts';
import { parseMarkdown } from './processor.ts';

/** A top-level block of a document: what is inside counts from its own start, so that a block keeps its worth when text before it changes. */
export interface Block {
  /** UTF-16 offset of the block in the text. */
  readonly offset: number;
  readonly leaves: readonly Leaf[];
}

/** A Markdown text, read. */
export interface MarkdownDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A leaf and the offset of its block in the text. */
export interface Passage {
  readonly leaf: Leaf;
  readonly offset: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a whole text. Never throws: what the parser can't take (a stack overflow in nesting made by machine) is a document without blocks. */
export function readMarkdown(text: string): MarkdownDocument {
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const source = text.slice(skipped);
  try {
    const blocks = parseMarkdown(source).children.map((node) => {
      const start = node.position!.start.offset!;
      return { offset: start + skipped, leaves: leavesOf(node, source, start) };
    });
    return { text, blocks };
  } catch (error) {
    if (error instanceof RangeError) return { text, blocks: [] };
    throw error;
  }
}

/** Every leaf of a document in reading order. */
export function passagesOf(document: MarkdownDocument): Passage[] {
  return document.blocks.flatMap(({ offset, leaves }) => leaves.map((leaf) => ({ leaf, offset })));
}
