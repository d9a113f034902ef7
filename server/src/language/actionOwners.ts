import { being, oneOf } from '../text/words.ts';
import { beginsWithVerb } from './actionWords.ts';
import * as en from './en/actionOwners.ts';
import * as enActions from './en/actions.ts';
import { GIVEN_NAMES } from './en/names.ts';
import * as ja from './ja/actions.ts';
import { SURNAMES } from './ja/surnames.ts';
import { holdsJapanese } from './language.ts';

/** Whose an action is by its words: names, groups, what has the shape of a name. */

const JAPANESE_NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー々〆ヶ]';
const NO_NAME = new RegExp(
  `^(?:[PSL]\\d{1,2}|${oneOf(en.VENDORS)} (?!.{0,30}\\b${oneOf(en.AT_VENDORS)}$).*|${oneOf(en.NO_NAMES, enActions.DONE, ja.NO_NAMES, enActions.MONTHS)}[.:]?)$`,
  'iu',
);
const GROUP = new RegExp(`(?:^|[\\s-])${oneOf(en.GROUPS)}$|${oneOf(ja.GROUPS, ja.SIDES)}$`, 'iu');
const PERSON = new RegExp(
  `^(?:@[\\w.-]+|(?:${oneOf(en.TITLES_OF_PEOPLE)}\\.? )?(?:[A-Z]\\. ){0,2}${oneOf(GIVEN_NAMES)}(?: [A-Z][\\w'’-]*){0,2}` +
    `|(?:[A-Z]\\. ?){1,2}[A-Z][\\w'’-]+|${oneOf(SURNAMES)}${JAPANESE_NAME}{0,3})$`,
  'u',
);
const SHAPE = new RegExp(
  `^(?:@[\\w.-]+|[A-Z][\\w'’.-]*(?: (?:[A-Z][\\w'’.-]*|[a-z]{1,3}|&|/)){0,3}(?: ${oneOf(en.GROUPS)})?` +
    `|${JAPANESE_NAME}{1,12}(?:の${JAPANESE_NAME}{1,8})?(?:[ 　]${JAPANESE_NAME}{1,6})?(?:さん)?|[A-Za-z]{2,12}[ 　]?${JAPANESE_NAME}{1,8})$`,
  'u',
);
const LOWER = new RegExp(`^(?!${oneOf(en.NO_OWNER_BEGINS)}\\b)[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,2}$`);

const WORK = new RegExp(`\\s${oneOf(en.WORK_OR_GROUP)}$`, 'i');
/** “Detect destructive operations” and “all API key operations” are work, though a group may be called their last word. */
const isWork = (part: string): boolean => WORK.test(part) && (beginsWithVerb(part) || /^[a-z]+ [\w-]+ /.test(part));
const isGroup = (part: string): boolean =>
  GROUP.test(part) && part.length <= 40 && !/\d|\s(?:[–—]|for)\s|[.。]\s/.test(part) && !isWork(part);
const isKnownName = (part: string): boolean => !NO_NAME.test(part) && (PERSON.test(part) || isGroup(part));
const ADVICE = new RegExp(`^(?:[\\w'’-]+ ){0,5}${oneOf(enActions.OTHERS)} ${enActions.SHOULD} `, 'i');
/** Does it advise people outside: "Package maintainers should …"? */
export const mayAdvise = (text: string): boolean => ADVICE.test(text);

/** Is it the name of a person or a group by itself, whatever stands beside it? Of 「運用部 佐藤」 each part is. */
export const isPersonOrGroup = (part: string): boolean =>
  isKnownName(part) || (holdsJapanese(part) && part.length <= 20 && part.split(/[ 　]/).some(isKnownName));
const NO_INITIALS = being(en.NO_INITIALS);
const INITIALS = /^[A-Z]{2,3}(?:\s?[/&+,]\s?[A-Z]{2,3}){0,3}$/;
/** Could it be somebody's initials, or those of several: "JP", "GE/RK"? */
export const mayBeInitials = (part: string): boolean =>
  !NO_NAME.test(part) && !NO_INITIALS.test(part) && INITIALS.test(part);
/** Could it be a name beside a date or a ticket? */
export const hasShapeOfName = (part: string): boolean => !NO_NAME.test(part) && SHAPE.test(part);
const NAME_ALONE = new RegExp(
  `^(?!\\S{0,30}_|[A-Z\\d-]{4,}$)` +
    `(?!\\S{0,30}[a-z](?<!\\b${oneOf(en.BEFORE_CAPITALS)})[A-Z])[A-Z][\\w'’-]*(?: [A-Z][\\w'’-]*){0,2}$`,
);
/** Capitals in a Japanese sentence are short for a thing; people there have other names. */
const CAPITALS = /^[A-Z\d-]{1,20}$/;
/** Could it be a name that nothing stands beside? “HashiCorp Vault” and “GitHub” have capitals as products have, `STYLE_ADMIN` as settings. */
export const mayBeNameAlone = (part: string, sentence: string): boolean =>
  NAME_ALONE.test(part) && !(CAPITALS.test(part) && holdsJapanese(sentence));
/** A role in small letters beside a date: "(supplier, by 31 July)". */
export const hasShapeOfRole = (part: string): boolean => !NO_NAME.test(part) && LOWER.test(part);

