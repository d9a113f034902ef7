import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import { stampedLines } from './entries.ts';
import type { Postmortem } from './model.ts';
import { timelinePartsOf } from './timelineSections.ts';

const clockTimesIn = memoizeByObject(
  (leaf: Leaf): number => findStamps(textOf(leaf)).filter(({ from }) => from.time !== null).length,
);

/** “### 14:43”: below it stands what happened then. */
const isEntry = ({ leaf }: Passage): boolean =>
  leaf.kind === 'heading' && stampedLines(leaf).some(({ stamp }) => stamp.from.time !== null);

const tellsMore = ({ leaf }: Passage): boolean =>
  leaf.kind === 'paragraph' && leaf.item === null && clockTimesIn(leaf) > stampedLines(leaf).length;

/**
 * The paragraphs of the timelines that tell more clock times than those that open their lines, as the offsets (UTF-16) of their ends: only
 * the first is read as an entry, and what is told behind it may lead into the next day.
 */
export const endsOfProse = memoizeByObject(({ sections, passages }: Postmortem): readonly number[] =>
  timelinePartsOf(sections, passages).flatMap(({ section, end }) => {
    const inside = passagesBetween(passages, section.titleEnd, end);
    return inside.some(isEntry) ? [] : inside.filter(tellsMore).map(({ leaf, offset }) => offset + leaf.end);
  }),
);
