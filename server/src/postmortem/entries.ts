import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import { type Milestone, milestoneOf } from '../language/milestones.ts';
import type { Passage } from '../markdown/blocks.ts';
import type { Leaf, Row } from '../markdown/leaves.ts';
import { linesOf, type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { oneOf } from '../text/words.ts';
import { readEntryStamp } from '../time/entryStamp.ts';
import { readStamp, type Stamp, UNREADABLE_STAMP, unreadableTime } from '../time/stamp.ts';
import { findZone, type Zone } from '../time/zones.ts';
import { holdsTimes, holdsZones } from './timeColumns.ts';

/** A line that begins with a day or a time, before anything is inferred. Offsets count from its passage's, or from the text's start. */
export interface StampedLine {
  readonly stamp: Stamp;
  readonly start: number;
  readonly end: number;
  readonly stampStart: number;
  readonly stampEnd: number;
  /** What follows the stamp. */
  readonly text: string;
  readonly milestone: Milestone | null;
  readonly heading: boolean;
  /** Depth of the list item, 0 outside lists: deeper lines are inside the entry above. */
  readonly depth: number;
  /** Does it begin like a sentence ("At 9:30 …")? Beside plain entries that is a mention. */
  readonly told: boolean;
}

const SEPARATOR = /^[\s:：\-–—|,、.。>)\]}）］】*_]+/;

const TOLD = new RegExp(`^${oneOf(en.TOLD)}\\b`, 'i');
/** In a paragraph this goes on with a story; as an item of a list it is an entry. */
const TOLD_IN_PARAGRAPH = new RegExp(
  `^(?:${oneOf(en.TOLD_IN_PARAGRAPH)}\\b|\\d+ [a-z]+ ${oneOf(en.LATER)}\\b` +
    `|${oneOf(ja.THEN)}?\\d+${oneOf(ja.UNITS)}${oneOf(ja.LATER)})`,
  'i',
);

const isTold = (text: string, stamp: Stamp, listed: boolean): boolean =>
  (TOLD.test(text) && stamp.to === null) || (!listed && TOLD_IN_PARAGRAPH.test(text));

/** "??:?? Noticed by users": the entry is there, its time is not. */
function unreadableStamp(text: string): Stamp | null {
  const found = unreadableTime(text);
  return found && { ...UNREADABLE_STAMP, ...found };
}

function stampedLine(prose: Prose, from: number, to: number): Line | null {
  const text = prose.text.slice(from, to);
  const stamp = readEntryStamp(text) ?? unreadableStamp(text);
  if (!stamp) return labelledLine(prose, from, to);
  return {
    stamp,
    start: sourceOffset(prose, from),
    end: sourceOffset(prose, to, 'end'),
    stampStart: sourceOffset(prose, from + stamp.start),
    stampEnd: sourceOffset(prose, from + stamp.end, 'end'),
    text: text.slice(stamp.end).replace(SEPARATOR, '').trim(),
  };
}

type Line = Omit<StampedLine, 'heading' | 'depth' | 'told' | 'milestone'>;

const LABEL = /^(?<label>[^:：\d]{2,40}?)\s*[:：]\s*(?=\S)/u;
/** What lasts is no point in time. */
const LASTS = new RegExp(`\\b${oneOf(en.LASTS)}\\b|${oneOf(ja.LASTS)}$`, 'i');
const NOTHING_MORE = /^[\s)）\]*_.。]*(?:[(（][^)）]*[)）][\s.。]*)?$/u;

