import { memoizeByText } from '../text/memoize.ts';
import { being, meaningsOf, oneOf } from '../text/words.ts';
import { TITLES_OF_PEOPLE } from './en/actionOwners.ts';
import { BEFORE_DUE, MONTHS } from './en/actions.ts';
import * as en from './en/columns.ts';
import * as ja from './ja/columns.ts';

export type ActionColumn = keyof typeof en.ACTION_COLUMNS;

const ACTION_COLUMNS = meaningsOf(en.ACTION_COLUMNS, ja.ACTION_COLUMNS);
const ENGLISH: ReadonlySet<string> = new Set(
  Object.values(en.ACTION_COLUMNS)
    .flat()
    .filter((word) => !en.ONLY_BY_ITSELF.includes(word)),
);
const LAST_OF_ALL: ReadonlySet<ActionColumn> = new Set(['text']);

const BRACKETS = /[(（][^()（）]{0,40}[)）]/g;
const ALTERNATIVES = /[/／|｜]/;
const ENDING = new RegExp(`(?:${oneOf(ja.COLUMN_ENDINGS)}|[?？:：.*]{1,3})$`, 'u');

const OF_ALL = new RegExp(`^${oneOf(ja.OF_ALL)}| ${oneOf(en.OF_ALL)}$`, 'u');

