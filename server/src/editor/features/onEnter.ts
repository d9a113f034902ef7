import type { DocumentOnTypeFormattingParams, Position, Range, TextEdit } from 'vscode-languageserver';
import { indentWidth, lineEnd, lineStart } from '../../text/lines.ts';
import { newlineOf } from '../../text/newline.ts';
import { lastNumber } from './completions/numbers.ts';
import { mayBeReport } from './completions/place.ts';
import type { Feature, OpenDocument } from './feature.ts';
import { countedOn, numberAfter, numberIn } from './listNumbers.ts';
import { isInComment, isInFrontMatter, isOpaque } from './opaque.ts';
import { DASHES, dashesFor } from './tableDashes.ts';

const ITEM =
  /^(?<indent>\s{0,12})(?<mark>[-*+•・]|(?<number>\d{1,3})(?<sign>[.)]))(?<space>[ \t\u3000]{0,4})(?<box>\[[ xX]\]\s{1,2})?(?<words>.*)$/;
/** More blanks than anybody leaves in an empty line. */
const MOST_BLANK = 80;
const BREAK = /^\s{0,3}(?:[-*_]\s{0,4}){3,}$/;
const ROW = /^\s{0,12}\|.*\|\s*$/;
/** Marks that need no space behind them. */
const BULLETS = new Set(['・', '•']);

/** The parts of a line that is an item of a list; null where it is none. */
function itemIn(line: string) {
  const { indent = '', mark, number, sign, space = '', box, words = '' } = ITEM.exec(line)?.groups ?? {};
  if (mark === undefined || (space === '' && !BULLETS.has(mark)) || BREAK.test(line)) return null;
  // Code or a comment that begins here goes on in the next line, and “・・・” is no item.
  const opensMore = /^(?:`{3}|~{3})/.test(words) || words.lastIndexOf('<!--') > words.lastIndexOf('-->');
  if (opensMore || (BULLETS.has(mark) && BULLETS.has(words[0] ?? ''))) return null;
  const isEmpty = words.trim() === '' || /^\[[ xX]\]$/.test(words.trim());
  const next = number === undefined ? mark : `${String(Number(number) + 1).padStart(number.length, '0')}${sign}`;
  return { isEmpty, next: `${indent}${next}${space}${box ? '[ ] ' : ''}` };
}

/** “4. Cause” below a title “3. What happened”, and a blank line, is the next title. */
function isTitle(start: number, { checked, text }: OpenDocument): boolean {
  const source = text.getText();
  const { number, sign } = ITEM.exec(source.slice(start, lineEnd(source, start)))?.groups ?? {};
  if (number === undefined || !/\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, start - MOST_BLANK), start)))
    return false;
  const last = lastNumber(checked.postmortem, start);
  return last?.digits === String(Number(number) - 1) && last.close.startsWith(sign!);
}

type LineAt = (line: number) => { readonly from: number; readonly words: string };

/** No item has more lines below it. */
const MOST_INSIDE = 200;

/** The line of the item that an inner one stands below; null where it stands below none, or where more of the inner list follows. */
function outerLine(line: number, lineAt: LineAt): number | null {
  const width = indentWidth(lineAt(line).words);
  for (let above = line - 1; above >= Math.max(0, line - MOST_INSIDE); above--) {
    const { words } = lineAt(above);
    if (words.trim() === '' || indentWidth(words) >= width) continue;
    return itemIn(words) && indentWidth(lineAt(line + 2).words) <= indentWidth(words) ? above : null;
  }
  return null;
}

/** What the item behind another begins with, in place of a range, and the numbers below that count on. */
function nextItem(document: OpenDocument, line: number, words: string, range: Range): TextEdit[] {
  const { text } = document;
  const { next } = itemIn(words)!;
  const number = numberIn(words);
  if (!number) return [{ range, newText: next }];
  const after = numberAfter(text, line, number);
  const below = Number(after) === number.number ? [] : countedOn(text, range.end.line + 1, number, 1);
  return [{ range, newText: next.replace(/\d+/, after) }, ...below];
}

/** Does the line below belong to an item? What is put in between would take it. */
function goesOn(item: string, below: string): boolean {
  const isInside = indentWidth(below) > indentWidth(item);
  if (below.trim() === '' || /^\s*(?:#|>|\||`{3}|~{3}|<)/.test(below)) return isInside && below.trim() !== '';
  return isInside || !itemIn(below);
}

