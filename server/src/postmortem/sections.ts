import type { SectionId } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { normaliseTitle, type SectionNames, type Sure } from '../language/titles.ts';
import type { TitleForm, TitleLine } from '../layout/model.ts';
import { numberedTitles } from '../layout/numbers.ts';
import { titleLinesOf } from '../layout/titles.ts';
import type { Passage } from '../markdown/blocks.ts';
import { passagesBetween } from '../markdown/blocks.ts';
import { hasLink, type Leaf, prosesOf } from '../markdown/leaves.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { keptIn } from './keepers.ts';
import { LABEL_LEVEL, type Section } from './model.ts';

/** The sections whose text is a list of its own kind: a label in there names the entry or the item, not a section. */
const KEEPS_ITS_LABELS: ReadonlySet<SectionId> = new Set([
  'timeline',
  'action-items',
  'five-whys',
  'supporting-info',
  'glossary',
]);

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

const SURE_FORMS: ReadonlySet<TitleLine['form']> = new Set(['strong', 'bracketed', 'table', 'cell']);

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
function isSection({ form }: TitleLine, ids: readonly SectionId[], parent: Section | null, sure: Sure): boolean {
  if (form === 'heading' || form === 'number') return true;
  if (ids.length === 0) return false;
  // A form that is unsure wants a name that is not.
  if (sure !== 'plain' && !SURE_FORMS.has(form)) return false;
  if (parent && parent.level < LABEL_LEVEL && parent.ids.some((id) => KEEPS_ITS_LABELS.has(id))) return false;
  return form !== 'item' || (parent !== null && ids.some((id) => parent.ids.includes(id)));
}

const LONGEST_LABEL = 40;

/** Could a label be one, before its words are looked up? */
function mayBeSection({ form, title, listed }: TitleLine, parent: Section | null, marked: boolean): boolean {
  switch (form) {
    case 'inline':
      return title.length <= LONGEST_LABEL;
    case 'plain':
      // "- Trigger: …" under a heading is a point of that section.
      return title.length <= LONGEST_LABEL && (!listed || parent === null);
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

/** So many parts in the rows of a table, or in lines without any mark, are the report itself: fields of a head name one or two. */
const FEWEST_PARTS = 3;
const CAUSE: SectionId = 'root-cause';
/** 「障害のお知らせ」: as a document's own title it says what the document is. */
const NOTICE: SectionId = 'communication';
/** In an essay most bare lines name something else. */
const MOST_BARE = 0.5;

/** Do some lines plainly name the parts of a report, the cause among them? */
function areParts(lines: readonly TitleLine[], sectionsNamed: SectionNames): boolean {
  const named = lines.map(({ title }) => sectionsNamed(title)).filter(({ sure }) => sure === 'plain');
  const ids = new Set(named.flatMap((part) => part.ids));
  return ids.size >= FEWEST_PARTS && ids.has(CAUSE);
}

const ROW: readonly TitleForm[] = ['pair', 'cell'];
const BARE: readonly TitleForm[] = ['bare', 'line'];

/** Rows by the table that they are in: no blank line stands between them. */
function tablesOf(rows: readonly TitleLine[], text: string): TitleLine[][] {
  const tables: TitleLine[][] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before && !/\n[ \t]*\n/.test(text.slice(before.end, row.start))) tables.at(-1)!.push(row);
    else tables.push([row]);
  });
  return tables;
}

/** The rows that are parts: of a table that is the report itself, so that nothing else in the document is titled as a part of one. */
function rowsThatAreParts(
  titles: readonly TitleLine[],
  text: string,
  sectionsNamed: SectionNames,
): ReadonlySet<TitleLine> {
  const rows = titles.filter(({ form }) => form === 'pair');
  if (rows.length < FEWEST_PARTS || isTitledElsewhere(ROW, titles, sectionsNamed)) return new Set();
  return new Set(tablesOf(rows, text).find((table) => areParts(table, sectionsNamed)));
}

