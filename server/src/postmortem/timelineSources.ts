import { besideTitle, isBesideText } from '../layout/besideTitle.ts';
import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { Moment, Stamp } from '../time/stamp.ts';
import { findStamps, readStamp } from '../time/stamp.ts';
import { codeLines, type StampedLine, stampedLines } from './entries.ts';
import type { Metadata } from './model.ts';
import type { TimelinePart } from './timelineSections.ts';

/** Was its time left open by the writer? */
export const isUnreadable = ({ from }: Stamp): boolean =>
  from.date === null &&
  from.time === null &&
  from.relativeDay === null &&
  from.weekday === null &&
  from.elapsed === null;

/** A stamped line of a timeline. */
export interface Source {
  readonly line: StampedLine;
  /** What its places count from. */
  readonly offset: number;
  /** The text right below, where it has no stamp of its own. */
  readonly below: Passage | null;
}

const isTimed = ({ line: { stamp } }: Source): boolean => stamp.from.time !== null || stamp.from.elapsed !== null;

const isDigits = ({ stampStart, stampEnd, stamp }: StampedLine): boolean =>
  stampEnd - stampStart === 4 && stamp.from.time !== null && stamp.from.zone === null;
/** "2024: founded" is a time only in a list of others that are written with four digits ("1936: alert"). */
const isYearAlone = (line: StampedLine): boolean => isDigits(line) && line.stamp.from.time!.hour === 20;
const isFourDigits = (line: StampedLine): boolean => isDigits(line) && line.stamp.from.time!.hour !== 20;

/** The passages of a section's own text; the first may hold its title. */
const passagesIn = ({ section, end }: TimelinePart, passages: readonly Passage[]): readonly Passage[] =>
  passagesBetween(passages, section.titleEnd, end);

const tellsWithoutStamp = memoizeByObject(
  (leaf: Leaf) => textOf(leaf).trim() !== '' && stampedLines(leaf).length === 0,
);

/**
 * The stamped lines of a timeline, in the order of the text. Where some are in a list, a table or headings, a sentence that begins
 * with a time is a mention.
 */
export function sourcesOf(part: TimelinePart, passages: readonly Passage[], text: string): Source[] {
  const { section, end } = part;
  const inside = passagesIn(part, passages);
  const belongs = ({ start }: StampedLine, offset: number): boolean =>
    start + offset >= section.titleEnd && start + offset < end;
  const sources = inside.flatMap((passage, index) => {
    const { offset } = passage;
    const isBeside = passage.leaf.kind === 'row' && isBesideText(section.style);
    const lines = stampedLines(isBeside ? besideTitle(passage.leaf) : passage.leaf).filter((line) =>
      belongs(line, offset),
    );
    if (lines.length === 0) return [];
    const following = inside[index + 1];
    const below = following && tellsWithoutStamp(following.leaf) ? following : null;
    return lines.map((line) => ({ line, offset, below }));
  });
  // Pasted into a code block, indented or fenced, a timeline is one only where there is no other: beside entries it is a log.
  if (!sources.some(isTimed)) {
    const pasted = inside.flatMap((passage) =>
      codeLines(passage, text).map((line) => ({ line, offset: 0, below: null })),
    );
    return [...sources, ...pasted].sort((a, b) => a.line.start + a.offset - b.line.start - b.offset);
  }
  const times = sources.filter(({ line }) => !isYearAlone(line) || sources.some((other) => isFourDigits(other.line)));
  const plain = times.some((source) => !source.line.told && isTimed(source));
  return plain ? times.filter(({ line }) => !line.told) : times;
}

const ORIGIN = /\bT\s*(?:\+\s*)?0\b/;

const isOrigin = ({ line: { stamp } }: Source): boolean =>
  stamp.from.elapsed?.seconds === 0 && stamp.from.time !== null;

/** Where times such as T+5m count from: what is marked as T0, a sentence that says when T0 was, or the stated start. */
export function originOf(
  part: TimelinePart,
  sources: readonly Source[],
  passages: readonly Passage[],
  metadata: Metadata,
): Moment | null {
  if (!sources.some(({ line }) => line.stamp.from.elapsed)) return null;
  const marked = sources.find(isOrigin);
  if (marked) return marked.line.stamp.from;
  const said = passagesIn(part, passages)
    .map(({ leaf }) => textOf(leaf))
    .filter((sentence) => ORIGIN.test(sentence))
    .flatMap(findStamps)
    .find(({ from }) => from.time);
  const start = said ?? readStamp(metadata.start?.value ?? '');
  return start?.from.time ? start.from : null;
}

/** A paragraph above the entries that only says when T0 was is none of them. */
export const withoutOrigin = (sources: readonly Source[]): readonly Source[] => {
  const [first, second] = sources;
  return first && second && isOrigin(first) && first.line.depth === 0 && second.line.depth > 0
    ? sources.slice(1)
    : sources;
};