/** "First detected: 2024-12-19 10:03", 「発生日時: 10時32分」: the label tells what happened, and nothing follows the time. */
function labelledLine(prose: Prose, from: number, to: number): Line | null {
  const text = prose.text.slice(from, to);
  const label = LABEL.exec(text);
  if (!label || LASTS.test(label.groups!.label!.trim())) return null;
  const stamp = readStamp(text, label[0].length);
  if (!stamp?.from.time || stamp.from.time.lasts !== undefined || !NOTHING_MORE.test(text.slice(stamp.end)))
    return null;
  return {
    stamp,
    start: sourceOffset(prose, from),
    end: sourceOffset(prose, to, 'end'),
    stampStart: sourceOffset(prose, from + stamp.start),
    stampEnd: sourceOffset(prose, from + stamp.end, 'end'),
    text: label.groups!.label!.trim(),
  };
}

/** A row's day and time may be in one cell or in two. */
function inRow(row: Row): Omit<StampedLine, 'milestone'>[] {
  if (row.header) return [];
  const titles = row.columns.map(({ text }) => text.normalize('NFKC').trim());
  const named = titles.flatMap((title, index) => (holdsTimes(title) ? [index] : []));
  const columns = named.length > 0 ? named.slice(0, 2) : [0];
  const read = columns.flatMap((index) => {
    const cell = row.cells[index];
    const line = cell && stampedLine(cell, 0, cell.text.length);
    return line ? [line] : [];
  });
  const [first, second] = read;
  if (!first) return [];
  const zone = findZone(row.cells[titles.findIndex((title) => holdsZones(title))]?.text ?? '');
  const stamp = withZone(second ? joined(first.stamp, second.stamp) : first.stamp, zone);
  const text = row.cells
    .filter((_, index) => !columns.includes(index))
    .map((cell) => cell.text.trim())
    .filter(Boolean)
    .join(' | ');
  const place = { start: row.start, end: row.end, heading: false, depth: 1, told: false };
  return [{ ...first, stamp, ...place, text: columns.length === row.cells.length ? first.text : text }];
}

const withZone = (stamp: Stamp, zone: Zone | null): Stamp =>
  zone && !stamp.from.zone ? { ...stamp, from: { ...stamp.from, zone } } : stamp;

/** A day in one column and a time in the next are one stamp; two times are a start and an end. */
function joined(first: Stamp, second: Stamp): Stamp {
  if (!first.from.time && second.from.time) {
    return {
      ...second,
      start: first.start,
      end: first.end,
      from: { ...second.from, date: first.from.date, relativeDay: first.from.relativeDay },
    };
  }
  return first.to || !second.from.time ? first : { ...first, to: second.from };
}

/** The lines of a leaf that begin with a day or a time. Their offsets count as the leaf's own do. */
export const stampedLines = memoizeByObject((leaf: Leaf): readonly StampedLine[] =>
  linesOfLeaf(leaf).map((line) => ({ ...line, milestone: milestoneOf(line.text) })),
);

/** Does a leaf begin with a time of day? */
export const beginsWithTime = (leaf: Leaf): boolean => (stampedLines(leaf)[0]?.stamp.from.time ?? null) !== null;

function linesOfLeaf(leaf: Leaf): Omit<StampedLine, 'milestone'>[] {
  if (leaf.quoted) return [];
  switch (leaf.kind) {
    case 'row':
      return inRow(leaf);
    case 'heading': {
      const line = stampedLine(leaf.prose, 0, leaf.prose.text.length);
      return line ? [{ ...line, start: leaf.start, heading: true, depth: 0, told: false }] : [];
    }
    case 'paragraph':
      // In a list item only the first line is a stamp's place; what wraps belongs to the entry.
      return linesOf(leaf.prose.text)
        .filter((_, index) => index === 0 || !leaf.item)
        .flatMap(({ start, end, text }) => {
          const line = stampedLine(leaf.prose, start, end);
          return line
            ? [
                {
                  ...line,
                  heading: false,
                  depth: leaf.item?.depth ?? 0,
                  told: isTold(text, line.stamp, leaf.item !== null),
                },
              ]
            : [];
        });
    default:
      return [];
  }
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
          milestone: milestoneOf(source.slice(stamp.end).replace(SEPARATOR, '').trim()),
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