const NAME_OF_TWO = "[A-Z][\\w'’.-]*(?: (?:and|&|[A-Z][\\w'’.-]*)){0,3}";
const TO_DO = new RegExp(
  `^(?<who>@[\\w.-]+|${NAME_OF_TWO}|(?:[\\w'’/&-]+ ){0,3}${oneOf(en.GROUPS)})(?: (?:will|should|is|are))?` +
    ' to (?!(?:the|an?|our|all|its|their|this|that)\\b)[a-z]',
  'u',
);
const WILL = new RegExp(`^(?<who>[^\\s,:]{2,20}(?: [A-Z][^\\s,:]{1,20})?) (?:${oneOf(en.WILL)}) [a-z]`);
/** "Hypha will run …": one name, no plural, and not what will be. */
const NAME_WILL = new RegExp(
  `^(?!${oneOf(en.NO_NAMES_BEFORE_WILL)} )` +
    `(?<who>[A-Z][\\w'’-]{1,20}(?<!s)) ${en.WILL_DO} (?!${oneOf(en.NOT_DONE_BY_SOMEBODY)}\\b)[a-z]`,
);
/** “The platform team will …”, “Our maintainers should …” */
const GROUP_DOES = new RegExp(
  `^(?:${oneOf(en.BEFORE_GROUPS)}) (?<who>(?:[\\w'’/&-]{1,20} ){0,3}${oneOf(en.GROUPS)}) ` +
    `(?:(?:${oneOf(en.GROUPS_DO)}) (?!${oneOf(en.NOT_DONE_BY_SOMEBODY)}\\b)[a-z]|(?:${oneOf(en.GROUPS_ARE)}) (?!${oneOf(en.GROUPS_LACK)}\\b)[a-z]{2,16}ing\\b)`,
  'i',
);
const OWNED_BY = new RegExp(
  `\\b(?:${oneOf(en.OWNED_BY)}) (?<who>@?[A-Z][\\w'’-]*(?: [A-Z][\\w'’-]*){0,2}|the [\\w-]{1,20} ${oneOf(en.GROUPS)})`,
);
const NO_NAME_TO = new RegExp(
  `^(?:${oneOf(en.NO_NAMES_BEFORE_TO)}\\b|[\\w-]{1,30}(?:ing|tion|tions|ment|ments|ity)$|[\\w-]{2,30}ing (?!.*\\b${oneOf(en.GROUPS)}$))`,
  'i',
);
const BEFORE_COLON = /^(?<who>[^:：\n]{1,30})[:：]\s*\S/u;
const TAG = /^[*_\s]*(?:\[(?<tag>[^\][\n]{1,30})\]|[【＜〈<](?<mark>[^】＞〉>\n]{1,20})[】＞〉>])(?=[\s*_]*\S)/u;
const DOES = new RegExp(
  `^${oneOf(ja.BESIDES)}?(?<who>(?!${oneOf(ja.ANOTHER)})[^、。をに\\s]{1,12}(?<!(?<!特)別の?)${oneOf(ja.GROUPS)})[がで](?=.)` +
    `|^(?<side>${oneOf(ja.SIDES)})[がで]${oneOf(ja.TAKEN_ON)}`,
  'u',
);

const ACTS = new RegExp(`^[a-z]{2,20} (?:${oneOf(enActions.OBJECT_BEGINS, enActions.QUESTION_BEGINS)})\\b`);
/** Is a text a verb and what it acts on: “check how to test”, and not “check before each deploy”? */
export const actsOnSomething = (text: string): boolean => beginsWithVerb(text) && ACTS.test(text);

/** “[K-perf]”: a tag of what it is about. */
const TOPIC = /^[A-Z]-[a-z]+$/;

/** Whose it is by how it begins: "Dana to write …", "P. Novak: …", "[Platform] …", 「検索チームが…」. */
export function ownerAtStart(text: string): string | null {
  const to = TO_DO.exec(text)?.groups?.who;
  if (to && !NO_NAME_TO.test(to) && !beginsWithVerb(`${to} `) && !NO_NAME.test(to)) return to;
  const will = WILL.exec(text)?.groups?.who;
  if (will && isPersonOrGroup(will)) return will;
  const does = NAME_WILL.exec(text)?.groups?.who;
  if (does && !NO_NAME_TO.test(does) && !NO_NAME.test(does)) return does;
  const group = GROUP_DOES.exec(text)?.groups?.who;
  if (group) return group;
  const colon = BEFORE_COLON.exec(text)?.groups?.who?.trim();
  if (colon && isPersonOrGroup(colon)) return colon;
  const { tag, mark } = TAG.exec(text)?.groups ?? {};
  const named = (tag ?? mark)?.trim();
  if (named && !TOPIC.test(named) && (mark === undefined ? hasShapeOfName(named) : isPersonOrGroup(named)))
    return named;
  const acts = DOES.exec(text)?.groups;
  return acts?.who ?? acts?.side ?? OWNED_BY.exec(text)?.groups?.who ?? null;
}

const OTHERS_BEFORE = new RegExp(`\\b${oneOf(en.BEFORE_OTHERS_HANDLE)}:?\\s*$`, 'i');
const OTHERS_BEHIND = new RegExp(`^\\s*(?:[:：]|${oneOf(en.BEHIND_OTHERS_HANDLE)}\\b)`, 'i');
/** Of `@types/node` it is the scope of a package. */
const HANDLE = /(?<![\w.])@[A-Za-z][\w.-]*(?![\w.-]|\/\w)/g;
const NO_HANDLE = being(en.NO_HANDLES);

/** The handle of whose it is, not of who said something. */
export function handleIn(text: string): string | null {
  for (const { 0: handle, index } of text.matchAll(HANDLE)) {
    const after = text.slice(index + handle.length, index + handle.length + 40);
    if (OTHERS_BEFORE.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (OTHERS_BEHIND.test(after) || NO_HANDLE.test(handle)) continue;
    return handle;
  }
  return null;
}
