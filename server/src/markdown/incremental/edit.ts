import { type Change, changeBetween, growthOf } from '../../text/change.ts';
import { copyString } from '../../text/copyString.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { lineStart, precedesBlank } from '../../text/lines.ts';
import { type Block, blockOf, type MarkdownDocument, markLength, readMarkdown } from '../blocks.ts';
import type { EditUnit } from '../leaves.ts';
import { frontMatterLength, parseMarkdown } from '../processor.ts';
import { editUnit } from './editUnit.ts';
import { parseWithDefinitions } from './parseRange.ts';
import { labelsThatDiffer, mentions } from './references.ts';

/** Where the text after the front matter begins, UTF-16. */
const bodyStart = (text: string): number => markLength(text) + frontMatterLength(text.slice(markLength(text)));

/** How many blocks after the edit are parsed with it, from one try to the next: until one comes out as it was. */
const GROWTH = 4;
const MOST = 64;
/** Where more labels, or references in more of the text, come or go, reading all of it is faster. */
const MOST_DIFFERING = 50;
const MOST_AGAIN = 1 / 4;

function labelsIn(...stretches: (readonly Block[])[]): Set<string> {
  const labels = new Set<string>();
  for (const blocks of stretches) for (const { defines } of blocks) for (const label of defines) labels.add(label);
  return labels;
}

/** Blocks of a range that begins at a line's start, or null where it can't be parsed by itself. */
function parseBlocks(text: string, start: number, end: number, labels: ReadonlySet<string>): Block[] | null {
  const parsed = parseWithDefinitions(text.slice(start, end), labels);
  return parsed?.nodes.map((node) => blockOf(node, parsed.source, start - parsed.start)) ?? null;
}

/** The block of the front matter, if there is any. */
function parseFrontMatter(text: string): Block[] {
  const source = copyString(text.slice(markLength(text), bodyStart(text)));
  return parseMarkdown(source).children.map((node) => blockOf(node, source, markLength(text)));
}

const moved = (block: Block, by: number): Block => (by === 0 ? block : { ...block, offset: block.offset + by });

/** Does a block's first line, its indentation included, begin after a change that ends at `to`? */
const isAfter = (text: string, block: Block, to: number): boolean => lineStart(text, block.offset) > to;

const sameUnit = (unit: EditUnit, before: EditUnit | undefined): boolean =>
  unit.offset === before?.offset &&
  unit.length === before.length &&
  unit.leaves.length === before.leaves.length &&
  unit.leaves.every(({ kind, start, end }, index) => {
    const leaf = before.leaves[index]!;
    return kind === leaf.kind && start === leaf.start && end === leaf.end;
  });

/** The same block as before, at its new place? Then everything after it is as it was. */
const isSame = (block: Block | undefined, before: Block, by: number): boolean =>
  block !== undefined &&
  block.offset === before.offset + by &&
  block.length === before.length &&
  block.type === before.type &&
  block.units.length === before.units.length &&
  block.units.every((unit, index) => sameUnit(unit, before.units[index]));

/** The first block whose end is at or after an offset. */
const firstEndingAt = (blocks: readonly Block[], at: number): number =>
  firstIndex(blocks, ({ offset, length }) => offset + length >= at);

/**
 * Reads a text that came from another by a change: reuses blocks the change does not touch, with shifted offsets.
 * Equal to reading all of it, which is what happens where nothing less is sure.
 */
export function editMarkdown(before: MarkdownDocument, after: string): MarkdownDocument {
  const change = changeBetween(before.text, after);
  if (!change) return before;
  return incremental(before, after, change) ?? readMarkdown(after);
}

function incremental(before: MarkdownDocument, after: string, change: Change): MarkdownDocument | null {
  const { blocks, text } = before;
  if (blocks.length === 0 || markLength(text) !== markLength(after)) return null;
  const by = growthOf(change);
  const reached = firstEndingAt(blocks, change.from);
  const labelsBefore = labelsIn(blocks);
  const unit = blocks[reached] && editUnit(blocks[reached], text, after, change, labelsBefore);
  if (unit) {
    const following = blocks.slice(reached + 1).map((block) => moved(block, by));
    return { text: after, blocks: [...blocks.slice(0, reached), unit, ...following] };
  }
  const stretch = reparsedRange(before, after, change, reached);
  if (!stretch) return null;
  const { first, last, reparsed } = stretch;
  const [preceding, following] = [blocks.slice(0, first), blocks.slice(last + 1).map((block) => moved(block, by))];
  const labels = labelsIn(preceding, reparsed, following);
  const differing = labelsThatDiffer(labelsBefore, labels);
  if (differing.length > MOST_DIFFERING) return null;
  const mayDiffer = mentions(differing);
  const current = (some: Block[]) => (differing.length > 0 ? reparsedReferences(some, after, labels, mayDiffer) : some);
  const [currentPreceding, currentFollowing] = [current(preceding), current(following)];
  if (!currentPreceding || !currentFollowing) return null;
  const old = blocks
    .slice(first, last + 1)
    .filter(({ offset, length }) => !mayDiffer(text.slice(offset, offset + length)));
  return { text: after, blocks: [...currentPreceding, ...reusing(reparsed, old, text, change), ...currentFollowing] };
}

