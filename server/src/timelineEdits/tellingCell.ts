import type { Row } from '../markdown/leaves.ts';
import type { Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { lineEnd, lineStart } from '../text/lines.ts';

/** Offsets of the source that some words stand between, and those words as they are read. */
export interface TellingPlace {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Who acted, and a link to a log, are shorter than what happened. */
const SHORT_OF_LONGEST = 0.6;
const CELL_ENDS = /(?<!\\)\|/g;
const IS_ROW = /^[>\s]{0,20}\|/;

/** The row that an entry stands in, where its table begins rows with bars. */
function rowOf({ stampStart }: TimelineEntry, { passages, document }: Postmortem): Row | null {
  const written = document.text.slice(lineStart(document.text, stampStart), lineEnd(document.text, stampStart));
  if (!IS_ROW.test(written)) return null;
  for (const { leaf, offset } of passages)
    if (leaf.kind === 'row' && offset + leaf.start <= stampStart && stampStart < offset + leaf.end) return leaf;
  return null;
}

/** Does a bar stand within code? Markdown parts the cells there, too; its writer didn't mean to. */
const isWithinCode = (text: string): boolean => text.split('`').length % 2 === 0;

/** Which cell of the row that an entry stands in tells what happened; null where it stands in no row. */
export function tellingCell(entry: TimelineEntry, postmortem: Postmortem): TellingPlace | null {
  const { text: source } = postmortem.document;
  const { stampStart, stampEnd } = entry;
  const row = rowOf(entry, postmortem);
  if (!row) return null;
  const [from, to] = [lineStart(source, stampStart), lineEnd(source, stampStart)];
  const bars = [...source.slice(from, to).matchAll(CELL_ENDS)].map(({ index }) => from + index);
  const cells: TellingPlace[] = [];
  for (const [index, { text }] of row.cells.entries()) {
    const [start = to, end = to] = [bars[index], bars[index + 1]];
    const last = cells.at(-1);
    const isOfEntry = start < stampStart && stampStart < end;
    const said = isOfEntry ? source.slice(Math.min(stampEnd, end), end) : text;
    if (last && isWithinCode(last.text)) cells[cells.length - 1] = { ...last, to: end, text: `${last.text}|${said}` };
    else cells.push({ from: isOfEntry ? stampEnd : start + 1, to: end, text: said.trim() });
  }
  const longest = Math.max(...cells.map(({ text }) => text.length));
  return cells.find(({ text }) => text.length >= SHORT_OF_LONGEST * longest) ?? null;
}