/** "- - " was written by a hand that types the mark itself: one of the two goes. */
const TWICE =
  /^(?<indent>\s{0,12})(?<mark>(?:[-*+•・]|\d{1,4}[.)])[ \t\u3000]{1,4}(?:\[ \]\s)?|\|\s)(?<typed>\S{1,6}\s{0,2}(?:\[ \]\s)?)$/;

/** “- ## ”: a title begins where Enter has put a mark. */
const TITLE_BEHIND =
  /^(?<indent>\s{0,12})(?<mark>(?:[-*+•・]|\d{1,4}[.)])[ \t\u3000]{1,4}(?:\[ \]\s)?)(?<typed>#{1,6}\s)$/;

/** What is put in and typed as well, at the beginning of a line below an item or a row: elsewhere "- - -" is a rule. */
function typedTwice({ text }: OpenDocument, position: Position, above: string): TextEdit[] {
  if (!itemIn(above) && !ROW.test(above)) return [];
  const start = { line: position.line, character: 0 };
  const line = text.getText({ start, end: position });
  const isTitle = TITLE_BEHIND.test(line);
  const { indent = '', mark, typed } = (isTitle ? TITLE_BEHIND : TWICE).exec(line)?.groups ?? {};
  if (mark === undefined || (!isTitle && mark.trim() !== typed?.trim())) return [];
  const from = { line: position.line, character: isTitle ? 0 : indent.length };
  return [{ range: { start: from, end: { ...from, character: indent.length + mark.length } }, newText: '' }];
}

/**
 * After Enter in a list or a table of a report: the mark of the next item or row, and below a table's head the line of dashes.
 * A second Enter takes the mark away again, of an inner item for that of the outer list, and who types it too has it once.
 */
export const onEnter: Feature<DocumentOnTypeFormattingParams, TextEdit[]> = {
  answer(document, { position, ch }) {
    const { text } = document;
    if (position.line === 0 || !mayBeReport(document)) return [];
    const source = text.getText();
    const offset = text.offsetAt(position);
    const [start, end] = [lineStart(source, offset), lineEnd(source, offset)];
    const lineAt: LineAt = (line) => {
      const from = text.offsetAt({ line, character: 0 });
      return { from, words: line < 0 || line >= text.lineCount ? '' : source.slice(from, lineEnd(source, from)) };
    };
    const above = lineAt(position.line - 1);
    const isKept = (): boolean => isOpaque(document, above.from) || isInComment(document, above.from);
    if (ch !== '\n') {
      // Asked at every space: what is rare is asked first.
      const edits = typedTwice(document, position, above.words);
      return edits.length === 0 || isInFrontMatter(document, start) || isKept() ? [] : edits;
    }
    if (source.slice(start, end).trim() !== '' || isKept()) return [];
    const item = isTitle(above.from, document) ? null : itemIn(above.words);
    if (item && goesOn(above.words, lineAt(position.line + 1).words)) return [];
    const outer = item?.isEmpty ? outerLine(position.line - 1, lineAt) : null;
    if (outer !== null) {
      const range = { start: { line: position.line - 1, character: 0 }, end: position };
      return nextItem(document, outer, lineAt(outer).words, range);
    }
    if (item?.isEmpty || /^\s*\|[\s|]*$/.test(above.words)) {
      const range = { start: text.positionAt(above.from), end: text.positionAt(above.from + above.words.length) };
      const left = item && numberIn(above.words);
      return [{ range, newText: '' }, ...(left ? countedOn(text, position.line + 1, left, -1) : [])];
    }
    // What an editor has put in to keep the indent is part of the mark.
    const range = { start: text.positionAt(start), end: position };
    if (item) return nextItem(document, position.line - 1, above.words, range);
    if (!ROW.test(above.words) || DASHES.test(lineAt(position.line + 1).words)) return [];
    const indent = /^\s*/.exec(above.words)![0];
    const isHead = position.line < 2 || !ROW.test(lineAt(position.line - 2).words);
    const dashes = isHead ? `${indent}${dashesFor(above.words, above.from, document)}${newlineOf(source)}` : '';
    return [{ range, newText: `${dashes}${indent}| ` }];
  },
  unread: () => [],
};
