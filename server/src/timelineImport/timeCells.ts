import { type Moment, readStamp, type Stamp } from '../time/stamp.ts';
import { momentOfEpoch } from './event.ts';

/** Seconds or milliseconds since 1970 as programs write them. */
const EPOCH = /^\d{10}(?:\.\d+)?$|^\d{13}$/;

/** The moment that a cell counts from 1970. */
export const epochIn = (cell: string): Moment | null =>
  EPOCH.test(cell) ? momentOfEpoch(Number(cell) / (/^\d{13}$/.test(cell) ? 1000 : 1)) : null;

/** The stamp at the beginning of a cell. */
export const stampIn = (cell: string): Stamp | null => {
  const stamp = readStamp(cell.trim());
  return stamp?.start === 0 ? stamp : null;
};

/** Does a cell hold a time of day, and nothing that could be a sentence? */
export function isTimeCell(cell: string): boolean {
  const stamp = stampIn(cell);
  return stamp?.from.time != null && cell.trim().slice(stamp.end).trim() === '';
}
