import { shiftInstant } from '../postmortem/instants.ts';
import type { Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { unreadLines } from '../postmortem/unreadLines.ts';
import { NO_TIMELINE, type Outcome, UNCLEAR, unreadProblem } from './outcome.ts';
import { hasClock, localOf, type NewTimes, type Reread, rewriteEntries } from './rewriteEntries.ts';

/**
 * The entries that a range of the text touches, some seconds later or earlier. The others keep their instants.
 * @param start @param end UTF-16 offsets
 */
export function shiftEntries(
  postmortem: Postmortem,
  start: number,
  end: number,
  seconds: number,
  read: Reread,
): Outcome {
  const touched = (entry: TimelineEntry): boolean => entry.start <= end && entry.end >= start;
  const { timeline } = postmortem;
  if (!timeline.some((entry) => hasClock(entry) && touched(entry))) return NO_TIMELINE;
  const unread = unreadLines(postmortem).find((line) => line.start <= end && line.end >= start);
  if (unread) return unreadProblem(postmortem, unread);
  const anew = new Map<TimelineEntry, NewTimes>();
  for (const entry of timeline.filter(hasClock)) {
    const by = touched(entry) ? seconds : 0;
    anew.set(entry, {
      from: localOf(shiftInstant(entry.from, by)),
      to: entry.to && localOf(shiftInstant(entry.to, by)),
      also: entry.also && localOf(shiftInstant(entry.also, by)),
      zone: null,
    });
  }
  const edits = rewriteEntries(postmortem, anew, [], read);
  return edits ? { edits } : UNCLEAR;
}
