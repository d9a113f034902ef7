import type { SectionId } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { placeholderIn } from '../language/placeholders.ts';
import { normaliseTitle, type SectionNames, type Sure, tellsMeasureTaken } from '../language/titles.ts';
import type { TitleLine } from '../layout/model.ts';
import { traitsOf } from '../layout/titleForms.ts';
import type { Passage } from '../markdown/blocks.ts';
import { hasLink, type Leaf, prosesOf } from '../markdown/leaves.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { holdsEntries, keptIn } from './keepers.ts';
import { LABEL_LEVEL, type Section } from './model.ts';
import { type Open, rankOf } from './sectionRank.ts';
import { CAUSE, titlesAmong } from './titlesAmong.ts';

/** The sections whose text is a list of its own kind: a label in there names the entry or the item, not a section. */
const KEEPS_ITS_LABELS: ReadonlySet<SectionId> = new Set([
  'timeline',
  'action-items',
  'five-whys',
  'supporting-info',
  'glossary',
]);

/** Parts whose lists tell what was done, step by step. */
const TELLS_STEPS: ReadonlySet<SectionId> = new Set(['resolution', 'response']);

/** The last step of "Supporting information > Error counts": what the section is called that a link's text names. */
const referredTitle = (text: string): string => normaliseTitle(text.split(/[>＞»→]/).at(-1)!);

/** Titles that links of the document refer to, even where nobody has filled in their targets yet. */
function titlesReferred(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ leaf }) => (hasLink(leaf) ? titlesReferredIn(leaf) : [])));
}

