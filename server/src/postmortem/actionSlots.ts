import {
  handleIn,
  hasShapeOfName,
  hasShapeOfRole,
  isPersonOrGroup,
  mayBeInitials,
  mayBeNameAlone,
  ownerAtStart,
} from '../language/actionOwners.ts';
import { dueAlone, dueIn, namesPastEvent, saysWhen } from '../language/actionTerms.ts';
import { beginsWithVerb, saysDone, unlabelledIn } from '../language/actionWords.ts';
import { type ActionColumn, actionColumnNamed, actionFieldNamed, LABELLED_PART } from '../language/columns.ts';
import { isEmptyValue, isUndecided } from '../language/emptyValues.ts';
import { BEFORE_DUE } from '../language/en/actions.ts';
import * as en from '../language/en/publicVersion.ts';
import * as ja from '../language/ja/publicVersion.ts';
import type { Prose } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { oneOf } from '../text/words.ts';
import { findStamps, type Stamp } from '../time/stamp.ts';
import { BRACKETS, isDateAlone, isState, LONGEST_TAIL, SEPARATOR, TICKET, tailsOf, ticketIn } from './actionTails.ts';
import { dueAsWritten } from './dueDay.ts';
import { blanked, LINK, withoutCode, withoutLinks } from './maskedProse.ts';

/** Who does an action, by when, and where it is tracked, as far as its own sentence says. */
export interface Slots {
  readonly owner: string | null;
  readonly due: string | null;
  readonly ticket: string | null;
}

/** What a cell or a label states, or null where it states nothing. */
export const given = (text: string | undefined): string | null => {
  const trimmed = text?.trim().replace(/^[（(](?=[^（(]*[)）]$)|[)）]$/g, '') ?? '';
  return isEmptyValue(trimmed) ? null : text!.trim();
};

