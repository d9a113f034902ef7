import { toHalfWidth } from '../text/halfWidth.ts';
import { memoizeByText } from '../text/memoize.ts';
import { being, oneOf } from '../text/words.ts';
import { withoutIncident } from './actionNotes.ts';
import * as en from './en/actions.ts';
import { GIVEN_NAMES } from './en/names.ts';
import * as ja from './ja/actions.ts';
import { SURNAMES } from './ja/surnames.ts';

/** What the words of an action say of it: done, by when, by whom. */

const CHECKED = '[✅☑✔]';
const word = (list: readonly string[]): string => `\\b${oneOf(list)}\\b`;
const LONG = ja.DONE.filter((each) => !ja.TOO_SHORT.includes(each));

const DONE_STATE = new RegExp(
  `^[\\s*_~]*(?:${CHECKED}|${oneOf(en.DONE, en.DROPPED)}(?![\\w-])|${oneOf(ja.DONE, ja.DROPPED)}(?![\\p{Script=Han}\\p{Script=Hiragana}]))`,
  'iu',
);
/** Does the state of an action say that it is done? Only by how it begins: 「3本完了」 is not. */
export const isDoneState = (cell: string): boolean => DONE_STATE.test(cell);

const DONE_PART = new RegExp(
  `(?:^|[(（[|—–。→]|[.,;:、]\\s?|\\s--?\\s)\\s*(?:${oneOf(en.ALREADY)} )?${oneOf(en.DONE, en.DROPPED)}` +
    `(?=\\s*(?:$|[)）\\]|.,;:!*—–]|\\d|#|[(（][^()（）]{1,60}[)）]\\s*$)|\\s+${oneOf(en.DONE_WHEN)}\\s)`,
  'i',
);
/** "This has been done." */
const DONE_SENTENCE = new RegExp(
  `\\b(?:${oneOf(en.HAS_BEEN)}) (?:${oneOf(en.DONE)})\\b(?! (?:${oneOf(en.ONLY_WHEN)})\\b)`,
  'i',
);
const DONE_END = new RegExp(`${oneOf(LONG)}(?:[。.]|\\s*(?:$|[)）\\]]))`, 'u');
const DONE_VERB = new RegExp(`(?<!${oneOf(ja.NOT_THE_ACTION)})${oneOf(ja.DONE_STEMS)}${oneOf(ja.DONE_ENDINGS)}`, 'u');
const DONE_SHORT = new RegExp(`[(（[]\\s*${oneOf(ja.DONE)}|(?:^|[\\s:：])${oneOf(ja.DONE)}\\s*[:：(（]`, 'u');
const CHECK_MARK = new RegExp(`^\\s*${CHECKED}|${CHECKED}\\s*$`, 'u');

/** Does an action's own sentence say that it is done? The word must be a part by itself: "(done)", "— fixed on 3 May", 「…（実施済み）」. */
export const saysDone = memoizeByText((text: string): boolean =>
  [CHECK_MARK, DONE_PART, DONE_SENTENCE, DONE_END, DONE_VERB, DONE_SHORT].some((pattern) => pattern.test(text)),
);

const PAST = new RegExp(
  `^\\W{0,4}(?:${oneOf(en.WE_HAVE)} (?:${oneOf(en.ADVERBS_OF_PAST)} )?)?${oneOf(en.PAST)}(?= )`,
  'i',
);
/** A verb in the past with what it was done to. */
const PAST_WITH_OBJECT = new RegExp(
  `^\\W{0,4}(?!${oneOf(en.NOT_PAST)}\\b)[a-z]{2,20}ed (?:${oneOf(en.OBJECT_BEGINS)})\\b`,
  'i',
);
const IMPERATIVE_BUT_SUBJECT = `${oneOf(en.IMPERATIVES)} (?!${oneOf(en.WERE)} )`;
const PASSIVE_PAST = new RegExp(
  `^(?!\\W{0,6}${IMPERATIVE_BUT_SUBJECT})(?:(?!${oneOf(en.RELATIVE)} )[\\w'’/-]{1,30} ){1,7}${oneOf(en.WERE)} ` +
    `(?:[a-z]{1,20}ly )?(?!${oneOf(en.STATES)}\\b)[a-z]{2,20}ed\\b(?![^.]{0,200}(?:[;:]|, ${IMPERATIVE_BUT_SUBJECT}))`,
  'i',
);
const JAPANESE_PAST = new RegExp(`(?<!${oneOf(ja.NOT_PAST)}(?:まし)?)た$`, 'u');
const TAILS = /(?:[(（][^()（）]{0,60}[)）]|[。.\s]){1,4}$/u;

