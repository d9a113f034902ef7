import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type ActionColumn, actionColumnNamed } from '../../../language/columns.ts';
import { TICKET_KEY } from '../../../language/tickets.ts';
import type { Row } from '../../../markdown/leaves.ts';
import { isoDay } from '../../../time/calendar.ts';
import { now } from './now.ts';
import { peopleMet } from './people.ts';
import { type Complete, inOrder, inReport, isIn, type Place, replacing } from './place.ts';

const DAYS_AHEAD = [7, 14, 30] as const;
const LABELS = { en: { owner: 'owner: ', due: 'due: ' }, ja: { owner: '担当: ', due: '期限: ' } } as const;

/** The prefixes of tickets that the report has, the last first. */
const ticketPrefixes = ({ document: { text } }: Place): string[] =>
  [
    ...new Set([...text.getText().matchAll(TICKET_KEY)].map(([key]) => key.slice(0, key.indexOf('-') + 1)).reverse()),
  ].slice(0, 3);

type Value = Pick<CompletionItem, 'label' | 'detail'>;

function valuesOf(column: ActionColumn, place: Place): readonly Value[] {
  switch (column) {
    case 'owner':
      return peopleMet(place).map((label) => ({ label }));
    case 'due':
      return DAYS_AHEAD.map((ahead) => ({
        label: isoDay(now(place).day + ahead),
        detail: { en: `in ${ahead} days`, ja: `${ahead} 日後` }[place.document.context.display],
      }));
    case 'ticket':
      return ticketPrefixes(place).map((label) => ({ label }));
    default:
      return [];
  }
}

const itemsFor = (values: readonly Value[], from: number, place: Place, kind: CompletionItemKind): CompletionItem[] =>
  inOrder(values.map((value) => replacing(place, from, { ...value, kind }, value.label)));

/** The row of a table that the cursor is in. */
const rowAt = ({ document: { checked }, start, end }: Place): Row | null => {
  const leaf = checked.postmortem.passages.findLast(
    ({ leaf: each, offset }) => each.kind === 'row' && offset + each.start <= end && offset + each.start >= start - 3,
  )?.leaf;
  return leaf?.kind === 'row' && !leaf.header ? leaf : null;
};

/** In a cell of a table of actions: what its column holds. */
export const actionCells: Complete = (place) => {
  const { before, offset } = place;
  if (!/^\s{0,8}\|/.test(before) || !isIn(place, 'action-items')) return null;
  const cells = before.replace(/\\\|/g, '  ').split('|');
  const column = rowAt(place)?.columns[cells.length - 2];
  const meaning = column && actionColumnNamed(column.text);
  const typed = cells.at(-1)!.trimStart();
  if (!meaning) return null;
  return itemsFor(valuesOf(meaning, place), offset - typed.length, place, CompletionItemKind.Value);
};

const LABELLED = /[(（,、;]\s?(?<label>[^\s:：()（）,、]{1,20})[:：]\s?(?<typed>[^:：()（）,、;]{0,40})$/u;
const OPENED = /[(（](?<inside>[^()（）\n]{0,80}[,、;]\s?)?(?<typed>\p{L}{0,8})$/u;

/** In brackets behind an action: who does it, by when, where it is tracked. */
export const actionSlots: Complete = (place) => {
  const { before, offset } = place;
  if (!/^\s{0,12}(?:[-*+•・]|\d{1,3}[.)])\s/.test(before) || !isIn(place, 'action-items')) return null;
  const labelled = LABELLED.exec(before)?.groups;
  const column = labelled && actionColumnNamed(labelled.label!);
  if (labelled && column)
    return itemsFor(valuesOf(column, place), offset - labelled.typed!.length, place, CompletionItemKind.Value);
  const opened = OPENED.exec(before)?.groups;
  if (!opened) return null;
  const labels = LABELS[inReport(place)];
  const missing = Object.values(labels).filter((label) => !opened.inside?.includes(label.trim()));
  const values = [...missing, ...ticketPrefixes(place)].map((label) => ({ label }));
  return itemsFor(values, offset - opened.typed!.length, place, CompletionItemKind.Field);
};
