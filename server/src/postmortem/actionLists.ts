import { mayAdvise } from '../language/actionOwners.ts';
import { beginsOpen, saysOpen } from '../language/actionStates.ts';
import { mayTellPast, tellsControl, tellsPast } from '../language/actionWords.ts';
import { repeatsOf } from './actionRepeats.ts';
import type { ActionItem } from './model.ts';

/** Actions that stand in one list or table. */
export interface ActionList {
  readonly items: readonly ActionItem[];
  /** Is one of its boxes open? Then nothing in it is done by how it sounds. */
  readonly boxes: 'none' | 'some' | 'open';
  /** Those without a box. */
  readonly unboxed: ReadonlySet<ActionItem>;
  /** Does the title above name an aim? */
  readonly aim: boolean;
  /** Does what stands above say that it is still to be done? */
  readonly open: boolean;
  /** How many say themselves who does them or by when. */
  readonly stated: number;
}

/** Of a record so many items sound like the past, of a legend so many names are those of a column. */
const MOST = 0.7;
/** In a register so many of the items name an owner or a date. */
const A_THIRD = 1 / 3;
const HALF = 0.5;

const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): number =>
  all.filter(holds).length / Math.max(1, all.length);

/** A list of what was done: most of it tells the past. */
const isRecord = ({ items, boxes, open }: ActionList): boolean =>
  boxes !== 'open' &&
  items.length > 1 &&
  !items[0]!.table &&
  share(items, ({ text }) => (open ? tellsPast(text) : mayTellPast(text))) >= MOST;

/** Between items with boxes, one without is a note, unless it says who does it or by when. */
const withoutNotes = ({ items, unboxed }: ActionList): readonly ActionItem[] =>
  share(items, (item) => !unboxed.has(item)) < MOST
    ? items
    : items.filter((item) => !unboxed.has(item) || item.owner !== null || item.due !== null);

/** Below “Lessons / open issues” what says that it is open is to be done, and the rest was learned; where none says so, all may be. */
function withoutLessons(list: ActionList): ActionList {
  if (!list.items[0]?.section.ids.includes('lessons-learned')) return list;
  const open = list.items.filter(({ words, owner, due }) => owner !== null || due !== null || saysOpen(words));
  return open.length > 0 ? { ...list, items: open } : list;
}

const COLUMNS_OF_REGISTERS = ['owner', 'due', 'state'] as const;

/** A list that is kept to see what is still to be done. */
const isRegister = ({ items, boxes, stated }: ActionList): boolean =>
  items.some(({ done }) => !done) &&
  (boxes !== 'none' ||
    items.every(({ words }) => saysOpen(words)) ||
    COLUMNS_OF_REGISTERS.some((column) => items[0]?.table?.columns.includes(column)) ||
    stated >= A_THIRD * items.length);

const NAME_BEFORE_COLON = /^([^:：\n]{1,24})[:：]/;
const plain = (text: string): string => text.replace(/[*_\s]/g, '').toLowerCase();

/** Advice for readers of the report is nobody's action. */
const isAdvice = ({ items, stated }: ActionList): boolean =>
  stated === 0 && items.length > 1 && !items[0]!.table && share(items, ({ text }) => mayAdvise(text)) >= MOST;

/** What holds the number of a ticket: an address without one is that of something else. */
const TICKET = /[A-Z]-\d|#\d|\/\d/;

/** Controls that serve an aim and are there already, as most of them say. */
const isOfControls = ({ items, boxes, aim, stated }: ActionList): boolean =>
  aim &&
  stated === 0 &&
  boxes === 'none' &&
  !items[0]?.table &&
  !items.some(({ ticket }) => ticket !== null && TICKET.test(ticket)) &&
  share(items, ({ words }) => tellsControl(words)) >= HALF;

/** A list that explains what the values of a column mean. */
const isLegend = ({ items }: ActionList, types: ReadonlySet<string>): boolean =>
  items.length > 1 &&
  !items[0]!.table &&
  share(items, ({ text }) => types.has(plain(NAME_BEFORE_COLON.exec(text)?.[1] ?? text.split(/\s[-–—]\s/)[0]!))) >=
    MOST;

/** “AI-001 — Ticket: …” below a table says more of its row. */
function isAboutRow({ table, text }: ActionItem, numbers: ReadonlySet<string>): boolean {
  const [, number = ''] = table ? [] : (NUMBER_BEFORE.exec(text) ?? []);
  return numbers.has(number);
}
const NUMBER_BEFORE = /^[*_[(]*([A-Za-z][\w-]{0,20}\d)(?![\w-])/;

/**
 * What is asked of the lists under the action items: nothing of a record, and what explains a register or stands beside it under a title of
 * its own (guidelines, measures in prose) is no list of actions at all.
 */
export function actionsOf(all: readonly ActionList[]): ActionItem[] {
  const repeats = repeatsOf(all);
  const lists = all.filter((list) => !repeats.has(list)).map(withoutLessons);
  const registers = new Set(lists.filter(isRegister).map(({ items }) => items[0]?.section));
  const types = new Set(
    lists.flatMap(({ items }) => items.flatMap(({ type, table }) => (table && type ? [plain(type)] : []))),
  );
  const numbers = new Set(
    lists.flatMap(({ items }) => items.flatMap(({ ticket, table }) => (table && ticket ? [ticket] : []))),
  );
  const withoutDetails = lists.flatMap(({ items, ...list }) => {
    const own = items.filter((item) => !isAboutRow(item, numbers));
    return own.length > 0 ? [{ ...list, items: own }] : [];
  });
  return withoutDetails.flatMap((list) => {
    const beside = registers.size > 0 && !registers.has(list.items[0]?.section);
    const openNotes = beside && !isRegister(list) && !list.items[0]?.table && list.items.some(({ done }) => !done);
    if (isRecord(list)) return list.items.map((item) => ({ ...item, done: item.done || !beginsOpen(item.text) }));
    return openNotes || isLegend(list, types) || isAdvice(list) || isOfControls(list) ? [] : withoutNotes(list);
  });
}
