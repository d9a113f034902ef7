import type { SectionId } from '@postmortem/schemas';
import { LABEL_LEVEL, type Postmortem } from './model.ts';

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
/** Sections that tell of something that has gone wrong; a plan has an impact and a timeline too. */
const CAUSAL: ReadonlySet<SectionId> = new Set(['root-cause', 'contributing-factors', 'five-whys', 'trigger']);
/** A timeline of an incident has times of day. */
const TIMED = 2;

const NAMED = /postmortem|post-mortem|post_mortem|incident|outage|\bpomo\b|ポストモーテム|障害|インシデント/i;
const OTHER_FILE =
  /^(?:readme|changelog|changes|history|releases?|license|contributing|security|code_of_conduct|skill|agents|claude)(?:[._-](?:[a-z]{2}|v?\d+))*\.(?:md|markdown)$/i;
/** A list of what is in its folder, or the one page of a folder that is named after it: its contents decide. */
const INDEX = /^_?index(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:md|markdown)$/i;
const TEMPLATE = /(?:^|[-_. ])templates?(?:\.[a-z]+)*$|^templates?[-_. ]|テンプレート|雛形|ひな形/i;

/** A title that says what the document is, and one that says that it is about such documents. */
const TITLED =
  /post-? ?mortem|incident (?:report|review|retrospective|summary)|^(?:security |service )?incident\b.*\d|outage|ポストモーテム|障害.*(?:報告|お詫び|お知らせ|経緯|について|に関して)|インシデント(?:レポート|報告)|(?:お詫び|ご報告).*障害/i;
const ABOUT =
  /template|guide|how to|process|policy|runbook|checklist|テンプレート|書き方|手順|ガイド|ルール|運用|とは|計画/i;

/** Does the path alone make a Markdown file likely to be a postmortem? Names of templates and of a repository's own papers don't. */
export function isNamedLikePostmortem(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const file = parts.at(-1) ?? '';
  return (
    !isNeverPostmortem(path) &&
    !INDEX.test(file) &&
    (NAMED.test(file) || parts.slice(0, -1).some((folder) => NAMED.test(folder)))
  );
}

/** README, CHANGELOG and the like, templates, and what lies in a package folder are no reports, whatever they hold. */
export function isNeverPostmortem(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const file = parts.at(-1) ?? '';
  return (
    OTHER_FILE.test(file) ||
    TEMPLATE.test(file) ||
    parts.some((part) => part === 'node_modules' || /^templates?$/i.test(part))
  );
}

/** What teaches how to write a report has a report's sections as its examples. */
const TEACHES =
  /\bhow to (?:write|run|do)\b|\bwriting (?:a )?(?:good |better )?(?:postmortem|incident report)|書き方|テンプレート|\btemplate\b|とは$/im;

const LONGEST_TITLE = 80;
/** As much of a stated title as is looked at. */
const LONGEST_STATED = 300;

/** What the document says that it is: its title and its first line, where that is short. */
function titleOf({ metadata, document: { text } }: Postmortem): string {
  const line = /^(?:---\n[\s\S]*?\n---\n)?(?:\s|<!--[\s\S]*?-->)*(?<first>\S[^\n]*)/.exec(text)?.groups?.first ?? '';
  const first = line.length <= LONGEST_TITLE ? line : '';
  return `${metadata.title?.value.slice(0, LONGEST_STATED) ?? first}\n${first}`;
}

/**
 * Is the document a postmortem? By its name or its title and one section of a report, or by its sections alone: three different ones, two of
 * them telling, and a cause or times of day among them.
 */
export function isPostmortem(postmortem: Postmortem, path: string): boolean {
  if (isNeverPostmortem(path)) return false;
  const { sections, passages, timeline } = postmortem;
  const ids = new Set(sections.filter(({ level }) => level <= LABEL_LEVEL).flatMap((section) => section.ids));
  const telling = [...ids].filter((id) => TELLING.has(id));
  const title = titleOf(postmortem);
  if (isNamedLikePostmortem(path)) return telling.length >= 1 && !TEACHES.test(title);
  const typed =
    passages[0]?.leaf.kind === 'frontmatter' &&
    /^(?:type|tags|kind|category|categories|description|subtitle):.*post-?mortem/im.test(passages[0].leaf.value);
  if (typed && telling.length >= 1) return true;
  if (ABOUT.test(title)) return false;
  // A title that says so needs one section, even as a label before its text.
  if (TITLED.test(title) && (ids.size >= 2 || sections.some((section) => section.ids.some((id) => TELLING.has(id))))) {
    return true;
  }
  const timed = timeline.filter(({ from }) => from.second !== null).length >= TIMED;
  return ids.size >= 3 && telling.length >= 2 && (timed || telling.some((id) => CAUSAL.has(id)));
}
