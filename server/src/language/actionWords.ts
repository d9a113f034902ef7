import { memoizeByText } from '../text/memoize.ts';
import { being, oneOf } from '../text/words.ts';
import { withoutIncident } from './actionNotes.ts';
import { saysDropped } from './actionStates.ts';
import * as en from './en/actions.ts';
import * as ja from './ja/actions.ts';
import { holdsJapanese } from './language.ts';

/** What the words of an action say of it: done, by when, part of a group. */

const CHECKED = '[✅☑✔]';
const word = (list: readonly string[]): string => `\\b${oneOf(list)}\\b`;
const LONG = ja.DONE.filter((each) => !ja.TOO_SHORT.includes(each));

const DONE_STATE = new RegExp(
  `^[\\s*_~]*(?:${CHECKED}|${oneOf(en.DONE, en.DROPPED)}(?![\\w-])|${oneOf(ja.DONE, ja.DROPPED)}(?![\\p{Script=Han}\\p{Script=Hiragana}]))`,
  'iu',
);
/** “n/a, open”: there is no ticket, and something is left to do. */
const ENDS_OPEN = new RegExp(`[\\s*_](?:${oneOf(en.OPEN)})[\\s*_]{0,4}$`, 'i');
/** Does the state of an action say that it is done? Only by how it begins: 「3本完了」 is not. */
export const isDoneState = (cell: string): boolean => DONE_STATE.test(cell) && !ENDS_OPEN.test(cell);

const DONE_PART = new RegExp(
  `(?:^|[(（[|—–。→]|[.,;:、]\\s?|\\s--?\\s)\\s*(?:${oneOf(en.ALREADY)} )?${oneOf(en.DONE, en.DROPPED)}` +
    `(?=\\s*(?:$|[)）\\]|.,;:!*—–]|\\d|#|[(（][^()（）]{1,60}[)）]\\s*$)|\\s+[-–—]\\s+\\d{1,4}[-./]\\d|\\s+${oneOf(en.DONE_WHEN)}\\s)`,
  'i',
);
/** “Done (22 August): …” */
const DONE_BEGINS = new RegExp(`^\\W{0,4}${oneOf(en.DONE)}\\s*[(（][^()（）]{1,60}[)）]\\s*(?:[:：]|[-–—]\\s)`, 'i');
/** "This has been done." */
const DONE_SENTENCE = new RegExp(
  `\\b(?:${oneOf(en.HAS_BEEN)}) (?:${oneOf(en.DONE)})\\b(?! (?:${oneOf(en.ONLY_WHEN)})\\b)`,
  'i',
);
const DONE_END = new RegExp(`${oneOf(LONG)}(?:[。.]|\\s*(?:$|[)）\\]]))`, 'u');
/** What is in a commit has been made: 「恒久 / コミット 933bf8f」. */
const COMMITTED = `${oneOf(en.COMMITS, ja.COMMITS)}:? \`?(?=[a-f]{0,39}\\d)[\\da-f]{7,40}\\b|${oneOf(ja.SAME_COMMIT)}`;
/** 「追加済み（5/6 リリース）」「変更済み（PR #123）」; behind 「完了」 a day may be that by which it will be. */
const DONE_WITH_PROOF = new RegExp(
  `済み?\\s?[(（]\\s?(?:(?:\\d{4}[-/])?\\d{1,2}[-/]\\d{1,2}(?:\\s?${oneOf(ja.DONE_ON)})?|[A-Z]{0,3}\\s?#\\d{1,6}` +
    `|(?:${COMMITTED})[^()（）]{0,12})[)）]\\s*$`,
  'iu',
);
const DONE_VERB = new RegExp(`(?<!${oneOf(ja.NOT_THE_ACTION)})${oneOf(ja.DONE_STEMS)}${oneOf(ja.DONE_ENDINGS)}`, 'u');
const DONE_SHORT = new RegExp(
  `[(（[]\\s*${oneOf(ja.DONE)}(?!み?の)|【\\s*[\\d/.\\-月日年 ]{0,12}${oneOf(ja.DONE)}\\s*】|(?:^|[\\s:：])${oneOf(ja.DONE)}\\s*[:：(（]`,
  'u',
);
const CHECK_MARK = new RegExp(`^\\s*${CHECKED}|${CHECKED}\\s*$`, 'u');

