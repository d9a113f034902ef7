import { dayOf } from '../../../time/calendar.ts';
import { readStamp } from '../../../time/stamp.ts';
import { rewriteStamp } from '../../../timelineEdits/stampText.ts';
import { isFull, toFull } from './numbers.ts';
import { inReport, type Place } from './place.ts';

/** Notations of a day, by example, where the report shows none. */
const EXAMPLES = {
  en: ['2026-01-01', '1 January 2026', 'January 1, 2026'],
  ja: ['2026-01-01', '2026/01/01', '2026年1月1日'],
} as const;

/** A day as an example writes its own; null where that is no day, or more than one. */
function dayLike(example: string, day: number): string | null {
  const stamp = readStamp(example);
  if (!stamp?.from.date || stamp.from.time || stamp.to) return null;
  const anew = { from: { day, second: 0 }, to: null, also: null, zone: null, day: null };
  const written = rewriteStamp(example.slice(stamp.start, stamp.end), stamp, dayOf(stamp.from.date, day), anew);
  return isFull(example) ? toFull(written) : written;
}

/** A day as the report writes its days, the last one first, then as others do. */
export function waysToWrite(day: number, place: Place): readonly string[] {
  const { actionItems, metadata } = place.document.checked.postmortem;
  const written = [...actionItems.map(({ due }) => due).reverse(), metadata.date?.value];
  const ways = [...written, ...EXAMPLES[inReport(place)]].flatMap(
    (example) => (example && dayLike(example, day)) || [],
  );
  return [...new Set(ways)];
}
