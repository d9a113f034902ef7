import { lineStart } from '../../text/lines.ts';
import type { Sentence } from './sentences.ts';

/** Marks that open and close around words: replacing one of a pair would break the other. */
const PAIRED = /\*\*|__|`|\[|\]/g;
const OPENING = /[*_[`~]{1,3}$/;
const CLOSING = /^(?:[*_`~]+|\](?:\([^)\n]*\))?)+/;

/** The sentence in the source with the marks around it, or null where it begins or ends in the middle of some. */
export function wholeSentence({ range, text }: Sentence, source: string): { start: number; end: number } | null {
  const { start, end } = range(0, text.length);
  // A title is no sentence: what takes its place would be none.
  if (/^ {0,3}#/.test(source.slice(lineStart(source, start), start))) return null;
  const open = OPENING.exec(source.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const close = CLOSING.exec(source.slice(end, end + 200))?.[0].length ?? 0;
  for (const [from, to] of [
    [start, end],
    [start - open, end],
    [start - open, end + close],
  ] as const) {
    const marks = source.slice(from, to).match(PAIRED) ?? [];
    const count = (mark: string): number => marks.filter((each) => each === mark).length;
    if (count('**') % 2 === 0 && count('__') % 2 === 0 && count('`') % 2 === 0 && count('[') === count(']'))
      return { start: from, end: to };
  }
  return null;
}
