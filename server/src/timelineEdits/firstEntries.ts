import { eventColumnNamed } from '../language/columns.ts';
import { placeholderIn } from '../language/placeholders.ts';
import { passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, type Row, textOf } from '../markdown/leaves.ts';
import { insertSections } from '../postmortem/insertSections.ts';
import type { Instant, Postmortem, Section } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';
import { withoutTabStops } from '../text/snippet.ts';
import { stampInFull } from './newEntry.ts';
import type { Reread } from './rewriteEntries.ts';

/** The part that is called a timeline, the outermost. */
export const timelineSectionOf = ({ sections }: Postmortem): Section | undefined =>
  sections.find(({ ids, parent }) => ids.includes('timeline') && !parent?.ids.includes('timeline'));

/** Where the entries of a timeline go that has none: UTF-16 offsets, with what is to stand around them. */
interface Blank {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly behind: string;
  /** An entry as the others are to look. */
  readonly entry: (stamp: string, told: string) => string;
}

/** Where a list is added at the end of a part, as a UTF-16 offset, with what is to stand around it. */
export function endOfPart({ start, end }: Section, text: string) {
  const newline = newlineOf(text);
  const at = start + text.slice(start, end).trimEnd().length;
  const isApart = !/\S/.test(text.slice(at)) || /^\r?\n\r?\n/.test(text.slice(at));
  return { at, before: newline + newline, behind: isApart ? '' : newline };
}

const asItem: Blank['entry'] = (stamp, told) => `- ${stamp} ${told}`;

/** A row with the same columns as a blank one; null where none is for the time, or for what happened. */
function asRow({ columns }: Row): Blank['entry'] | null {
  const names = columns.map(({ text }) => eventColumnNamed(text));
  const [time, told] = [names.indexOf('time'), names.indexOf('text')];
  if (time < 0 || told < 0) return null;
  return (stamp, text) => `| ${names.map((_, at) => (at === time ? stamp : at === told ? text : '')).join(' | ')} |`;
}

/** Is it an item or a row that waits for its time: “- {{HH:MM}} {{Resolved}}”? */
const isBlank = (leaf: Leaf): boolean => placeholderIn(textOf(leaf).trimStart())?.start === 0;

/** In the place of the blanks of a form, “- {{HH:MM}} {{Resolved}}”, else at the end of the part; null where it lists anything else. */
function blankIn(postmortem: Postmortem): Blank | null {
  const section = timelineSectionOf(postmortem);
  if (!section) return null;
  const { text } = postmortem.document;
  const listed = passagesBetween(postmortem.passages, section.titleEnd, section.end).filter(
    ({ leaf, offset }) =>
      offset + leaf.start >= section.titleEnd && (leaf.item !== null || (leaf.kind === 'row' && !leaf.header)),
  );
  if (!listed.every(({ leaf }) => isBlank(leaf))) return null;
  const [first, last] = [listed[0], listed.at(-1)];
  if (first && last) {
    const entry = first.leaf.kind === 'row' ? asRow(first.leaf) : asItem;
    if (!entry || listed.some(({ leaf }) => leaf.kind !== first.leaf.kind)) return null;
    const [start, end] = [first.offset + first.leaf.start, last.offset + last.leaf.end];
    return { section, start: lineStart(text, start), end: lineEnd(text, end), before: '', behind: '', entry };
  }
  const { at, ...around } = endOfPart(section, text);
  return { section, start: at, end: at, ...around, entry: asItem };
}

/** Has a report no timeline at all, so that its part is added with the first entries? */
const lacksTimeline = (postmortem: Postmortem): boolean =>
  postmortem.timeline.length === 0 && timelineSectionOf(postmortem) === undefined;

/** Can first entries be written: into a timeline without any, in which nothing else is listed, or with the part that is missing? */
export const takesFirstEntries = (postmortem: Postmortem): boolean =>
  lacksTimeline(postmortem) || blankIn(postmortem) !== null;

/** Marks the entry beside which the first ones are written, and which then goes. */
const SEED = '\uE000';

/** What stands between the places of an edit after others. */
function between({ start, end }: Pick<Edit, 'start' | 'end'>, text: string, after: string): Edit {
  return { start, end, insert: after.slice(start, after.length - (text.length - end)) };
}

/** How entries are put beside one that is there; null where they can't be. */
type Place = (seeded: Postmortem) => readonly Edit[] | null;

/** The first entries in a part that waits for them; null where there is none, or where what was written reads otherwise. */
function fillTimeline(postmortem: Postmortem, like: Instant, read: Reread, place: Place): Edit | null {
  const { text } = postmortem.document;
  const blank = blankIn(postmortem);
  if (!blank || like.day === null || text.includes(SEED)) return null;
  const { start, end, before, behind, entry } = blank;
  const seed = entry(stampInFull({ ...like, second: 0 }), SEED);
  const seeded = read(applyEdits(text, [{ start, end, insert: before + seed + behind }]));
  const edits = place(seeded);
  if (!edits) return null;
  const placed = applyEdits(seeded.document.text, edits);
  const at = placed.indexOf(SEED);
  // An event may hold the mark, too.
  if (at !== placed.lastIndexOf(SEED)) return null;
  const withoutSeed = placed.slice(0, lineStart(placed, at)) + placed.slice(lineEnd(placed, at)).replace(/^\r?\n/, '');
  if (read(withoutSeed).timeline.length !== read(placed).timeline.length - 1) return null;
  return between({ start, end }, text, withoutSeed);
}

/**
 * The first entries of a report, with day and zone, so that nothing is left to be inferred: in its timeline, or with the part that is
 * missing.
 * @param like an instant on the day and the clocks that entries are to be written in
 * @returns null where something else is listed, where the part can't be added, or where what was written reads otherwise
 */
export function firstEntries(postmortem: Postmortem, like: Instant, read: Reread, place: Place): Edit | null {
  if (!lacksTimeline(postmortem)) return fillTimeline(postmortem, like, read, place);
  const { text } = postmortem.document;
  // One section is one edit.
  const [part] = insertSections(['timeline'], postmortem, []);
  if (!part) return null;
  const titled = read(applyEdits(text, [{ ...part, insert: withoutTabStops(part.insert) }]));
  const edit = fillTimeline(titled, like, read, place);
  return edit && between(part, text, applyEdits(titled.document.text, [edit]));
}
