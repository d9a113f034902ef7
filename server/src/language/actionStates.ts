import { being, oneOf } from '../text/words.ts';
import * as en from './en/actions.ts';
import * as ja from './ja/actions.ts';

/** How far an action is, where a word by itself says it: in a cell for that, behind a ticket, in a title's bracket. */

const NEAR_WORDS = '[^\\p{L}\\p{N}]{0,6}';

const OPEN = new RegExp(`^${NEAR_WORDS}(?:${oneOf(en.OPEN)}(?![\\w-])|${oneOf(ja.OPEN)})`, 'iu');
/** Does the state of an action say that something is left to do? Of what else stands there nothing is known. */
export const isOpenState = (cell: string): boolean => OPEN.test(cell);

const OPEN_TAG = new RegExp(`^[\\s*_]{0,4}[[(（【]\\s?(?:${oneOf(en.OPEN)}(?![\\w-])|${oneOf(ja.OPEN)})`, 'iu');
/** Does an action begin with a tag that says that something is left to do: “[In progress, owner: Search]”, 「【対応中】」? */
export const beginsOpen = (text: string): boolean => OPEN_TAG.test(text);

const OPEN_WORD = oneOf(en.OPEN_TITLES, ja.OPEN_TITLES);
const SAYS_OPEN = new RegExp(
  `^[\\s*_]{0,4}${OPEN_WORD}[\\s*_]{0,4}[:：]|[(（[【]\\s?${OPEN_WORD}(?=\\s?[)）\\]】、,:：])` +
    `|${oneOf(ja.OPEN_TITLES)}[*_]{0,4}(?:[(（][^()（）]{0,60}[)）]|[。\\s]){0,3}$`,
  'iu',
);
/** Does an item say of itself that it is left to do: 「未対応: 通知する仕組み」, “Alert (open): …”, 「…は未実装」? */
export const saysOpen = (text: string): boolean => SAYS_OPEN.test(text) || beginsOpen(text);

const OPEN_TITLE = new RegExp(
  `[(（[【]${NEAR_WORDS}(?:${oneOf(en.OPEN_TITLES)}|${oneOf(ja.OPEN_TITLES)})\\s*[)）\\]】]` +
    `|[:：]\\s*(?:${oneOf(en.OPEN_TITLES)}|${oneOf(ja.OPEN_TITLES)})$`,
  'iu',
);
const IS_OPEN = being(en.OPEN_TITLES, ja.OPEN_TITLES);
/** Does the title of a group say that what is below it is open, whatever the titles above say: “Fixes (Planned)”? */
export const titleSaysOpen = (title: string): boolean =>
  OPEN_TITLE.test(title) || IS_OPEN.test(title.replace(/[\s:：*_]{1,8}$/u, '').trim());

const CROSSED = new RegExp(
  `^[\\s*_]{0,4}[❌✗✖]${NEAR_WORDS}(?:(?:${oneOf(en.DROPPED)}|${oneOf(ja.DROPPED)}).{0,40})?$`,
  'iu',
);
/** Does a cell for the state of an action hold a cross, which says that it is dropped where it does not answer “Done?”? */
export const isCrossed = (cell: string): boolean => CROSSED.test(cell);

const NOT = `(?<!\\b${oneOf(en.NOT_DONE)} )`;
const BESIDE_TICKET = new RegExp(
  `(?:^|[\\s:：(（])${NOT}(?:${oneOf(en.DONE, ja.DONE)})[\\s.)）]{0,3}$|\\s[-–—] (?:${oneOf(en.DONE)}) ${en.IN} \\S{1,20}$`,
  'iu',
);
/** Does what stands beside a ticket say that it is done: “DB-12 DONE”, “#86 — complete in hotfix”? */
export const endsDone = (cell: string): boolean => BESIDE_TICKET.test(cell.trimEnd());

const ONLY_DONE = new RegExp(
  `^[\\s*_]{0,4}(?:${oneOf(en.DONE, ja.DONE)})\\s*(?:[(（](?!${oneOf(en.NOT_DONE)})[^()（）]{1,40}[)）])?[\\s*_.]{0,4}$`,
  'iu',
);
/** Does a cell for the due date say that it is done, and no more: “Done (v2)”, and not “Done by May”? */
export const isOnlyDone = (cell: string): boolean => ONLY_DONE.test(cell);

const DONE_AT_END = new RegExp(
  `[(（【]\\s*(?:${oneOf(en.DONE, ja.DONE)})\\s*[)）】]\\s*$|\\w ${NOT}(?:${oneOf(en.DONE)})\\s*$`,
  'iu',
);
/** Does a title end by saying that all of it is done: 「恒久対策（実装済み）」, “Corrective measures implemented”? */
export const endsInDone = (title: string): boolean => DONE_AT_END.test(title);

const SUBORDINATE = new RegExp(`^[\\d.\\s]{0,6}(?:${oneOf(en.RELATIVE)}) `, 'i');
const DONE_AT_START = new RegExp(`^[\\d.\\s]{0,6}${oneOf(ja.BEGIN_DONE)}${oneOf(ja.MEASURES_DONE)}(?!の)`, 'u');
/** Is a title that of what was done, and of nothing else: 「実施した修正」? 「復旧完了後の対応」 is not. */
export const tellsWhatWasDone = (title: string): boolean =>
  (endsInDone(title) && !SUBORDINATE.test(title)) || DONE_AT_START.test(title);

const DROPPED = new RegExp(
  `[(（[【]\\s*(?:${oneOf(en.DROPPED_SURELY)}|${oneOf(ja.DROPPED)})\\s*[)）\\]】]|[:：]\\s*${oneOf(ja.DROPPED)}[。\\s]{0,3}$`,
  'iu',
);
const NEEDS_NOTHING = new RegExp(
  `^\\W{0,4}(?:${oneOf(en.THINGS_NAMED)}) [^.]{1,80} (?:${oneOf(en.NEEDS_NO)}) (?:${oneOf(en.NEEDED)})(?=[.:;,]|$)`,
  'i',
);
/** Does an action say itself that it is dropped, 「（取下げ）」, or that there is none: “The old rows need no cleanup”? */
export const saysDropped = (text: string): boolean => DROPPED.test(text) || NEEDS_NOTHING.test(text);
