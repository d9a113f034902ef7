import * as en from '../language/en/timelines.ts';
import { inOneLine } from '../language/inOneLine.ts';
import * as ja from '../language/ja/timelines.ts';
import { type ToldMilestones, toldMilestones } from '../language/milestones.ts';
import { type Item, itemsIn, textOfItem } from '../layout/items.ts';
import { isBold } from '../layout/lines.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Leaf } from '../markdown/leaves.ts';
import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { oneOf } from '../text/words.ts';
import { readEntryStamp } from '../time/entryStamp.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';
import { BETWEEN_CELLS, inRow } from './rowLine.ts';
import { type Line, SEPARATOR, type StampedLine, stampedLine } from './stampedLine.ts';

export type { StampedLine } from './stampedLine.ts';

const TOLD = new RegExp(`^${oneOf(en.TOLD)}\\b`, 'i');
/** In a paragraph this goes on with a story; as an item of a list it is an entry. */
const TOLD_IN_PARAGRAPH = new RegExp(
  `^(?:${oneOf(en.TOLD_IN_PARAGRAPH)}\\b|\\d+ [a-z]+ ${oneOf(en.LATER)}\\b` +
    `|${oneOf(ja.THEN)}?\\d+${oneOf(ja.UNITS)}${oneOf(ja.LATER)})`,
  'i',
);

/** As an item of a list this is an entry all the same: "At 09:10 first report". */
const GIVES_TIME = new RegExp(`^${oneOf(en.GIVES_TIME)}\\b`, 'i');

const isTold = (text: string, stamp: Stamp, listed: boolean): boolean =>
  (TOLD.test(text) && stamp.to === null && !(listed && GIVES_TIME.test(text))) ||
  (!listed && TOLD_IN_PARAGRAPH.test(text));

/** Each cell of a row is a sentence of its own. */
function milestonesIn(text: string, cells: boolean): ToldMilestones {
  if (!cells) return toldMilestones(text);
  const told = text.split(BETWEEN_CELLS).map(toldMilestones);
  return {
    marked: [...new Set(told.flatMap(({ marked }) => marked))],
    worded: told.find(({ worded }) => worded.length > 0)?.worded ?? [],
    harm: told.some(({ harm }) => harm),
    unreached: told.some(({ unreached }) => unreached),
    recurs: told.some(({ recurs }) => recurs),
  };
}

/** The lines of a leaf that begin with a day or a time. Their offsets count as the leaf's own do. */
export const stampedLines = memoizeByObject((leaf: Leaf): readonly StampedLine[] =>
  withWrapped(
    itemsIn(leaf).flatMap((item) => [...lineOfItem(item, leaf), ...unmarkedBelow(item)]),
    leaf,
  ).map((line) => ({ ...line, milestones: milestonesIn(line.text, leaf.kind === 'row') })),
);

/** What is wrapped below a line goes on with it, up to the next that begins with a time. */
function withWrapped<Each extends Line>(stamped: readonly Each[], leaf: Leaf): readonly Each[] {
  if (leaf.kind !== 'paragraph' || !leaf.prose.text.includes('\n')) return stamped;
  const { prose } = leaf;
  const lines = linesOf(prose.text).map(({ start, text }) => ({ at: sourceOffset(prose, start), text }));
  let index = 0;
  return stamped.map((line, number) => {
    const next = stamped[number + 1]?.start ?? Number.POSITIVE_INFINITY;
    while ((lines[index]?.at ?? next) < line.end) index++;
    const told = [line.text];
    for (; (lines[index]?.at ?? next) < next; index++) told.push(lines[index]!.text);
    return { ...line, text: inOneLine(told.join('\n')) };
  });
}

/** Does a leaf begin with a time of day? */
export const beginsWithTime = (leaf: Leaf): boolean => (stampedLines(leaf)[0]?.stamp.from.time ?? null) !== null;

const DAY_COUNTED = `^\\s*(?:${oneOf(en.DAY_COUNTED)}\\s*\\d{1,2}|\\d{1,2}\\s*${oneOf(ja.DAY_COUNTED)})`;
/** “Day 2 -”, 「2日目：」 */
const COUNTED = new RegExp(`${DAY_COUNTED}[\\s:：,、|–—-]*$`, 'i');
/** The same before a day or a time: “Day 1: 04:00 — it failed” */
const COUNTED_BEFORE = new RegExp(`${DAY_COUNTED}\\s*[:：–—-]\\s*`, 'i');

/** On which day “Day 2: 04:00” is only its first day tells: that is not counted here. */
function behindCount(prose: Prose, counted: number, to: number): Line | null {
  const line = counted > 0 ? stampedLine(prose, counted, to) : null;
  return line?.stamp.from.date || /\b1\b/.test(prose.text.slice(0, counted)) ? line : null;
}

