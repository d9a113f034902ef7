import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { secondOfDay } from '../time/clock.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';
import { stampedLines } from './entries.ts';
import type { Postmortem } from './model.ts';
import { timelinePartsOf } from './timelineSections.ts';

/** The same moment on another clock: “10:00 UTC (19:00 JST)”. */
const isAside = (text: string, { start, from }: Stamp): boolean =>
  from.zone !== null && /[(（]\s*$/.test(text.slice(0, start));
const secondOf = ({ from: { time } }: Stamp): number => secondOfDay(time!.hour, time!.minute, time!.second);

/** Does a paragraph tell of a time that lies behind the one that it opens with? */
const tellsMore = memoizeByObject((leaf: Leaf): boolean => {
  if (leaf.kind !== 'paragraph' || leaf.item !== null) return false;
  const text = textOf(leaf);
  const [opening, another] = stampedLines(leaf);
  if (another) return false;
  const told = findStamps(text).filter((stamp) => stamp.from.time !== null && !isAside(text, stamp));
  return told.some((stamp) => !opening?.stamp.from.time || secondOf(stamp) > secondOf(opening.stamp));
});

/** “### 14:43”, “- 10:05 Paged”: beside such entries a paragraph is a note. */
const isEntry = ({ leaf }: Passage): boolean =>
  (leaf.kind !== 'paragraph' || leaf.item !== null) && stampedLines(leaf).some(({ stamp }) => stamp.from.time !== null);

/**
 * The paragraphs of timelines told in paragraphs that tell of later times than the one that opens them, as the offsets (UTF-16) of their
 * ends: only the first is read as an entry, and what is told behind it may lead into the next day.
 */
export const endsOfProse = memoizeByObject(({ sections, passages }: Postmortem): readonly number[] =>
  timelinePartsOf(sections, passages).flatMap(({ section, end }) => {
    const inside = passagesBetween(passages, section.titleEnd, end);
    return inside.some(isEntry)
      ? []
      : inside.filter(({ leaf }) => tellsMore(leaf)).map(({ leaf, offset }) => offset + leaf.end);
  }),
);
