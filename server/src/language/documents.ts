import { REPORT_NAMES } from '@postmortem/schemas';
import { being, oneOf } from '../text/words.ts';
import * as en from './en/documents.ts';
import * as ja from './ja/documents.ts';
import { beginsWithKind } from './titleOfIncident.ts';

const either = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');
/** The same in any line of a text. */
const inALine = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'im');

const NAMED = either(oneOf(REPORT_NAMES.en, REPORT_NAMES.ja), `\\b${oneOf(en.SHORT_NAMES)}\\b`);
const TEMPLATE = either(
  `(?:^|[-_. ])${oneOf(en.TEMPLATES)}(?:\\.[a-z]+)*$`,
  `^${oneOf(en.TEMPLATES)}[-_. ]`,
  oneOf(ja.TEMPLATES),
);
const TEMPLATES = either(`(?:^|[-_])${oneOf(en.TEMPLATES)}$`);

/** Does a file's or a folder's name say that it holds a report? */
export const isNamedLikeReport = (name: string): boolean => NAMED.test(name);

const ONLY_NAMED = either(`^${oneOf(REPORT_NAMES.en, REPORT_NAMES.ja)}s?$`);
/** Does a folder's name say nothing but that it holds reports: `postmortems`, not `0x19-postmortem`? */
export const isOnlyNamedLikeReport = (name: string): boolean => ONLY_NAMED.test(name);

export const isTemplateFile = (name: string): boolean => TEMPLATE.test(name);
export const isTemplateFolder = (name: string): boolean => TEMPLATES.test(name);

const DATED = either(
  '(?:19|20)\\d{2}[-_.年]?(?:0[1-9]|1[0-2])(?!\\d{3})',
  `(?:^|[-_. ])${oneOf(en.MONTHS)}[a-z]{0,6}[-_. ](?:\\d{1,2}[-_. ])?(?:19|20)\\d{2}`,
);

/** Does a file's name hold a day or a month, as those of reports do? */
export const isDatedName = (name: string): boolean => DATED.test(name);

const REPORT = either(
  oneOf(en.REPORTS, ja.REPORTS),
  `^${oneOf(en.NUMBERED)}\\b.*\\d`,
  `${oneOf(ja.TROUBLE)}.*${oneOf(ja.TOLD)}`,
  `${oneOf(ja.FAILURES)}.*${oneOf(ja.RECORDED)}`,
  `${oneOf(ja.TOLD_BEFORE)}.*${oneOf(ja.TROUBLE)}`,
);
const ABOUT = `(?:\\b${oneOf(en.ABOUT_REPORTS)}s?\\b|${oneOf(ja.ABOUT_REPORTS)})`;
const ABOUT_REPORTS = new RegExp(ABOUT, 'i');
const ABOUT_AT_END = new RegExp(`${ABOUT}\\W{0,3}$`, 'i');
const TEACHES = inALine(
  `\\b${oneOf(en.TEACHES)}\\b`,
  `\\b${oneOf(en.WRITING)} (?:${oneOf(en.GOOD)} )?${oneOf(en.WRITTEN)}`,
  oneOf(ja.TEACHES),
  `\\b${oneOf(en.WRITTEN)}s? ${oneOf(en.MANNERS)}$`,
  `^#{0,6} ?(?:[\\w-]{1,20} ){0,2}${oneOf(en.HELD)}s?(?: &)? ${oneOf(en.HELD_BY)}$`,
  // “Postmortem template: …”; a template engine may fail, too.
  `(?:\\b${oneOf(en.TEMPLATES)}|${oneOf(ja.TEMPLATES)})\\s{0,3}(?:$|[:：(（\\[–—-])`,
  `${oneOf(ja.TEACHES_AT_END)}$`,
);
const OTHER_KIND = inALine(
  `^#{0,6} ?${oneOf(en.NUMBERED_KINDS)}[- ]?\\d`,
  `^#{0,6} ?${oneOf(en.OTHER_KINDS)}\\b`,
  `\\b${oneOf(en.OTHER_KINDS)} {0,3}$`,
  `${oneOf(ja.OTHER_KINDS)} {0,3}$`,
  `${oneOf(ja.EDITIONS)} {0,3}[(（][\\d年月日./-]{4,12}[)）]$`,
  `[(（](?:${oneOf(en.SAMPLES, ja.SAMPLES)})[)）]["' ]{0,3}$`,
);
const OTHER_FOLDER = either(`^${oneOf(en.OTHER_KINDS, en.FOLDERS_OF_PLANS)}s?$`, `^${oneOf(ja.OTHER_KINDS)}$`);

/** Does a title say that the document tells what to do, or what was decided, and not what happened in an incident? */
export const isOfOtherKind = (title: string): boolean => OTHER_KIND.test(title);

const DESIGN = inALine(`(?:^|\\s)${oneOf(en.DESIGNS, ja.DESIGNS)}\\s{0,3}$`);
/** Does a title say that the document is the design of something: 「恒久対策 設計」? */
export const isTitleOfDesign = (title: string): boolean => DESIGN.test(title);

/** Does a folder hold such documents? */
export const isFolderOfOthers = (name: string): boolean => OTHER_FOLDER.test(name);

