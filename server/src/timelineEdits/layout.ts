import type { Passage } from '../markdown/blocks.ts';
import { position } from '../postmortem/instants.ts';
import type { Instant, Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';
import { hasClock } from './rewriteEntries.ts';

/** What is between a stamp and what it tells of. */
const SEPARATOR = /^[\s:：\-–—|,、.。>)\]}）］】*_`]*/;
/** What sets a stamp off: bold, italics, code. */
const MARKS = /[*_`]+/;
const MARKS_AT_START = /^[*_`]*/;
const MARKS_AT_END = /[*_`]{1,9}$/;

/** How the timeline lays an entry out: what is before and after its stamp, and where the next one goes. */
export interface Layout {
  readonly sample: TimelineEntry;
  readonly kind: 'row' | 'item' | 'heading' | 'line';
  readonly before: string;
  readonly stamp: string;
  readonly behind: string;
  /** Cells after the one for the text. */
  readonly cellsAfter: number;
  /** What is between two entries: line ends with the marks of their container. */
  readonly between: string;
  /** The entries of the same timeline whose instant is known. */
  readonly peers: readonly TimelineEntry[];
  /** Does it run newest first? */
  readonly descending: boolean;
}

/** The leaf that an entry begins in. */
export const passageOf = ({ start }: TimelineEntry, { passages }: Postmortem): Passage | undefined =>
  passages.findLast(({ leaf, offset }) => offset + leaf.start <= start && offset + leaf.end > start);

/** A range, a second notation, a window or 翌日 is no sample for a moment. */
const isPlain = (entry: TimelineEntry): boolean =>
  hasClock(entry) && !entry.stamp.to && !entry.nested && entry.stamp.from.relativeDay === null;

/** Marks around a stamp stay where both are there; of those that set off the text, or both, one would be left open. */
function aroundStamp(before: string, behind: string): { readonly before: string; readonly behind: string } {
  if (MARKS_AT_END.test(before) === MARKS.test(behind)) return { before, behind };
  return { before: before.replace(MARKS_AT_END, ''), behind: behind.replace(MARKS, '') };
}

/** The layout of the entry that looks most like what is to be written, the last plain one. */
export function layoutOf(postmortem: Postmortem): Layout | null {
  const { timeline } = postmortem;
  const { text } = postmortem.document;
  const sample = timeline.findLast(isPlain) ?? timeline.findLast((entry) => hasClock(entry) && !entry.nested);
  const passage = sample && passageOf(sample, postmortem);
  if (!sample || !passage) return null;
  const { leaf } = passage;
  const kind =
    leaf.kind === 'row'
      ? 'row'
      : leaf.kind === 'heading'
        ? 'heading'
        : leaf.kind === 'paragraph' && leaf.item
          ? 'item'
          : 'line';
  const from = lineStart(text, sample.stampStart);
  const line = text.slice(sample.stampEnd, lineEnd(text, sample.stampEnd));
  const cells = kind === 'row' ? line.replace(/\\\|/g, '  ').split('|').length - 1 : 0;
  const separator = SEPARATOR.exec(line)![0];
  const newline = newlineOf(text);
  const index = timeline.indexOf(sample);
  const neighbour = timeline[index - 1] ?? timeline[index + 1];
  const [first, second] = neighbour ? [neighbour, sample].sort((a, b) => a.start - b.start) : [];
  const peers = timeline.filter(({ section, nested }) => section === sample.section && !nested);
  const known = peers.filter(({ from }) => from.second !== null || from.day !== null);
  const loose =
    first && second ? /\n[ \t>]*\r?\n/.test(text.slice(first.start, second.start)) : kind !== 'row' && kind !== 'item';
  return {
    sample,
    kind,
    ...aroundStamp(
      text.slice(from, sample.stampStart),
      kind === 'row' ? `${MARKS_AT_START.exec(line)![0]} | ` : separator || ' ',
    ),
    stamp: text.slice(sample.stampStart, sample.stampEnd),
    cellsAfter: Math.max(0, cells - 2),
    between: loose || kind === 'heading' ? newline + newline : hardBreakBehind(first ?? sample, text) + newline,
    peers: known,
    descending: known.length > 1 && position(known[0]!.from) > position(known.at(-1)!.from),
  };
}

/** The entry that a new one is written beside, so that the timeline keeps its order. */
export interface Anchor {
  readonly entry: TimelineEntry;
  readonly side: 'before' | 'after';
}

/** Behind what is not later: the last such entry where the timeline runs on, the first where it runs newest first. */
export function anchorOf({ peers, descending }: Layout, at: Instant): Anchor {
  const isNotLater = ({ from }: TimelineEntry): boolean => position(from) <= position(at);
  const found = descending ? peers.find(isNotLater) : peers.findLast(isNotLater);
  if (descending) return found ? { entry: found, side: 'before' } : { entry: peers.at(-1)!, side: 'after' };
  return found ? { entry: found, side: 'after' } : { entry: peers[0]!, side: 'before' };
}

/** What keeps an entry's line apart from the next in a paragraph: two spaces or a backslash. */
const hardBreakBehind = ({ start }: TimelineEntry, text: string): string =>
  /(?: {2}|\\)$/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