/** "[Search] Removed the alias", "Backups: we've enabled them": whose it is, or what it is about, comes first. */
const LABEL_OR_TAG = /^\W{0,4}(?:\[[^\][\n]{1,30}\]|[^:\n]{1,60}:)\s{1,3}(?=[A-Za-z])/;
const PRESENT_STATE = new RegExp(
  `^(?!\\W{0,6}${oneOf(en.IMPERATIVES)} )(?:[\\w'’/-]{1,30} ){1,6}?(?:${oneOf(en.STANDS_NOW)}) `,
  'i',
);

/** "Removed hosts need to be deregistered": the first word says which ones. */
const STILL_TO_COME = new RegExp(`^\\W{0,4}[\\w-]{2,20}ed (?:[\\w'’-]{1,30} ){1,3}?(?:${oneOf(en.OBLIGES)})\\b`, 'i');

/** Does an action tell what was done, and not what will be? */
export const tellsPast = memoizeByText((text: string): boolean => {
  const line = text.split('\n')[0]!;
  if (STILL_TO_COME.test(line)) return false;
  return (
    PAST.test(line.replace(LABEL_OR_TAG, '')) ||
    PAST_WITH_OBJECT.test(line.replace(LABEL_OR_TAG, '')) ||
    PRESENT_STATE.test(line) ||
    PASSIVE_PAST.test(line) ||
    JAPANESE_PAST.test(withoutTails(withoutIncident(line)))
  );
});

/** A text of at most a few hundred signs without the brackets at its end. */
function withoutTails(line: string): string {
  const end = line.slice(-100);
  return line.slice(0, line.length - end.length) + end.replace(TAILS, '');
}

const PAST_FORM = new RegExp(
  `^\\W{0,4}(?:${oneOf(en.WE_HAVE)} )?[a-z]{2,20}ed(?= )` +
    `|^\\W{0,4}${oneOf(en.WE_HAVE)} (?:[\\w-]+ ){0,5}[a-z]{2,20}ed(?= )` +
    `|^(?!.{0,60}${word(en.TO_COME)})[\\w\\s-]{1,60} ${oneOf(en.PAST_BEHIND)} ${oneOf(en.BEHIND_PAST)} `,
  'i',
);
/** May it tell what was done? Enough only where its neighbours do too. */
export const mayTellPast = (text: string): boolean => tellsPast(text) || PAST_FORM.test(text);

const DONE_TITLE = new RegExp(`${word(en.DONE_TITLES)}|${oneOf(ja.DONE_TITLES)}`, 'iu');
const PLANS_TITLE = new RegExp(`${oneOf(ja.TITLES_OF_PLANS)}$`, 'u');
/** Does a title announce what is planned, of which measures are only a part: 「今後の予定」? */
export const isTitleOfPlans = (title: string): boolean => PLANS_TITLE.test(title.trim());

const TO_COME_TITLE = new RegExp(`${word(en.TITLES_TO_COME)}|${oneOf(ja.TITLES_TO_COME)}`, 'iu');
/** Does a title say that what is below it is done? */
export const titleSaysDone = memoizeByText(
  (title: string): boolean => DONE_TITLE.test(title) && !TO_COME_TITLE.test(title),
);

const ALL_DONE = new RegExp(
  `^.{0,20}(?:${word(en.ALL)}.{0,40}${word(en.DONE)}|${oneOf(ja.ALL)}.{0,20}${oneOf(ja.DONE)})`,
  'iu',
);
/** Does a short sentence above a list say that all of it is done? */
export const saysAllDone = (text: string): boolean =>
  text.length <= 120 && ALL_DONE.test(text) && !TO_COME_TITLE.test(text);

const clean = (title: string): string =>
  title
    .trimEnd()
    .replace(/[\s:：*_.。)）\]】?？!！"”」]{1,8}$/u, '')
    .slice(-60);
