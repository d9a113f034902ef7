import { being, oneOf, type Words } from '../text/words.ts';
import { isPersonOrGroup } from './actionOwners.ts';
import * as en from './en/bylines.ts';
import { REPORTS, SIGNED_BY } from './en/labels.ts';
import { GROUPS } from './ja/actions.ts';
import * as ja from './ja/bylines.ts';

/** Lines that say without a label who wrote a report. */

const capitalised = (words: Words): Words => words.map((word) => word[0]!.toUpperCase() + word.slice(1));
const TEAM = `the (?:[\\w-]{2,20} ){1,3}${oneOf(en.TEAMS)}\\b`;
const BY = `[Bb]y:? (?<who>${TEAM}|\\S{2,24})`;
const NAME = new RegExp(`^${TEAM}$|^[\\W_]{0,3}(?:@|\\p{Lu}|\\p{Script=Han}|\\p{Script=Katakana})`, 'u');
const NO_AUTHOR = being(en.NO_AUTHORS);
const mayBeName = (word: string): boolean =>
  NAME.test(word) && !NO_AUTHOR.test(word.replace(/[^\p{L}\p{N}]{1,24}$/u, ''));

/** “By Ann Lee, 3 March”, “Posted on 3 March by Ann Lee”, “Last updated: 2026-06-29 by Ann”, at the beginning of a line */
const LINE = new RegExp(
  `^[\\s*_>(–—-]{0,4}(?:(?<begins>${oneOf(en.BEGINNINGS, capitalised(en.BEGINNINGS))})\\b[^\\n.;]{0,40} )?${BY}(?<rest>.*)$`,
  'u',
);
/** Behind the name stands more of it, a role, a day, and no sentence. */
const BEHIND_NAME = new RegExp(`^(?:[^\\sa-z.;]\\S*|${oneOf(en.BEHIND_AUTHOR)}[,.]?|[.*_)]{1,6})$`, 'u');
const MOST_WORDS = 12;
const isOnlyByline = (line: string): boolean => {
  const { who = '', rest = '', begins } = LINE.exec(line)?.groups ?? {};
  const words = rest.split(/\s+/).filter(Boolean);
  // “By Region” heads a list; “By Ann Lee” names somebody.
  if (begins === undefined && words.length === 0 && !who.startsWith('@') && !isPersonOrGroup(who)) return false;
  return mayBeName(who) && words.length <= MOST_WORDS && words.every((word) => BEHIND_NAME.test(word));
};
const KIND = oneOf(en.KINDS_OF_REPORTS);
const DONE_BY = `(?:${oneOf(en.VERBS)})\\b[^\\n.;]{0,24}? by (?<by>${TEAM}|\\S{2,24})`;
/** “Incident report created by Ann”, “Blameless review, written by Ann.”, “This postmortem was written on 3 March by Ann” */
const SENTENCES = [
  `\\b(?:${oneOf(REPORTS)}) (?:${en.WAS} )?${DONE_BY}`,
  `\\b(?:${oneOf(REPORTS)}) (?:${en.WAS} )?(?:${oneOf(SIGNED_BY)}):? (?<by>${TEAM}|\\S{2,24})`,
  `\\b(?:${oneOf(REPORTS)}|${KIND}), ${DONE_BY}`,
  `\\b${en.THIS} (?:[\\w-]{1,20} )?(?:${oneOf(REPORTS)}|${KIND}) ${en.WAS} ${DONE_BY}`,
  `\\b${oneOf(en.NOTED)} by (?<by>\\S{2,24})(?: \\S{2,20})?[.)]{0,2}$`,
  `^\\W{0,4}(?:[\\w-]{1,20} ){0,2}(?:${oneOf(en.REVIEWS)}) ${DONE_BY}`,
].map((source) => new RegExp(source, 'iu'));

/** 「（記: 佐藤）」、「院内情報室 桜井 記」、「情報システム部の渡辺です。」 */
const JAPANESE = [
  `[（(]${oneOf(ja.SIGNED)}\\s?[:：]?\\s?(?<name>[^（）()\\n]{1,20})[）)]`,
  `[ 　](?<name>[^\\s。、:：]{1,8})[ 　]?${ja.WROTE}[)）]?$`,
  `(?:^|、)[^はがも。、\\n]{0,20}(?:${oneOf(GROUPS)}の|[A-Za-z] )(?<name>[\\p{Script=Han}\\p{Script=Katakana}]{1,6})${oneOf(ja.I_AM)}`,
].map((source) => new RegExp(source, 'u'));

const BETWEEN_SENTENCES = /\n|(?<=[.。])\s/;
/** Longer ones tell what happened. */
const LONGEST_LINE = 200;
const isBylineAlone = (line: string): boolean =>
  JAPANESE.some((pattern) => isPersonOrGroup(pattern.exec(line)?.groups?.name ?? '')) ||
  isOnlyByline(line) ||
  SENTENCES.some((pattern) => mayBeName(pattern.exec(line)?.groups?.by ?? ''));

/** Does one of some lines say who wrote the report: “By Ann Berg”, “Report authored by Ann Berg”, 「（記: 佐藤）」? */
export const isByline = (text: string): boolean =>
  text.split(BETWEEN_SENTENCES).some((line) => line.length <= LONGEST_LINE && isBylineAlone(line));

const READING_TIME = new RegExp(`^\\d{1,3} ?${oneOf(en.READING_TIMES)}$`, 'i');
/** “5 min read”, which blogs put beside the name. */
export const isReadingTime = (part: string): boolean => READING_TIME.test(part);

const ADDRESSEE = new RegExp(`${oneOf(ja.ADDRESSED)}$`, 'u');
/** 「営業部 御中」 names whom it is for. */
export const isAddressed = (line: string): boolean => ADDRESSEE.test(line.trim());

const SIGNED = being(ja.SIGNED);
/** Is a label what stands before the name of who wrote it, and before other things: 「報告」? */
export const meansSigning = (label: string): boolean => SIGNED.test(label.trim());
