import { CAUSAL_SECTIONS, isPageOfReportFolder, isPaper, type SectionId } from '@postmortem/schemas';
import {
  announcesInterruption,
  isAboutReports,
  isDatedName,
  isDecisionRecord,
  isFolderOfDecisions,
  isFolderOfOthers,
  isNamedLikeReport,
  isOfOtherKind,
  isOfReportKind,
  isOnlyNamedLikeReport,
  isTemplateFile,
  isTemplateFolder,
  isTitleOfDesign,
  isTitleOfIncident,
  isTitleOfReport,
  isTitleOfSeveral,
  namesTrouble,
  summarisesTrouble,
  teachesReports,
} from '../language/documents.ts';
import { type Leaf, textOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { findStamps } from '../time/stamp.ts';
import { LABEL_LEVEL, type Postmortem, type Section } from './model.ts';
import { holdsTemplate, isBlankForm, isCard, isLogOfFaults } from './otherDocuments.ts';
import { CAUSE } from './titlesAmong.ts';

/** Sections that hardly any other kind of document has. */
const TELLING: ReadonlySet<SectionId> = new Set([
  'timeline',
  'root-cause',
  'contributing-factors',
  'five-whys',
  'impact',
  'detection',
  'trigger',
  'lessons-learned',
  'went-well',
  'went-wrong',
  'lucky',
  'action-items',
]);
/** What a dated record of an outage has, though it names no cause. */
const TOLD_TO_ITS_END: readonly SectionId[] = ['summary', 'timeline', 'resolution'];
/** So many tell of an outage that the title names with its day, though they name no cause. */
const MANY_TELLING = 3;
/** A timeline of an incident has times of day. */
const TIMED = 2;
/** Parts whose names stand alone on lines without a mark: that many are no chance. */
const MANY_UNMARKED = 4;

/** A list of what is in its folder, or the one page of a folder that is named after it: its contents decide. */
const INDEX = /^_?index(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:md|markdown)$/i;
/** Does the path alone make a Markdown file likely to be a postmortem? Names of templates and of a repository's own papers don't. */
export function isNamedLikePostmortem(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const file = parts.at(-1) ?? '';
  return (
    !isNeverPostmortem(path) &&
    !isPaper(file) &&
    !INDEX.test(file) &&
    !parts.some(isFolderOfOthers) &&
    parts.some(isNamedLikeReport)
  );
}

/** Is a file expected to be a report: by its configuration, which lists it or not, else by its name? */
export const isExpected = (listed: boolean | null, path: string): boolean => listed ?? isNamedLikePostmortem(path);

const isPageOfFolder = (path: string): boolean => isPageOfReportFolder(path.replaceAll('\\', '/'));

/**
 * README, CHANGELOG and the like, templates, and what lies in a package folder are no reports, whatever they hold; but the README of a
 * folder that is named like a report may be the report.
 */
export function isNeverPostmortem(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const file = parts.at(-1) ?? '';
  return (
    (isPaper(file) && !isPageOfFolder(path)) ||
    isTemplateFile(file) ||
    parts.some((part) => part === 'node_modules' || isTemplateFolder(part))
  );
}

const LONGEST_TITLE = 80;
/** As much of a stated title as is looked at. */
const LONGEST_STATED = 300;

/** What the document says that it is: its title and its first line, where that is short. */
function titleOf({ metadata, document: { text } }: Postmortem): string {
  const line =
    /^(?:(?<fence>---|\+\+\+)\n[\s\S]*?\n\k<fence>\n)?(?:\s|<!--[\s\S]*?-->)*(?<first>\S[^\n]*)/.exec(text)?.groups
      ?.first ?? '';
  const first = line.length <= LONGEST_TITLE ? line : '';
  return `${metadata.title?.value.slice(0, LONGEST_STATED) ?? first}\n${first}`;
}

/** Is a file named after a day, or the page of a folder that is? */
function isDated(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const file = parts.at(-1) ?? '';
  return isDatedName(file) || ((INDEX.test(file) || isPaper(file)) && isDatedName(parts.at(-2) ?? ''));
}

const UNMARKED: ReadonlySet<Section['style']> = new Set(['pair', 'line']);

const tellsDay = memoizeByObject((leaf: Leaf): boolean =>
  findStamps(textOf(leaf)).some(({ from, to }) => from.date !== null || to?.date != null),
);
const tellsWhen = memoizeByObject((leaf: Leaf): boolean =>
  findStamps(textOf(leaf)).some(({ from }) => from.date !== null && from.time !== null),
);

/** The first paragraph, as far as it says what the document is. */
function firstWordsOf({ passages }: Postmortem): string {
  const first = passages.find(({ leaf }) => leaf.kind === 'paragraph');
  return first ? textOf(first.leaf).slice(0, LONGEST_STATED) : '';
}

const holdsDay = (title: string): boolean => findStamps(title).some(({ from }) => from.date !== null);
const beginsWithDay = (text: string): boolean =>
  findStamps(text).some(({ from, start }) => from.date !== null && start === 0);

/** “Outage timeline” between a summary and a fix, or “Issue summary” above both. */
const isToldToItsEnd = (sections: readonly Section[], named: ReadonlySet<SectionId>): boolean =>
  TOLD_TO_ITS_END.every((id) => named.has(id)) &&
  sections.some(
    ({ ids, title }) =>
      (ids.includes('timeline') && namesTrouble(title)) || (ids.includes('summary') && summarisesTrouble(title)),
  );

/**
 * Is the document a postmortem? By its name or its title and one section of a report, by its name and a date in it, or by its sections
 * alone: three different ones, two of them telling, and a cause or times of day among them.
 */
export function isPostmortem(postmortem: Postmortem, path: string): boolean {
  if (isNeverPostmortem(path)) return false;
  const { sections, passages, timeline } = postmortem;
  const timed = timeline.filter(({ from }) => from.second !== null).length >= TIMED;
  const unmarked = new Set(sections.filter(({ style }) => UNMARKED.has(style)).flatMap((section) => section.ids));
  // Rows and lines without a mark are parts of a report only where something tells when it happened.
  const isTold = passages.some(({ leaf }) => tellsWhen(leaf)) || (timed && unmarked.size >= MANY_UNMARKED);
  // Labels before their text count where the name or the title says what it is.
  const all = new Set(sections.flatMap((section) => section.ids));
  const isMarked = ({ level, style }: Section): boolean => level <= LABEL_LEVEL && (isTold || !UNMARKED.has(style));
  const ids = new Set(sections.filter(isMarked).flatMap((section) => section.ids));
  const telling = [...ids].filter((id) => TELLING.has(id));
  const isTelling = [...all].some((id) => TELLING.has(id));
  const title = titleOf(postmortem);
  const typed = passages[0]?.leaf.kind === 'frontmatter' && isOfReportKind(passages[0].leaf.value) && isTelling;
  if (isOfOtherKind(title) && !typed) return false;
  const dated = isDated(path);
  if (!timed && announcesInterruption(firstWordsOf(postmortem))) return false;
  const isNamed = isNamedLikePostmortem(path) || isTitleOfReport(title);
  if (!isNamed && isTitleOfDesign(title)) return false;
  // Where something has times of day, a report has been written in its form.
  const mayBeDecision = !isNamed && (!timed || path.split(/[/\\]/).some(isFolderOfDecisions));
  if (mayBeDecision && isDecisionRecord(sections.map((section) => section.title))) return false;
  const isDayTold = dated || passages.some(({ leaf }) => tellsDay(leaf));
  if (!isDayTold && isTitleOfSeveral(title)) return false;
  // A report may speak of a template, and be written on a form.
  if (!dated && !timed && (holdsTemplate(postmortem) || isLogOfFaults(postmortem))) return false;
  if (!isDayTold && !timed && isBlankForm(postmortem)) return false;
  const bySections =
    (isDayTold || !isCard(postmortem)) &&
    ids.size >= 3 &&
    (timed ||
      telling.some((id) => CAUSAL_SECTIONS.has(id)) ||
      (namesTrouble(title) && holdsDay(title) && telling.length >= MANY_TELLING)) &&
    (telling.length >= 2 || (timed && isDayTold && isToldToItsEnd(sections, ids)));
  // What is to be done about a fault has a cause and a way to see it, too; only a report tells when what happened.
  if (path.split(/[/\\]/).some(isFolderOfOthers)) return bySections && timed;
  // The page of a folder of reports is its index or its guide more often than a report; a guide's sample tells no day.
  const [folder = '', file = ''] = path.split(/[/\\]/).slice(-2);
  if (isPaper(file)) {
    if (!all.has(CAUSE) || all.size < 3 || isAboutReports(title) || teachesReports(title)) return false;
    return isTitleOfReport(title) ? timed || isDayTold : timed && (isDayTold || !isOnlyNamedLikeReport(folder));
  }
  const isDatedReport = isTitleOfReport(title) && holdsDay(title);
  if (isNamedLikePostmortem(path)) return (isTelling || dated || isDatedReport) && !teachesReports(title);
  if (typed) return true;
  if (isAboutReports(title) || teachesReports(title)) return false;
  const tellsOfOne = () => all.has(CAUSE) || holdsDay(title) || beginsWithDay(firstWordsOf(postmortem));
  if (isTitleOfIncident(title) && all.size >= 2 && tellsOfOne()) return true;
  // A title that says so needs one section, or a day: in it, in the head, or that the file is named after.
  const saysDay = dated || holdsDay(title) || postmortem.metadata.date !== null;
  if (isTitleOfReport(title) && (all.size >= 2 || isTelling || saysDay)) return true;
  return bySections;
}