const OWNERSHIP = being(en.OWNERSHIP, ja.OWNERSHIP);
/** Does a title say that what is below it tells who does the actions beside it? */
export const titleSaysWho = (title: string): boolean => OWNERSHIP.test(clean(title).replace(/^[\d.\s]+/, ''));

const BRACKET_AT_END = /[(（][^()（）]{1,30}[)）]\s*$/u;
const NO_ACTIONS = new RegExp(`(?:\\b${oneOf(en.NOT_ACTIONS)}|${oneOf(ja.NOT_ACTIONS)})$`, 'iu');
/** Does the title of a group say that it holds problems, guidelines, settings … and no actions? */
export const namesNoActions = memoizeByText(
  (title: string): boolean =>
    NO_ACTIONS.test(clean(title)) || NO_ACTIONS.test(clean(title.replace(BRACKET_AT_END, ''))),
);

const PROCEDURE = new RegExp(
  `(?:\\b${oneOf(en.PROCEDURES)}|${oneOf(ja.PROCEDURES)})$|^\\W{0,6}${oneOf(en.IN_CASE)} `,
  'iu',
);
/** Does a title name what is to be done when it happens again: "Recovery procedures", 「復旧手順」? */
export const namesProcedure = memoizeByText((title: string): boolean => PROCEDURE.test(clean(title)));

const CHECKLIST = new RegExp(`(?:\\b${oneOf(en.CHECKLISTS)}|${oneOf(ja.CHECKLISTS)})$`, 'iu');
/** Does a title name what is to be gone through each time, which nobody owns? */
export const namesChecklist = memoizeByText((title: string): boolean => CHECKLIST.test(clean(title)));

const POINTS = new RegExp(`(?:\\b${oneOf(en.LEADS_TO_POINTS)}|${oneOf(ja.LEADS_TO_POINTS)})[\\s*_]*[:：]\\s*$`, 'iu');
/** Does a sentence lead to points of its own: "Allow access from outside, with:"? */
export const leadsToPoints = (text: string): boolean => POINTS.test(text.slice(-60));

const IMPERATIVE = new RegExp(`^\\W{0,6}${oneOf(en.IMPERATIVES)}(?= )`, 'i');
const INTRODUCTION = new RegExp(`^\\W{0,6}${oneOf(en.INTRODUCING)}(?= )`, 'i');
const COLON = /[:：]\s*$/;
const LONGEST_GROUP = { en: 4, ja: 15 } as const;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const VERB = /[るすうくつむぬぶぐ]$/u;

/** Does an item with items below it only name them ("Process improvements:"), or is it an action with points? */
export const namesGroup = memoizeByText((text: string): boolean => {
  const line = text.trim();
  if (leadsToPoints(line)) return false;
  const bare = line.replace(COLON, '').trim();
  if (JAPANESE.test(line)) return COLON.test(line) || (bare.length <= LONGEST_GROUP.ja && !VERB.test(bare));
  if (COLON.test(line) && INTRODUCTION.test(line)) return true;
  return bare.split(/\s+/).length <= LONGEST_GROUP.en && (COLON.test(line) || !IMPERATIVE.test(line));
});

