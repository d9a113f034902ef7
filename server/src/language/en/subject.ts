import { escapeRegExp } from '../../text/escapeRegExp.ts';
import { execAll } from '../../text/execAll.ts';
import { IN_A_REPORT, memoizeByText } from '../../text/memoize.ts';
import type { NameSet } from '../nameSet.ts';
import { SOFTWARE_CONTEXT, SOFTWARE_HEAD } from './programs.ts';
import { PATTERNS, type SubjectPatterns } from './subjectPatterns.ts';

/** Who did it? Finds the subject left of a verb, without a parser: the nearest noun phrase in the same clause, judged by its head. */

/** Stand for the last letter of a role and of a name, so that patterns ask for one letter instead of hundreds of words. */
const ROLE_MARK = '\uE000';
const NAME_MARK = '\uE001';
const SPACE_MARK = '\uE002';

/** A role in a sentence whose roles are marked, for cues that say by themselves that a person is meant ("a mistake of the operator"). */
export const ROLE = `[\\w${SPACE_MARK}-]*${ROLE_MARK}`;
/** A given name in a sentence whose names are marked. */
export const NAME = `[A-Z]\\w*${NAME_MARK}`;

/** How far before a role stands what makes it software: “the New Relic agent”. */
const QUALIFIER = 40;

const marking =
  (words: RegExp, mark: string, isNone: (phrase: string) => boolean = () => false) =>
  (sentence: string): string =>
    sentence.replace(words, (word, offset: number) =>
      isNone(sentence.slice(Math.max(0, offset - QUALIFIER), offset + word.length))
        ? word
        : word.slice(0, -1).replaceAll(' ', SPACE_MARK) + mark,
    );

export const rolesMarked = memoizeByText(
  marking(PATTERNS.role, ROLE_MARK, (phrase) => /\bagents?$/i.test(phrase) && PATTERNS.software.test(phrase)),
  IN_A_REPORT,
);
export const peopleMarked = memoizeByText(
  (sentence) => marking(PATTERNS.given, NAME_MARK)(rolesMarked(sentence)),
  IN_A_REPORT,
);

/** A report's own voice. "We did not notice" tells what happened; only what nobody but a person does is blame there. */
const OWN_VOICE = /(?:^|\s)we$/i;

/** ", as usual," between a subject and its verb. */
const ASIDE = /,[^,;.]{1,40},\s*$/;
const CONJUNCTION = /^(.*\S)\s+(?:and|or|but|yet)\s*$/is;
/** How a second verb of one subject begins. */
const SECOND_VERB =
  /^(?:did|didn['’]t|had|hadn['’]t|was|wasn['’]t|were|weren['’]t|never|not|failed|forgot|ignored|skipped)\b/i;
/** How many words may stand between a subject and the last of its verbs. */
const LONGEST_COORDINATION = 30;
/** How many words a subject at the beginning of a clause may have. */
const LONGEST_SUBJECT = 6;

function lastClause(text: string, { boundary }: SubjectPatterns): string {
  const left = text.replace(ASIDE, ' ');
  let start = 0;
  for (const { 0: found, index } of execAll(boundary, left)) {
    const end = index + found.length;
    if (left.slice(end).trim() !== '' || !/[,;]/.test(found)) start = end;
  }
  return left.slice(start);
}

const programAtEnd = memoizeByText((name) => new RegExp(`(?:^|(?:^|\\s)the )${escapeRegExp(name)}s?$`, 'i'));

/** Only what stands near a verb can be its subject. */
const NEAR = 200;

/** Where the subject of an act may stand, and what counts as a person there. */
export interface Persons {
  /** Names that the report or its configuration gives. */
  readonly names: NameSet;
  /** Names and roles that the report gives to programs. */
  readonly programs?: readonly string[];
  /** May a capitalised word that is not listed be a name? */
  readonly unlisted: boolean;
  /** Is it said of the whole clause ("… without testing"), so that its subject stands at the clause's beginning? */
  readonly clause: boolean;
}

/** “The Deployer” is called so, as a program is; people who do it are “the deployer”. */
const PROPER = /^[Tt]he (?:Deployer|Releaser|Publisher|Installer|Provisioner|Updater|Builder)$/;

