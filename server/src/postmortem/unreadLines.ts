import { placeholderIn } from '../language/placeholders.ts';
import { itemsIn } from '../layout/items.ts';
import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, prosesOf, type Row, textOf } from '../markdown/leaves.ts';
import { linesOf, sourceOffset, withoutCode } from '../markdown/prose.ts';
import { toHalfWidth } from '../text/halfWidth.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { HOUR, YEAR } from '../time/notations/ja/stamps.ts';
import { stampedLines } from './entries.ts';
import type { Postmortem, Section } from './model.ts';
import { holdsTimes } from './timeColumns.ts';
import { timelinePartsOf } from './timelineSections.ts';

/** A line of a timeline whose day or time was not read: nothing is known of it. Offsets are UTF-16 code units in the text. */
export interface UnreadLine {
  /** What looks like its day or time. */
  readonly start: number;
  readonly end: number;
  readonly section: Section;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A clock time near the beginning, behind a name or a mark that nobody knows: "@dana 08:10 …". */
const NEAR_BEGINNING = 24;
const CLOCK = /(?<![\d:.])\d{1,2}:\d\d(?::\d\d)?(?![\d:])/;
/** A first word of digits that can only be meant as a day or a time: "20202-01-16", "0320:15". */
const DIGITS = new RegExp(
  '^[\\s[(（【{*_"\'>~・■]*' +
    `(?<word>[\\d?xX]+(?:[-:./][\\d?xX]+)+|\\d{1,2}:\\S{1,2}|\\d{4,5}${YEAR}\\S*)(?=[\\s:：,、)\\]）】}]|$)`,
  'u',
);
/** As many as a day with its year has, less one that was forgotten. */
const DIGITS_OF_DAY = 6;

/** Of what went on for weeks, the month is its time. */
const MONTH = /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])$/;

const mayBeTime = (word: string): boolean =>
  word.includes(':') || word.includes(YEAR) || (!MONTH.test(word) && (word.match(/\d/g)?.length ?? 0) >= DIGITS_OF_DAY);

/** Where a line that has no stamp seems to have one. */
function timeIn(text: string): Place | null {
  const source = toHalfWidth(text);
  const digits = DIGITS.exec(source);
  if (digits && mayBeTime(digits.groups!.word!)) {
    const start = digits[0].length - digits.groups!.word!.length;
    return { start, end: digits[0].length };
  }
  const clock = CLOCK.exec(source.slice(0, NEAR_BEGINNING));
  return clock && { start: clock.index, end: clock.index + clock[0].length };
}

/** 「09-19〜09-23 21:50」: a time of day on each of several days, which no entry has. */
const PERIOD = /^\D{0,4}\d{1,2}[-/.]\d{1,2}\s?[〜～~–—]\s?\d{1,2}[-/.]\d{1,2}(?!\d)/;

const cellsOf = (row: Row) => {
  const named = row.cells.filter((_, index) => holdsTimes(row.columns[index]?.text.normalize('NFKC').trim() ?? ''));
  return named.length > 0 ? named : row.cells.slice(0, 1);
};

/** Offsets count as the leaf's own do. */
const unreadIn = memoizeByObject((leaf: Leaf): readonly Place[] => {
  if (leaf.quoted || stampedLines(leaf).length > 0 || (leaf.kind === 'row' && leaf.header)) return [];
  const proses = leaf.kind === 'row' ? cellsOf(leaf) : prosesOf(leaf);
  if (leaf.kind === 'paragraph' && (!leaf.item || !leaf.first)) return [];
  return proses.flatMap((prose) => {
    const [line] = linesOf(withoutCode(prose));
    const place = line && timeIn(line.text);
    if (!place || PERIOD.test(line.text)) return [];
    return [
      {
        start: sourceOffset(prose, line.start + place.start),
        end: sourceOffset(prose, line.start + place.end, 'end'),
      },
    ];
  });
});

const depthOf = ({ leaf }: Passage): number => leaf.item?.depth ?? 0;

/** The lines of the timelines that look as if they had a day or a time, which was not read. Sub-items tell of their entry. */
export const unreadLines = memoizeByObject(({ sections, passages, timeline }: Postmortem): readonly UnreadLine[] =>
  timelinePartsOf(sections, passages).flatMap(({ section, end }) => {
    const inside = passagesBetween(passages, section.titleEnd, end).filter(
      ({ leaf, offset }) => offset + leaf.start >= section.titleEnd,
    );
    const starts = timeline.filter((entry) => entry.section === section).map(({ start }) => start);
    // Both are in the order of the text: one walk, as a long timeline is read at every key.
    let next = 0;
    const holdsEntry = ({ leaf, offset }: Passage): boolean => {
      while (next < starts.length && starts[next]! < offset + leaf.start) next++;
      return next < starts.length && starts[next]! < offset + leaf.end;
    };
    const depths = inside.filter(holdsEntry).map(depthOf);
    const deepest = depths.length > 0 ? Math.min(...depths.map((depth) => depth || 1)) : 1;
    return inside
      .filter((passage) => depthOf(passage) <= Math.max(1, deepest))
      .flatMap(({ leaf, offset }) =>
        unreadIn(leaf).map(({ start, end }) => ({ start: offset + start, end: offset + end, section })),
      );
  }),
);

/** Fewer lines are a note; a sentence has so many signs. */
const FEWEST_LINES = 3;
const SENTENCE = 12;
const SAYS_TIME = new RegExp(`\\d[:${HOUR}]`);
/** “Jul 2024 | …”: of what lay hidden for months, the month is its time. */
const BEGINS_WITH_YEAR = /^.{0,12}(?<!\d)(?:19|20)\d{2}(?!\d)/;

const isTimeless = (texts: readonly string[]): boolean =>
  !texts.some((text) => SAYS_TIME.test(text)) && !texts.every((text) => BEGINS_WITH_YEAR.test(text));

/** “- Timeline: 1 image and 1 film”: one of several labelled items, of which the next is not its own. */
const isItem = ({ start }: Section, passages: readonly Passage[]): boolean =>
  passages.some(({ leaf, offset }) => leaf.item !== null && offset + leaf.start <= start && start < offset + leaf.end);

/** A part that is called a timeline and lists what happened, and says of nothing when. */
export function timelineWithoutTimes({ sections, passages }: Postmortem): Section | null {
  for (const { section, end, sure } of timelinePartsOf(sections, passages)) {
    if (!sure || isItem(section, passages)) continue;
    const listed = passagesBetween(passages, section.titleEnd, end).filter(
      ({ leaf, offset }) =>
        offset + leaf.start >= section.titleEnd &&
        itemsIn(leaf).some((item) => (item.form === 'row' ? !item.row.header : item.depth === 1 && leaf.first)) &&
        textOf(leaf).trim().length >= SENTENCE &&
        placeholderIn(textOf(leaf)) === null,
    );
    if (listed.length >= FEWEST_LINES && isTimeless(listed.map(({ leaf }) => textOf(leaf)))) return section;
  }
  return null;
}
