import { oneOf } from '../text/words.ts';
import * as en from './en/documents.ts';
import * as ja from './ja/documents.ts';

const KIND = oneOf(en.NAMES_OF_KIND, ja.NAMES_OF_KIND);
/** "Post-mortem tooling lost its data" names no document: what happened comes behind a sign, or behind "for", "of". */
const KIND_AT_START = new RegExp(
  `^(?:${KIND}(?=\\s{0,3}(?:[:：|／/–—-]|$))|${oneOf(en.NAMES_OF_KIND)}\\s+${oneOf(en.BEFORE_INCIDENT)}(?= )|${oneOf(ja.NAMES_OF_KIND)}(?=\\s))`,
  'i',
);
/** Does a title begin with what the document is, and go on with what happened? */
export const beginsWithKind = (title: string): boolean => KIND_AT_START.test(title);
const KIND_AT_END = new RegExp(`(?:${oneOf(ja.BEFORE_KIND)})?(?<![\\w-])${KIND}$`, 'i');
const DAY_AT_END = new RegExp(`(?:^|\\s)${oneOf(en.BEFORE_DAY)}$`, 'i');
const NUMBER = `(?:[A-Z]{2,10}-\\d[\\d-]{0,15}|#\\d{1,10}|${oneOf(en.BEFORE_NUMBER, ja.BEFORE_NUMBER)}\\s?#?\\d{1,10})`;
const NUMBER_AT_START = new RegExp(`^${NUMBER}(?![\\w-])`, 'i');
const NUMBER_AT_END = new RegExp(`(?<![\\w-])${NUMBER}$`, 'i');

/** What is left around a part that was taken away. */
const EDGE = /^[\s\p{Extended_Pictographic}:：|／/.,、。・–—-]{1,20}|^(?:\(\s?\)|（\s?）|\[\s?\]|【\s?】|「\s?」)/u;
const EDGE_AT_END = /[\s:：|／/,、・–—-]$|(?:\(\s?\)|（\s?）|\[\s?\]|【\s?】|「\s?」)$/u;
/** A part in brackets of its own: "[Postmortem] …", 「【障害報告】…」. */
const BRACKETED = new RegExp(`[\\[【(（](?:${KIND}|${NUMBER})[\\]】)）]`, 'gi');
/** Each pass takes away a part at an edge; titles have a handful of them. */
const PASSES = 12;

/** Where something stands in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const withoutDays = (title: string, days: readonly Span[]): string =>
  days.reduceRight((text, { start, end }) => {
    const before = text.slice(0, start).trimEnd().replace(DAY_AT_END, '');
    return `${before} ${text.slice(end)}`;
  }, title);

/**
 * What a title says of the incident: without the name of the kind of document, the day and the number, which a list of reports shows
 * beside it. A title that says nothing else stays as it is.
 * @param days where days stand in it, in order
 */
export function titleOfIncident(title: string, days: readonly Span[]): string {
  let text = withoutDays(title, days).replaceAll('\uFE0F', '').replace(BRACKETED, ' ').trim();
  for (let pass = 0; pass < PASSES; pass++) {
    text = [EDGE, KIND_AT_START, NUMBER_AT_START, EDGE_AT_END, KIND_AT_END, NUMBER_AT_END]
      .reduce((rest, part) => rest.replace(part, ''), text)
      .trim();
  }
  const words = text.replace(/\s+/g, ' ');
  return words === '' ? title.trim() : words;
}
