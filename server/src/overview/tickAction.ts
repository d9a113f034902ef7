import { isDoneState } from '../language/actionWords.ts';
import * as en from '../language/en/actions.ts';
import * as ja from '../language/ja/actions.ts';
import { languageOf } from '../language/language.ts';
import { type RowCell, rowCells } from '../markdown/rowCells.ts';
import type { ActionItem, ActionTable, Postmortem } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

const TICKED = { en: en.TICKED, ja: ja.TICKED } as const;

/** Signs of an open box, and of the same box ticked. */
const BOXES = [
  ['[ ]', '[x]'],
  ['☐', '☑'],
  ['⬜', '✅'],
] as const;

const replaced = (start: number, end: number, insert: string): Edit => ({ start, end, insert });

/** An open box before its words, or as their first sign. */
function boxTicked(text: string, { start, textStart }: ActionItem): Edit[] {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(lineStart, textStart + 1);
  return BOXES.flatMap(([open, ticked]) => {
    const at = before.lastIndexOf(open);
    return at < 0 ? [] : [replaced(lineStart + at, lineStart + at + open.length, ticked)];
  });
}

/** A box of its own, where others of its list have one. */
function boxAdded(text: string, action: ActionItem, all: readonly ActionItem[]): Edit[] {
  const { textStart, section, table } = action;
  const hasBox = (other: ActionItem): boolean => /\[[ xX]\]\s$/.test(text.slice(other.textStart - 4, other.textStart));
  const isAmongBoxes = all.some((other) => other.section === section && hasBox(other));
  return table === null && isAmongBoxes ? [replaced(textStart, textStart, '[x] ')] : [];
}

/** Where a cell's words stand in the text; an empty cell is a place behind its first space. */
function wordsIn(text: string, { start, end }: RowCell, row: number): { readonly start: number; readonly end: number } {
  const cell = text.slice(row + start, row + end);
  const words = cell.trim();
  const lead = words === '' ? Math.min(1, cell.length) : cell.length - cell.trimStart().length;
  return { start: row + start + lead, end: row + start + lead + words.length };
}

function cellAt(text: string, row: ActionTable['rows'][number], column: number) {
  const cell = rowCells(text.slice(row.start, row.end))[column];
  return cell ? wordsIn(text, cell, row.start) : null;
}

/** A word alone: who did another action and when is told behind it. */
const WORD_ALONE = /^[^\s\d０-９()（）[\]@#,、:：/–—-]{1,20}$/;

/** The cell of its state: its box, else as others of the table are said to be done, else as the report's language says it. Columns stay in line. */
function stateWritten(text: string, { start, table }: ActionItem): Edit[] {
  const column = table?.columns.indexOf('state') ?? -1;
  const row = table?.rows.find((each) => each.start === start);
  const cell = row && column >= 0 ? cellAt(text, row, column) : null;
  if (!table || !cell) return [];
  const states = table.rows.flatMap((each) => {
    const other = cellAt(text, each, column);
    return other ? [text.slice(other.start, other.end)] : [];
  });
  const [header = '', ...others] = states;
  const inUse = others.find((state) => isDoneState(state) && WORD_ALONE.test(state));
  const word = inUse ?? TICKED[languageOf(`${header} ${text.slice(row!.start, row!.end)}`)].state;
  const spaces = /^ {0,80}/.exec(text.slice(cell.end, row!.end))![0].length;
  const written = (by: string): Edit => {
    const longer = by.length - (cell.end - cell.start);
    const eaten = Math.max(0, Math.min(longer, spaces - 1));
    const isTight = spaces === 0 && text[cell.end] === '|' && text[cell.start - 1] === ' ';
    return replaced(cell.start, cell.end + eaten, by + ' '.repeat(Math.max(0, -longer, Number(isTight))));
  };
  const box = BOXES.find(([open]) => open === text.slice(cell.start, cell.end));
  return [...(box ? [written(box[1])] : []), written(word)];
}

const behind = ({ words, wordsEnd }: ActionItem): Edit =>
  replaced(wordsEnd, wordsEnd, TICKED[languageOf(words)].behind);

const struck = (text: string, { textStart, textEnd }: ActionItem): Edit =>
  replaced(textStart, textEnd, `~~${text.slice(textStart, textEnd)}~~`);

/**
 * The edit that says of an open action that it is done, in the form that it has: its box, the state of its row, a word behind it, a line
 * through it. The first after which it reads as done, and all others as before, counts.
 * @param reread reads a text as this one was read
 * @returns null where the action can't be marked
 */
export function tickAction(
  postmortem: Postmortem,
  action: ActionItem,
  reread: (text: string) => Pick<Postmortem, 'actionItems'>,
): Edit | null {
  const { document, actionItems } = postmortem;
  const { text } = document;
  const index = actionItems.indexOf(action);
  const forms = [
    ...boxTicked(text, action),
    ...boxAdded(text, action, actionItems),
    ...stateWritten(text, action),
    ...(action.table ? [] : [behind(action)]),
    struck(text, action),
  ];
  const fits = (edit: Edit): boolean => {
    const after = reread(applyEdits(text, [edit])).actionItems;
    if (after.length !== actionItems.length) return false;
    return after.every(({ done }, at) => done === (at === index || actionItems[at]!.done));
  };
  return forms.find(fits) ?? null;
}