/** “# Root Cause Analysis” right above the other parts, without a text of its own. */
const isBare = (title: TitleLine, next: TitleLine | undefined, text: string): boolean =>
  next !== undefined && text.slice(title.end, next.start).trim() === '';

/** Bare lines that are parts, with their text right below; in a list of contents, or in a sentence that is wrapped, none stands there. */
function linesThatAreParts(
  titles: readonly TitleLine[],
  text: string,
  sectionsNamed: SectionNames,
): ReadonlySet<TitleLine> {
  const lines = titles.filter(({ form }) => BARE.includes(form));
  if (lines.length < FEWEST_PARTS || isTitledElsewhere(BARE, titles, sectionsNamed)) return new Set();
  const named = lines.filter(({ title }) => sectionsNamed(title).ids.length > 0);
  const parts = named.filter((line, index) => text.slice(line.end, named[index + 1]?.start).trim() !== '');
  const isReport =
    parts.length >= MOST_BARE * lines.length && parts.length === named.length && areParts(parts, sectionsNamed);
  return new Set(isReport ? parts : []);
}

/** Is a part of a report titled in another form? The document's own title is none. */
const isTitledElsewhere = (
  forms: readonly TitleForm[],
  titles: readonly TitleLine[],
  sectionsNamed: SectionNames,
): boolean =>
  titles.some(
    ({ form, title, level, number }) =>
      MARKED.has(form) && !forms.includes(form) && level > 1 && number === null && sectionsNamed(title).ids.length > 0,
  );

const MARKED: ReadonlySet<TitleForm> = new Set(['heading', 'table', 'strong', 'bracketed', 'cell']);

/** Lines that are titles by what stands around them: numbers that count on, rows and bare lines that are parts, and what links name. */
function titlesAmong(passages: readonly Passage[], text: string, sectionsNamed: SectionNames): TitleLine[] {
  const lines = titleLinesOf(passages, text);
  const rows = rowsThatAreParts(lines, text, sectionsNamed);
  const bare = linesThatAreParts(lines, text, sectionsNamed);
  const all = lines.flatMap((line): TitleLine[] => {
    if (bare.has(line)) return [{ ...line, form: 'line' }];
    if (line.form === 'pair') return rows.has(line) ? [line] : [];
    return line.form === 'line' ? [] : [line];
  });
  const isNamed = (title: string): boolean => sectionsNamed(title).ids.length > 0;
  const opensItem = ({ end }: TitleLine): boolean =>
    passagesBetween(passages, end, text.length).find(({ leaf, offset }) => leaf.start + offset >= end)?.leaf.first ===
    true;
  const counted = numberedTitles(all, isNamed, (title) => title.listed && opensItem(title));
  const taken = new Set([...counted].map(({ end }) => end));
  return all.filter((title) => (title.number === null ? !taken.has(title.end) : counted.has(title)));
}

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
  const below = levelsBelow(titles);
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = [];
  const open: { readonly section: (typeof sections)[number]; readonly rank: number }[] = [];
  titles.forEach((title, index) => {
    let titled: Section | null = open.findLast(({ rank }) => rank < title.level)?.section ?? null;
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
          ids:
            named.ids[0] === CAUSE && isBare(title, titles[index + 1], text)
              ? []
              : named.ids.filter((id) => id !== NOTICE),
        }
      : titled
        ? keptIn(titled, named, title, nextHeading, passages)
        : named;
    const isMarked = ids.length === 0 && isBesideMarked(title, open.at(-1)?.section);
    if (!asReferred && !isMarked && !isSection(title, ids, titled, sure)) return;
    const rank = isDocumentTitle && ids.length > 0 && below !== null ? below : title.level;
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
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  let section = sections[low - 1] ?? null;
  while (section && offset >= section.end) section = section.parent;
  return section;
}

/** The nearest titled part that holds an offset: what a finding there belongs to. */
export function partAt(sections: readonly Section[], offset: number): Section | null {
  let section = sectionAt(sections, offset);
  while (section && section.id === null) section = section.parent;
  return section;
}