/** Does an action's own sentence say that it is done? The word must be a part by itself: "(done)", "— fixed on 3 May", 「…（実施済み）」. */
export const saysDone = memoizeByText(
  (text: string): boolean =>
    saysDropped(text) ||
    [CHECK_MARK, DONE_PART, DONE_BEGINS, DONE_SENTENCE, DONE_END, DONE_WITH_PROOF, DONE_VERB, DONE_SHORT].some(
      (pattern) => pattern.test(text),
    ),
);

const PAST = new RegExp(
  `^\\W{0,4}(?:${oneOf(en.LEADS_ON)},? )?(?:${oneOf(en.WE_HAVE)} (?:${oneOf(en.ADVERBS_OF_PAST)} )?)?${oneOf(en.PAST)}(?= )`,
  'i',
);
/** “need” and “proceed” end in these letters, too. */
const ED_FORM = `(?!${oneOf(en.NOT_PAST)}\\b)[a-z]{2,20}ed`;
/** A verb in the past with what it was done to. */
const PAST_WITH_OBJECT = new RegExp(`^\\W{0,4}${ED_FORM} (?:${oneOf(en.OBJECT_BEGINS)})\\b`, 'i');
const IMPERATIVE_BUT_SUBJECT = `${oneOf(en.IMPERATIVES)} (?!${oneOf(en.WERE)} )`;
const PASSIVE_PAST = new RegExp(
  `^(?!\\W{0,6}${IMPERATIVE_BUT_SUBJECT})(?:(?!${oneOf(en.RELATIVE)} )[\\w'’./-]{1,30}(?<!\\.) ){1,7}${oneOf(en.WERE)} ` +
    `(?:[a-z]{1,20}ly )?(?!${oneOf(en.STATES)}\\b)[a-z]{2,20}ed\\b(?![^.]{0,200}(?:[;:]|, ${IMPERATIVE_BUT_SUBJECT}))`,
  'i',
);
/** A longer sentence tells the past where it begins with when and ends with what was done: “During the visit in June the modem was installed.” */
const PASSIVE_PAST_AT_END = new RegExp(
  `^${oneOf(en.WHEN_IT_WAS)} (?:(?!${oneOf(en.RELATIVE)} )[\\w'’./-]{1,30}(?<!\\.) ){1,20}${oneOf(en.WERE)} ` +
    `(?:[a-z]{1,20}ly )?(?!${oneOf(en.STATES)}\\b)[a-z]{2,20}ed[.](?:\\s|$)`,
  'i',
);
const REMARKS = /[(（][^()（）]{0,60}[)）]\s?|`/g;
const JAPANESE_PAST = new RegExp(`(?<!${oneOf(ja.NOT_PAST)}(?:まし)?)た$`, 'u');
const TAILS = /(?:[(（][^()（）]{0,60}[)）]|[。.\s]){1,4}$/u;

/** "[Search] Removed the alias", "Backups: we've enabled them": whose it is, or what it is about, comes first. */
const LABEL_OR_TAG = /^\W{0,4}(?:\[[^\][\n]{1,30}\]|[^:\n]{1,60}:)\s{1,3}(?=[A-Za-z])/;
const PRESENT_STATE = new RegExp(
  `^(?!\\W{0,6}${oneOf(en.IMPERATIVES)} )(?:[\\w'’./-]{1,30} ){1,6}?(?:${oneOf(en.STANDS_NOW)}) `,
  'i',
);

const DECIDED = new RegExp(`^\\W{0,4}${oneOf(en.DECIDED)}\\b(?![^\\n]{0,60}[:：])`, 'i');
const NOW_HOLDS = new RegExp(`${oneOf(ja.NOW_HOLDS)}(?=[、。]|$)(?!.{0,80}${oneOf(ja.INTENDS)}(?:[。（(]|$))`, 'u');

/** "Removed hosts need to be deregistered": the first word says which ones. */
const STILL_TO_COME = new RegExp(`^\\W{0,4}[\\w-]{2,20}ed (?:[\\w'’-]{1,30} ){1,3}?(?:${oneOf(en.OBLIGES)})\\b`, 'i');

const NOTHING_BUT_DONE = new RegExp(
  `^[\\s*_~]{0,4}(?:${oneOf(en.DONE, ja.DONE)})(?: (?:${en.ON} )?[\\d/.-]{4,10})?(?: ${en.BY} \\p{Lu}[\\w’'-]{1,20})?` +
    `(?:\\s?[(（](?![^()（）]*${oneOf(ja.NOT_DONE_YET)})[^()（）]{1,20}[)）])?[.。]?$`,
  'u',
);
/** Does a point say no more than that what stands above it is done: “Done on 2026-05-06 by Ann.”? */
export const saysOnlyDone = (text: string): boolean =>
  NOTHING_BUT_DONE.test(text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()));

