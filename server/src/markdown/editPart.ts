import type { RootContent } from 'mdast';
import { detached } from '../detached.ts';
import { type Block, definitionsIn, unlessTooDeep } from './blocks.ts';
import type { Change } from './change.ts';
import { type Part, partsOf } from './leaves.ts';
import { followsBlank, lineEnd, lineStart, nextLine, precedesBlank } from './lines.ts';
import { parseStretch } from './processor.ts';

/** The last part that begins at or before an offset in its block. */
function partAt(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The only node behind the definitions, where the source makes but one. */
const onlyNode = (source: string, labels: string): RootContent | null =>
  unlessTooDeep(() => {
    const { children } = parseStretch(labels + source);
    const nodes = children.filter(({ position }) => position!.start.offset! >= labels.length);
    const [node] = nodes;
    const whole = node && nodes.length === 1 && node.position!.end.offset === labels.length + source.trimEnd().length;
    return whole ? node : null;
  });

/** A row alone, below the head of its table. */
function rowAnew(block: Block, part: Part, before: string, after: string, by: number, labels: string): Part | null {
  const [header] = block.parts;
  const head = header?.leaves[0];
  if (!header || header === part || head?.kind !== 'row') return null;
  const bodyStart = nextLine(before, nextLine(before, block.offset));
  const start = lineStart(after, block.offset + part.offset);
  if (start < bodyStart) return null;
  const end = lineEnd(after, start);
  const top = before.slice(lineStart(before, block.offset), bodyStart);
  const node = onlyNode(top + after.slice(start, end), labels);
  if (node?.type !== 'table' || node.children.length !== 2) return null;
  const origin = start - labels.length - top.length;
  const row = partsOf(
    { ...node, children: [node.children[1]!] },
    labels + top + after.slice(start, end),
    block.offset - origin,
    head.columns,
  )[0]!;
  return row.offset === part.offset && row.length === part.length + by ? row : null;
}

/** A list of one item, or a paragraph, alone: the same part of the same block, as long as a change made it. */
function aloneAnew(block: Block, part: Part, after: string, by: number, labels: string): Part | null {
  const start = lineStart(after, block.offset + part.offset);
  const source = detached(after.slice(start, block.offset + part.offset + part.length + by));
  const node = onlyNode(source, labels);
  if (node?.type !== block.type || definitionsIn(node).length > 0) return null;
  const parts = partsOf(node, labels + source, block.offset - (start - labels.length));
  const [anew] = parts;
  return parts.length === 1 && anew!.offset === part.offset && anew!.length === part.length + by ? anew! : null;
}

/** An item alone; its mark, and what stands between it and the text, is as it was. */
function itemAnew(block: Block, part: Part, after: string, by: number, labels: string): Part | null {
  const item = aloneAnew(block, part, after, by, labels);
  // Code that ends with its item ends elsewhere where another item follows.
  return item?.leaves.at(-1)?.kind === 'code' ? null : item;
}

/** A paragraph alone, between blank lines: how its first line begins is as it was. */
function paragraphAnew(
  block: Block,
  part: Part,
  before: string,
  after: string,
  by: number,
  labels: string,
): Part | null {
  if (!followsBlank(before, block.offset) || !precedesBlank(before, block.offset + block.length)) return null;
  return aloneAnew(block, part, after, by, labels);
}

function partAnew(block: Block, part: Part, before: string, after: string, by: number, labels: string): Part | null {
  switch (block.type) {
    case 'table':
      return rowAnew(block, part, before, after, by, labels);
    case 'list':
      return itemAnew(block, part, after, by, labels);
    case 'paragraph':
      return paragraphAnew(block, part, before, after, by, labels);
    default:
      return null;
  }
}

/**
 * The block with only the row, the item or the paragraph read anew in which a change lies; null where more may have changed: the change
 * reaches a line end, a row's ends, the head of a table, the mark of an item, a link comes to be defined, or what comes out is another thing.
 */
export function editPart(block: Block, before: string, after: string, change: Change, labels: string): Block | null {
  const { from, to, insert } = change;
  if (block.defines.length > 0) return null;
  if (/[\n\r]/.test(insert) || /[\n\r]/.test(before.slice(from, to)) || to > block.offset + block.length) return null;
  const index = partAt(block.parts, from - block.offset);
  const part = block.parts[index]!;
  const start = block.offset + part.offset;
  const by = insert.length - (to - from);
  if (to > start + part.length) return null;
  const first = part.leaves[0];
  const content = first && start + first.start;
  if (content === undefined || from <= content || lineStart(before, content) !== lineStart(before, start)) return null;
  const anew = partAnew(block, part, before, after, by, labels);
  if (!anew) return null;
  const behind = block.parts.slice(index + 1).map((each) => (by === 0 ? each : { ...each, offset: each.offset + by }));
  return { ...block, length: block.length + by, parts: [...block.parts.slice(0, index), anew, ...behind] };
}
