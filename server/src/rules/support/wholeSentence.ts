import { lineStart } from '../../text/lines.ts';
import type { Sentence } from './sentences.ts';

/** Marks that open and close around words: replacing one of a pair would break the other. */
const PAIRED = /\*\*|__|`|\[|\]/g;
const OPENING = /[*_[`~]{1,3}$/;
const CLOSING = /^(?:[*_`~]+|\](?:\([^)\n]*\))?)+/;

/** What may stand before the words of a sentence and is none of them: an arrow, “a)”, “１．”, a time, “**Cause**:”. */
const LEADS = [
  /^[\s\-–—|→⇒▶►・•●■※↳]+/,
  /^[*_]{0,3}[(（[]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[A-Z]{2,4}\b)?[)）\]]?[*_]{0,3}/,
  /^[(（[]?(?:[0-9０-９]{1,2}|[a-zA-Zａ-ｚＡ-Ｚ])[)）\].．、](?=[\s*_]|[\u0080-\uffff])/u,
  /^[*_]{1,3}[^\n.。*_`]{1,40}(?:[:：][*_]{1,3}|[*_]{1,3}\s?[:：–—-])/,
  /^[^\n.。,、*_`[\]()（）\d:：]{1,30}[:：](?!\/)/,
];

function leadOf(words: string): number {
  let length = 0;
  for (let found = true; found; ) {
    const match = LEADS.map((lead) => lead.exec(words.slice(length))?.[0].length ?? 0).find((each) => each > 0);
    found = match !== undefined;
    length += match ?? 0;
  }
  return length;
}

/**
 * The sentence in the source with the marks around it, without the label or number before its words.
 * @param upTo a UTF-16 offset in the source that it has to hold: a label which says what is looked for belongs to it
 * @returns null where it begins or ends in the middle of marks, and where it can't be put otherwise without loss:
 * in a title, around a comment
 */
export function wholeSentence(
  { range, text }: Sentence,
  source: string,
  upTo = Number.POSITIVE_INFINITY,
): { start: number; end: number } | null {
  const { start, end } = range(0, text.length);
  // A title is no sentence: what takes its place would be none.
  if (/^ {0,3}#/.test(source.slice(lineStart(source, start), start))) return null;
  // What leads to a list or to code is nothing without it.
  if (/[:：][*_]{0,3}\s*$/.test(source.slice(start, end)) || /^[*_\s]{0,4}[:：]/.test(source.slice(end))) return null;
  const open = OPENING.exec(source.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const close = CLOSING.exec(source.slice(end, end + 200))?.[0].length ?? 0;
  for (const first of [start, start - open]) {
    const lead = leadOf(source.slice(first, end));
    const from = first + lead <= upTo && first + lead < end ? first + lead : first;
    for (const to of [end, end + close]) {
      const words = source.slice(from, to);
      if (words.includes('<!--')) return null;
      const marks = words.match(PAIRED) ?? [];
      const count = (mark: string): number => marks.filter((each) => each === mark).length;
      if (count('**') % 2 === 0 && count('__') % 2 === 0 && count('`') % 2 === 0 && count('[') === count(']'))
        return { start: from, end: to };
    }
  }
  return null;
}