const normalised = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(BRACKETS, '')
    .replace(/[*_\s]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(OF_ALL, '');

const OWNER =
  `${oneOf(ja.OWNER_BEFORE)}?(?:${oneOf(ja.OWNER_ALONE)}|${oneOf(ja.OWNER_ROLES)}${oneOf(ja.OWNER_GROUPS)})` +
  `${oneOf(ja.OWNER_AFTER)}?`;
/** 「責任部署」「担当目安」: whose it is, by the parts of the word. */
const OWNER_BY_PARTS = new RegExp(`^${OWNER}$`, 'iu');

/** English names a column by any of its words ("Target date", "Who owns it"), Japanese by its last noun (完了予定日). */
function meaningOf(name: string): ActionColumn | undefined {
  const whole = ACTION_COLUMNS.get(name);
  if (whole) return whole;
  const bare = name.replace(ENDING, '').trim();
  const known = ACTION_COLUMNS.get(bare);
  if (known) return known;
  if (OWNER_BY_PARTS.test(bare)) return 'owner';
  const found = bare
    .split(/[\s,.&]+/)
    .filter((word) => ENGLISH.has(word))
    .map((word) => ACTION_COLUMNS.get(word)!);
  const telling = found.find((meaning) => !LAST_OF_ALL.has(meaning)) ?? found[0];
  if (telling) return telling;
  // The last noun: 是正の責任者, 委託先担当者
  for (let at = 1; at < bare.length - 1; at++) {
    const end = bare.slice(at);
    const noun = OWNER_BY_PARTS.test(end) ? 'owner' : ACTION_COLUMNS.get(end);
    if (noun && !ENGLISH.has(end) && !en.ONLY_BY_ITSELF.includes(end)) return noun;
  }
  return undefined;
}

/** What a column of a table of actions holds, or a label in the sentence of one. */
export const actionColumnNamed = memoizeByText((name: string): ActionColumn | undefined => {
  const whole = normalised(name);
  if (whole === '') return undefined;
  return (
    meaningOf(whole) ??
    whole
      .split(ALTERNATIVES)
      .map((part) => meaningOf(part.trim()))
      .find((meaning) => meaning !== undefined)
  );
});

/** The part of an action that a label is and nothing else: “Owner”, 「担当部署」, and not “Improve the owner column”. */
export const actionFieldNamed = memoizeByText((label: string): ActionColumn | undefined => {
  const meaning = (name: string): ActionColumn | undefined =>
    ACTION_COLUMNS.get(name) ?? (OWNER_LABELLED.test(name) ? 'owner' : undefined);
  // 「対策1：…」
  const whole = normalised(label).replace(/(?<=\D)[ #-]?\d{1,2}$/, '');
  const halves = whole.split(ALTERNATIVES).map((half) => meaning(half.trim()));
  return meaning(whole) ?? (halves.length > 1 && halves.every(Boolean) ? halves[0] : undefined);
});

const COMPARED = being(en.COMPARED, ja.COMPARED);
/** Does a column belong to a table that compares, or lists what was changed: "Before", 「変更ファイル」? */
export const compares = (name: string): boolean => COMPARED.test(normalised(name));

const ACTIONS = being(en.ACTION_HEADS, ja.ACTION_HEADS);
/** Does a column say that it holds actions, and nothing else? */
export const namesAction = (name: string): boolean => ACTIONS.test(normalised(name));

const FINISHED = being(en.FINISHED_DAYS, ja.FINISHED_DAYS);
const SURELY_FINISHED = being(en.SURELY_FINISHED, ja.SURELY_FINISHED);
/** Does a column hold the days on which actions were done? Beside one of due dates more names mean that. */
export const namesFinishedDay = (name: string, isBesideDue: boolean): boolean =>
  (isBesideDue ? FINISHED : SURELY_FINISHED).test(normalised(name));

const ASKS_DONE = being(en.ASKS_DONE, ja.ASKS_DONE);
/** Does a column ask whether actions are done, which a cross below it denies? */
export const asksWhetherDone = (name: string): boolean => ASKS_DONE.test(normalised(name).replace(ENDING, ''));

const OWNER_LABEL =
  `${oneOf(ja.OWNER_BEFORE)}?(?:${oneOf(ja.OWNER_ALONE)}|${oneOf(ja.LABEL_ROLES)}${oneOf(ja.LABEL_GROUPS)})` +
  `${oneOf(ja.OWNER_AFTER)}?`;
/** 「管理部：…」 may be whose it is, and is no label. */
const OWNER_LABELLED = new RegExp(`^${OWNER_LABEL}$`, 'iu');
const LABEL =
  `${oneOf(ja.OF_ALL)}?(?:${oneOf(en.ACTION_LABELS, ja.ACTION_LABELS)}|${OWNER_LABEL})` + `(?: ${oneOf(en.OF_ALL)})?`;
/** The full stop behind an initial or a title is part of a name: “Owner: J. Park”. */
const BEFORE_NAME = `\\b(?:[A-Z]|${oneOf(TITLES_OF_PEOPLE)})`;
/** A part of an action in its sentence: "(owner: SRE, due: 2026-03-20)", 「担当：決済 期限：5/30」. */
export const LABELLED_PART = new RegExp(
  `(?:[(（,、;；|[／/。.【]|\\s-\\s|\\s|^|\\*)(?<label>${LABEL})` +
    `\\s*[:：】=＝]\\s*(?<value>(?:(?!(?<!${BEFORE_NAME})\\.\\s|` +
    `[—–]\\s|\\s(?:${oneOf(BEFORE_DUE)})(?: by)? (?:\\d|${oneOf(MONTHS)})|\\s--?\\s(?!\\d)|[\\s　]${LABEL}[:：=＝])[^,、;；()（）【】[\\]\\n|。／]){1,60})`,
  'gi',
);

export type EventColumn = keyof typeof en.EVENT_COLUMNS | 'zone';

const TIMES = being(en.TIME_COLUMNS, ja.TIME_COLUMNS);
const ZONE = being(en.ZONE_COLUMNS, ja.ZONE_COLUMNS);
const EVENT_COLUMNS = meaningsOf(en.EVENT_COLUMNS, ja.EVENT_COLUMNS);

/** What a column of a list of events holds: `created_at`, `createdAt`, 「発生日時（JST）」, `Time (UTC)`. */
export const eventColumnNamed = (head: string): EventColumn | undefined => {
  const name = normalised(head.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  if (ZONE.test(name)) return 'zone';
  return TIMES.test(name) ? 'time' : (EVENT_COLUMNS.get(name) ?? EVENT_COLUMNS.get(name.replace(ENDING, '').trim()));
};
