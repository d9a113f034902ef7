import type { SectionId } from '@postmortem/schemas';
import * as en from '../../language/en/timelines.ts';
import * as ja from '../../language/ja/timelines.ts';
import { passagesBetween } from '../../markdown/blocks.ts';
import { type Leaf, prosesOf, textOf } from '../../markdown/leaves.ts';
import { withoutCode } from '../../markdown/prose.ts';
import { stampedLines } from '../../postmortem/entries.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { sectionAt } from '../../postmortem/sections.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { holding, oneOf } from '../../text/words.ts';
import { secondOfDay } from '../../time/clock.ts';
import { findStamps, type Stamp } from '../../time/stamp.ts';
import { SECONDS_IN_DAY, SECONDS_IN_HOUR } from '../../time/units.ts';

const RESTS = holding({ en: en.RESTS, ja: ja.RESTS });
const RETURNS = holding({ en: en.RETURNS, ja: ja.RETURNS });
const EXPECTED = holding({ en: en.EXPECTED, ja: ja.EXPECTED });
const ASLEEP = holding({ en: en.ASLEEP, ja: ja.ASLEEP });
const ONWARD = new RegExp(`^[\\s\\p{P}]{0,3}${oneOf(en.ONWARD, ja.ONWARD)}`, 'iu');
/** From midnight to six. */
const NIGHT = [0, 1, 2, 3, 4, 5].map((hour) => hour * SECONDS_IN_HOUR);

/** Parts that tell the story. What is planned, or when the report was written, is another day's. */
export const STORY: ReadonlySet<SectionId> = new Set([
  'summary',
  'impact',
  'detection',
  'trigger',
  'root-cause',
  'contributing-factors',
  'response',
  'resolution',
  'went-wrong',
  'lessons-learned',
]);

/** Seconds from one time of the day to the next of another. */
const until = (from: number, to: number): number => (to - from + SECONDS_IN_DAY) % SECONDS_IN_DAY;

const stampsIn = memoizeByObject((leaf: Leaf): readonly Stamp[] =>
  prosesOf(leaf).flatMap((prose) => findStamps(withoutCode(prose))),
);

/** What a leaf with several entries tells belongs to each; what is expected or done each day has not happened then. */
const isOfOneEntry = memoizeByObject(
  (leaf: Leaf): boolean => leaf.kind !== 'html' && stampedLines(leaf).length < 2 && !EXPECTED.test(textOf(leaf)),
);

/** UTF-16 code units of a paragraph that tells something; shorter ones are labels, captions and remarks on a table. */
const TELLS = 60;

/**
 * Does a paragraph without a time tell what was done between two entries? What stands below a heading, or below a time by itself, is the
 * entry's own.
 */
function isToldBetween(before: TimelineEntry, entry: TimelineEntry, { passages, timeline }: Postmortem): boolean {
  const between = passagesBetween(passages, before.start, entry.start);
  if (between[0]?.leaf.kind !== 'paragraph' || before.text.trim() === '') return false;
  return between.some(({ leaf, offset }) => {
    const [start, end] = [offset + leaf.start, offset + leaf.end];
    if (leaf.kind !== 'paragraph' || leaf.item !== null || leaf.quoted || start < before.end) return false;
    return leaf.prose.text.length >= TELLS && !timeline.some((each) => each.start >= start && each.start < end);
  });
}

/** Does a report say why nothing stands between two entries: people rest, it is night, or something tells of a time between them? */
export function isExplained(before: TimelineEntry, entry: TimelineEntry, postmortem: Postmortem): boolean {
  const { passages, sections, document } = postmortem;
  // What an entry says may stand below it.
  if (RESTS.test(document.text.slice(before.start, entry.start)) || RETURNS.test(entry.text)) return true;
  if (ONWARD.test(before.text)) return true;
  if (isToldBetween(before, entry, postmortem)) return true;
  const [start, end] = [before.from.second, entry.from.second];
  if (start === null || end === null) return false;
  const isInside = (time: number): boolean => until(start, time) > 0 && until(start, time) < until(start, end);
  // What names its day or another zone may be another day's, or another clock's.
  const tellsOfIt = (leaf: Leaf, own?: string): boolean =>
    stampsIn(leaf).some(
      ({ from: { time, date, zone } }) =>
        time !== null &&
        date === null &&
        (!zone || zone.name === own) &&
        isInside(secondOfDay(time.hour, time.minute, time.second)),
    );
  const between = passagesBetween(passages, before.start, entry.start);
  if (between.some(({ leaf }) => isOfOneEntry(leaf) && tellsOfIt(leaf, before.stamp.from.zone?.name))) return true;
  return passages.some(({ leaf, offset }) => {
    const ids = leaf.kind === 'paragraph' ? (sectionAt(sections, offset + leaf.start)?.ids ?? []) : [];
    if (!ids.some((id) => STORY.has(id))) return false;
    return tellsOfIt(leaf) || (NIGHT.some(isInside) && ASLEEP.test(textOf(leaf)));
  });
}
