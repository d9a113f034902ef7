import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { actionColumnNamed, eventColumnNamed } from '../../../language/columns.ts';
import type { Row } from '../../../markdown/leaves.ts';
import { valuesOfAction, wordEnd } from './actions.ts';
import { peopleMet } from './people.ts';
import { type Complete, inOrder, isIn, type Place, replacing } from './place.ts';

/** A column with longer values tells something else in each of its cells. */
const LONGEST_VALUE = 24;

const rowsOf = ({ document: { checked } }: Place): readonly { readonly row: Row; readonly start: number }[] =>
  checked.postmortem.passages.flatMap(({ leaf, offset }) =>
    leaf.kind === 'row' ? { row: leaf, start: offset + leaf.start } : [],
  );

/** What stands in the columns of a name, in all tables of the report, the last first; nothing where these are sentences. */
function valuesMet(name: string, place: Place): readonly string[] {
  const values = rowsOf(place).flatMap(({ row, start }) => {
    const index = row.columns.findIndex(({ text }) => text === name);
    return row.header || index <= 0 || start === place.start ? [] : (row.cells[index]?.text.trim() ?? []);
  });
  return values.some(({ length }) => length > LONGEST_VALUE)
    ? []
    : values.filter((value) => /\p{L}/u.test(value)).reverse();
}

function valuesFor(name: string, place: Place): readonly Pick<CompletionItem, 'label' | 'detail'>[] {
  const meaning = isIn(place, 'action-items') ? actionColumnNamed(name) : undefined;
  if (meaning === 'text' || eventColumnNamed(name) === 'time') return [];
  const met = valuesMet(name, place).map((label) => ({ label }));
  if (meaning)
    return meaning === 'state' || meaning === 'type'
      ? [...met, ...valuesOfAction(meaning, place)]
      : valuesOfAction(meaning, place);
  const people = eventColumnNamed(name) === 'author' ? peopleMet(place).map((label) => ({ label })) : [];
  return [...met, ...people];
}

/** In a cell of a table, but in its first column: what its column holds. */
export const cells: Complete = (place) => {
  const { before, offset, start, end } = place;
  if (!/^\s{0,8}\|/.test(before)) return null;
  const row = rowsOf(place).findLast((each) => each.start <= end && each.start >= start)?.row;
  const parts = before.replace(/\\\|/g, '  ').split('|');
  // Two columns are labels and values.
  const name = row?.header === false && row.columns.length > 2 ? row.columns[parts.length - 2]?.text : undefined;
  if (!name) return null;
  const typed = parts.at(-1)!.trimStart();
  const values = valuesFor(name, place);
  const unique = values.filter(({ label }, index) => values.findIndex((other) => other.label === label) === index);
  if (unique.length === 0) return null;
  return inOrder(
    unique.map((value) =>
      replacing(
        place,
        offset - typed.length,
        { ...value, kind: CompletionItemKind.Value },
        value.label,
        wordEnd(place),
      ),
    ),
  );
};