function isPerson(
  phrase: string,
  { names, unlisted, clause, programs = [] }: Persons,
  patterns: SubjectPatterns,
): boolean {
  // "08:30 – Operator": the time of an entry is no part of who did it.
  const head = phrase.trim().replace(/^(?:\d[\d:.\-–T]*\s*(?:UTC|JST|GMT|[CEMP][DS]T)?[\s:–-]*)+/, '');
  if (patterns.software.test(head) || patterns.product.test(head) || PROPER.test(head)) return false;
  if (programs.some((name) => programAtEnd(name).test(head))) return false;
  if (OWN_VOICE.test(head)) return unlisted;
  if (/^i$/i.test(head)) return !clause;
  if (
    patterns.person.test(head) ||
    patterns.named.test(head) ||
    patterns.department.test(head) ||
    patterns.opening.test(head) ||
    (unlisted && patterns.unlisted.test(head))
  )
    return true;
  return names.standsAtEndOf(head);
}

/** Are the first words a person's name or role? */
function beginsWithPerson(words: readonly string[], persons: Persons, patterns: SubjectPatterns): boolean {
  for (let length = 1; length <= Math.min(LONGEST_SUBJECT, words.length); length++) {
    if (isPerson(words.slice(0, length).join(' '), persons, patterns)) return true;
  }
  return false;
}

/** "The reviewer approved it after a glance and missed …": the subject stands before what lies between. */
function isCoordinated(before: string, persons: Persons, patterns: SubjectPatterns): boolean {
  const part = before.split(/[;—()]|:(?!\d)|,\s+(?:so|but|which|because)\b/).at(-1) ?? '';
  const words = part.trim().split(/\s+/);
  return words.length <= LONGEST_COORDINATION && beginsWithPerson(words, persons, patterns);
}

/** What only programs deal with, near a role that programs have too: "The operator missed the watch event." */
const isOfSoftware = (sentence: string, before: string): boolean =>
  SOFTWARE_HEAD.test(before) && SOFTWARE_CONTEXT.test(sentence);

/** English phrases that need no subject name the person themselves. */
export const hasThingAsSubject = (_sentence: string, _start: number, _persons: Persons): boolean => false;

/**
 * Is the subject of what begins at `start` a person? A subject that is not known to be one leaves the answer at no.
 * @param patterns of other words than those of the lists, to see what a word is there for
 */
export function hasPersonAsSubject(
  sentence: string,
  start: number,
  persons: Persons,
  patterns: SubjectPatterns = PATTERNS,
): boolean {
  const before = sentence.slice(0, start);
  // "…, who confused staging with production", "Customers who did not …": the antecedent decides.
  const relative = /(?<!\s),?\s+who\s*$/i.exec(before);
  if (relative) {
    const antecedent = before.slice(0, relative.index).split(/\s+/).slice(-1).join(' ');
    return (
      isPerson(antecedent, persons, patterns) ||
      hasPersonAsSubject(sentence, relative.index, { ...persons, clause: false }, patterns)
    );
  }
  if (isOfSoftware(sentence, before)) return false;
  let clause = lastClause(before.slice(-NEAR), patterns).replace(patterns.adverbs, '');
  const joined = CONJUNCTION.exec(clause);
  if (joined || persons.clause) {
    // "The engineer ran the job and forgot the flag": the subject is at the beginning of the clause.
    const words = (joined?.[1] ?? clause).trim().split(/\s+/);
    return beginsWithPerson(words, persons, patterns) || isCoordinated(before, persons, patterns);
  }
  // "The team did not know it, didn't ask.": a list of verbs without a conjunction.
  if (/,\s*$/.test(clause) && SECOND_VERB.test(sentence.slice(start)))
    return beginsWithPerson(clause.trim().split(/\s+/), persons, patterns);
  // "The team pushed it; they had …": a pronoun is a person where one was named before.
  if (/^they$/i.test(clause.trim()) && before.search(patterns.role) >= 0) return true;
  if (/\bwhoever\b[^,;.]{0,60}$/i.test(before)) return true;
  if (isPerson(clause, persons, patterns)) return true;
  const attached = patterns.attachment.exec(clause);
  if (attached) clause = clause.slice(0, attached.index).replace(patterns.adverbs, '');
  return attached !== null && isPerson(clause, persons, patterns);
}
