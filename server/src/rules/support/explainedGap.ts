import * as en from '../../language/en/timelines.ts';
import * as ja from '../../language/ja/timelines.ts';
import { type Leaf, textOf } from '../../markdown/leaves.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import { holding } from '../../text/words.ts';
import { secondOfDay } from '../../time/clock.ts';
import { findStamps } from '../../time/stamp.ts';
import { SECONDS_IN_DAY, SECONDS_IN_HOUR } from '../../time/units.ts';

const RESTS = holding({ en: en.RESTS, ja: ja.RESTS });
const RETURNS = holding({ en: en.RETURNS, ja: ja.RETURNS });
const ASLEEP = holding({ en: en.ASLEEP, ja: ja.ASLEEP });
/** From midnight to six. */
const NIGHT = [0, 1, 2, 3, 4, 5].map((hour) => hour * SECONDS_IN_HOUR);

/** Seconds from one time of the day to the next of another. */
const until = (from: number, to: number): number => (to - from + SECONDS_IN_DAY) % SECONDS_IN_DAY;

const timesIn = memoizeByObject((leaf: Leaf): readonly number[] =>
  findStamps(textOf(leaf)).flatMap(({ from: { time } }) =>
    time ? [secondOfDay(time.hour, time.minute, time.second)] : [],
  ),
);

/** Does a report say why nothing stands between two entries: a rest, a night, or what happened at a time between them? */
export function isExplained(before: TimelineEntry, entry: TimelineEntry, postmortem: Postmortem): boolean {
  const { text } = postmortem.document;
  // What an entry says may stand below it.
  if (RESTS.test(text.slice(before.start, entry.start)) || RETURNS.test(entry.text)) return true;
  const [start, end] = [before.from.second, entry.from.second];
  if (start === null || end === null) return false;
  const isInside = (time: number): boolean => until(start, time) > 0 && until(start, time) < until(start, end);
  return postmortem.passages.some(({ leaf, offset }) => {
    const at = offset + leaf.start;
    if (at >= entry.section.start && at < entry.section.end) return false;
    return timesIn(leaf).some(isInside) || (NIGHT.some(isInside) && ASLEEP.test(textOf(leaf)));
  });
}
