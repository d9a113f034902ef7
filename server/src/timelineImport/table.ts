import { isDayFirst } from '../time/dayOrder.ts';
import { type ImportedEvent, PLAIN_EVENT, type Reading, type Unread } from './event.ts';
import { momentInCells } from './rowTime.ts';
import { type Columns, columnsOf } from './tableColumns.ts';

/** A row of a table, with the line that it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What of a row is neither its time nor its text nor who wrote it: `(severity: high, host: db-1)`. */
function othersOf(cells: readonly string[], columns: Columns, used: ReadonlySet<number>): string {
  const others = cells.flatMap((cell, index) => {
    if (used.has(index) || cell.trim() === '') return [];
    const head = columns.heads?.[index]?.trim();
    return head ? [`${head}: ${cell.trim()}`] : [cell.trim()];
  });
  return others.join(', ');
}

function textOf(cells: readonly string[], columns: Columns, used: ReadonlySet<number>): string {
  const text = columns.text === null ? '' : (cells[columns.text] ?? '').trim();
  const others = othersOf(cells, columns, used);
  return text === '' || others === '' ? text + others : `${text} (${others})`;
}

/** 04/03/2026 is the fourth of March beside a 13/03/2026. */
function inOneOrderOfDays(events: readonly ImportedEvent[]): readonly ImportedEvent[] {
  if (!isDayFirst(events.flatMap(({ at }) => at.date ?? []))) return events;
  return events.map((event) => ({ ...event, at: { ...event.at, date: event.at.date?.otherwise ?? event.at.date } }));
}

/**
 * The events of a table: the time, text and author of each row by the heads of its columns, where it has none by what its cells hold.
 * What the other cells hold stands behind the text.
 * @param linesOf makes Markdown of a row's text
 * @param needsHeads is it no table where its columns have none?
 * @returns null where no column holds times
 */
export function eventsOfTable(
  rows: readonly TableRow[],
  linesOf: (text: string) => readonly string[],
  needsHeads: boolean,
): Reading | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = columnsOf(filled.map(({ cells }) => cells));
  if (!columns || (needsHeads && !columns.heads)) return null;
  const events: ImportedEvent[] = [];
  const unread: Unread[] = [];
  for (const { line, cells } of columns.heads ? filled.slice(1) : filled) {
    const time = momentInCells(cells, columns);
    const author = columns.author === null ? '' : (cells[columns.author] ?? '').trim();
    const used = new Set([...(time?.used ?? []), columns.text ?? -1, columns.author ?? -1]);
    const text = time ? textOf(cells, columns, used) : '';
    if (time && text !== '') events.push({ ...PLAIN_EVENT, at: time.at, author: author || null, lines: linesOf(text) });
    else unread.push({ number: line, text: cells.join(', ') });
  }
  return events.length > 0 ? { events: inOneOrderOfDays(events), unread } : null;
}
