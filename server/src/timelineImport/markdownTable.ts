import { rowCells } from '../markdown/rowCells.ts';
import type { Reading, TextSource } from './event.ts';
import { eventsOfTable, type TableRow } from './table.ts';

/** The row below a head: `|---|:-:|`. */
const isRuler = (line: string): boolean => /^[\s:|-]+$/.test(line) && line.includes('-') && line.includes('|');
const LINE_BREAK = /<br\s{0,9}\/?>/;

const linesOf = (cell: string): string[] => cell.split(LINE_BREAK).map((line) => line.trim());

const cellsOf = (line: string): string[] =>
  rowCells(line).map(({ start, end }) => line.slice(start, end).trim().replaceAll('\\|', '|'));

/** The rows of the table whose ruler is a line, its head first, and the line behind it. */
function tableAt(lines: readonly string[], ruler: number): { rows: TableRow[]; end: number } {
  let end = ruler + 1;
  while (lines[end]?.includes('|')) end++;
  const at = [ruler - 1, ...Array.from({ length: end - ruler - 1 }, (_, index) => ruler + 1 + index)];
  return { rows: at.map((index) => ({ line: index + 1, cells: cellsOf(lines[index]!) })), end };
}

/** The tables of a Markdown text that hold times. Its other lines are not read. */
export const markdownTable: TextSource = {
  id: 'markdown',
  read(text) {
    const lines = text.split(/\r?\n/);
    const readings: Reading[] = [];
    const seen = new Set<number>();
    for (let index = 1; index < lines.length; index++) {
      if (!isRuler(lines[index]!) || !lines[index - 1]!.includes('|')) continue;
      const { rows, end } = tableAt(lines, index);
      const reading = eventsOfTable(rows, linesOf, true);
      if (reading) {
        readings.push(reading);
        for (let line = index - 1; line < end; line++) seen.add(line);
      }
      index = end - 1;
    }
    if (readings.length === 0) return null;
    const others = lines.flatMap((line, index) =>
      seen.has(index) || line.trim() === '' ? [] : [{ number: index + 1, text: line }],
    );
    const unread = [...readings.flatMap((reading) => reading.unread), ...others];
    return { events: readings.flatMap(({ events }) => events), unread: unread.sort((a, b) => a.number - b.number) };
  },
};