const MONTH = oneOf(en.MONTHS);
const DAY = `(?:${MONTH}|${oneOf(en.WEEKDAYS, en.DUE_WORDS)}|[QH][1-4]|20\\d\\d)\\b`;
const NEXT_PERIOD = `${oneOf(en.THIS_OR_NEXT)} ${oneOf(en.PERIODS)}\\b`;
const DUE = new RegExp(
  `\\b(?:${oneOf(en.BEFORE_DUE)}:? (?:(?:the )?${oneOf(en.END_OF)} (?:(?:${oneOf(en.THIS_OR_NEXT)}|the) )?|the )?` +
    `(?:${DAY}|${NEXT_PERIOD})` +
    `|${oneOf(en.END_OF)} (?:(?:${oneOf(en.THIS_OR_NEXT)}|the) )?(?:${DAY}|${oneOf(en.PERIODS)}\\b)` +
    `|${NEXT_PERIOD}` +
    `|${oneOf(en.WITHIN)} (?:the |an? )?[\\w-]{1,10} ${oneOf(en.PERIODS)}s?\\b` +
    `|(?:Q[1-4]|H[12])(?![\\w-])(?:[ -]\\d{4})?|${MONTH},? \\d{4}\\b|EO[DWMQY]\\b|ASAP\\b)`,
  'i',
);
const JAPANESE_DUE = new RegExp(
  `(?:${oneOf(ja.ERAS)}\\d{1,2}${ja.YEAR})?\\d{1,2}${ja.MONTH}(?:\\d|${oneOf(ja.AFTER_MONTH)}|(?![\\p{Script=Han}\\p{Script=Hiragana}]))` +
    `|${oneOf(ja.DUE_NEAR)}${oneOf(ja.DUE_PERIODS)}|${oneOf(ja.NEXT_TIME)}[^、。（）()]{1,12}${oneOf(ja.AT)}` +
    `|第[1-4]${oneOf(ja.QUARTERS)}|[1-4]Q`,
  'u',
);
/** A period by which something will be done, where no day is written: "by end of October", "Q3", 「10月中」. */
export function dueIn(text: string): string | null {
  const source = toHalfWidth(text);
  return DUE.exec(source)?.[0] ?? JAPANESE_DUE.exec(source)?.[0] ?? null;
}

const PERIOD = new RegExp(
  `(?:${oneOf(en.TERMS)}[ -]term\\b[^\\d]{0,20}|\\b${oneOf(en.WITHIN)} )(?<period>\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})? ?${oneOf(en.SPANS)})\\b` +
    `|(?<span>\\d{1,2}\\s?${oneOf(ja.SPANS)}${oneOf(ja.WITHIN)})`,
  'i',
);
/** The time within which all of a group is to be done: "Short term (1-2 weeks)", 「中期（1ヶ月以内）」. */
export function periodIn(title: string): string | null {
  const { period, span } = PERIOD.exec(toHalfWidth(title))?.groups ?? {};
  return period ?? span ?? null;
}

const DUE_ALONE = new RegExp(`^(?:${oneOf(en.DUE_WORDS, ja.DUE_WORDS)}|${oneOf(ja.DUE_WORDS)}[^、。]{0,10})$`, 'iu');
/** The same for a part that stands by itself beside an owner: 「（本部、年内）」, "(all, immediately)". */
export const dueAlone = (part: string): string | null => (DUE_ALONE.test(part) ? part : dueIn(part));

// Who: names, groups, shapes of names.
const JAPANESE_NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー々〆ヶ]';
const NO_NAME = new RegExp(`^(?:[PSL]\\d{1,2}|${oneOf(en.NO_NAMES, ja.NO_NAMES, en.MONTHS)}[.:]?)$`, 'iu');
const GROUP = new RegExp(`(?:^|[\\s-])${oneOf(en.GROUPS)}$|${oneOf(ja.GROUPS)}$`, 'iu');
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

const isKnownName = (part: string): boolean =>
  !NO_NAME.test(part) && (PERSON.test(part) || (GROUP.test(part) && part.length <= 40 && !/\d/.test(part)));
const ADVICE = new RegExp(`^(?:[\\w'’-]+ ){0,5}${oneOf(en.OTHERS)} ${en.SHOULD} `, 'i');
/** Does it advise people outside: "Package maintainers should …"? */
export const mayAdvise = (text: string): boolean => ADVICE.test(text);

/** Is it the name of a person or a group by itself, whatever stands beside it? Of 「運用部 佐藤」 each part is. */
export const isPersonOrGroup = (part: string): boolean =>
  isKnownName(part) || (JAPANESE.test(part) && part.length <= 20 && part.split(/[ 　]/).some(isKnownName));
const NO_INITIALS = being(en.NO_INITIALS);
const INITIALS = /^[A-Z]{2,3}(?:\s?[/&+,]\s?[A-Z]{2,3}){0,3}$/;
/** Could it be somebody's initials, or those of several: "JP", "GE/RK"? */
export const mayBeInitials = (part: string): boolean =>
  !NO_NAME.test(part) && !NO_INITIALS.test(part) && INITIALS.test(part);
