import { itemAbove, numberAfter } from '../listNumbers.ts';
import type { Place } from './place.ts';

const NUMBER = /^(?<indent>\s{0,12})(?<number>\d{1,3})(?<sign>[.)])(?<behind>.*)$/s;
const CIRCLED = /^\s*(?<sign>[①-⑳])/;
const LAST_CIRCLED = '⑳';

/** What an entry has before its time, without the number that its list gives it. */
export const withoutNumber = (before: string): string =>
  before.replace(NUMBER, '$<indent>$<behind>').replace(CIRCLED, '');

/** Entries with ①, ②: the sign behind that of the last one. */
function nextCircled(before: string): string | null {
  const sign = CIRCLED.exec(before)?.groups?.sign;
  if (sign === undefined || sign === LAST_CIRCLED) return null;
  return before.replace(sign, String.fromCodePoint(sign.codePointAt(0)! + 1));
}

/**
 * What the next entry has before its time where the others have numbers: the number that is typed, else the next one, as the list writes it.
 * Null where they have none, and where another mark is typed. @param mark what is typed before the time @param before what another entry has there
 */
export function numberedMark({ document: { text }, start }: Place, mark: string, before: string): string | null {
  const sample = NUMBER.exec(before)?.groups;
  if (!sample) return mark.trim() === '' ? nextCircled(before) : null;
  const typed = NUMBER.exec(mark)?.groups;
  if (!typed && mark.trim() !== '') return null;
  const { indent = '', number = '', sign = '', behind = '' } = sample;
  if (typed) return `${typed.indent}${typed.number}${sign}${behind}`;
  const { line } = text.positionAt(start);
  const above = itemAbove(text, line, indent);
  const next = above ? numberAfter(text, above.line, above) : '1'.padStart(number.length, '0');
  return `${indent}${next}${sign}${behind}`;
}
