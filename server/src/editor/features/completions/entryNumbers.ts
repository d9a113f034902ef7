import { itemAbove, numberAfter } from '../listNumbers.ts';
import { isFull, toFull } from './numbers.ts';
import type { Place } from './place.ts';

const NUMBER = /^(?<indent>\s{0,12})(?<number>\d{1,3})(?<sign>[.)])(?<behind>.*)$/s;
const CIRCLED = /^\s*(?<sign>[①-⑳])/;
const LAST_CIRCLED = '⑳';
/** 「１．」「（1）」「1、」: no list for Markdown. */
const PLAIN = /^(?<lead>\s{0,12}[（(]?)(?<number>\d{1,2}|[０-９]{1,2})(?<behind>[．.)）、].*)$/s;

/** What an entry has before its time, without the number that its list gives it. */
export const withoutNumber = (before: string): string =>
  before.replace(NUMBER, '$<indent>$<behind>').replace(PLAIN, '').replace(CIRCLED, '');

/** Of entries that are lines: the number behind that of the last one. */
function nextOfLines(before: string): string | null {
  const sign = CIRCLED.exec(before)?.groups?.sign;
  if (sign && sign !== LAST_CIRCLED) return before.replace(sign, String.fromCodePoint(sign.codePointAt(0)! + 1));
  const { lead = '', number, behind = '' } = PLAIN.exec(before)?.groups ?? {};
  if (number === undefined) return null;
  const next = String(Number(number.normalize('NFKC')) + 1);
  return `${lead}${isFull(number) ? toFull(next) : next}${behind}`;
}

/**
 * What the next entry has before its time where the others have numbers: the number that is typed, else the next one, as the list writes it.
 * Null where they have none, and where another mark is typed. @param mark what is typed before the time @param before what another entry has there
 */
export function numberedMark({ document: { text }, start }: Place, mark: string, before: string): string | null {
  const sample = NUMBER.exec(before)?.groups;
  if (!sample) return mark.trim() === '' || PLAIN.test(mark) ? nextOfLines(before) : null;
  const typed = NUMBER.exec(mark)?.groups;
  if (!typed && mark.trim() !== '') return null;
  const { indent = '', number = '', sign = '', behind = '' } = sample;
  if (typed) return `${typed.indent}${typed.number}${sign}${behind}`;
  const { line } = text.positionAt(start);
  const above = itemAbove(text, line, indent);
  const next = above ? numberAfter(text, above.line, above) : '1'.padStart(number.length, '0');
  return `${indent}${next}${sign}${behind}`;
}
