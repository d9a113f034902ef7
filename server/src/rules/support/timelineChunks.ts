import { position } from '../../postmortem/instants.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { unreadLines } from '../../postmortem/unreadLines.ts';
import type { Edit } from '../../text/edit.ts';
import { lineStart } from '../../text/lines.ts';

/** An entry with everything that belongs to it: nested lists, wrapped lines, cells. Offsets are UTF-16 code units in the text. */
export interface Chunk {
  readonly entry: TimelineEntry;
  readonly start: number;
  /** Before the line end: what separates chunks stays where it is. */
  readonly end: number;
}

/** May the entries change places without meaning another day? Either each states its day, or none does and none is on another. */
function keepMeaning(entries: readonly TimelineEntry[]): boolean {
  const dated = entries.filter(({ stamp }) => stamp.from.date !== null);
  if (dated.length === entries.length) return true;
  const relative = entries.some(({ stamp }) => stamp.from.relativeDay !== null);
  return dated.length === 0 && !relative && new Set(entries.map(({ from }) => from.day)).size === 1;
}

/**
 * The entries of a timeline cut apart, where they can be moved: in one list or one table, all with a time.
 * @returns null where moving them could lose or change something
 */
export function chunksOf(entries: readonly TimelineEntry[], postmortem: Postmortem): Chunk[] | null {
  const { text, blocks } = postmortem.document;
  const [first] = entries;
  const block = first && blocks.findLast(({ offset }) => offset <= first.start);
  const end = block ? block.offset + block.length : 0;
  if (!first || entries.some(({ start, from }) => start >= end || from.second === null)) return null;
  if ((block!.type !== 'table' && block!.type !== 'list') || !keepMeaning(entries)) return null;
  // What was not read would be carried along with the entry before it.
  if (unreadLines(postmortem).some(({ start }) => start >= first.start && start < end)) return null;
  const starts = entries.map(({ start }) => lineStart(text, start));
  if (new Set(starts).size < starts.length) return null;
  return entries.map((entry, index) => {
    const from = starts[index]!;
    const to = starts[index + 1] ?? end;
    return { entry, start: from, end: from + text.slice(from, to).trimEnd().length };
  });
}

/** The number that an item or a row begins with. */
const NUMBER = /^(?<before>\s{0,12}(?:\|\s{0,12})?)(?<number>\d{1,3})(?=[.)]\s|\s{0,12}\|)/;

/** The numbers of chunks that count on, all as wide: they belong to the places; null where there are none. */
function numbersOf(chunks: readonly Chunk[], text: string): readonly string[] | null {
  const numbers = chunks.map(({ start, end }) => NUMBER.exec(text.slice(start, end))?.groups?.number ?? '');
  const [first = ''] = numbers;
  const counts = numbers.every(
    (number, index) => number.length === first.length && Number(number) === Number(first) + index,
  );
  return first !== '' && counts ? numbers : null;
}

/** One edit that puts chunks into another order: all words of each are kept, and so is what belongs to their places, as their numbers do. */
export function reordered(chunks: readonly Chunk[], order: readonly Chunk[], text: string): Edit {
  const numbers = numbersOf(chunks, text);
  const insert = chunks.map(({ end }, index) => {
    const chunk = order[index]!;
    const next = chunks[index + 1];
    const words = text.slice(chunk.start, chunk.end);
    const numbered = numbers ? words.replace(NUMBER, `$<before>${numbers[index]}`) : words;
    return numbered + (next ? text.slice(end, next.start) : '');
  });
  return { start: chunks[0]!.start, end: chunks.at(-1)!.end, insert: insert.join('') };
}

/** Oldest first; entries of the same instant keep their order. */
export const sorted = (chunks: readonly Chunk[]): Chunk[] =>
  [...chunks].sort((a, b) => position(a.entry.from) - position(b.entry.from));

/** The one chunk moved to where it belongs among the others, which keep their order. */
export function withMoved(chunks: readonly Chunk[], entry: TimelineEntry): Chunk[] {
  const moved = chunks.find((chunk) => chunk.entry === entry);
  if (!moved) return [...chunks];
  const others = chunks.filter((chunk) => chunk !== moved);
  const later = others.findIndex((chunk) => position(chunk.entry.from) > position(entry.from));
  return later === -1 ? [...others, moved] : [...others.slice(0, later), moved, ...others.slice(later)];
}
