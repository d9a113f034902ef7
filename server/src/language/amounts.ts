import { either } from '../text/patterns.ts';
import { holding, oneOf } from '../text/words.ts';
import { holdsAny } from './cue.ts';
import * as en from './en/amounts.ts';
import * as ja from './ja/amounts.ts';

const MONTH = `${oneOf(en.MONTHS)}[a-z]*`;

/** Dates, times of day, versions, addresses and ids: numbers that measure nothing. */
const NOT_MEASURED = either(
  'g',
  /\bhttps?:\/\/\S+/,
  /\b\d{4}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?)?/,
  /\b\d{1,2}[:：時]\d{2}分?(?:[:：]\d{2}秒?)?/,
  /\d{1,2}時(?![間\d])/,
  /\d{1,2}月\s?\d{1,2}日/,
  new RegExp(`\\b\\d{1,2}${oneOf(en.ORDINALS)}\\b`),
  /\bv?\d+\.\d+\.\d[\w.-]*/,
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/,
  /#\d+/,
  /\b[A-Z][A-Z0-9]+-\d+\b/,
  new RegExp(`\\b${oneOf(en.STATUS_CODE, ja.STATUS_CODE)}[ /]?(?:${oneOf(en.CODE, ja.CODE)} ?)?[1-5]\\d\\d\\b`),
  new RegExp(`\\b[1-5]\\d\\d (?:${oneOf(en.ERRORS)}|${oneOf(ja.ERRORS)})`),
  /\b[1-5]xx\b/,
  /\b(?:UTC|GMT)[+-]\d+/,
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}\\b(?:,? \\d{4})?`),
  new RegExp(`\\b\\d{1,2} ${MONTH}(?: \\d{4})?`),
  /(?<!\d[hm]?)[A-Za-z]\d+/,
  /(?<!\d)(?!\d+[hm]\d)\d+[A-Za-z]+\d+/,
);

const HOW_MUCH = holding({ en: en.HOW_MUCH, ja: ja.HOW_MUCH });
const NUMBER_IN_KANJI = new RegExp(`[${ja.KANJI_NUMBERS}]${oneOf(ja.COUNTERS)}`);

/** Does a text hold a number that measures something? */
export const saysNumber = (text: string): boolean =>
  /\d/.test(text.normalize('NFKC').replace(NOT_MEASURED, ' ')) || NUMBER_IN_KANJI.test(text);

/** Does a text say how much: a number that measures something, or a word that needs none? */
export const saysHowMuch = (text: string): boolean =>
  saysNumber(text) || HOW_MUCH.test(text) || holdsAny(en.NOTHING_HIT, text) || holdsAny(ja.NOTHING_HIT, text);

/** Does a text tell what was not hit? */
export const saysSpared = (text: string): boolean => holdsAny(en.SPARED, text) || holdsAny(ja.SPARED, text);

const LENGTH = new RegExp(
  `\\b(?:\\d+(?:[.,]\\d+)?|${oneOf(en.NUMBERS)})[ -]?(?:${oneOf(en.FULL)} )?${oneOf(en.UNITS)}\\b` +
    `|[\\d${ja.KANJI_NUMBERS}半数]\\s*${oneOf(ja.UNITS)}(?:${oneOf(ja.BEHIND_UNITS)}|$|[^\\d月時])` +
    `|${oneOf(ja.WHOLE_DAY)}`,
  'i',
);
const RANGE = new RegExp(
  `\\d{1,2}[:：時]\\s?\\d{0,2}\\S{0,6}?\\s*(?:[-–—~〜～→]|${oneOf(en.UNTIL, ja.UNTIL)})` +
    '\\s*(?:[^\\d]{0,12})?(?:\\d{4}\\D)?(?:\\d{1,2}\\D\\d{1,2}\\D{1,6})?\\d{1,2}[:：時]',
  'i',
);
const ONGOING = holding({ en: en.ONGOING, ja: ja.ONGOING });

/** Does a text say how long something lasted, from when to when, or that it goes on? */
export const saysHowLong = (text: string): boolean => {
  const plain = text.normalize('NFKC');
  return (
    LENGTH.test(plain) ||
    RANGE.test(plain) ||
    ONGOING.test(plain) ||
    holdsAny(en.NOTHING_LASTED, plain) ||
    holdsAny(ja.NOTHING_LASTED, plain)
  );
};

const UNKNOWN = holding({ en: en.UNKNOWN, ja: ja.UNKNOWN });

/** Does a text say that something is not known yet? */
export const saysUnknown = (text: string): boolean => UNKNOWN.test(text);

const GRADE = new RegExp(`${oneOf(ja.GRADES)}$`);
const POINTS = new RegExp(`^(?:https?:|\\[|${oneOf(en.POINTERS)}\\b)`, 'i');

/** Does a label or its value grade or point elsewhere instead of counting: 「影響度: 3」, “Impact: see section 4”? */
export const pointsElsewhere = (label: string, value: string): boolean =>
  GRADE.test(label.trim()) || POINTS.test(value.trim());
