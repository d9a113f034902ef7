import type { RootContent } from 'mdast';
import { type Change, growthOf } from '../../text/change.ts';
import { followsBlank, lineEnd, lineStart, nextLine, precedesBlank } from '../../text/lines.ts';
import { type Block, definitionsIn } from '../blocks.ts';
import { type Part, partsOf } from '../leaves.ts';
import { type ParsedStretch, parseAmong } from './parseRange.ts';

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

/** A stretch that makes but one node, which ends where it does; else null. */
function onlyNode(
  stretch: string,
  labels: ReadonlySet<string>,
): (ParsedStretch & { readonly node: RootContent }) | null {
  const parsed = parseAmong(stretch, labels);
  const [node, another] = parsed?.nodes ?? [];
  if (!parsed || !node || another) return null;
  return node.position!.end.offset === parsed.start + stretch.trimEnd().length ? { ...parsed, node } : null;
}

/** What has changed in a block: its part, and the texts. */
interface PartEdit {
  readonly block: Block;
  readonly part: Part;
  readonly before: string;
  readonly after: string;
  /** UTF-16 code units by which the part has grown. */
  readonly by: number;
  readonly labels: ReadonlySet<string>;
}

/** A row alone, below the head of its table. */
function rowAnew({ block, part, before, after, by, labels }: PartEdit): Part | null {
  const [header] = block.parts;
  const head = header?.leaves[0];
  if (!header || header === part || head?.kind !== 'row') return null;
  const firstRow = nextLine(before, nextLine(before, block.offset));
  const start = lineStart(after, block.offset + part.offset);
  if (start < firstRow) return null;
  const top = before.slice(lineStart(before, block.offset), firstRow);
  const only = onlyNode(top + after.slice(start, lineEnd(after, start)), labels);
  if (only?.node.type !== 'table' || only.node.children.length !== 2) return null;
  const { node, source } = only;
  const origin = start - only.start - top.length;
  const table = { ...node, children: [node.children[1]!] };
  const row = partsOf(table, source, block.offset - origin, head.columns)[0]!;
  return row.offset === part.offset && row.length === part.length + by ? row : null;
}

/** A list of one item, or a paragraph, alone: the same part of the same block, as long as a change made it. */
function aloneAnew({ block, part, after, by, labels }: PartEdit): Part | null {
  const start = lineStart(after, block.offset + part.offset);
  const only = onlyNode(after.slice(start, block.offset + part.offset + part.length + by), labels);
  if (only?.node.type !== block.type || definitionsIn(only.node).length > 0) return null;
  const parts = partsOf(only.node, only.source, block.offset - (start - only.start));
  const [anew] = parts;
  return parts.length === 1 && anew!.offset === part.offset && anew!.length === part.length + by ? anew! : null;
}

/** An item alone; its mark, and what stands between it and the text, is as it was. */
function itemAnew(edit: PartEdit): Part | null {
  const { block, part, before } = edit;
  // What follows on the next line may become the last item's.
  if (part === block.parts.at(-1) && !precedesBlank(before, block.offset + block.length)) return null;
  const item = aloneAnew(edit);
  // Code that ends with its item ends elsewhere where another item follows.
  return item?.leaves.at(-1)?.kind === 'code' ? null : item;
}

/** A paragraph alone, between blank lines: how its first line begins is as it was. */
function paragraphAnew(edit: PartEdit): Part | null {
  const { block, before } = edit;
  if (!followsBlank(before, block.offset) || !precedesBlank(before, block.offset + block.length)) return null;
  return aloneAnew(edit);
}

function partAnew(edit: PartEdit): Part | null {
  switch (edit.block.type) {
    case 'table':
      return rowAnew(edit);
    case 'list':
      return itemAnew(edit);
    case 'paragraph':
      return paragraphAnew(edit);
    default:
      return null;
  }
}

/**
 * The block with only the row, the item or the paragraph read anew in which a change lies; null where more may have changed: the change
 * reaches a line end, a row's ends, the head of a table, the mark of an item, a link comes to be defined, or what comes out is another thing.
 */
export function editPart(
  block: Block,
  before: string,
  after: string,
  change: Change,
  labels: ReadonlySet<string>,
): Block | null {
  const { from, to, insert } = change;
  if (block.defines.length > 0) return null;
  if (/[\n\r]/.test(insert) || /[\n\r]/.test(before.slice(from, to)) || to > block.offset + block.length) return null;
  const index = partAt(block.parts, from - block.offset);
  const part = block.parts[index]!;
  const start = block.offset + part.offset;
  const by = growthOf(change);
  if (to > start + part.length) return null;
  const first = part.leaves[0];
  const content = first && start + first.start;
  if (content === undefined || from <= content || lineStart(before, content) !== lineStart(before, start)) return null;
  const anew = partAnew({ block, part, before, after, by, labels });
  if (!anew) return null;
  const behind = block.parts.slice(index + 1).map((each) => (by === 0 ? each : { ...each, offset: each.offset + by }));
  return { ...block, length: block.length + by, parts: [...block.parts.slice(0, index), anew, ...behind] };
}
