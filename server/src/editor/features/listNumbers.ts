import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

const NUMBERED = /^(?<indent>\s{0,12})(?<number>\d{1,3})(?<sign>[.)])(?=\s)/;
/** A list that goes on for longer is left as it is. */
const MOST_LINES = 500;

/** The number of an item, with its indent and its sign; null where it has none. */
export function numberIn(line: string) {
  const { indent = '', number, sign = '' } = NUMBERED.exec(line)?.groups ?? {};
  return number === undefined ? null : { indent, number: Number(number), digits: number.length, sign };
}

/** The items from a line on, as long as they count on from a number, each by one more or less. @param above the item before them */
export function countedOn(
  text: TextDocument,
  from: number,
  above: NonNullable<ReturnType<typeof numberIn>>,
  by: 1 | -1,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let expected = above.number + 1;
  for (let line = from; line < Math.min(text.lineCount, from + MOST_LINES); line++) {
    const words = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const isInside = /^\s/.test(words.slice(above.indent.length));
    const item = numberIn(words);
    if (item?.indent !== above.indent) {
      if (words.trim() === '' || isInside) continue;
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
