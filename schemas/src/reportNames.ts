import type { Localized } from './localized.ts';

/** In the name of a file or a folder: it holds a report. Lower case; a name may begin with a capital. */
export const REPORT_NAMES: Localized<readonly string[]> = {
  en: ['postmortem', 'post-mortem', 'post_mortem', 'incident', 'outage'],
  ja: ['ポストモーテム', '障害', 'インシデント'],
};

/** The names of a repository's own papers, which are no reports whatever they hold, without ending and language. */
export const PAPER_NAMES = [
  ...['readme', 'changelog', 'changes', 'history', 'release', 'releases'],
  ...['license', 'licence', 'contributing', 'authors', 'support', 'security', 'code_of_conduct', 'code-of-conduct'],
  ...['skill', 'agents', 'claude'],
] as const;
const PAPER = new RegExp(`^(?:${PAPER_NAMES.join('|')})(?:[._-](?:[a-z]{2}|v?\\d+))*\\.(?:md|markdown)$`, 'i');

/** Is it README, CHANGELOG or the like? @param name of a file */
export const isPaper = (name: string): boolean => PAPER.test(name);

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const NAMES = [...new Set([...REPORT_NAMES.en, ...REPORT_NAMES.ja].flatMap((name) => [name, capitalized(name)]))];

/** What lies in folders that are named like reports, as a glob. */
export const IN_REPORT_FOLDERS = `**/*{${NAMES.join(',')}}*/**/*.md`;
/** What is named like a report, folder or file, as globs. */
export const NAMED_LIKE_REPORTS = [IN_REPORT_FOLDERS, `**/*{${NAMES.join(',')}}*.md`] as const;

const NAMED = new RegExp(NAMES.join('|'), 'i');
/** Does a file carry such a name, or a folder above it? A repository's own papers don't. @param path from its workspace on, with slashes */
export const isPathOfReport = (path: string): boolean =>
  NAMED.test(path) && !isPaper(path.slice(path.lastIndexOf('/') + 1));
/** Does the folder of a file carry such a name? @param path with slashes */
export const isInReportFolder = (path: string): boolean => NAMED.test(path.split('/').at(-2) ?? '');

const PAGE = new RegExp(`(?:^|/)(?:_?index|${PAPER_NAMES[0]})(?:\\.[a-z]{2}(?:-[a-z]{2})?)?\\.(?:md|markdown)$`, 'i');
/** Could it be the one page of a folder that is named like a report? Its contents decide. @param path with slashes */
export const isPageOfReportFolder = (path: string): boolean => PAGE.test(path) && isInReportFolder(path);
