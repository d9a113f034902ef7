import type { Language, Localized } from '@postmortem/schemas';
import { isEmptyValue } from '../../language/emptyValues.ts';
import { languageOf } from '../../language/language.ts';
import { rowCells } from '../../markdown/rowCells.ts';
import type { ActionItem, ActionTable } from '../../postmortem/model.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import { escapedForSnippet, stopNumbering } from '../../text/snippet.ts';

export type ActionPart = 'owner' | 'due' | 'ticket';

interface Blank {
  readonly title: Localized;
  /** The head of a column for it. */
  readonly column: Localized;
  /** What is written in a sentence, before the value. */
  readonly label: Localized;
  readonly value: Localized;
}

const BLANKS: Readonly<Record<ActionPart, Blank>> = {
  owner: {
    title: { en: 'Add an owner', ja: '担当を追加' },
    column: { en: 'Owner', ja: '担当' },
    label: { en: 'owner', ja: '担当' },
    value: { en: 'team', ja: 'チーム' },
  },
  due: {
    title: { en: 'Add a due date', ja: '期限を追加' },
    column: { en: 'Due', ja: '期限' },
    label: { en: 'due', ja: '期限' },
    value: { en: 'date', ja: '日付' },
  },
  ticket: {
    title: { en: 'Add a ticket', ja: 'チケットを追加' },
    column: { en: 'Ticket', ja: 'チケット' },
    label: { en: 'ticket', ja: 'チケット' },
    value: { en: 'key or address', ja: '番号または URL' },
  },
};

const BOTH: Localized = { en: 'Add an owner and a due date', ja: '担当と期限を追加' };
const ALL: Localized = { en: ' to each action', ja: '（すべての対策）' };

function titleOf([first, ...more]: readonly ActionPart[], many: boolean): Localized {
  const { en, ja } = more.length > 0 ? BOTH : BLANKS[first!].title;
  return many ? { en: en + ALL.en, ja: ja + ALL.ja } : { en, ja };
}

/** What closes emphasis, code and a link behind the last word. */
const CLOSING_MARKS = /(?:[*_~`]{1,3}|\]\([^()\s]{0,500}\)){0,4}/y;

/** " (owner: ${1:team}, due: ${2:date})" at the end of an action's words. */
function inSentence(parts: readonly ActionPart[], item: ActionItem, source: string): Edit | null {
  const { text, start, end, table, textEnd, wordsEnd } = item;
  // A row with more cells than its head has a bar in its words: nobody can tell where they end.
  if (table && rowCells(source.slice(start, end)).length > table.columns.length) return null;
  // Words that are wrapped go on behind their first line.
  const last = source.slice(textEnd, wordsEnd).includes('\n') ? wordsEnd : textEnd;
  if (/[:：,、]\s*$/.test(source.slice(start, last))) return null;
  const language = languageOf(text);
  const [open, colon, comma, close] = language === 'ja' ? ['（', ': ', '、', '）'] : [' (', ': ', ', ', ')'];
  const blanks = parts.map(
    (part, index) => `${BLANKS[part].label[language]}${colon}\${${index + 1}:${BLANKS[part].value[language]}}`,
  );
  CLOSING_MARKS.lastIndex = last;
  const at = last + CLOSING_MARKS.exec(source)![0].length;
  return { start: at, end: at, insert: `${open}${blanks.join(comma)}${close}`, snippet: true };
}

/** A place to fill in, in the row's own cell for it; null where the row has none, or where something stands in it. */
function inCell(part: ActionPart, { start, end, table, text }: ActionItem, source: string): Edit | null {
  const column = table?.columns.indexOf(part) ?? -1;
  const row = source.slice(start, end);
  const cells = column < 0 || row.includes('\n') ? [] : rowCells(row);
  const cell = cells.length > (table?.columns.length ?? 0) ? undefined : cells[column];
  if (!cell || !isEmptyValue(row.slice(cell.start, cell.end))) return null;
  const insert = ` \${1:${BLANKS[part].value[languageOf(text)]}} `;
  return { start: start + cell.start, end: start + cell.end, insert, snippet: true };
}

/** A row's last mark may be left out. */
const endsWithBar = (row: string): boolean => /(?<!\\)\|\s*$/.test(row);

/** A column at the end of a table, its cells blank: with places to fill in where an action lacks what it is for. */
function newColumns(
  parts: readonly ActionPart[],
  table: ActionTable,
  items: readonly ActionItem[],
  text: string,
): Edit[] {
  const [header, ...rows] = table.rows;
  if (!header) return [];
  const head = text.slice(header.start, header.end);
  const language: Language = languageOf(head);
  const lacking = new Set(items.map(({ start }) => start));
  const append = (
    row: { readonly start: number; readonly end: number },
    cells: readonly string[],
    snippet: boolean,
  ): Edit => {
    const written = text.slice(row.start, row.end);
    const bar = endsWithBar(written) ? '' : ' |';
    // A row may leave out its last cells.
    const leftOut = ' |'.repeat(Math.max(0, table.columns.length - rowCells(written).length));
    return {
      start: row.end,
      end: row.end,
      insert: `${bar}${leftOut}${cells.map((cell) => ` ${cell} |`).join('')}`,
      snippet,
    };
  };
  const below = text.slice(header.end, rows[0]?.start ?? header.end);
  const delimiter = /^\r?\n[^\n\r]*[^\s]/.exec(below);
  if (!delimiter) return [];
  const line = { start: header.end + delimiter[0].search(/[^\r\n]/), end: header.end + delimiter[0].length };
  return [
    append(
      header,
      parts.map((part) => escapedForSnippet(BLANKS[part].column[language])),
      true,
    ),
    append(
      line,
      parts.map(() => '---'),
      true,
    ),
    ...rows.map((row) =>
      append(
        row,
        parts.map((part, index) => (lacking.has(row.start) ? `\${${index + 1}:${BLANKS[part].value[language]}}` : '')),
        true,
      ),
    ),
  ];
}

/**
 * The fix that makes places for what some actions lack: their own cells, a column where
 * their table has none, else behind their words.
 * @param text the whole document
 */
export function blanksFor(parts: readonly ActionPart[], items: readonly ActionItem[], text: string): Fix[] {
  const edits: Edit[] = [];
  const tables = new Set<ActionTable>();
  const many = items.length > 1;
  for (const item of items) {
    const { table } = item;
    const columns = table && many ? parts.filter((part) => !table.columns.includes(part)) : [];
    if (table && columns.length > 0 && !tables.has(table)) {
      tables.add(table);
      edits.push(
        ...newColumns(
          columns,
          table,
          items.filter((each) => each.table === table),
          text,
        ),
      );
    }
    const cells = parts.map((part) => ({ part, edit: columns.includes(part) ? null : inCell(part, item, text) }));
    edits.push(...cells.flatMap(({ edit }) => edit ?? []));
    const rest = cells.filter(({ part, edit }) => !edit && !columns.includes(part)).map(({ part }) => part);
    const edit = rest.length > 0 ? inSentence(rest, item, text) : null;
    if (edit) edits.push(edit);
  }
  if (edits.length === 0) return [];
  const number = stopNumbering();
  const ordered = edits.sort((one, other) => one.start - other.start);
  const numbered = ordered.map((edit) => (edit.snippet ? { ...edit, insert: number(edit.insert) } : edit));
  return [{ title: titleOf(parts, many), edits: numbered }];
}