/** "Day 1 - January 23, 2026", 「1日目：2024年3月5日」: a heading that counts a day, and says which it is. */
function countedDay(prose: Prose): Line | null {
  const stamp = findStamps(prose.text).at(-1);
  if (!stamp?.from.date || stamp.from.time || stamp.to || prose.text.slice(stamp.end).trim() !== '') return null;
  if (!COUNTED.test(prose.text.slice(0, stamp.start))) return null;
  const start = sourceOffset(prose, stamp.start);
  const end = sourceOffset(prose, stamp.end, 'end');
  return { stamp, start, end, stampStart: start, stampEnd: end, text: '' };
}

/** "Second attempt (13 February)", 「第1回デプロイ（06:00頃）」: a heading that says its day or its time last, in brackets. */
function timeInBrackets(prose: Prose): Line | null {
  const bracket = /[(（](?<inside>[^()（）]{3,40})[)）]\s*$/.exec(prose.text);
  const at = bracket ? bracket.index + 1 : 0;
  const [stamp] = bracket ? findStamps(bracket.groups!.inside!) : [];
  if (!stamp || !(stamp.from.date || stamp.from.time)) return null;
  const start = sourceOffset(prose, at + stamp.start);
  const end = sourceOffset(prose, at + stamp.end, 'end');
  const text = stamp.from.time ? prose.text.slice(0, bracket!.index).trim() : '';
  return { stamp, start, end, stampStart: start, stampEnd: end, text };
}

function lineOfItem(item: Item, leaf: Leaf): Omit<StampedLine, 'milestones'>[] {
  if (item.form === 'row') return inRow(item.row);
  const { form, prose, from, to, depth } = item;
  const listed = form === 'list';
  if (form === 'heading') {
    const counted = COUNTED_BEFORE.exec(prose.text)?.[0].length ?? 0;
    const first = stampedLine(prose, from, to) ?? behindCount(prose, counted, to);
    const begins = first !== null && (first.stamp.from.date ?? first.stamp.from.time) !== null;
    const line = (begins ? null : countedDay(prose)) ?? first ?? timeInBrackets(prose);
    return line ? [{ ...line, start: leaf.start, heading: true, depth, told: false }] : [];
  }
  const line = stampedLine(prose, from, to, listed);
  // A line in bold type stands above its text as a heading does, “**Analysis (13:20-13:45)**”; beside plain entries it is a note.
  const label = line || listed || !isBold(prose) ? null : timeInBrackets(prose);
  if (label) return [{ ...label, start: leaf.start, heading: true, depth, told: true }];
  if (!line) return [];
  return [{ ...line, heading: false, depth, told: isTold(textOfItem(item), line.stamp, listed) }];
}

/** A line break in the source, without an indent behind it. */
const LONGEST_BREAK = 2;

/** Lines that begin with a time below an item, typed where nobody put the next mark: not indented, as what goes on with an item is. */
function unmarkedBelow(item: Item): Omit<StampedLine, 'milestones'>[] {
  if (item.form !== 'list' || item.depth !== 1) return [];
  const { prose, to } = item;
  const lines = linesOf(prose.text);
  return lines.flatMap(({ start, end, text }, index) => {
    const above = lines[index - 1];
    if (!above || start <= to) return [];
    const gap = sourceOffset(prose, start) - sourceOffset(prose, above.end, 'end');
    const line = gap <= LONGEST_BREAK ? stampedLine(prose, start, end) : null;
    if (!line?.stamp.from.time || line.text === '' || isTold(text, line.stamp, false)) return [];
    return [{ ...line, heading: false, depth: 1, told: false, unmarked: true }];
  });
}

/** The lines of a code block that begin with a day or a time. */
export function codeLines({ leaf, offset }: Passage, text: string): StampedLine[] {
  if (leaf.kind !== 'code' || leaf.quoted) return [];
  let from = offset + leaf.start;
  return text
    .slice(from, offset + leaf.end)
    .split('\n')
    .flatMap((source): StampedLine[] => {
      const start = from;
      from += source.length + 1;
      const stamp = /^\s*(?:```|~~~)/.test(source) ? null : readEntryStamp(source);
      if (!stamp) return [];
      return [
        {
          stamp,
          milestones: toldMilestones(source.slice(stamp.end).replace(SEPARATOR, '').trim()),
          start: start + source.length - source.trimStart().length,
          end: start + source.trimEnd().length,
          stampStart: start + stamp.start,
          stampEnd: start + stamp.end,
          text: source.slice(stamp.end).replace(SEPARATOR, '').trim(),
          heading: false,
          depth: 0,
          told: false,
        },
      ];
    });
}
