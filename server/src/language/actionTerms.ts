import { toHalfWidth } from '../text/halfWidth.ts';
import { oneOf } from '../text/words.ts';
import { beginsWithVerb } from './actionWords.ts';
import * as en from './en/actions.ts';
import * as ja from './ja/actions.ts';

/** By when something is to be done, where no day is written; and what a date is that names no such day. */

const MONTH = oneOf(en.MONTHS);
const DAY = `(?:${MONTH}|${oneOf(en.WEEKDAYS, en.DUE_WORDS)}|[QH][1-4]|20\\d\\d(?:-(?:0[1-9]|1[0-2]))?)\\b`;
const NEXT_PERIOD = `${oneOf(en.THIS_OR_NEXT)} ${oneOf(en.PERIODS)}\\b`;
const DUE = new RegExp(
  `\\b(?:${oneOf(en.BEFORE_DUE)}:? (?:(?:the )?${oneOf(en.END_OF)} (?:(?:${oneOf(en.THIS_OR_NEXT)}|the) )?|the )?` +
    `(?:${DAY}|${NEXT_PERIOD})` +
    `|${oneOf(en.END_OF)} (?:(?:${oneOf(en.THIS_OR_NEXT)}|the) )?(?:${DAY}|${oneOf(en.PERIODS)}\\b)` +
    `|${NEXT_PERIOD}` +
    `|${oneOf(en.WITHIN)} (?:the |an? )?[\\w-]{1,10} ${oneOf(en.PERIODS)}s?\\b` +
    `|(?:${oneOf(en.FROM_NOW)})\\b` +
    `|(?:Q[1-4]|H[12])(?![\\w-])(?:[ -]\\d{4})?|${MONTH},? \\d{4}\\b|EO[DWMQY]\\b|ASAP\\b)`,
  'i',
);
const JAPANESE_DUE = new RegExp(
  `(?:${oneOf(ja.ERAS)}\\d{1,2}${ja.YEAR})?\\d{1,2}${ja.MONTH}(?:\\d{1,2}${ja.DAY}?|${oneOf(ja.AFTER_MONTH)}|(?![\\p{Script=Han}\\p{Script=Hiragana}]))` +
    `|${oneOf(ja.DUE_NEAR)}${oneOf(ja.DUE_PERIODS)}|(?!${oneOf(ja.FROM_THEN_ON)})${oneOf(ja.NEXT_TIME)}[^、。（）()]{1,12}${oneOf(ja.AT)}` +
    `|第[1-4]${oneOf(ja.QUARTERS)}|[1-4]Q`,
  'u',
);
const DUE_LABEL = new RegExp(
  `^\\W{0,4}(?:(?<due>${oneOf(en.DUE_LABELS)}|${oneOf(en.COUNTED_PERIODS)} \\d{1,2})|(?<word>${oneOf(en.DUE_WORDS)}))\\W{0,4}[:：]\\s`,
  'i',
);
/** “**Immediate**: …” above what is to be done then, “Today: apply the rule”; “Today: no limit” tells how it is. */
function dueLabel(text: string): string | null {
  const label = DUE_LABEL.exec(text);
  if (!label) return null;
  const { due, word } = label.groups!;
  return due ?? (beginsWithVerb(text.slice(label[0].length)) ? word! : null);
}
/** A period by which something will be done, where no day is written: "by end of October", "Q3", 「10月中」. */
export function dueIn(text: string): string | null {
  const source = toHalfWidth(text);
  return dueLabel(source) ?? DUE.exec(source)?.[0] ?? JAPANESE_DUE.exec(source)?.[0] ?? null;
}

