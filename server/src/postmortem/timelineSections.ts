import type { SectionId } from '@postmortem/schemas';
import { eventColumnNamed } from '../language/columns.ts';
import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import { labelsIn } from '../layout/labelForms.ts';
import { textLinesOf } from '../layout/lines.ts';
import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { oneOf } from '../text/words.ts';
import { secondOfDay } from '../time/clock.ts';
import { readEntryStamp } from '../time/entryStamp.ts';
import { stampedLines } from './entries.ts';
import { LABEL_LEVEL, type Section } from './model.ts';
import { ancestors } from './sections.ts';

/** A part whose lines are read as a timeline. Offsets are UTF-16 code units in the text. */
export interface TimelinePart {
  readonly section: Section;
  /** Where its entries end: behind the days and times of its own level that go on with it. */
  readonly end: number;
  /** Does it say that it is a timeline? What only looks like one raises no finding about order or gaps. */
  readonly sure: boolean;
}

/** "## May 12", "### 20:15": a day alone, or what begins with a time, starts no part of its own. */
function continuesTimeline({ id, title }: Section): boolean {
  if (id !== null) return false;
  const stamp = readEntryStamp(title);
  if (!stamp) return false;
  return (
    stamp.from.time?.lasts === undefined &&
    (stamp.from.time !== null || /^[^\p{L}\p{N}]*$/u.test(title.slice(stamp.end)))
  );
}

/** A leaf that could be an entry: an item of a list or a row of a table. */
const isListed = (leaf: Leaf): boolean =>
  !leaf.quoted &&
  ((leaf.kind === 'row' && !leaf.header) || (leaf.kind === 'paragraph' && leaf.item !== null && leaf.first));

const hasClockTime = (leaf: Leaf): boolean =>
  stampedLines(leaf).some(
    ({ stamp, told }) => !told && stamp.from.time !== null && stamp.from.time.lasts === undefined,
  );

/** “Signs in the logs:” on a line of its own. */
function isLabelLine({ leaf }: Passage): boolean {
  if (leaf.kind !== 'paragraph' || leaf.item !== null) return false;
  const [line, more] = textLinesOf(leaf);
  return line !== undefined && more === undefined && labelsIn(line).some(({ form }) => form === 'colon');
}

const GOES_ON = new RegExp(`^(?:${oneOf(en.GOES_ON)})\\b|^${oneOf(ja.GOES_ON)}`, 'i');

/** The times of day that entries begin with, in seconds since midnight, cut to the minute: “10:05” may follow “10:05:30”. */
const secondsIn = (passages: readonly Passage[]): number[] =>
  passages
    .filter(({ leaf }) => isListed(leaf))
    .flatMap(({ leaf }) =>
      stampedLines(leaf).flatMap(({ stamp: { from } }) =>
        from.time ? [secondOfDay(from.time.hour, from.time.minute, null)] : [],
      ),
    );

/** Does a line that names what is below it lead to what happened next: is it a day, does it say “then”, or are the times later ones? */
function goesOn(line: Passage, before: readonly Passage[], behind: readonly Passage[]): boolean {
  if (stampedLines(line.leaf).length > 0 || GOES_ON.test(textOf(line.leaf))) return true;
  const until = behind.findIndex(isLabelLine);
  const [first] = secondsIn(until < 0 ? behind : behind.slice(0, until));
  const last = secondsIn(before).at(-1);
  return first !== undefined && last !== undefined && first >= last;
}

/** A label has no more below it than up to the next line of its kind that does not go on with the story: “Signs in the logs:”. */
function endOfLabel({ titleEnd, end }: Section, passages: readonly Passage[]): number {
  const below = passagesBetween(passages, titleEnd, end).filter(({ leaf, offset }) => offset + leaf.start >= titleEnd);
  const first = below.findIndex(({ leaf }) => isListed(leaf));
  const next = below.find(
    (passage, index) =>
      first >= 0 &&
      index > first &&
      isLabelLine(passage) &&
      !goesOn(passage, below.slice(0, index), below.slice(index + 1)),
  );
  return next ? next.offset + next.leaf.start : end;
}

function endOf(section: Section, sections: readonly Section[], passages: readonly Passage[]): number {
  if (section.style === 'colon') return endOfLabel(section, passages);
  let end = section.end;
  for (;;) {
    const next = sections.find(({ start }) => start === end);
    if (!next || next === section || next.level < section.level || !continuesTimeline(next)) return end;
    end = next.end;
  }
}

/** Does a row hold measurements, “10000.27 ms | 111af95e | 68172 ms”? Where no column is for what happened, each of them has a digit. */
const isMeasurement = (leaf: Leaf): boolean =>
  leaf.kind === 'row' &&
  leaf.columns.every(({ text }) => eventColumnNamed(text) !== 'text') &&
  leaf.cells.every(({ text }) => text.trim() === '' || /\d/.test(text));

/** So many items with a time, and this share of all items, make a list a timeline, whatever it is called. */
const FEWEST_BY_CONTENTS = 4;
const FEWEST_IN_CONTEXT = 2;
const SHARE_BY_CONTENTS = 0.6;
/** Parts that list times for other reasons. */
const NO_TIMELINE: ReadonlySet<SectionId> = new Set([
  'action-items',
  'impact',
  'supporting-info',
  'glossary',
  'communication',
  'five-whys',
]);

function byContents(sections: readonly Section[], passages: readonly Passage[]): TimelinePart | null {
  for (const section of sections) {
    if (ancestors(section).some(({ ids }) => ids.some((id) => NO_TIMELINE.has(id)))) continue;
    const inner = sections.find(({ parent }) => parent === section)?.start ?? section.end;
    const listed = passagesBetween(passages, section.titleEnd, Math.min(inner, section.end)).filter(
      ({ leaf, offset }) => offset + leaf.start >= section.titleEnd && isListed(leaf),
    );
    const timed = listed.filter(({ leaf }) => hasClockTime(leaf) && !isMeasurement(leaf)).length;
    // Forms of labels keep the course of events under "Context".
    const context = section.level >= LABEL_LEVEL && section.ids.includes('background');
    if (timed < (context ? FEWEST_IN_CONTEXT : FEWEST_BY_CONTENTS) || timed < listed.length * SHARE_BY_CONTENTS)
      continue;
    return { section, end: section.end, sure: context };
  }
  return null;
}

/**
 * The timelines of a document: the parts that are called so, else the one whose lines are entries.
 */
export function timelinePartsOf(sections: readonly Section[], passages: readonly Passage[]): TimelinePart[] {
  const titled = sections
    .filter(({ ids, parent }) => ids.includes('timeline') && !parent?.ids.includes('timeline'))
    .map((section) => ({ section, end: endOf(section, sections, passages), sure: true }));
  const context = contextOf(sections, passages);
  if (titled.length > 0)
    return context ? [...titled, context].sort((a, b) => a.section.start - b.section.start) : titled;
  const found = byContents(sections, passages);
  return found ? [found] : [];
}

/** The entries under "Context", beside which a form of labels has a part for its key events. */
function contextOf(sections: readonly Section[], passages: readonly Passage[]): TimelinePart | null {
  const labels = sections.filter(({ level, ids }) => level >= LABEL_LEVEL && ids.includes('background'));
  return labels.length === 0 ? null : byContents(labels, passages);
}
