import { CompletionItemKind } from 'vscode-languageserver';
import { actionColumnNamed } from '../../../language/columns.ts';
import { isAction } from './actions.ts';
import { type Complete, inOrder, replacing } from './place.ts';

const LABELLED = /[.。]\s?(?<label>[^\s:：.。()（）*_]{1,20})(?<colon>[:：]\s?)/g;
/** Not behind the initial of a name. */
const BEGUN = /(?:\p{L}{2}|[\d)）`])(?:\. |。)(?<typed>\p{L}{0,12})$/u;

/** The labels that begin sentences of an action, by what they name. */
const labelsIn = (text: string) =>
  [...text.matchAll(LABELLED)].map(({ groups }) => {
    const { label, colon } = groups as { label: string; colon: string };
    return { column: actionColumnNamed(label), label: label + colon };
  });

/** “Copy backups. Owner: Ana. Due: 29 May.”: behind a sentence of an action, the labels that others have there and this one has not. */
export const sentenceLabels: Complete = (place) => {
  const { document, start, before, offset } = place;
  const { typed } = BEGUN.exec(before)?.groups ?? {};
  // “10. ” is the number of a list.
  if (typed === undefined || !/\p{L}{2}/u.test(before) || place.after.trim() !== '' || !isAction(place)) return null;
  const { actionItems } = document.checked.postmortem;
  const own = actionItems.find((action) => start <= action.start && action.start <= place.end);
  const source = document.text.getText();
  // Labels in bold are written otherwise.
  const sample = actionItems.findLast(
    (action) => action.start < start && labelsIn(source.slice(action.start, action.wordsEnd)).length > 0,
  );
  if (!own || own.done || !sample) return null;
  const known = new Map(labelsIn(sample.words).map(({ column, label }) => [column, label]));
  const labels = (['owner', 'due', 'ticket'] as const).flatMap((column) => {
    const label = own[column] === null ? known.get(column) : undefined;
    return label?.toLowerCase().startsWith(typed.toLowerCase()) ? label : [];
  });
  const items = labels.map((label) =>
    replacing(place, offset - typed.length, { label, kind: CompletionItemKind.Field }, label),
  );
  return items.length === 0 ? null : inOrder(items);
};