/** Could it be a name beside a date or a ticket? */
export const hasShapeOfName = (part: string): boolean => !NO_NAME.test(part) && SHAPE.test(part);
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
  `^(?<who>[A-Z][\\w'’-]{1,20}(?<!s)) ${en.WILL_DO} (?!${oneOf(en.NOT_DONE_BY_SOMEBODY)}\\b)[a-z]`,
);
const OWNED_BY = new RegExp(
  `\\b(?:${oneOf(en.OWNED_BY)}) (?<who>@?[A-Z][\\w'’-]*(?: [A-Z][\\w'’-]*){0,2}|the [\\w-]{1,20} ${oneOf(en.GROUPS)})`,
);
const NO_NAME_TO = new RegExp(
  `^(?:${oneOf(en.NO_NAMES_BEFORE_TO)}\\b|[\\w-]{1,30}(?:ing|tion|tions|ment|ments|ity)$)`,
  'i',
);
const BEFORE_COLON = /^(?<who>[^:：\n]{1,30})[:：]\s*\S/u;
const TAG = /^[*_\s]*(?:\[(?<tag>[^\][\n]{1,30})\]|[【＜〈<](?<mark>[^】＞〉>\n]{1,20})[】＞〉>])(?=[\s*_]*\S)/u;
const DOES = new RegExp(`^(?<who>[^、。\\s]{1,12}${oneOf(ja.GROUPS)})[がで](?=.)`, 'u');

/** Whose it is by how it begins: "Dana to write …", "P. Novak: …", "[Platform] …", 「検索チームが…」. */
export function ownerAtStart(text: string): string | null {
  const to = TO_DO.exec(text)?.groups?.who;
  if (to && !NO_NAME_TO.test(to) && !IMPERATIVE.test(`${to} `) && !NO_NAME.test(to)) return to;
  const will = WILL.exec(text)?.groups?.who;
  if (will && isPersonOrGroup(will)) return will;
  const does = NAME_WILL.exec(text)?.groups?.who;
  if (does && !NO_NAME_TO.test(does) && !NO_NAME.test(does)) return does;
  const colon = BEFORE_COLON.exec(text)?.groups?.who?.trim();
  if (colon && isPersonOrGroup(colon)) return colon;
  const { tag, mark } = TAG.exec(text)?.groups ?? {};
  const named = (tag ?? mark)?.trim();
  if (named && (mark === undefined ? hasShapeOfName(named) : isPersonOrGroup(named))) return named;
  return DOES.exec(text)?.groups?.who ?? OWNED_BY.exec(text)?.groups?.who ?? null;
}

const OTHERS_BEFORE = new RegExp(`${word(en.BEFORE_OTHERS_HANDLE)}:?\\s*$`, 'i');
const OTHERS_BEHIND = new RegExp(`^\\s*(?:[:：]|${oneOf(en.BEHIND_OTHERS_HANDLE)}\\b)`, 'i');
const HANDLE = /(?<![\w.])@[A-Za-z][\w.-]*/g;

/** The handle of whose it is, not of who said something. */
export function handleIn(text: string): string | null {
  for (const { 0: handle, index } of text.matchAll(HANDLE)) {
    const after = text.slice(index + handle.length, index + handle.length + 40);
    if (OTHERS_BEFORE.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (OTHERS_BEHIND.test(after)) continue;
    return handle;
  }
  return null;
}

const VALUE = '[^\\s、。,／/()（）【】]';
const UNCOLONED = new RegExp(
  `(?:^|[(（、,／/【\\s])(?:(?<owner>${oneOf(ja.OWNER_LABELS)})|${oneOf(ja.DUE_LABELS)})` +
    `(?:[】\\s　]{1,3}|は)(?<value>${VALUE}{1,30}(?:[ 　]${VALUE}{1,10})?)`,
  'gu',
);
/** What Japanese labels without a colon: 「（担当 検索チーム / 期限 5月上旬）」, 「【担当】佐藤」. */
export function unlabelledIn(text: string): { readonly owner: string | null; readonly due: string | null } {
  const found: { owner: string | null; due: string | null } = { owner: null, due: null };
  for (const { groups } of text.matchAll(UNCOLONED)) {
    if (groups!.owner) found.owner ??= groups!.value!;
    else found.due ??= groups!.value!;
  }
  return found;
}
