import { holding, oneOf } from '../text/words.ts';
import * as en from './en/references.ts';
import * as ja from './ja/references.ts';

/** A title that is said to be a section of this report: "See the Timeline section", 「タイムラインのセクションを参照」. */
export const REFERENCES: readonly RegExp[] = [
  new RegExp(
    `\\b${oneOf(en.SEE)} (?:${oneOf(en.ALSO)} )?(?:${oneOf(en.ARTICLES)} )?` +
      `["“]?(?<title>[A-Z][\\w' -]{2,40}?)["”]? ${oneOf(en.SECTION)}\\b`,
    'dg',
  ),
  new RegExp(
    `(?<title>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12})の?${oneOf(ja.SECTION)}${oneOf(ja.REFERRED)}`,
    'dgu',
  ),
];

const TO_TOP = holding({ en: en.TO_TOP, ja: ja.TO_TOP });

/** Does a link's text say that it leads to the top of the page? */
export const leadsToTop = (text: string): boolean => TO_TOP.test(text);