/** Does an action tell what was done, and not what will be? */
export const tellsPast = memoizeByText((text: string): boolean => {
  const line = text.split('\n')[0]!;
  if (STILL_TO_COME.test(line)) return false;
  return (
    PAST.test(line.replace(LABEL_OR_TAG, '')) ||
    PAST_WITH_OBJECT.test(line.replace(LABEL_OR_TAG, '')) ||
    PRESENT_STATE.test(line) ||
    [PASSIVE_PAST, PASSIVE_PAST_AT_END].some((past) => past.test(line.replace(REMARKS, ''))) ||
    DECIDED.test(line) ||
    NOW_HOLDS.test(line) ||
    JAPANESE_PAST.test(withoutTails(withoutIncident(line)))
  );
});

/** A text of at most a few hundred signs without the brackets at its end. */
function withoutTails(line: string): string {
  const end = line.slice(-100);
  return line.slice(0, line.length - end.length) + end.replace(TAILS, '');
}

const PAST_FORM = new RegExp(
  `^\\W{0,4}(?:${oneOf(en.WE_HAVE)} )?${ED_FORM}(?:/[a-z]{2,20}ed)?(?= )` +
    `|^\\W{0,4}${oneOf(en.WE_HAVE)} (?:[\\w-]+ ){0,5}${ED_FORM}(?= )` +
    `|^(?!.{0,60}${word(en.TO_COME)})[\\w\\s-]{1,60} ${oneOf(en.PAST_BEHIND)} ${oneOf(en.BEHIND_PAST)} ` +
    `|^(?!\\W{0,4}${oneOf(en.IMPERATIVES)} |.{0,60}${word(en.TO_COME)})[\\w\\s./-]{1,60} ${oneOf(en.PAST, en.PAST_BEHIND)}[.\\s]*$`,
  'i',
);
/** “Monthly probe added: It asks both hosts.”, “Note written: docs/probe.md”. In “Hosts changed: reimage” the task stands behind the colon. */
const PAST_LABEL = new RegExp(
  `^[A-Z][\\w\\s-]{1,60} ${oneOf(en.PAST, en.PAST_BEHIND)}:\\s{1,3}(?:[A-Z]|[\\w.-]{1,40}/)`,
);
/** “The contract now lists the file”, “Bots are forbidden from editing it” */
const RULE_NOW = new RegExp(
  `^(?!\\W{0,6}${oneOf(en.IMPERATIVES)} )(?:[@\\w'’./-]{1,30} ){1,6}?` +
    `(?:${en.NOW} (?:(?!${oneOf(en.LACKS_NOW)}\\b)[a-z]{2,20}s|${oneOf(en.DO_NOW)})|${oneOf(en.FORBIDDEN)}` +
    `|${oneOf(en.BEFORE_NOW)} (?:[\\w-]{1,20} ){1,3}${en.NOW}(?=[,.]|$))\\b(?![^.]*[:;])`,
  'i',
);
/** May it tell what was done? Enough only where its neighbours do too. */
export const mayTellPast = (text: string): boolean =>
  tellsPast(text) ||
  PAST_LABEL.test(text) ||
  RULE_NOW.test(text) ||
  PAST_FORM.test(text) ||
  PAST_FORM.test(text.replace(LABEL_OR_TAG, ''));

