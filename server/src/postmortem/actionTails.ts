import { isPersonOrGroup } from '../language/actionOwners.ts';
import { isOnlyDone, isOpenState } from '../language/actionStates.ts';
import { dueAlone } from '../language/actionTerms.ts';
import { AND_SO_ON } from '../language/en/actions.ts';
import { sentencesOf } from '../language/sentences.ts';
import { execAll } from '../text/execAll.ts';
import { oneOf } from '../text/words.ts';
import { findStamps } from '../time/stamp.ts';

/** Where a sentence names who does an action, apart from what is to be done: in brackets, behind dashes, as its last words. */

export const TICKET =
  /\b(?!UTC-|SHA-|ISO-|UTF-|RFC-|P\d-|SEV-)[A-Z][A-Z0-9]+-\d+(?:-\d+)?\b|(?<![\w&])[#!]\d+\b|https?:\/\/\S+/;
/** The key or the address of a ticket in a text. */
export const ticketIn = (text: string): string | null => TICKET.exec(text)?.[0] ?? null;

export const BRACKETS = /[(（［[【]([^()（）［］[\]【】\n]{1,80})[)）］\]】]/g;
const SLASH = /／|\s\/\s|(?<=[^\p{ASCII}\s]|[)\]])\/(?=\S)/u;
const DASH = /\s(?:[—–→⇒|]|--?|->)\s/;
const BEHIND_COLON = /(?:\s:\s|：)([^:：\n]{2,40})$/;
const BEHIND_BRACKET = /[)）]\s*([^\s()（）、。]{1,12})$/;
/** Between what such a part holds: a name, a date, a ticket. */
export const SEPARATOR = /[,、;；／|()（）—–：・]|:\s|\s\/\s|\s-\s|[.。]\s{0,3}(?=\p{L}{2,12}[:：])/u;

export const LONGEST_TAIL = 120;

/** The words behind the last full stop; that of “St. Louis” ends no sentence. */
function lastWords(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const last =
    sentences.length > 1
      ? sentences
          .at(-1)!
          .text.replace(/[.。]$/, '')
          .trim()
      : '';
  return last === '' || last.length > LONGEST_LAST_WORDS ? [] : [last];
}
const LONGEST_LAST_WORDS = 80;

/** “Recovery Time Objective (RTO)”: what stands in brackets may be short for the words before it. */
function isShortForWordsBefore(short: string, before: string): boolean {
  if (!/^[A-Z]{2,6}$/.test(short)) return false;
  const words = before
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(-short.length);
  return words.map((word) => word[0]!.toUpperCase()).join('') === short;
}

const AND_OTHERS = new RegExp(`\\b${oneOf(AND_SO_ON)}\\.?$`, 'i');
/** “(1Password CLI, AWS Secrets Manager, etc.)”, and not “(SRE team, etc.)” */
const namesExamples = (inside: string): boolean =>
  AND_OTHERS.test(inside) && !isPersonOrGroup(inside.split(',')[0]!.trim());

/** Does a part say no more than how far the action is? */
export const isState = (part: string): boolean => isOpenState(part) || isOnlyDone(part);
const isOnlyTicket = (part: string): boolean => part.replace(TICKET, '').trim() === '' && part.trim() !== '';

/** Of the parts behind dashes the last two, besides tickets: “— Ann — OPS-12 — due 8 May — in progress”. */
function partsBehindDashes(parts: readonly string[]): readonly string[] {
  const tickets = parts.filter(isOnlyTicket);
  return [...parts.filter((part) => !isState(part) && !tickets.includes(part)).slice(-2), ...tickets];
}

/** Is a part a day, or a term such as “Q3” or 「4月末」, and no more? */
export const isDateAlone = (part: string): boolean => {
  const [stamp] = findStamps(part);
  return (stamp?.from.date != null && stamp.start === 0 && stamp.end === part.length) || dueAlone(part) === part;
};

/** The parts of a sentence that may say whose it is and by when; what stands behind its dashes is one. */
export function tailsOf(text: string): string[] {
  const brackets = execAll(BRACKETS, text).flatMap(({ index, 1: inside }) =>
    isShortForWordsBefore(inside!, text.slice(0, index)) || namesExamples(inside!) ? [] : [inside!],
  );
  const behindDashes = partsBehindDashes(text.split(DASH).slice(1)).join(', ');
  const behindSlashes = text.split(SLASH).slice(1);
  const others = [BEHIND_COLON, BEHIND_BRACKET].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return [
    ...(behindDashes !== '' && behindDashes.length <= LONGEST_TAIL ? [behindDashes] : []),
    ...(behindSlashes.length > 1 && behindSlashes.some(isDateAlone) ? [behindSlashes.join('、')] : []),
    ...lastWords(text),
    ...others,
    ...brackets,
  ];
}
