import type { Instant, Postmortem, Section, TimelineEntry } from '../postmortem/model.ts';
import { unreadLines } from '../postmortem/unreadLines.ts';
import { escapedForSnippet } from '../text/snippet.ts';
import { isoDay } from '../time/calendar.ts';
import { clockText } from '../time/clock.ts';
import { SECONDS_IN_MINUTE } from '../time/units.ts';
import { endOfPart, timelineSectionOf } from './firstEntries.ts';
import { layoutOf } from './layout.ts';
import { insertEntries, inZone, stampAt } from './newEntry.ts';
import { type Outcome, problem, UNCLEAR, unreadProblem } from './outcome.ts';
import type { Reread } from './rewriteEntries.ts';
import { zoneOrUtc } from './zoneChoice.ts';

/** Where a person is: what their clock shows, and the IANA zone that it shows it in. */
export interface Now {
  /** Seconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  readonly timeZone: string;
}

/** Stands for the cursor until the text is escaped. */
const CURSOR = '\uE000';

const snippet = (insert: string): string => escapedForSnippet(insert).replace(CURSOR, '$0');

/** The first entry of a timeline that has none: day, time and zone, so that nothing is left to be inferred. */
function firstEntry(section: Section, text: string, { epoch, timeZone }: Now): Outcome {
  const zone = zoneOrUtc(timeZone);
  const { day, second } = inZone(zone, epoch)!;
  const { at, before, behind } = endOfPart(section, text);
  const insert = `${before}- ${isoDay(day!)} ${clockText(second!)} ${zone.name} ${CURSOR}`;
  return { edits: [{ start: at, end: at, insert: snippet(insert + behind), snippet: true }] };
}

/** This minute in the zone of an entry; with its day where that has one. */
function minuteOf({ from }: TimelineEntry, { epoch, timeZone }: Now): Instant | null {
  const zone = from.zone ?? zoneOrUtc(timeZone);
  const at = inZone(zone, epoch);
  if (!at) return null;
  const minute = { ...at, second: at.second! - (at.second! % SECONDS_IN_MINUTE) };
  return from.day === null ? { ...minute, day: null } : minute;
}

/** This minute as the timeline writes its times; null where it has none. */
export function stampOfNow(postmortem: Postmortem, now: Now): string | null {
  const layout = layoutOf(postmortem);
  const minute = layout && minuteOf(layout.sample, now);
  return layout && minute ? stampAt(layout, minute, false, postmortem) : null;
}

/** An entry at this moment in the timeline's own notation, layout and zone, with the cursor where its text goes. */
export function insertNow(postmortem: Postmortem, now: Now, read: Reread): Outcome {
  const { document } = postmortem;
  const section = timelineSectionOf(postmortem);
  if (!section)
    return problem(
      'This report has no timeline. Add the section “Timeline” first.',
      'この報告書には時系列がありません。先に「時系列」の見出しを追加してください。',
    );
  const sample = layoutOf(postmortem)?.sample;
  const [unread] = unreadLines(postmortem);
  if (sample && unread) return unreadProblem(postmortem, unread);
  if (!sample) return firstEntry(section, document.text, now);
  const meant = minuteOf(sample, now);
  const edit = meant && insertEntries(postmortem, [{ at: meant, lines: [CURSOR] }], read);
  return edit ? { edits: [{ ...edit, insert: snippet(edit.insert), snippet: true }] } : UNCLEAR;
}
