import { textWidth } from '../geometry/textWidth.ts';

/** A line ends behind what has no spaces between its words. */
const WRITTEN_TOGETHER = /[\u2e80-\uffef]/;
/** What no line begins with (JIS X 4051): marks, small kana. */
const NOT_FIRST = new Set('、。，．・：）」』】〕！？ー％ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)] ');

/** The pieces of a text between which a line may end. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const letter of text) {
    const together = WRITTEN_TOGETHER.test(letter);
    if (pieces.length > 0 && (NOT_FIRST.has(letter) || (isOpen && !together))) pieces[pieces.length - 1] += letter;
    else pieces.push(letter);
    isOpen = !together && letter !== ' ';
  }
  return pieces;
}

/**
 * Lines of a text.
 * @param pieces what is not broken, or a text that is broken between words, and anywhere where words are written without spaces
 * @param width px
 * @param first px of the first line, where something stands in front of it
 */
export function wrapped(
  pieces: string | readonly string[],
  width: number,
  size: number,
  isBold = false,
  first = width,
): string[] {
  const lines: string[] = [];
  for (const piece of typeof pieces === 'string' ? piecesOf(pieces) : pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && textWidth(longer.trimEnd(), size, isBold) <= (lines.length > 1 ? width : first))
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((each) => each.trim());
}