const DONE_TITLE = new RegExp(
  `${COMMITTED}|${oneOf(ja.HAVE_DONE)}${oneOf(ja.MEASURES_DONE)}(?!の)|[(,]\\s?${oneOf(en.IN_THIS)}\\)$` +
    `|${word(en.DONE_TITLES)}|${oneOf(ja.DONE_TITLES)}|\\d日?\\s?に?${oneOf(ja.DONE_ON)}済?み?[)）]`,
  'iu',
);
const PLANS_TITLE = new RegExp(`${oneOf(ja.TITLES_OF_PLANS)}$`, 'u');
/** Does a title announce what is planned, of which measures are only a part: 「今後の予定」? */
export const isTitleOfPlans = (title: string): boolean => PLANS_TITLE.test(title.trim());

const TO_COME_TITLE = new RegExp(`${word(en.TITLES_TO_COME)}|${oneOf(ja.TITLES_TO_COME)}`, 'iu');
/** Does a title say that what is below it is done? */
export const titleSaysDone = memoizeByText(
  (title: string): boolean => DONE_TITLE.test(title) && !TO_COME_TITLE.test(title),
);

const DONE_SO_FAR = new RegExp(
  `\\b(?:${oneOf(en.WE_HAVE)}|${oneOf(en.HAVE_BEEN)}) (?:(?:${oneOf(en.ADVERBS_OF_PAST)}) )?(?:${oneOf(en.LEADS_TO_DONE)})\\b` +
    `[^.!?\\n]{0,80}[:：]\\s*$` +
    `|${oneOf(ja.LEADS_TO_DONE)}${oneOf(ja.LEADS_TO_DONE_ENDINGS)}[。:：]?\\s*$`,
  'i',
);
const ALL_DONE = new RegExp(
  `^.{0,20}(?:${word(en.ALL)}.{0,40}${word(en.DONE)}|${oneOf(ja.ALL)}.{0,20}${oneOf(ja.DONE)})`,
  'iu',
);
const OF_ALL = new RegExp(`${word(en.ALL)}|${oneOf(ja.ALL)}`, 'iu');
/** Does a sentence above a list speak of all that is in it? */
export const speaksOfAll = (text: string): boolean => OF_ALL.test(text);
/** Does a short sentence above a list say that all of it is done? */
export const saysAllDone = (text: string): boolean =>
  text.length <= 120 &&
  (ALL_DONE.test(text) || DONE_SO_FAR.test(text.replaceAll('’', "'"))) &&
  !TO_COME_TITLE.test(text);

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

const ACTIONS_OF = new RegExp(`(?:['’]s)? ${oneOf(en.ACTIONS_OF)}$`, 'i');
/** “Ann's tasks”: whose they are, as far as a title says. */
export const withoutActions = (title: string): string => title.replace(ACTIONS_OF, '');

const AIM = new RegExp(`\\b${oneOf(en.AIMS)}$|^${oneOf(en.AIMS_TOLD)} `, 'i');
/** Does a title name what is aimed at, and not what is to be done for it: “Prevention”? */
export const namesAim = memoizeByText((title: string): boolean => AIM.test(clean(title).replaceAll('’', "'")));

const ANNOUNCES = new RegExp(word(en.ANNOUNCES), 'i');
/** Does a text say that something is still to be done? */
export const announces = (text: string): boolean => ANNOUNCES.test(text);
const FORWARD = new RegExp(`${word(en.FORWARD)}|^${oneOf(ja.FORWARD)}`, 'i');
/** Does a title speak of what comes next? */
export const looksForward = memoizeByText((title: string): boolean => FORWARD.test(title));

