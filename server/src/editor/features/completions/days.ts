import { dayOf } from '../../../time/calendar.ts';
import { readStamp } from '../../../time/stamp.ts';
import { inZone } from '../../../timelineEdits/newEntry.ts';
import { piecesOf } from '../../../timelineEdits/pieces.ts';
import { rewriteStamp } from '../../../timelineEdits/stampText.ts';
import { now } from './now.ts';
import { isFull, toFull } from './numbers.ts';
import { inReport, type Place } from './place.ts';

/** Notations of a day, by example, where the report shows none. */
const EXAMPLES = {
  en: ['2026-01-01', '1 January 2026', 'January 1, 2026'],
  ja: ['2026-01-01', '2026/01/01', '2026年1月1日'],
} as const;

const anewAt = (day: number, second: number) => ({
  from: { day, second },
  to: null,
  also: null,
  zone: null,
  day: null,
});

/** A moment as an example writes its own; null where that is none, or two. */
export function momentLike(example: string, day: number, second: number): string | null {
  const stamp = readStamp(example);
  if (!stamp?.from.date || stamp.to || stamp.also) return null;
  const written = example.slice(stamp.start, stamp.end);
  const rewritten = rewriteStamp(written, stamp, dayOf(stamp.from.date, day), anewAt(day, second));
  return isFull(written) ? toFull(rewritten) : rewritten;
}

/** What of an example says the day. */
const dayIn = (example: string): string =>
  example.slice(0, piecesOf(example).find(({ kind }) => kind === 'time')?.start).trimEnd();

/** The moments that the head of a report states. */
export function statedMoments({ document }: Place): readonly string[] {
  const { resolved, mitigated, detected, start } = document.checked.postmortem.metadata;
  return [resolved, mitigated, detected, start].flatMap((field) => field?.value ?? []);
}

/** A day as the report writes its days, the last one first, then as others do. */
export function waysToWrite(day: number, place: Place): readonly string[] {
  const { actionItems, metadata } = place.document.checked.postmortem;
  const due = actionItems.map((action) => action.due).reverse();
  const written = [...due, metadata.date?.value, ...statedMoments(place).map(dayIn)];
  const ways = [...written, ...EXAMPLES[inReport(place)]].flatMap(
    (example) => (example && momentLike(example, day, 0)) || [],
  );
  return [...new Set(ways)].filter((way) => !/[:：]/.test(way));
}

/**
 * A moment as the head of the report writes such ones, in their zone; null where it has none.
 * @param epoch seconds since 1970-01-01T00:00Z
 */
export function momentAsWritten(epoch: number, place: Place): string | null {
  for (const example of statedMoments(place)) {
    const at = inZone(readStamp(example)?.from.zone ?? now(place).zone, epoch);
    const written = at && momentLike(example, at.day!, at.second!);
    if (written) return written;
  }
  return null;
}
