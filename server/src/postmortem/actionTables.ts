import { ownerAtStart } from '../language/actionOwners.ts';
import { endsDone, endsInDone, isCrossed, isOnlyDone, isOpenState } from '../language/actionStates.ts';
import { isDoneState, saysDone, tellsPast } from '../language/actionWords.ts';
import {
  type ActionColumn,
  actionColumnNamed,
  asksWhetherDone,
  compares,
  namesAction,
  namesFinishedDay,
} from '../language/columns.ts';
import { isUndecided } from '../language/emptyValues.ts';
import { type Look, longestWithoutRole, type Roles, rolesByContents, rolesByHead } from '../layout/columns.ts';
import type { Row } from '../markdown/leaves.ts';
import { type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { holdsDate } from './actionFields.ts';
import { given, type Slots, slotsIn, ticketLinkIn } from './actionSlots.ts';
import { ticketIn } from './actionTails.ts';
import { withCellsAbove } from './cellsAbove.ts';
import type { ActionItem, ActionTable } from './model.ts';

export interface TableRow {
  readonly row: Row;
  readonly offset: number;
}

/** An action as its row tells it. */
export interface RowAction extends Omit<ActionItem, 'section'> {
  /** Does its state say that it is open, whatever the title above the table says? */
  readonly isOpen: boolean;
}

const columnsByHead = memoizeByObject((columns: readonly Prose[]): Roles<ActionColumn> => {
  // 「完了日」 is the due date only where no other column is.
  const hasDue = columns.some(({ text }) => actionColumnNamed(text) === 'due' && !namesFinishedDay(text, true));
  return rolesByHead(columns, (head) => {
    const role = actionColumnNamed(head);
    return role === 'due' && hasDue && namesFinishedDay(head, true) ? undefined : role;
  });
});

/** “OPS-12 (done)” */
const STATE_AT_END = /[(（][^()（）]{1,20}[)）]\s{0,4}$/;
/** What cells of these roles look like where no head says it. */
const LOOKS: readonly Look<ActionColumn>[] = [
  ['due', (cell) => (slotsIn(cell).due?.length ?? 0) * 2 >= cell.text.trim().length],
  ['ticket', ({ text }) => (ticketIn(text.trim())?.length ?? 0) * 2 >= text.replace(STATE_AT_END, '').trim().length],
  ['owner', ({ text }) => /^(?:@[\w.-]+|[A-Z][\w'’-]+ [A-Z][\w'’-]+)$/.test(text.trim())],
];
const isBlank = ({ text }: Prose): boolean => given(text) === null;

const TELLING: ReadonlySet<ActionColumn | undefined> = new Set(['text', 'owner', 'due', 'state', 'ticket']);

const FOLLOWED: ReadonlySet<ActionColumn> = new Set(['owner', 'due', 'state', 'ticket']);

/** The actions of a table; none where it is no table of actions. */
export function actionsInTable(rows: readonly TableRow[]): RowAction[] {
  const [first] = rows;
  if (!first) return [];
  const table = rows.map(({ row }) => row);
  const columns = rolesByContents(columnsByHead(first.row.columns), table, LOOKS, isBlank);
  const isFollowed = columns.some((column) => column !== undefined && FOLLOWED.has(column));
  const heads = first.row.columns.map(({ text }) => text);
  if (!isFollowed && !heads.some(namesAction) && heads.some(compares)) return [];
  const named = columns.indexOf('text');
  const text = named >= 0 ? named : longestWithoutRole(columns, table);
  if (text < 0 || !columns.some((column) => TELLING.has(column))) return [];
  const read: ActionTable = {
    columns: columns.with(text, 'text'),
    rows: rows.map(({ row, offset }) => ({ start: offset + row.start, end: offset + row.end })),
  };
  const hasDue = columns.includes('due');
  const finished = heads.findIndex((head, at) => namesFinishedDay(head, hasDue && columns[at] !== 'due'));
  return withCellsAbove(table, read.columns).flatMap((row, at) =>
    row.header ? [] : (actionInRow({ row, offset: rows[at]!.offset }, read, finished) ?? []),
  );
}

/** @param finished the column of the days on which actions were done; -1 where there is none */
function actionInRow({ row, offset }: TableRow, table: ActionTable, finished: number): RowAction | null {
  const { columns } = table;
  const action = row.cells[columns.indexOf('text')];
  if (!action || given(action.text) === null) return null;
  const cell = (part: ActionColumn): Prose | undefined => row.cells[columns.indexOf(part)];
  const value = (part: ActionColumn): string | null => given(cell(part)?.text);
  const decided = (part: ActionColumn): string | null => {
    const stated = value(part);
    return stated !== null && isUndecided(stated) ? null : stated;
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
  const isDropped =
    isCrossed(cell('state')?.text ?? '') && !asksWhetherDone(row.columns[columns.indexOf('state')]!.text);
  const length = action.text.trimEnd().length;
  const start = action.text.length - action.text.trimStart().length;
  const textEnd = offset + sourceOffset(action, length, 'end');
  return {
    start: offset + row.start,
    end: offset + row.end,
    text: action.text.trim(),
    words: action.text.trim(),
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
    done:
      states.some((each) => each && (isDoneState(each.text) || endsDone(each.text))) ||
      endsDone(value('ticket') ?? '') ||
      isOnlyDone(value('due') ?? '') ||
      endsInDone(value('due') ?? '') ||
      isDropped ||
      holdsDate(row.cells[finished]?.text ?? '') ||
      (!cell('state') && (tellsPast(action.text) || saysDone(action.text))),
    hasPoints: false,
    isOpen: isOpenState(value('state') ?? ''),
    table,
  };
}
