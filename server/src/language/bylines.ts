import { being, oneOf } from '../text/words.ts';
import * as en from './en/bylines.ts';
import { REPORTS, SIGNED_BY } from './en/labels.ts';
import { GROUPS } from './ja/actions.ts';
import * as ja from './ja/bylines.ts';

/** Lines that say without a label who wrote a report. */

const TEAM = `the (?:[\\w-]{2,20} ){1,3}${oneOf(en.TEAMS)}\\b`;
const BY = `by:? (?<who>${TEAM}|\\S{2,24})`;
/** “By Ann Lee, 3 March”, “Posted on 3 March by Ann Lee”, “Last updated: 2026-06-29 by Ann”, as a whole line */
const LINE = new RegExp(
  `(?:^|[.。]\\s)[\\s*_>(–—-]{0,4}(?:(?:${oneOf(en.BEGINNINGS)})\\b[^\\n.;]{0,40} )?${BY}(?: [^\\s.;]{1,24}){0,12}[.*_\\s]{0,6}$`,
  'iu',
);
/** “Incident report created by Ann”, “Blameless review, written by Ann.”, “This postmortem was written on 3 March by Ann” */
const SENTENCE = new RegExp(
  `\\b(?:${oneOf(REPORTS, en.KINDS_OF_REPORTS)}),? (?:${en.WAS} )?` +
    `(?:(?:${oneOf(SIGNED_BY)}):? (?<who>${TEAM}|\\S{2,24})|(?:(?:${oneOf(en.VERBS)})\\b[^\\n.;]{0,24}? )?by (?<author>${TEAM}|\\S{2,24}))`,
  'iu',
);
/** 「（記: 佐藤）」、「院内情報室 桜井 記」、「情報システム部の渡辺です。」 */
const JAPANESE = new RegExp(
  `[（(]${oneOf(ja.SIGNED)}\\s?[:：]?\\s?[^（）()\\n]{1,20}[）)]|[ 　][^\\s。、]{1,8}[ 　]?${ja.WROTE}[)）]?$` +
    `|^[^。、\\n]{1,20}${oneOf(GROUPS)}の[^。、\\n]{1,8}${oneOf(ja.I_AM)}`,
  'u',
);

const NAME = new RegExp(`^${TEAM}$|^[\\W_]{0,3}(?:@|\\p{Lu}|\\p{Script=Han}|\\p{Script=Katakana})`, 'u');
const NO_AUTHOR = being(en.NO_AUTHORS);
const mayBeName = (word: string): boolean =>
  NAME.test(word) && !NO_AUTHOR.test(word.replace(/[^\p{L}\p{N}]{1,24}$/u, ''));

/** Does one of some lines say who wrote the report: “By Ann Berg”, “Report authored by Ann Berg”, 「（記: 佐藤）」? */
export const isByline = (text: string): boolean =>
  text.split('\n').some((line) => line.length <= LONGEST_LINE && isBylineAlone(line));

/** Longer lines tell what happened. */
const LONGEST_LINE = 200;
const isBylineAlone = (line: string): boolean =>
  JAPANESE.test(line) ||
  [LINE, SENTENCE].some((pattern) => {
    const { who, author } = pattern.exec(line)?.groups ?? {};
    return mayBeName(who ?? author ?? '');
  });

const READING_TIME = new RegExp(`^\\d{1,3} ?${oneOf(en.READING_TIMES)}$`, 'i');
/** “5 min read”, which blogs put beside the name. */
export const isReadingTime = (part: string): boolean => READING_TIME.test(part);

const SIGNED = being(ja.SIGNED);
/** Is a label what stands before the name of who wrote it, and before other things: 「報告」? */
export const meansSigning = (label: string): boolean => SIGNED.test(label.trim());
