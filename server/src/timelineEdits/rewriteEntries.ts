import type { Instant, Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { isoDay } from '../time/calendar.ts';
import { piecesOf } from './pieces.ts';
import { type Local, type NewStamp, rewriteStamp } from './stampText.ts';

/** Reads a changed text the way the document was read. */
export type Reread = (text: string) => Postmortem;

/** What an entry is to say. */
export type NewTimes = Omit<NewStamp, 'day'>;

export const localOf = ({ day, second }: Instant): Local => ({ day, second: second ?? 0 });

/** Only an entry with a clock time of its own can be written again: not 昼頃, ??:?? or T+5m. */
export const hasClock = ({ unreadable, from, stamp }: TimelineEntry): boolean =>
  !unreadable && from.second !== null && stamp.from.time !== null && stamp.from.time.lasts === undefined;

/** A day as the timeline writes days, with what is between it and the time; ISO 8601 where it writes none. */
export function dayText(day: number, { timeline, document: { text } }: Postmortem): string {
  for (const { stamp, stampStart, stampEnd, from } of timeline) {
    if (!stamp.from.date || !stamp.from.time || from.day === null) continue;
    const written = text.slice(stampStart, stampEnd);
    const pieces = piecesOf(written);
    const time = pieces.find(({ kind }) => kind === 'time');
    if (!time || pieces[0]?.kind !== 'date') continue;
    const until = { ...stamp, to: null, also: null };
    const anew = { from: { day, second: 0 }, to: null, also: null, zone: null, day: null };
    const lead = written.slice(0, time.start);
    if (/[|\n*]/.test(lead)) continue;
    return rewriteStamp(lead, until, from.day, anew);
  }
  return `${isoDay(day)} `;
}

/** A conversion passes midnight at most a few times a day; where more days must be said than this, something else is wrong. */
const MOST_ROUNDS = 40;

/**
 * Edits after which the entries say what they are to say. The outcome is read again: where an entry would be read on another day, its
 * day is written out, and where it still isn't as meant, nothing is changed.
 * @param otherEdits what changes besides (the name of the zone in the title)
 * @returns null where the text can't be written so that it says that
 */
export function rewriteEntries(
  postmortem: Postmortem,
  anew: ReadonlyMap<TimelineEntry, NewTimes>,
  otherEdits: readonly Edit[],
  read: Reread,
): Edit[] | null {
  const { timeline } = postmortem;
  const { text } = postmortem.document;
  const dated = new Set<TimelineEntry>();
  // 翌日 counts from the days before it: where one of those changes, it is written out.
  const relative = timeline.filter(
    (entry) => anew.has(entry) && entry.stamp.from.relativeDay && !entry.stamp.from.date,
  );
  const moved = timeline.some((entry) => anew.has(entry) && anew.get(entry)!.from.day !== entry.from.day);
  if (moved) for (const entry of relative) dated.add(entry);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = timeline.flatMap((entry): Edit[] => {
      const meant = anew.get(entry);
      if (!meant) return [];
      const written = text.slice(entry.stampStart, entry.stampEnd);
      const day = dated.has(entry) && meant.from.day !== null ? dayText(meant.from.day, postmortem) : null;
      const insert = rewriteStamp(written, entry.stamp, entry.from.day, { ...meant, day });
      return insert === written ? [] : [{ start: entry.stampStart, end: entry.stampEnd, insert }];
    });
    const all = [...edits, ...otherEdits];
    const after = read(applyEdits(text, all)).timeline;
    if (after.length !== timeline.length) return null;
    const wrong = timeline.findIndex((entry, index) => !saysWhatIsMeant(after[index]!, anew.get(entry)));
    const entry = timeline[wrong];
    if (!entry) return all;
    if (dated.has(entry) || entry.stamp.from.date) return null;
    dated.add(entry);
    for (const other of relative) dated.add(other);
  }
  return null;
}

function saysWhatIsMeant({ from, to }: TimelineEntry, meant: NewTimes | undefined): boolean {
  if (!meant) return true;
  const says = (instant: Instant | null, local: Local): boolean =>
    instant?.second === local.second && instant.day === local.day;
  return says(from, meant.from) && (!meant.to || says(to, meant.to));
}