/** The blocks from `first` to `last`, around a change, and what they are after it. */
interface ReparsedRange {
  readonly first: number;
  readonly last: number;
  readonly reparsed: readonly Block[];
}

/** How the block after indented code begins depends on what comes before the code. */
const isIndentedCode = (text: string, { type, offset }: Block): boolean =>
  type === 'code' && !/[`~]/.test(text[offset]!);

/** Definitions, and what follows them on the next line, begin as one paragraph: a title underlined there has their place (micromark 4.0). */
const leadsOn = (text: string, block: Block): boolean =>
  isIndentedCode(text, block) || (block.type === 'definition' && !precedesBlank(text, block.offset + block.length));

/** Where reading must begin: with the block before the change, and with all that leads on to that. */
function firstOf({ text, blocks }: MarkdownDocument, body: number, reached: number): number {
  let first = Math.max(body, reached - 1);
  while (first > body && leadsOn(text, blocks[first - 1]!)) first--;
  return first;
}

/** Parses the blocks around a change, up to one that comes out as it was; null where none near it does. */
function reparsedRange(before: MarkdownDocument, after: string, change: Change, reached: number): ReparsedRange | null {
  const { text, blocks } = before;
  const { from, to } = change;
  const by = growthOf(change);
  const [bodyBefore, bodyAfter] = [bodyStart(text), bodyStart(after)];
  const isInFront = from < bodyBefore || bodyBefore !== bodyAfter;
  const body = bodyBefore > markLength(text) ? 1 : 0;
  const first = isInFront ? 0 : firstOf(before, body, reached);
  const start = first <= body ? bodyAfter : lineStart(text, blocks[first]!.offset);
  const front = isInFront ? parseFrontMatter(after) : [];
  let following = Math.max(reached, isInFront ? body : 0);
  while (
    following < blocks.length &&
    (!isAfter(text, blocks[following]!, to) || blocks[following]!.offset + by < start)
  )
    following++;
  for (let more = 1; more <= MOST; more *= GROWTH) {
    const last = Math.min(following + more, blocks.length) - 1;
    const toEnd = last === blocks.length - 1;
    if (!toEnd && isIndentedCode(text, blocks[last]!)) continue;
    const end = toEnd ? after.length : lineStart(text, blocks[last + 1]!.offset) + by;
    const reparsed = parseBlocks(after, start, end, labelsIn(blocks.slice(0, first), blocks.slice(last + 1)));
    if (!reparsed) return null;
    if (toEnd || isSame(reparsed.at(-1), blocks[last]!, by)) return { first, last, reparsed: [...front, ...reparsed] };
  }
  return null;
}

/**
 * The same blocks, with those parsed again whose references may have come or gone; null where one of them is another block by itself, or
 * where they are many.
 */
function reparsedReferences(
  blocks: readonly Block[],
  text: string,
  labels: ReadonlySet<string>,
  mayDiffer: (source: string) => boolean,
): Block[] | null {
  const current: Block[] = [];
  let left = text.length * MOST_AGAIN;
  for (const block of blocks) {
    const end = block.offset + block.length;
    if (!mayDiffer(text.slice(block.offset, end))) {
      current.push(block);
      continue;
    }
    left -= block.length;
    const reparsed = left < 0 ? null : parseBlocks(text, lineStart(text, block.offset), end, labels);
    if (reparsed?.length !== 1 || !isSame(reparsed[0], block, 0)) return null;
    current.push(reparsed[0]!);
  }
  return current;
}

/** Blocks around the edit that came out as they were are the ones from before, with all that is cached of them. */
function reusing(reparsed: readonly Block[], stretch: readonly Block[], text: string, change: Change): Block[] {
  const by = growthOf(change);
  const old = new Map<number, Block>();
  for (const block of stretch) {
    if (isAfter(text, block, change.to)) old.set(block.offset + by, block);
    else if (block.offset + block.length < change.from) old.set(block.offset, block);
  }
  return reparsed.map((block) => {
    const same = old.get(block.offset);
    return same && isSame(block, same, block.offset - same.offset) ? moved(same, block.offset - same.offset) : block;
  });
}