const SEVERAL = inALine(
  `^#{0,6} ?(?:[a-z'’-]+ ){0,2}${oneOf(en.NAMES_OF_KIND.filter((name) => !name.endsWith('s')))}s\\W{0,3}$`,
);
/** Does a title name several reports: “Blameless Incident Reports”? */
export const isTitleOfSeveral = (title: string): boolean => SEVERAL.test(title);

const TEMPLATE_OF_REPORT = new RegExp(
  '^(?:[\\d.)、．]{1,6}\\s)?\\P{L}{0,4}' +
    `(?:${oneOf(en.NAMES_OF_KIND, en.BUG_REPORTS)} ${oneOf(en.TEMPLATES)}` +
    `|${oneOf(en.TEMPLATES)} ${oneOf(en.TEMPLATE_FOR)} (?:[a-z]{1,10} )?(?:${oneOf(en.NAMES_OF_KIND, en.INCIDENTS)})s?` +
    `|${oneOf(ja.NAMES_OF_KIND, ja.BUG_REPORTS)}(?:の|\\s)?${oneOf(ja.TEMPLATES, ja.TEMPLATES_IN_SHORT)})(?:\\s?[(（][^()（）]{1,20}[)）])?$`,
  'iu',
);
/** Does the title of a part say that a form of a report stands below it? */
export const isTitleOfTemplate = (title: string): boolean => TEMPLATE_OF_REPORT.test(title.trim());

const SYMPTOMS = new RegExp(`^${oneOf(en.SYMPTOMS, ja.SYMPTOMS)}$`, 'i');
/** Does the title of a part say that it lists by what a fault is known? */
export const isTitleOfSymptoms = (title: string): boolean => SYMPTOMS.test(title.trim());

const FOLDER_OF_DECISIONS = being(en.FOLDERS_OF_DECISIONS);
/** Does a folder hold decision records? */
export const isFolderOfDecisions = (name: string): boolean => FOLDER_OF_DECISIONS.test(name);

/** Do the titles of a document have those of a decision record? */
export function isDecisionRecord(titles: readonly string[]): boolean {
  const all = new Set(titles.map((title) => title.trim().toLowerCase()));
  return [en.PARTS_OF_DECISION, ja.PARTS_OF_DECISION].some((parts) => parts.every((part) => all.has(part)));
}

const KIND = inALine(
  `^${oneOf(en.KEYS_OF_KIND)} {0,3}[:=].*${oneOf(en.KINDS)}`,
  `^${en.KEY_OF_TYPE} {0,3}[:=] {0,3}["']?${oneOf(en.TYPES)}["']?\\s*$`,
);

const INCIDENT = new RegExp(
  `^${oneOf(en.BEFORE_WHAT_HAPPENED, ja.BEFORE_WHAT_HAPPENED)}(?:\\s?[:：]|\\s[–—-]\\s)`,
  'i',
);
/** Does a title say that it names an incident: 「インシデント: 印刷の停止」? Beside a cause or a day it is a report's; guides begin so, too. */
export const isTitleOfIncident = (title: string): boolean => INCIDENT.test(title);

const TROUBLE = new RegExp(`\\b${oneOf(en.TROUBLE)}\\b|${oneOf(ja.TROUBLE, ja.FAILURES)}`, 'i');
/** Does the title of a part say what it is about: “Outage timeline”? */
export const namesTrouble = (title: string): boolean => TROUBLE.test(title);

const SUMMARY_OF_TROUBLE = being(en.SUMMARIES_OF_TROUBLE);
/** Is a title that of a summary of what went wrong: “Issue Summary”? */
export const summarisesTrouble = (title: string): boolean => SUMMARY_OF_TROUBLE.test(title.trim());

/** Does a title say that the document is a report? */
export const isTitleOfReport = (title: string): boolean => REPORT.test(title);

/**
 * Does a title say that the document is about such documents? Behind the name of the kind it says what happened: “Postmortem: the template
 * engine stopped”.
 */
export const isAboutReports = (title: string): boolean =>
  title.split('\n').some((line) => {
    const bare = line.replace(/^#{1,6}\s/, '');
    return (beginsWithKind(bare) ? ABOUT_AT_END : ABOUT_REPORTS).test(bare);
  });

/** What teaches how to write a report has a report's sections as its examples. */
export const teachesReports = (title: string): boolean => TEACHES.test(title);

/** Does a document's front matter say that it is a report? */
export const isOfReportKind = (frontMatter: string): boolean => KIND.test(frontMatter);

const ANNOUNCEMENT = either(
  `^.{0,40}\\b${oneOf(en.TO_COME)} ${oneOf(en.ARTICLES)} [^.\\n]{0,40}\\b${oneOf(en.INTERRUPTIONS)}\\b`,
  oneOf(ja.ANNOUNCEMENTS),
);
/** Do the first words of a document announce an interruption that is still to come? */
export const announcesInterruption = (words: string): boolean => ANNOUNCEMENT.test(words);

const DRILL = either(`\\b${oneOf(en.DRILLS)}\\b`, oneOf(ja.DRILLS));
/** Does a title say that the document tells of a failure that was made on purpose, to learn from it? */
export const isOfDrill = (title: string): boolean => DRILL.test(title);