/** The address of a ticket that a prose links. */
export const ticketLinkIn = ({ spans }: Prose): string | null =>
  spans.find(({ kind, url }) => kind === 'link' && /^https?:|#\d|\/(?:issues|pull)\//.test(url ?? ''))?.url ?? null;

const dated = (part: string): string | null => {
  const stamp = findStamps(part).find(
    ({ from, start, end }) => from.date !== null && !namesPastEvent(part, start, end),
  );
  return stamp ? dueAsWritten(part, stamp) : dueAlone(part);
};

interface Tail {
  readonly owner: string | null;
  readonly due: string | null;
}

/** "[Dana to write a story]": whose it is, without what they do. */
function nameBefore(part: string): string {
  const words = part.split(' ');
  const end = words.findIndex((word) => /^[a-z]/.test(word));
  return end > 0 ? words.slice(0, end).join(' ') : part;
}
const INITIALS = /^[A-Z]{2,4}$/;
/** “(AKM: PSK + SAE)”: capitals before a colon and what else no sentence begins with name a thing. */
const TERM = /^[A-Z][A-Z0-9_-]{1,10}:\s(?=[^a-z])/;

/** "(Priya, 2026-10-21)", "— Platform, Q3", 「（三浦、10月中）」: a shape is a name only beside a date or a ticket. */
function readTail(tail: string, sentence: string, isLast: boolean, isDated = false): Tail {
  const parts = tail
    .replace(TERM, '')
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/[*`~]+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ''))
    .filter(Boolean);
  // “Team: Storage” is a label and a name.
  const isLabel = (part: string): boolean => parts.length > 1 && actionFieldNamed(part) === 'owner';
  const rest = parts.filter(
    (part) => ticketIn(part) === null && !part.includes(LINK) && !saysDone(part) && !isLabel(part),
  );
  const due = rest.map(dated).find(Boolean) ?? null;
  const names = rest.filter((part) => dated(part) === null || isPersonOrGroup(part));
  const known = names.flatMap((name) => [name, nameBefore(name)]).find(isPersonOrGroup);
  // 「山本さん 5/8まで」
  const bare = (name: string): string =>
    name
      .split(/[ 　]/)
      .filter((word) => dated(word) === null)
      .join(' ');
  if (known) return { owner: dated(known) === null ? known : bare(known) || known, due };
  const besides = due !== null || rest.length < parts.length || (isDated && isLast && parts.length <= 2);
  const shaped = besides || (isLast && parts.length === 1 && mayBeNameAlone(parts[0]!, sentence));
  const named = shaped
    ? names.find(hasShapeOfName)
    : isLast
      ? (names.map(ownerAtStart).find(Boolean) ??
        // One of several in a bracket, 「（BAN・告知・証跡）」, is a thing as the others are.
        (parts.slice(1).some((part) => /\p{L}/u.test(part))
          ? undefined
          : names
              .filter((name) => nameBefore(name) !== name || parts.length > 1)
              .map(nameBefore)
              .find((name) => INITIALS.test(name) && hasShapeOfName(name))))
      : undefined;
  // “— change form: field (13/08)” says what is done.
  const role =
    due !== null && !/:\s/.test(tail) && names[0] !== undefined && hasShapeOfRole(names[0]) ? names[0] : undefined;
  return { owner: named ?? role ?? null, due };
}

/** What a public version calls people; the owner of an incident would label who does an action. */
const ROLES: ReadonlySet<string> = new Set([...Object.values(en.ROLE_NAMES), ...Object.values(ja.ROLE_NAMES)]);

/** Is a label what somebody is called who does the action: “Incident owner: cap the queue”? */
const isDoer = ({ text }: Prose, labelEnd: number, value: string): boolean =>
  ROLES.has(text.slice(0, labelEnd).trim()) && !isPersonOrGroup(value);

/** “Team: identity” as a point of its own: in a sentence the word is none's label. */
const TEAM_ALONE = /^(?<label>[^:：\n]{2,20})[:：]\s{0,3}(?<name>[^\s:：.,、。][^:：.,、。\n]{1,40})$/u;

const MOST_WORDS = 3;
/** “whoever is on call” is no name. */
const isShort = (name: string): boolean => name.split(' ').length <= MOST_WORDS && !beginsWithVerb(`${name} `);

/** What stands behind labels in a sentence: "(owner: SRE, due: 2026-03-20)". */
export const labelsIn = memoizeByObject((prose: Prose): Partial<Record<ActionColumn, string>> => {
  const labels: Partial<Record<ActionColumn, string>> = {};
  for (const { 0: found, index, groups } of prose.text.matchAll(LABELLED_PART)) {
    const part = actionColumnNamed(groups!.label!);
    const value = given(groups!.value);
    const labelEnd = index + found.indexOf(groups!.label!) + groups!.label!.length;
    const isTold = part === 'owner' && beginsWithVerb(value ?? '') && /^[a-z]/.test(value ?? '');
    if (part && value && !isTold && !isDoer(prose, labelEnd, value)) labels[part] ??= value;
  }
  const { label, name } = TEAM_ALONE.exec(prose.text)?.groups ?? {};
  if (label && actionFieldNamed(label) === 'owner' && given(name) !== null && !isUndecided(name!) && isShort(name!))
    labels.owner ??= name!;
  return labels;
});

/** Initials in bold that an action or the sentence above a list begins with are whose it is: “**JP** Cap the queue”. */
function initialsBefore({ text, spans }: Prose): string | null {
  const bold = spans.find(({ kind, start }) => kind === 'strong' && start === 0);
  const initials = bold && text.slice(0, bold.end).replace(/[\s:：]{1,3}$/, '');
  return initials && mayBeInitials(initials) ? initials : null;
}

/** Whose it is by a label or by initials. */
export const ownerBefore = (prose: Prose): string | null => labelsIn(prose).owner ?? initialsBefore(prose);

/** Does a label in a sentence state nothing: “owner: TBD”? Then nothing around it does. */
const statesNothing = (part: ActionColumn, { text }: Prose): boolean =>
  [...text.matchAll(LABELLED_PART)].some(
    ({ groups }) => actionColumnNamed(groups!.label!) === part && given(groups!.value) === null,
  );

/** What a sentence says of its action. */
export const slotsIn = memoizeByObject((prose: Prose): Slots => {
  const labels = labelsIn(prose);
  const text = withoutLinks(prose);
  const slots = readText(text, withoutCode(text, prose));
  const decided = (part: 'owner' | 'due'): string | null => {
    const stated = labels[part];
    if (stated === undefined) return statesNothing(part, prose) ? null : slots[part];
    return isUndecided(stated) ? null : stated;
  };
  return {
    owner: decided('owner') ?? initialsBefore(prose),
    due: decided('due'),
    ticket: given(labels.ticket) ?? slots.ticket ?? ticketLinkIn(prose),
  };
});

const DUE_WORD = new RegExp(`^(?:${oneOf(BEFORE_DUE)})\\b:?\\s*`, 'i');
/** “due 2026-12-16”, “by 8 May”, “Q3” */
const isDueAlone = (part: string): boolean => isDateAlone(part.replace(DUE_WORD, ''));

/** Does a text end with a part, but for brackets, dates and how far it is behind it? */
function isAtEnd(part: string, text: string): boolean {
  const behind = text.slice(text.lastIndexOf(part) + part.length);
  if (behind.length > LONGEST_TAIL) return false;
  const parts = behind.split(SEPARATOR).filter((each) => !isState(each.trim()) && !isDueAlone(each.trim()));
  const stamps = parts.map((each) => findStamps(each).reduce((at, { start, end }) => blanked(at, start, end), each));
  return !/[\p{L}\d]/u.test(stamps.join(''));
}

/** Longer sentences tell a story, in which a date is that of something else unless it stands first or last. */
const LONGEST_DATED = 120;
const mayBeDue = ({ start, end, to }: Stamp, line: string): boolean =>
  !namesPastEvent(line, start, end) &&
  !(to && saysWhen(line.slice(end))) &&
  (line.length <= LONGEST_DATED || start <= AT_BEGIN || line.length - end <= AT_END);
const AT_BEGIN = 12;
const AT_END = 30;

/** “ana — change the form (13/08)”: one word in small letters before a dash, where a date says that somebody is meant. */
function nickname(line: string): string | null {
  const name = /^(?<name>[a-z]{2,12})\s[—–]\s/.exec(line)?.groups?.name;
  return name && hasShapeOfRole(name) && !beginsWithVerb(`${name} `) ? name : null;
}

const inOneLine = (text: string): string => text.replace(/\n[ \t]*/g, ' ').trim();

/** The same for a text without markup. @param undated the same without what is no date */
function readText(text: string, undated = text): Slots {
  const line = inOneLine(text);
  const unlabelled = unlabelledIn(line);
  const tails = tailsOf(line);
  const date = findStamps(inOneLine(undated)).find(
    (stamp) => (stamp.from.date !== null && mayBeDue(stamp, line)) || (stamp.start === 0 && stamp.from.time !== null),
  );
  const due = unlabelled.due ?? (date ? dueAsWritten(line, date) : null) ?? dueIn(line);
  const read = tails
    .filter((tail) => line.length <= LONGEST_DATED || isAtEnd(tail, line))
    .map((tail) => readTail(tail, line, isAtEnd(tail, line), due !== null));
  return {
    owner:
      unlabelled.owner ??
      handleIn(line) ??
      ownerAtStart(line) ??
      read.map(({ owner }) => owner).find(Boolean) ??
      (due === null ? null : nickname(line)),
    due: due ?? read.map(({ due }) => due).find(Boolean) ?? null,
    ticket: ticketIn(line),
  };
}

const LABELLED = new RegExp(LABELLED_PART.source, 'i');
const STATED = new RegExp(`${TICKET.source}|${BRACKETS.source}`, 'g');
/** A sentence with its tickets, its dates and what stands in brackets left blank; places stay. */
export function withoutSlots(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const masked = text.replace(STATED, (found, inside?: string) =>
    inside === undefined ||
    ticketIn(inside) !== null ||
    readTail(inside, text, true).owner !== null ||
    dated(inside) !== null ||
    LABELLED.test(found)
      ? blank(found)
      : found,
  );
  const dates = findStamps(masked).filter(({ from }) => from.date !== null);
  const undated = dates.reduce((at, { start, end }) => blanked(at, start, end), masked);
  return [handleIn(undated), dueIn(undated)]
    .filter((found) => found !== null)
    .reduce((at, found) => (at.includes(found) ? at.replace(found, blank) : at), undated)
    .trimEnd();
}
