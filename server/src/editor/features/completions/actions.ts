import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type ActionColumn, actionColumnNamed } from '../../../language/columns.ts';
import { TICKET_KEY } from '../../../language/tickets.ts';
import { readStamp } from '../../../time/stamp.ts';
import { waysToWrite } from './days.ts';
import { now } from './now.ts';
import { peopleMet } from './people.ts';
import { type Complete, inOrder, inReport, isIn, type Place, replacing } from './place.ts';

const DAYS_AHEAD = [0, 7, 14, 30] as const;
const MOST_DAYS_MET = 2;
const STATES = { en: ['Open', 'In progress', 'Done'], ja: ['未着手', '対応中', '完了'] } as const;
const LABELS = { en: { owner: 'owner: ', due: 'due: ' }, ja: { owner: '担当: ', due: '期限: ' } } as const;

/** The prefixes of tickets that the report has, the last first. */
const ticketPrefixes = ({ document: { text } }: Place): string[] =>
  [
    ...new Set([...text.getText().matchAll(TICKET_KEY)].map(([key]) => key.slice(0, key.indexOf('-') + 1)).reverse()),
  ].slice(0, 3);

type Value = Pick<CompletionItem, 'label' | 'detail'>;

const ahead = (days: number) =>
  days === 0 ? { en: 'today', ja: '今日' } : { en: `in ${days} days`, ja: `${days} 日後` };

/** The days that actions are due on: those that others are, then from today on. */
function dueDays(place: Place): readonly Value[] {
  const { checked, context } = place.document;
  const met = [...new Set(checked.postmortem.actionItems.map(({ due }) => due ?? '').reverse())].filter((due) =>
    /\d/.test(due),
  );
  const coming: readonly Value[] = DAYS_AHEAD.map((days) => ({
    label: waysToWrite(now(place).day + days, place)[0]!,
    detail: ahead(days)[context.display],
  }));
  const first = met.slice(0, MOST_DAYS_MET).map((label) => coming.find((day) => day.label === label) ?? { label });
  return [...first, ...coming.filter((day) => !first.includes(day))];
}

/** What is known of a column of actions, or of what stands with a label behind one. */
export function valuesOfAction(column: ActionColumn, place: Place): readonly Value[] {
  switch (column) {
    case 'owner':
      return peopleMet(place).map((label) => ({ label }));
    case 'due':
      return dueDays(place);
    case 'ticket':
      return ticketPrefixes(place).map((label) => ({ label }));
    case 'state':
      return STATES[inReport(place)].map((label) => ({ label }));
    default:
      return [];
  }
}

/** What is left of the word at the cursor, or of its day, is replaced, too. */
export const wordEnd = ({ after, offset }: Place): number => offset + /^[\p{L}\p{N}./-]{0,40}/u.exec(after)![0].length;

const itemsFor = (values: readonly Value[], from: number, place: Place, kind: CompletionItemKind): CompletionItem[] =>
  inOrder(values.map((value) => replacing(place, from, { ...value, kind }, value.label, wordEnd(place))));

const LABELLED = /[(（,、;.。]\s?(?<label>[^\s:：()（）,、]{1,20})[:：]\s?(?<typed>[^:：()（）,、;]{0,40})$/u;
/** “Alert at 80 % — Ben, 20 March”: who and when without labels. */
const BEHIND_DASH = /\s[—–]\s(?<name>[^—–()（）,、\n]{1,40}[,、]\s?)?(?<typed>[\p{L}\d]{0,20})$/u;
/** Not that of a link or an address. */
const IN_BRACKETS = /(?<![\]\w/])[(（](?<inside>[^()（）\n]{0,80}[,、;]\s?)?(?<typed>\p{L}{0,8})$/u;

/** “… *Mei, 20 March, STOR-5101*”. */
const IN_EMPHASIS = /[.。)）][ \t]?[*_](?<inside>[^*_\n]{0,80}[,、;]\s?)?(?<typed>\p{L}{0,8})$/u;
const ENDS_IN_EMPHASIS = /[*_](?<inside>[^*_\n]{1,120})[*_]$/;

/** What is open at the cursor and holds who and when: brackets, or emphasis where the action above ends in one. */
function slotsOpen(place: Place) {
  const { document, start, before } = place;
  const brackets = IN_BRACKETS.exec(before)?.groups;
  if (brackets) return brackets;
  const above = document.checked.postmortem.actionItems.findLast((action) => action.start < start);
  const written = above ? document.text.getText().slice(above.start, above.wordsEnd).trimEnd() : '';
  const emphasised = ENDS_IN_EMPHASIS.exec(written)?.groups?.inside ?? '';
  const holds = (part: string | null | undefined): boolean => part != null && emphasised.includes(part);
  const isFree = /^[*_\r]*$/.test(place.after);
  return isFree && (holds(above?.owner) || holds(above?.due)) ? IN_EMPHASIS.exec(before)?.groups : undefined;
}

/** Which parts of an action stand in its brackets already: by their labels, else a day, a ticket, and the first as who does it. */
function partsWritten(inside: string): ReadonlySet<ActionColumn> {
  const parts = inside.split(/[,、;]/).filter((part) => part.trim() !== '');
  return new Set(
    parts.flatMap((part, index): readonly ActionColumn[] => {
      const label = /^(?<label>[^:：]{1,20})[:：]/.exec(part.trim())?.groups?.label;
      const column = label === undefined ? null : actionColumnNamed(label.trim());
      if (column) return [column];
      if (part.search(TICKET_KEY) !== -1) return ['ticket'];
      if (readStamp(part)?.from.date) return ['due'];
      return index === 0 ? ['owner'] : [];
    }),
  );
}

/** Is the line an item among the actions? */
export const isAction = (place: Place): boolean =>
  /^\s{0,12}(?:[-*+•・]|\d{1,3}[.)])\s/.test(place.before) && isIn(place, 'action-items');

/** In brackets behind an action: who does it, by when, where it is tracked. */
export const actionSlots: Complete = (place) => {
  const { before, offset } = place;
  if (!isAction(place)) return null;
  const labelled = LABELLED.exec(before)?.groups;
  const column = labelled && actionColumnNamed(labelled.label!);
  if (labelled && column)
    return itemsFor(valuesOfAction(column, place), offset - labelled.typed!.length, place, CompletionItemKind.Value);
  const dashed = BEHIND_DASH.exec(before)?.groups;
  if (dashed) {
    const values = valuesOfAction(dashed.name ? 'due' : 'owner', place);
    return itemsFor(values, offset - dashed.typed!.length, place, CompletionItemKind.Value);
  }
  const opened = slotsOpen(place);
  if (!opened) return null;
  const labels = LABELS[inReport(place)];
  const written = partsWritten(opened.inside ?? '');
  const missing = (['owner', 'due'] as const).filter((part) => !written.has(part));
  const values = [
    ...missing.map((part) => ({ label: labels[part] })),
    ...(written.has('ticket') ? [] : valuesOfAction('ticket', place)),
    ...(missing[0] ? valuesOfAction(missing[0], place) : []),
  ];
  return itemsFor(values, offset - opened.typed!.length, place, CompletionItemKind.Field);
};