/** An aim may be one of hours: 「1時間以内に検知する」. */
const HOURS = `\\d{1,2}\\s?${oneOf(ja.HOURS)}${oneOf(ja.WITHIN)}`;
/** What stands in the bracket of a group's title: “within 24 hours”, 「24時間以内」. */
export const TERM_OF_GROUP = `${oneOf(en.WITHIN)} \\d{1,2} ${oneOf(en.SPANS)}|\\d{1,2}\\s?${oneOf(ja.SPANS)}${oneOf(ja.WITHIN)}|${HOURS}`;
const PERIOD = new RegExp(
  `(?:${oneOf(en.TERMS)}[ -]term\\b[^\\d]{0,20}|\\b${oneOf(en.WITHIN)} (?:the )?(?:${oneOf(en.THIS_OR_NEXT)} )?)` +
    `(?<period>\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})? ?${oneOf(en.SPANS)})\\b` +
    `|(?<span>\\d{1,2}\\s?${oneOf(ja.SPANS)}(?:${oneOf(ja.WITHIN)}|${oneOf(ja.LATER_BY)})|${HOURS}(?=\\s?(?:$|[)）])))` +
    `|\\b(?<review>\\d{1,3}[ -](?:${oneOf(en.SPANS)}))[ -]${oneOf(en.REVIEWS)}\\b`,
  'i',
);
/** The time within which all of a group is to be done: "Short term (1-2 weeks)", 「中期（1ヶ月以内）」. */
export function periodIn(title: string): string | null {
  const { period, span, review } = PERIOD.exec(toHalfWidth(title))?.groups ?? {};
  return period ?? span ?? review ?? null;
}

const DUE_ALONE = new RegExp(
  `^(?:${oneOf(en.PLANNED_FOR)}:? ${DAY}` +
    `|(?!${oneOf(ja.FROM_THEN_ON)})(?:${oneOf(en.DUE_WORDS, en.CADENCES, ja.DUE_WORDS, ja.CADENCES)}|${oneOf(ja.DUE_WORDS)}[^、。]{0,10}))$`,
  'iu',
);
/** The same for a part that stands by itself beside an owner, or says how often: 「（本部、年内）」, "(all, immediately)", "(monthly)". */
export const dueAlone = (part: string): string | null => (DUE_ALONE.test(part) ? part : dueIn(part));

const AT_ONCE = new RegExp(`^\\W{0,4}(?:${oneOf(en.DUE_LABELS)}\\b|${oneOf(ja.AT_ONCE)})`, 'i');
/** Does the title of a group say that its actions are done at once: “Immediate (P0)”, 「至急」? */
export const saysAtOnce = (title: string): boolean => AT_ONCE.test(title);

const WHEN = new RegExp(`^[^、。]{0,4}${oneOf(ja.BEHIND_WHEN)}`, 'u');
/** Is a stretch of days, by what follows it, one in which something happened: 「7/17〜7/18 に取り逃した会員へ補填する」? */
export const saysWhen = (behind: string): boolean => WHEN.test(behind);

const PAST_BEFORE = new RegExp(`\\b${oneOf(en.BEFORE_PAST_EVENT)} $`, 'i');
const ARTICLE_BEFORE = new RegExp(`\\b${oneOf(en.ARTICLES)} $`, 'i');
const EVENT_BEHIND = /^ [a-z]/;
const PAST_BEHIND = new RegExp(`^\\s?${oneOf(ja.BEHIND_PAST_EVENT)}`, 'u');
/** “Review the Jul 7 13:00” of a part that ends before “–14:00 window” */
const ENDS_IN_TIME = /\d:\d\d$/;
/** Is a date in a sentence that of something that happened: “after a 2026-06-11 restart”, 「4/20 時点で接続した端末」? */
export function namesPastEvent(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 12), start);
  const behind = line.slice(end, end + 12);
  const isEvent = EVENT_BEHIND.test(behind) || (behind === '' && ENDS_IN_TIME.test(line.slice(start, end)));
  return PAST_BEFORE.test(before) || (ARTICLE_BEFORE.test(before) && isEvent) || PAST_BEHIND.test(behind);
}
