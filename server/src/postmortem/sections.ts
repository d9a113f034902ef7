import type { SectionId } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { normaliseTitle, type SectionNames, type Sure } from '../language/titles.ts';
import type { Passage } from '../markdown/blocks.ts';
import { hasLink, type Leaf, prosesOf } from '../markdown/leaves.ts';
import { sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { type LabelStyle, labelsOf } from './labels.ts';
import { LABEL_LEVEL, LIST_LABEL_LEVEL, type Section } from './model.ts';

interface Title {
  readonly title: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly style: LabelStyle | 'heading';
  readonly listed: boolean;
}

/** The sections whose text is a list of its own kind: a label in there names the entry or the item, not a section. */
const KEEPS_ITS_LABELS: ReadonlySet<SectionId> = new Set([
  'timeline',
  'action-items',
  'five-whys',
  'supporting-info',
  'glossary',
]);

/** A title's own line begins with the marks of emphasis before its words. */
function titleStart(source: string, words: number): number {
  let start = words;
  while (start > 0 && /[*_]/.test(source[start - 1]!)) start--;
  return start;
}

/** The titles that a leaf could be or hold; offsets count as the leaf's own do. */
const titlesIn = memoizeByObject((leaf: Leaf, before: (offset: number) => string): readonly Title[] => {
  if (leaf.kind === 'heading' && !leaf.quoted) {
    const { level, start, end } = leaf;
    return [{ title: leaf.prose.text, level, start, end, style: 'heading', listed: false }];
  }
  if (leaf.kind !== 'paragraph') return [];
  return labelsOf(leaf)
    .filter(({ style, title }) => style !== 'item' || /[(（]/.test(title))
    .map(({ title, line, style }): Title => {
      const words = sourceOffset(leaf.prose, line.start);
      const source = before(words);
      const start = words - (source.length - titleStart(source, source.length));
      const level = style === 'inline' || style === 'plain' || leaf.item ? LIST_LABEL_LEVEL : LABEL_LEVEL;
      const end = sourceOffset(leaf.prose, line.end, 'end');
      return { title, level, start, end, style, listed: leaf.item !== null };
    });
});

/** No emphasis has more marks in front. */
const LONGEST_MARKS = 12;

function titlesOf(passages: readonly Passage[], text: string): Title[] {
  const titles: Title[] = [];
  for (const { leaf, offset } of passages) {
    const before = (at: number): string => text.slice(Math.max(0, offset + at - LONGEST_MARKS), offset + at);
    for (const title of titlesIn(leaf, before))
      titles.push({ ...title, start: title.start + offset, end: title.end + offset });
  }
  return titles;
}

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

/** Does a label make a section here? A heading always does; what is less marked needs more beside it. */
function isSection({ style }: Title, ids: readonly SectionId[], parent: Section | null, sure: Sure): boolean {
  if (style === 'heading') return true;
  if (ids.length === 0) return false;
  // A form that is unsure wants a name that is not.
  if (sure !== 'plain' && style !== 'strong' && style !== 'bracketed') return false;
  if (parent && parent.level < LABEL_LEVEL && parent.ids.some((id) => KEEPS_ITS_LABELS.has(id))) return false;
  switch (style) {
    case 'strong':
    case 'bracketed':
    case 'colon':
    case 'inline':
    case 'plain':
    case 'bare':
      return true;
    case 'item':
      return parent !== null && ids.some((id) => parent.ids.includes(id));
  }
}

const LONGEST_LABEL = 40;

/** Could a label be one, before its words are looked up? */
function mayBeSection({ style, title, listed }: Title, parent: Section | null, marked: boolean): boolean {
  switch (style) {
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

/**
 * The sections of a document: headings, and label lines that name a part of a postmortem.
 * @param sectionsNamed tells which sections a title names
 */
export function readSections(passages: readonly Passage[], text: string, sectionsNamed: SectionNames): Section[] {
  const titles = titlesOf(passages, text);
  const labels = titles.filter(
    ({ style, title }) =>
      style !== 'heading' && style !== 'bare' && style !== 'item' && sectionsNamed(title).ids.length > 0,
  );
  const marked = labels.length >= MARKED_BESIDE_BARE;
  let known: ReadonlySet<string> | null = null;
  const isReferred = ({ style, title }: Title): boolean => {
    if (style !== 'bare') return false;
    known ??= titlesReferred(passages);
    return known.size > 0 && known.has(normaliseTitle(title));
  };
  const isOnlyOne = titles.filter(({ level }) => level === 1).length === 1;
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = [];
  const open: (typeof sections)[number][] = [];
  for (const title of titles) {
    let titled: Section | null = open.findLast(({ level }) => level < title.level) ?? null;
    while (titled && titled.id === null) titled = titled.parent;
    const asReferred = isReferred(title);
    if (!asReferred && !mayBeSection(title, titled, marked)) continue;
    const isDocumentTitle = title.level === 1 && sections.length === 0 && isOnlyOne;
    const { ids, sure } = sectionsNamed(title.title, titled?.id ?? null, !isDocumentTitle);
    if (!asReferred && !isSection(title, ids, titled, sure)) continue;
    while (open.length > 0 && open.at(-1)!.level >= title.level) open.pop()!.end = title.start;
    const section = {
      id: ids[0] ?? null,
      ids,
      sure: title.style === 'bare' && !asReferred ? ('guess' as const) : sure,
      title: title.title.trim(),
      level: title.level,
      language: languageOf(title.title),
      style: title.style,
      parent: open.at(-1) ?? null,
      start: title.start,
      titleEnd: title.end,
      end: text.length,
    };
    sections.push(section);
    open.push(section);
  }
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
