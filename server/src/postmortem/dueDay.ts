import { dayOf, exists } from '../time/calendar.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';

/**
 * The day by which something is due: of a range its last. Quarters, months, “soon” and a day that its year has not name none.
 * @param due as it is written
 * @param reference the incident's day, which a date without a year is near to
 * @returns a day number, or null
 */
export function dueDay(due: string | null, reference: number | null): number | null {
  const dates = findStamps(due ?? '').flatMap(({ from, to }) => [from.date, to?.date]);
  const last = dates.findLast((date) => date != null);
  return last && exists(last) ? dayOf(last, reference) : null;
}

/** A due date in its words: up to a bracket that closes around it, 「（12/1）07:00」. */
export function dueAsWritten(text: string, { start, end }: Stamp): string {
  const written = text.slice(start, end);
  return /[(（]/.test(written) ? written : written.split(/[)）]/, 1)[0]!.trimEnd();
}
