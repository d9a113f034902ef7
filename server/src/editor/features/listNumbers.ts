import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { indentWidth } from '../../text/lines.ts';

const NUMBERED = /^(?<indent>\s{0,12})(?<number>\d{1,3})(?<sign>[.)])(?=\s)/;
/** A list that goes on for longer is left as it is. */
const MOST_LINES = 500;

/** The number of an item, with its indent and its sign; null where it has none. */
export function numberIn(line: string) {
  const { indent = '', number, sign = '' } = NUMBERED.exec(line)?.groups ?? {};
  return number === undefined ? null : { indent, number: Number(number), digits: number.length, sign };
}

type Numbered = NonNullable<ReturnType<typeof numberIn>>;

const wordsOf = (text: TextDocument, line: number): string =>
  text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });

/** The last line above another that is an item of the same list, with its number; null where the list begins below. */
export function itemAbove(text: TextDocument, line: number, indent: string): (Numbered & { line: number }) | null {
  let isParagraph = false;
  for (let above = line - 1; above >= Math.max(0, line - MOST_LINES); above--) {
    const words = wordsOf(text, above);
    const item = numberIn(words);
    if (item?.indent === indent) return { ...item, line: above };
    const isBlank = words.trim() === '';
    if (!isBlank && indentWidth(words) > indent.length) continue;
    // Words without an indent are the item's as long as no blank line sets them apart.
    if (item || (isBlank && isParagraph) || /^\s*(?:#|>|\||`{3}|~{3}|[-*+•・]\s)/.test(words)) return null;
    isParagraph ||= !isBlank;
  }
  return null;
}

/** The number that comes behind an item, as wide as the others are: where each item is “1.”, the next is, too. */
export function numberAfter(text: TextDocument, line: number, item: Numbered): string {
  const before = itemAbove(text, line, item.indent);
  const isSame = before?.number === item.number && before.sign === item.sign;
  return String(item.number + (isSame ? 0 : 1)).padStart(item.digits, '0');
}

/** The items from a line on, as long as they count on from a number, each by one more or less. @param above the item before them */
export function countedOn(text: TextDocument, from: number, above: Numbered, by: 1 | -1): TextEdit[] {
  const edits: TextEdit[] = [];
  let expected = above.number + 1;
  for (let line = from; line < Math.min(text.lineCount, from + MOST_LINES); line++) {
    const words = wordsOf(text, line);
    const item = numberIn(words);
    if (item?.indent !== above.indent) {
      if (words.trim() === '' || indentWidth(words) > above.indent.length) continue;
      break;
    }
    if (item.sign !== above.sign || item.number !== expected) break;
    const start = { line, character: above.indent.length };
    const end = { line, character: start.character + item.digits };
    edits.push({ range: { start, end }, newText: String(expected + by).padStart(item.digits, '0') });
    expected++;
  }
  return edits;
}
