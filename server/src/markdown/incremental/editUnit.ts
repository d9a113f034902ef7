import type { RootContent } from 'mdast';
import { type Change, growthOf } from '../../text/change.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { followsBlank, lineEnd, lineStart, nextLine, precedesBlank } from '../../text/lines.ts';
import { type Block, definitionsIn } from '../blocks.ts';
import { type EditUnit, editUnitsOf, isTitle } from '../leaves.ts';
import { type ParsedRange, parseWithDefinitions } from './parseRange.ts';

/** The last unit that begins at or before an offset in its block. */
const unitAt = (units: readonly EditUnit[], offset: number): number =>
  Math.max(0, firstIndex(units, (unit) => unit.offset > offset) - 1);

/** A range that parses to a single node, which ends where it does; else null. */
function onlyNode(stretch: string, labels: ReadonlySet<string>): (ParsedRange & { readonly node: RootContent }) | null {
  const parsed = parseWithDefinitions(stretch, labels);
  const node = parsed?.nodes[0];
  return parsed && node?.position?.end.offset === parsed.start + stretch.trimEnd().length ? { ...parsed, node } : null;
}

/** What has changed in a block: its unit, and the texts. */
interface UnitEdit {
  readonly block: Block;
  readonly unit: EditUnit;
  readonly before: string;
  readonly after: string;
  /** UTF-16 code units by which the unit has grown. */
  readonly by: number;
  readonly labels: ReadonlySet<string>;
}

/** A row alone, below the head of its table. */
function reparsedRow({ block, unit, before, after, by, labels }: UnitEdit): EditUnit | null {
  const [header, second] = block.units;
  const first = header?.leaves[0];
  if (first?.kind !== 'row') return null;
  // The head of a table below its title is no row like the others.
  if (second === unit && isTitle(first.cells)) return null;
  const below = second?.leaves[0];
  const head = below?.kind === 'row' && below.header ? below : first;
  const firstRow = nextLine(before, nextLine(before, block.offset));
  const start = lineStart(after, block.offset + unit.offset);
  if (start < firstRow) return null;
  const top = before.slice(lineStart(before, block.offset), firstRow);
  const only = onlyNode(top + after.slice(start, lineEnd(after, start)), labels);
  if (only?.node.type !== 'table' || only.node.children.length !== 2) return null;
  const { node, source } = only;
  const origin = start - only.start - top.length;
  const table = { ...node, children: [node.children[1]!] };
  const row = editUnitsOf(table, source, block.offset - origin, head.columns)[0]!;
  return row.offset === unit.offset && row.length === unit.length + by ? row : null;
}

/** A list of one item, or a paragraph, alone: the same unit of the same block, of the length that the change gave it. */
function reparsedAlone({ block, unit, after, by, labels }: UnitEdit): EditUnit | null {
  const start = lineStart(after, block.offset + unit.offset);
  const only = onlyNode(after.slice(start, block.offset + unit.offset + unit.length + by), labels);
  if (only?.node.type !== block.type || definitionsIn(only.node).length > 0) return null;
  const units = editUnitsOf(only.node, only.source, block.offset - (start - only.start));
  const [reparsed] = units;
  return units.length === 1 && reparsed!.offset === unit.offset && reparsed!.length === unit.length + by
    ? reparsed!
    : null;
}

/** An item alone; its mark and the space after it are as they were. */
function reparsedItem(edit: UnitEdit): EditUnit | null {
  const { block, unit, before } = edit;
  // What follows on the next line may become the last item's.
  if (unit === block.units.at(-1) && !precedesBlank(before, block.offset + block.length)) return null;
  const item = reparsedAlone(edit);
  // Code that ends with its item ends elsewhere where another item follows.
  return item?.leaves.at(-1)?.kind === 'code' ? null : item;
}

/** A paragraph alone, between blank lines: how its first line begins is as it was. */
function reparsedParagraph(edit: UnitEdit): EditUnit | null {
  const { block, before } = edit;
  if (!followsBlank(before, block.offset) || !precedesBlank(before, block.offset + block.length)) return null;
  return reparsedAlone(edit);
}

function reparsedUnit(edit: UnitEdit): EditUnit | null {
  switch (edit.block.type) {
    case 'table':
      return reparsedRow(edit);
    case 'list':
      return reparsedItem(edit);
    case 'paragraph':
      return reparsedParagraph(edit);
    default:
      return null;
  }
}

/**
 * The block with only the row, the item or the paragraph parsed again that holds a change; null where more may have changed: the change
 * reaches a line end, a row's ends, the head of a table or the mark of an item, defines a link, or turns the unit into something else.
 */
export function editUnit(
  block: Block,
  before: string,
  after: string,
  change: Change,
  labels: ReadonlySet<string>,
): Block | null {
  const { from, to, insert } = change;
  if (block.defines.length > 0) return null;
  if (/[\n\r]/.test(insert) || /[\n\r]/.test(before.slice(from, to))) return null;
  const index = unitAt(block.units, from - block.offset);
  const unit = block.units[index]!;
  const start = block.offset + unit.offset;
  const by = growthOf(change);
  if (to > start + unit.length) return null;
  const first = unit.leaves[0];
  const content = first && start + first.start;
  if (content === undefined || from <= content || lineStart(before, content) !== lineStart(before, start)) return null;
  const reparsed = reparsedUnit({ block, unit, before, after, by, labels });
  if (!reparsed) return null;
  const following = block.units
    .slice(index + 1)
    .map((each) => (by === 0 ? each : { ...each, offset: each.offset + by }));
  return { ...block, length: block.length + by, units: [...block.units.slice(0, index), reparsed, ...following] };
}
