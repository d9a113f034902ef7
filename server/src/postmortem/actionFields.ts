import { isOpenState } from '../language/actionStates.ts';
import { dueAlone } from '../language/actionTerms.ts';
import { beginsWithVerb, endsWithVerb, isDoneState } from '../language/actionWords.ts';
import { type ActionColumn, actionFieldNamed, LABELLED_PART } from '../language/columns.ts';
import { isEmptyValue, isUndecided } from '../language/emptyValues.ts';
import { pairsIn } from '../layout/fields.ts';
import type { Paragraph, Row } from '../markdown/leaves.ts';
import { linesOf, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import { given } from './actionSlots.ts';

/** What a line of its own says of an action: “Owner: Ann”, 「期限：5/8」. Offsets count as those of the leaf. */
export interface ActionField {
  readonly part: ActionColumn;
  readonly label: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST: Readonly<Record<ActionColumn, number>> = {
  owner: 60,
  due: 40,
  state: 80,
  ticket: 300,
  type: 60,
  number: 20,
  text: 2000,
};
const TRACKED: ReadonlySet<ActionColumn> = new Set(['owner', 'due', 'state', 'ticket']);

/** Does a field say who does an action, by when, or how far it is? */
export const isTracked = ({ part }: ActionField): boolean => TRACKED.has(part);

export const holdsDate = (text: string): boolean => findStamps(text).some(({ from }) => from.date !== null);

/** “Completed: 8 May”, but not “Done: the host was retired on 8 May”. */
const beginsWithDate = (text: string): boolean => (findStamps(text)[0]?.start ?? LATE) < LATE;
const LATE = 4;

const NO_FIELDS: readonly ActionField[] = [];

/** “Issue: the pool was too small” and “Lead: ask for a review” tell something, and are no fields. */
function fits(part: ActionColumn, value: string): boolean {
  if (value.length > LONGEST[part]) return false;
  if (isEmptyValue(value) || isUndecided(value)) return true;
  if (part === 'state')
    return isDoneState(value) || isOpenState(value) || beginsWithDate(value) || /^\d{1,3} ?%/.test(value);
  if (part === 'due') return (holdsDate(value) || dueAlone(value) !== null) && !beginsWithVerb(value);
  if (part === 'ticket') return /\d/.test(value) && !/\s[^\s]+\s[^\s]+\s/.test(value);
  // 「【担当】佐藤 上限を設ける」
  return part === 'text' || !(beginsWithVerb(value) || endsWithVerb(value) || /[:：]\s/.test(value));
}

/** A row's value stands in its second cell: what is written behind it stays in there. */
function placeOfValue({ cells }: Row): { readonly start: number; readonly end: number } {
  const cell = cells[1]!;
  return { start: sourceOffset(cell, 0), end: sourceOffset(cell, cell.text.trimEnd().length, 'end') };
}

const BRACKETED = /[(（][^()（）]{0,60}[)）]/g;
/** The labels and values of a line that nothing but spaces or commas part: 「担当:山本 期限:5/8」. */
function partedIn(label: string, value: string): { readonly label: string; readonly value: string }[] {
  if (!/[:：]/.test(value)) return [{ label, value }];
  const line = `${label}: ${value}`;
  const parts = [...line.matchAll(LABELLED_PART)];
  const rest = parts.reduce((left, [found]) => left.replace(found, ' '), line).replace(BRACKETED, ' ');
  if (parts.length === 0 || /[\p{L}\d]/u.test(rest)) return [{ label, value }];
  return parts.map(({ groups }) => ({ label: groups!.label!, value: groups!.value!.trim() }));
}

const fieldsOf = (leaf: Paragraph | Row): readonly ActionField[] => {
  const fields: ActionField[] = [];
  for (const { name, value, ...place } of pairsIn(leaf)) {
    const { start, end } = leaf.kind === 'row' ? placeOfValue(leaf) : place;
    for (const each of partedIn(name, value)) {
      const part = actionFieldNamed(each.label);
      if (part === undefined || !fits(part, each.value)) return NO_FIELDS;
      const stated = part === 'text' ? each.value : each.value.replace(/[.。]$/, '');
      fields.push({ part, ...each, value: stated, start, end });
    }
  }
  return fields;
};

/** The fields that a paragraph is; none where any of its lines is something else. */
export const fieldsIn = memoizeByObject((leaf: Paragraph): readonly ActionField[] => {
  const fields = fieldsOf(leaf);
  const begins = new Set(fields.map(({ start }) => start));
  const { prose } = leaf;
  return linesOf(prose.text).every((line) => begins.has(sourceOffset(prose, line.start))) ? fields : NO_FIELDS;
});

/** What fields say of what they stand beside; null where they say nothing, or that it is open. */
export function statedIn(fields: readonly ActionField[], part: ActionColumn): string | null {
  const value = given(fields.find((field) => field.part === part)?.value);
  return value === null || isUndecided(value) ? null : value;
}

const FEWEST_ROWS = 2;
const MOST_ROWS = 0.6;

/** The fields that a table of two columns is, 「項目｜内容」; none where its rows are something else. */
export function fieldsInTable(rows: readonly Row[]): readonly (ActionField & { readonly row: Row })[] {
  if (rows.some(({ cells }) => cells.length !== 2)) return [];
  const bodies = rows.filter(({ header }) => !header);
  const read = (row: Row) => fieldsOf(row).map((field) => ({ ...field, row }));
  const known = bodies.flatMap(read);
  if (known.length < Math.max(FEWEST_ROWS - 1, MOST_ROWS * bodies.length) || !known.some(isTracked)) return [];
  // The head of the table may be its first field: “Owner | Ann”.
  const head = rows
    .filter(({ header, cells }) => header && actionFieldNamed(cells[1]!.text) === undefined)
    .flatMap(read);
  const all = [...head, ...known];
  return all.length < FEWEST_ROWS ? [] : all;
}
