import { isDoneState, isUndecided, ownerAtStart, tellsPast } from '../language/actionWords.ts';
import { type ActionColumn, actionColumnNamed } from '../language/columns.ts';
import type { Row } from '../markdown/leaves.ts';
import { type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { given, type Slots, slotsIn, ticketIn, ticketLinkIn } from './actionSlots.ts';
import type { ActionItem, ActionTable } from './model.ts';

export interface TableRow {
  readonly row: Row;
  readonly offset: number;
}

/** What the heads of a table's columns say; each role once, but the text. */
const columnsByHead = memoizeByObject((columns: readonly Prose[]): readonly (ActionColumn | undefined)[] => {
  const used = new Set<ActionColumn>();
  return columns.map(({ text }) => {
    const named = actionColumnNamed(text);
    if (named === undefined || used.has(named)) return undefined;
    used.add(named);
    return named;
  });
});

/** How much of a column's cells must look alike to say what it holds where its head does not. */
const ENOUGH = 0.6;
const LOOKS: readonly (readonly [ActionColumn, (cell: string, slots: Slots) => boolean])[] = [
  ['due', (cell, { due }) => due !== null && due.length * 2 >= cell.length],
  ['ticket', (cell) => (ticketIn(cell)?.length ?? 0) * 2 >= cell.length],
  ['owner', (cell) => /^(?:@[\w.-]+|[A-Z][\w'’-]+ [A-Z][\w'’-]+)$/.test(cell)],
];

function columnsOf([first, ...rest]: readonly TableRow[]): readonly (ActionColumn | undefined)[] {
  if (!first) return [];
  const named = [...columnsByHead(first.row.columns)];
  const rows = [first, ...rest].filter(({ row }) => !row.header);
  named.forEach((role, index) => {
    if (role !== undefined) return;
    const cells = rows.map(({ row }) => row.cells[index]).filter((cell) => cell && given(cell.text) !== null);
    if (cells.length < 2) return;
    const found = LOOKS.find(
      ([name, looks]) =>
        !named.includes(name) &&
        cells.filter((cell) => looks(cell!.text.trim(), slotsIn(cell!))).length >= ENOUGH * cells.length,
    );
    if (found) named[index] = found[0];
  });
  return named;
}

const TELLING: ReadonlySet<ActionColumn | undefined> = new Set(['text', 'owner', 'due', 'state', 'ticket']);

/** The column with the action: the named one, else the longest of those that hold nothing known. */
function textColumn(columns: readonly (ActionColumn | undefined)[], rows: readonly TableRow[]): number {
  const named = columns.indexOf('text');
  if (named >= 0) return named;
  const length = (index: number): number =>
    rows.reduce((sum, { row }) => sum + (row.header ? 0 : (row.cells[index]?.text.length ?? 0)), 0);
  return [...columns.keys()]
    .filter((index) => columns[index] === undefined)
    .reduce((best, index) => (best < 0 || length(index) > length(best) ? index : best), -1);
}

/** The actions of a table; none where it is no table of actions. */
export function actionsInTable(rows: readonly TableRow[]): Omit<ActionItem, 'section'>[] {
  const columns = columnsOf(rows);
  const text = textColumn(columns, rows);
  if (text < 0 || !columns.some((column) => TELLING.has(column))) return [];
  const table: ActionTable = {
    columns: columns.with(text, 'text'),
    rows: rows.map(({ row, offset }) => ({ start: offset + row.start, end: offset + row.end })),
  };
  return rows.filter(({ row }) => !row.header).flatMap((each) => actionInRow(each, table) ?? []);
}

function actionInRow({ row, offset }: TableRow, table: ActionTable): Omit<ActionItem, 'section'> | null {
  const { columns } = table;
  const action = row.cells[columns.indexOf('text')];
  if (!action || given(action.text) === null) return null;
  const cell = (part: ActionColumn): Prose | undefined => row.cells[columns.indexOf(part)];
  const value = (part: ActionColumn): string | null => given(cell(part)?.text);
  const decided = (part: ActionColumn): string | null => {
    const stated = value(part);
    return stated !== null && isUndecided.test(stated) ? null : stated;
  };
  const others = row.cells.filter((each, index) => columns[index] === undefined && given(each.text) !== null);
  const inside = [slotsIn(action), ...others.map((each) => slotsIn(each))];
  const pick = (part: keyof Slots): string | null => inside.map((slots) => slots[part]).find(Boolean) ?? null;
  // “n/a” for a ticket is no state of the action.
  const states = [
    cell('state'),
    value('ticket') === null ? undefined : cell('ticket'),
    ...(columns.includes('state') ? [] : others),
  ];
  const length = action.text.trimEnd().length;
  const start = action.text.length - action.text.trimStart().length;
  const textEnd = offset + sourceOffset(action, length, 'end');
  return {
    start: offset + row.start,
    end: offset + row.end,
    text: action.text.trim(),
    textStart: offset + sourceOffset(action, start),
    textEnd,
    wordsEnd: textEnd,
    owner: decided('owner') ?? pick('owner') ?? others.map(({ text }) => ownerAtStart(text)).find(Boolean) ?? null,
    due: decided('due') ?? pick('due'),
    ticket:
      value('ticket') ??
      pick('ticket') ??
      row.cells.map((each) => ticketIn(each.text) ?? ticketLinkIn(each)).find(Boolean) ??
      null,
    inherited: { owner: false, due: false },
    type: value('type'),
    done: states.some((each) => each && isDoneState(each.text)) || (!cell('state') && tellsPast(action.text)),
    hasPoints: false,
    table,
  };
}