const titlesReferredIn = memoizeByObject((leaf: Leaf): readonly string[] =>
  prosesOf(leaf).flatMap(({ text, spans }) =>
    spans.flatMap(({ kind, start, end, url }) =>
      kind === 'link' && /^(?:#|$)/.test(url ?? '') ? [referredTitle(text.slice(start, end))] : [],
    ),
  ),
);

/** A line with the mark of the section above it, whatever its words are: 「■ Log 側対処」 below 「■原因」 ends the cause. */
function isBesideMarked({ form, title }: TitleLine, above: Section | undefined): boolean {
  return (
    form === 'bracketed' &&
    above?.style === 'bracketed' &&
    title.trim()[0] === above.title[0] &&
    !HOLDS_TIME.test(title)
  );
}
const HOLDS_TIME = /\d[:：]\d/;

/** Does a label make a section here? A heading always does; what is less marked needs more beside it. */
function isSection(
  { form, title, listed }: TitleLine,
  ids: readonly SectionId[],
  parent: Section | null,
  sure: Sure,
): boolean {
  if (form === 'heading' || form === 'number' || form === 'outline') return true;
  if (ids.length === 0) return false;
  // A form that is unsure wants a name that is not.
  if (sure !== 'plain' && !traitsOf(form).isMarked) return false;
  if (parent && parent.level < LABEL_LEVEL && parent.ids.some((id) => KEEPS_ITS_LABELS.has(id))) return false;
  if (listed && parent?.ids.some((id) => TELLS_STEPS.has(id)) && tellsMeasureTaken(title)) return false;
  return form !== 'item' || (parent !== null && ids.some((id) => parent.ids.includes(id)));
}

const LONGEST_LABEL = 40;

/** “TODO: credit whom?” names no part: it was left for somebody. */
const isLeftOver = (title: string): boolean => placeholderIn(`${title}: …`) !== null;

/** Could a label be one, before its words are looked up? */
function mayBeSection({ form, title, listed }: TitleLine, parent: Section | null, marked: boolean): boolean {
  switch (form) {
    case 'squared':
    case 'inline':
      return title.length <= LONGEST_LABEL && !isLeftOver(title);
    case 'plain':
      // "- Trigger: …" under a heading is a point of that section.
      return title.length <= LONGEST_LABEL && (!listed || parent === null) && !isLeftOver(title);
    case 'item':
      return parent !== null;
    case 'bare':
      return marked;
    default:
      return true;
  }
}

/** A bare line is a section only beside lines that show themselves as titles. */
const MARKED_BESIDE_BARE = 2;

/** 「障害のお知らせ」: as a document's own title it says what the document is. */
const NOTICE: SectionId = 'communication';
/** “# Root Cause Analysis” right above the other parts, without a text of its own. */
const isBare = (title: TitleLine, next: TitleLine | undefined, text: string): boolean =>
  next !== undefined && text.slice(title.end, next.start).trim() === '';

/** The one heading of the first level is the document's own title, or a part above all others: then these are of its level. */
const levelsBelow = (titles: readonly TitleLine[]): number | null => {
  const headings = titles.filter(({ form }) => form === 'heading').map(({ level }) => level);
  const below = headings.filter((level) => level > 1);
  return headings.length - below.length === 1 && headings[0] === 1 && below.length > 0 ? Math.min(...below) : null;
};

/**
 * The sections of a document: headings, and label lines that name a part of a postmortem.
 * @param sectionsNamed tells which sections a title names
 */
export function readSections(passages: readonly Passage[], text: string, sectionsNamed: SectionNames): Section[] {
  const titles = titlesAmong(passages, text, sectionsNamed);
  const labels = titles.filter(
    ({ form, title }) =>
      form !== 'heading' && form !== 'bare' && form !== 'item' && sectionsNamed(title).ids.length > 0,
  );
  const marked = labels.length >= MARKED_BESIDE_BARE;
  let known: ReadonlySet<string> | null = null;
  const isReferred = ({ form, title }: TitleLine): boolean => {
    if (form !== 'bare') return false;
    known ??= titlesReferred(passages);
    return known.size > 0 && known.has(normaliseTitle(title));
  };
  const isOnlyOne = titles.filter(({ level }) => level === 1).length === 1;
  // “# Incident log: the queue” above the parts says what the document is.
  const isTimeline = (title: TitleLine): boolean =>
    holdsEntries(title, titles[1], passages) ||
    !titles.some((each) => each !== title && sectionsNamed(each.title).ids.length > 0);
  const below = levelsBelow(titles);
  const sections: Open['section'][] = [];
  const open: Open[] = [];
  titles.forEach((title, index) => {
    const ownRank = rankOf(title, open, text);
    let titled: Section | null = open.findLast(({ rank }) => rank < ownRank)?.section ?? null;
    while (titled && titled.id === null) titled = titled.parent;
    const nextHeading = (): TitleLine | undefined => titles.slice(index + 1).find(({ form }) => form === 'heading');
    const asReferred = isReferred(title);
    if (!asReferred && !mayBeSection(title, titled, marked)) return;
    const isFirst = title.level === 1 && sections.length === 0;
    const isDocumentTitle = isFirst && isOnlyOne;
    // "Incident: 3 May" above headings of the same level is the document's title too.
    const named = sectionsNamed(title.title, titled?.id ?? null, !isFirst);
    const { ids, sure } = isDocumentTitle
      ? {
          ...named,
          // “Checkout outage and recovery” says what happened.
          ids:
            named.sure !== 'plain' || (named.ids[0] === CAUSE && isBare(title, titles[index + 1], text))
              ? []
              : named.ids.filter((id) => id !== NOTICE && (id !== 'timeline' || isTimeline(title))),
        }
      : titled
        ? keptIn(titled, named, title, nextHeading, passages)
        : named;
    const isMarked = ids.length === 0 && isBesideMarked(title, open.at(-1)?.section);
    if (!asReferred && !isMarked && !isSection(title, ids, titled, sure)) return;
    const rank = isDocumentTitle && ids.length > 0 && below !== null ? below : ownRank;
    while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop()!.section.end = title.start;
    const section = {
      id: ids[0] ?? null,
      ids,
      sure: title.form === 'bare' && !asReferred ? ('guess' as const) : sure,
      title: title.title.trim(),
      level: title.level,
      language: languageOf(title.title),
      style: title.form,
      parent: open.at(-1)?.section ?? null,
      start: title.start,
      titleEnd: title.end,
      end: title.until ?? text.length,
    };
    sections.push(section);
    if (title.until === null) open.push({ section, rank });
  });
  return sections;
}

/** A title as it is said: without the marks that make a label one, brackets, squares, the colon at its end. */
export const titleText = ({ title }: Section): string =>
  title
    .trim()
    .replace(/(?<![\s:：])[\s:：]+$/, '')
    .replace(/^【(.*)】$/u, '$1')
    .replace(/^[■◆●□◇▼▽◎★▶]\s*/u, '')
    .trim();

/** A section and what it lies in, from the inside out. */
export function ancestors(section: Section | null): Section[] {
  const chain: Section[] = [];
  for (let at = section; at; at = at.parent) chain.push(at);
  return chain;
}

/** The innermost section that holds an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  let section = sections[firstIndex(sections, ({ start }) => start > offset) - 1] ?? null;
  while (section && offset >= section.end) section = section.parent;
  return section;
}

/** Offset where the first part begins; what stands above it, below the report's title, sums the report up. */
export const headEnd = (sections: readonly Section[]): number =>
  sections.find(({ id }) => id !== null)?.start ?? Number.POSITIVE_INFINITY;

/** The nearest titled part that holds an offset: what a finding there belongs to. */
export function partAt(sections: readonly Section[], offset: number): Section | null {
  let section = sectionAt(sections, offset);
  while (section && section.id === null) section = section.parent;
  return section;
}
