import Papa from 'papaparse';
import type { TextSource } from './event.ts';
import { plainLines } from './plainText.ts';
import { eventsOfTable, type TableRow } from './table.ts';

const DELIMITERS = [',', '\t', ';'];
/** A sign that no text holds: a table with a quotation mark that nothing closes has none that quote. */
const NO_QUOTE = '\u0000';

function parsed(text: string) {
  const parse = (quoteChar: string) => Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS, quoteChar });
  const quoted = parse('"');
  return quoted.errors.some(({ type }) => type === 'Quotes') ? parse(NO_QUOTE) : quoted;
}

/** Each row with its line: a quoted cell may have several. */
function numbered(rows: readonly (readonly string[])[]): TableRow[] {
  let line = 1;
  return rows.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return row;
  });
}

/** CSV (RFC 4180), also with tabs or semicolons. A conversation with tabs has no head. */
export const csvTable: TextSource = {
  id: 'csv',
  read(text) {
    const { data, meta } = parsed(text.replace(/\r\n?/g, '\n'));
    const rows = numbered(data);
    const width = rows[0]?.cells.length ?? 0;
    const even = rows.filter(({ cells }) => cells.length === width);
    if (width < 2 || even.length < 2 || even.length * 2 < rows.length) return null;
    return eventsOfTable(rows, plainLines, meta.delimiter === '\t');
  },
};
