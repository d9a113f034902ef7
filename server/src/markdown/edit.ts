import { detached } from '../detached.ts';
import { type Block, blockOf, type MarkdownDocument, markLength, readMarkdown, unlessTooDeep } from './blocks.ts';
import { editPart } from './editPart.ts';
import { hasFrontMatter, parseStretch } from './processor.ts';

/** What became of a text: the code units from `from` to `to` were replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Texts are compared by stretches first, which engines do at the speed of memory, then by code units. */
const STRETCH = 4096;

/** How many code units two texts share from their beginning. */
function sharedStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at + STRETCH <= shorter && before.slice(at, at + STRETCH) === after.slice(at, at + STRETCH)) at += STRETCH;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

/** How many code units two texts share at their end, `most` at most. */
function sharedEnd(before: string, after: string, most: number): number {
  let same = 0;
  const end = (text: string, length: number): string => text.slice(text.length - same - length, text.length - same);
  while (same + STRETCH <= most && end(before, STRETCH) === end(after, STRETCH)) same += STRETCH;
  while (same < most && end(before, 1) === end(after, 1)) same++;
  return same;
}

/** The change that leads from one text to another, as short as it gets, or null where they are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const from = sharedStart(before, after);
  const same = sharedEnd(before, after, Math.min(before.length, after.length) - from);
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Definitions of every label, so that a stretch of the text sees the references that the whole text sees. */
export function definitions(blocks: readonly Block[]): string {
  const labels = new Set(blocks.flatMap(({ defines }) => defines));
  return labels.size === 0 ? '' : `${[...labels].map((label) => `[${label}]: x`).join('\n')}\n\n`;
}

/** Where what stands at the beginning of the text decides how it is read, or where lines don't end with a line feed, only a whole parse is sure. */
function needsWhole(before: MarkdownDocument, after: string, { from, to, insert }: Change): boolean {
  const { text, blocks } = before;
  const front = hasFrontMatter(text);
  if (front !== hasFrontMatter(after) || (front && from <= (blocks[0]?.offset ?? 0) + (blocks[0]?.length ?? 0) + 1))
    return true;
  if (from < markLength(text) + 1 && markLength(text) + markLength(after) > 0) return true;
  const around = text.slice(Math.max(0, from - 1), to + 1);
  return /\r/.test(insert) || /\r/.test(around) || blocks.length === 0;
}

/** How many blocks behind the edit are parsed with it, from one try to the next: until one comes out as it was. */
const GROWTH = 4;
const MOST = 64;

/** Blocks of a stretch that begins at a line's start, or null where it can't be parsed by itself. */
function parseBlocks(text: string, start: number, end: number, labels: string): Block[] | null {
  // What is read of it outlives this version of the text.
  const source = detached(labels + text.slice(start, end));
  return unlessTooDeep(() =>
    parseStretch(source)
      .children.filter((node) => node.position!.start.offset! >= labels.length)
      .map((node) => blockOf(node, source, start - labels.length)),
  );
}

const moved = (block: Block, by: number): Block => (by === 0 ? block : { ...block, offset: block.offset + by });

/** The same block as before, at its new place? Then everything behind it is as it was. */
const isSame = (block: Block | undefined, before: Block, by: number): boolean =>
  block !== undefined &&
  block.offset === before.offset + by &&
  block.length === before.length &&
  block.type === before.type;

/** The first block whose end is at or behind an offset. */
function firstEndingAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.offset + blocks[middle]!.length < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads a text that came from another by a change: what was read of blocks that the change does not reach is kept, be it that they moved.
 * Equal to reading it whole, which is what happens where nothing less is sure.
 */
export function editMarkdown(before: MarkdownDocument, after: string): MarkdownDocument {
  const change = changeBetween(before.text, after);
  if (!change) return before;
  return incremental(before, after, change) ?? readMarkdown(after);
}

function incremental(before: MarkdownDocument, after: string, change: Change): MarkdownDocument | null {
  if (needsWhole(before, after, change)) return null;
  const { blocks, text } = before;
  const { from, to, insert } = change;
  const by = insert.length - (to - from);
  const reached = firstEndingAt(blocks, from);
  const labels = definitions(blocks);
  const part = blocks[reached] && editPart(blocks[reached], text, after, change, labels);
  if (part) {
    const behind = blocks.slice(reached + 1).map((block) => moved(block, by));
    return { text: after, blocks: [...blocks.slice(0, reached), part, ...behind] };
  }
  const first = Math.max(hasFrontMatter(text) ? 1 : 0, reached - 1);
  if (first >= blocks.length) return null;
  let behind = reached;
  while (behind < blocks.length && blocks[behind]!.offset <= to) behind++;
  for (let more = 1; more <= MOST; more *= GROWTH) {
    const witness = behind + more - 1;
    const toEnd = witness >= blocks.length - 1;
    const stretch = blocks.slice(first, witness + 1);
    if (stretch.some(({ defines }) => defines.length > 0)) return null;
    const start = first === 0 ? markLength(after) : lineStart(text, blocks[first]!.offset);
    const end = toEnd ? after.length : lineStart(text, blocks[witness + 1]!.offset) + by;
    const anew = parseBlocks(after, start, end, labels);
    if (!anew || anew.some(({ defines }) => defines.length > 0)) return null;
    if (!toEnd && !isSame(anew.at(-1), blocks[witness]!, by)) continue;
    const kept = reusing(anew, stretch, change, by);
    const rest = blocks.slice(witness + 1).map((block) => moved(block, by));
    return { text: after, blocks: [...blocks.slice(0, first), ...kept, ...rest] };
  }
  return null;
}

/** Blocks around the edit that came out as they were are the ones from before, with all that is remembered of them. */
function reusing(anew: readonly Block[], stretch: readonly Block[], { from, to }: Change, by: number): Block[] {
  return anew.map((block) => {
    const same = stretch.find(
      (old) => (old.offset > to && isSame(block, old, by)) || (old.offset + old.length < from && isSame(block, old, 0)),
    );
    return same ? moved(same, block.offset - same.offset) : block;
  });
}