const STANDS = new RegExp(word(en.STANDS), 'i');
/** Does an item tell of a control that is there, and not of something to do? */
export const tellsControl = (text: string): boolean =>
  STANDS.test(text) && !beginsWithVerb(text.replace(LABEL_OR_TAG, '')) && !beginsWithVerb(text) && !announces(text);

const PROCEDURE = new RegExp(
  `(?:\\b${oneOf(en.PROCEDURES)}|${oneOf(ja.PROCEDURES)})$|^\\W{0,6}${oneOf(en.IN_CASE)} `,
  'iu',
);
/** Does a title name what is to be done when it happens again: "Recovery procedures", 「復旧手順」? */
export const namesProcedure = memoizeByText((title: string): boolean => PROCEDURE.test(clean(title)));

const CHECKLIST = new RegExp(`(?:\\b${oneOf(en.CHECKLISTS)}|${oneOf(ja.CHECKLISTS)})$`, 'iu');
/** Does a title name what is to be gone through or kept to each time, which nobody owns: 「運用の掟（再発防止）」? */
export const namesChecklist = memoizeByText(
  (title: string): boolean => CHECKLIST.test(clean(title)) || CHECKLIST.test(clean(title.replace(BRACKET_AT_END, ''))),
);

const POINTS = new RegExp(
  `(?:\\b${oneOf(en.LEADS_TO_POINTS)}|${oneOf(ja.LEADS_TO_POINTS)}(?:${oneOf(ja.LEADS_ON)})?)[\\s*_]*[:：]\\s*$`,
  'iu',
);
const RULES = new RegExp(`(?:\\b${oneOf(en.LEADS_TO_RULES)}|${oneOf(ja.LEADS_TO_RULES)})[\\s*_.。:：]*$`, 'iu');
const ONLY_SUPPOSED = new RegExp(
  `${oneOf(ja.NONE_NEEDED)}[^\\n。]{0,20}。[^\\n。]{0,40}${oneOf(ja.SUPPOSED)}[^\\n。]{0,20}$`,
  'u',
);
/**
 * Does a sentence lead to points of its own, "Allow access from outside, with:", to what is to be observed from now on, or to what would be
 * done in another case?
 */
export const leadsToPoints = (text: string): boolean =>
  POINTS.test(text.slice(-60)) || RULES.test(text.slice(-60)) || ONLY_SUPPOSED.test(text.slice(-200));

const IMPERATIVE = new RegExp(`^\\W{0,6}${oneOf(en.IMPERATIVES)}(?= )`, 'i');
/** Does a text begin with a verb and what it is done to: “Detect slow queries”? */
export const beginsWithVerb = (text: string): boolean => IMPERATIVE.test(text);
const VERB = /[るすうくつむぬぶぐ]$/u;
/** Does a text in Japanese end with a verb, as what is to be done does: 「上限を直す」? */
export const endsWithVerb = (text: string): boolean => VERB.test(text);
const INTRODUCTION = new RegExp(`^\\W{0,6}${oneOf(en.INTRODUCING)}(?= )`, 'i');
const COLON = /[:：]\s*$/;
const LONGEST_GROUP = { en: 4, ja: 15 } as const;

/** Does an item with items below it only name them ("Process improvements:"), or is it an action with points? */
export const namesGroup = memoizeByText((text: string): boolean => {
  const line = text.trim();
  if (leadsToPoints(line)) return false;
  const bare = line.replace(COLON, '').trim();
  if (holdsJapanese(line)) return COLON.test(line) || (bare.length <= LONGEST_GROUP.ja && !endsWithVerb(bare));
  if (COLON.test(line) && INTRODUCTION.test(line)) return true;
  return bare.split(/\s+/).length <= LONGEST_GROUP.en && (COLON.test(line) || !beginsWithVerb(line));
});

/** The same where the whole of a Japanese line is emphasised, as labels are. */
export const namesGroupInBold = (text: string): boolean =>
  holdsJapanese(text) && text.trim().length <= LONGEST_IN_BOLD && !endsWithVerb(text.trim());
const LONGEST_IN_BOLD = 25;

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
