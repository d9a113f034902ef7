import type { Language, Localized, SectionId } from '@postmortem/schemas';
import { isBesideText } from '../layout/besideTitle.ts';
import { markLength } from '../markdown/blocks.ts';
import { endOfMarkdown } from '../markdown/openBlock.ts';
import { type ResolvedSection, type ResolvedTemplate, sectionAnywhere } from '../templates/resolved.ts';
import type { Edit } from '../text/edit.ts';
import { lineStart, nextLine } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';
import { escapedForSnippet, stopNumbering } from '../text/snippet.ts';
import { closestTemplate } from './closestTemplate.ts';
import type { Postmortem, Section } from './model.ts';
import { reportLanguage } from './reportLanguage.ts';

const isHeading = ({ style }: Section): boolean => style === 'heading';
const BILINGUAL = /[A-Za-z]\s*[/／|｜]\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of a report's own titles; `both` where they are in two. */
function languageOfTitles(postmortem: Postmortem): Language | 'both' {
  const known = postmortem.sections.filter(({ id }) => id !== null);
  if (known.filter(({ title }) => BILINGUAL.test(title)).length * 2 > known.length) return 'both';
  if (known.length === 0) return reportLanguage(postmortem);
  return known.filter((section) => section.language === 'ja').length * 2 > known.length ? 'ja' : 'en';
}

/** How a template's section is written in this report: in the words of the template that fits it best. */
function wordsFor(id: SectionId, postmortem: Postmortem): ResolvedSection {
  const named = (template: ResolvedTemplate): ResolvedSection | undefined =>
    template.sections.find((section) => section.id === id);
  return named(closestTemplate(postmortem)) ?? named(postmortem.template) ?? sectionAnywhere(id);
}

/** A title marked as this report marks its sections: a heading of that level, or a label. */
function titleLine(title: string, { sections, document }: Postmortem, parent: Section | null): string {
  const known = sections.filter(({ id }) => id !== null);
  const heading = known.find(isHeading);
  if (parent && isHeading(parent)) return `${'#'.repeat(Math.min(6, parent.level + 1))} ${title}`;
  if (heading) return `${'#'.repeat(heading.level)} ${title}`;
  const first = known.find(({ style }) => style !== 'bare') ?? known[0];
  if (!first) return `## ${title}`;
  const source = document.text.slice(first.start, first.titleEnd);
  if (/^\*\*/.test(source)) return `**${title}**`;
  if (/^【/.test(first.title)) return `【${title}】`;
  return /^[■◆●]/u.test(first.title) ? `${first.title[0]}${title}` : `${title}:`;
}

/** The first section that the template has later. */
function nextSection(id: SectionId, { template, sections }: Postmortem, parent: Section | null): Section | undefined {
  const order = template.sections.map((section) => section.id);
  // What the template does not have comes last.
  if (!order.includes(id)) return undefined;
  const later = new Set(order.slice(order.indexOf(id) + 1));
  const isBeside = (section: Section): boolean =>
    parent ? section.parent === parent : section.parent === null || section.parent.level === 1;
  return sections.find((section) => isBeside(section) && section.ids.some((other) => later.has(other)));
}

/** The lines that a section starts from, in the language of the report's titles. */
export function bodyOf(id: SectionId, postmortem: Postmortem): readonly string[] {
  const language = languageOfTitles(postmortem);
  return wordsFor(id, postmortem).body[language === 'both' ? 'ja' : language];
}

/** What belongs into a section, as the end of a message; nothing where its template does not say. */
export const guidanceOf = ({ guidance: { en, ja } }: ResolvedSection): Localized => ({
  en: en === '' ? '' : ` What belongs there: ${en}`,
  ja,
});

interface Skeleton {
  readonly at: number;
  readonly lines: readonly string[];
  /** Is it a row of a table, whose rows have no blank lines between them? */
  readonly row: boolean;
}

/** The rows that a report kept as a table is made of; none where it has sections of another form. */
function rowsOf({ sections }: Postmortem): readonly Section[] {
  const known = sections.filter(({ id }) => id !== null);
  return known.every(({ style }) => isBesideText(style)) ? known : [];
}

/** Lines of a template in a cell: a line of a table within it would end that. */
export const cellOf = (lines: readonly string[], language: Language | 'both'): string =>
  lines
    .filter((line) => line !== '' && !/^\s*\|/.test(line))
    .map((line) => line.replace(/^[-*] (?:\[ \] )?/, language === 'en' ? '• ' : '・'))
    .join('<br>');

const DELIMITER = /^[ \t]{0,8}\|?[ \t]{0,8}:?-{1,200}:?[ \t]{0,200}\|/;

/** Where a row goes into a report that is a table, and what stands before its rows; null where there is none, or it is in a list or a quote. */
function rowPlace(
  next: Section | undefined,
  postmortem: Postmortem,
): { readonly at: number; readonly indent: string } | null {
  const { text } = postmortem.document;
  const last = rowsOf(postmortem).at(-1);
  if (!last) return null;
  const isHead = next !== undefined && DELIMITER.test(text.slice(nextLine(text, next.start)));
  const beside = next === undefined || isHead ? last : next;
  const line = lineStart(text, beside.start);
  const indent = text.slice(line, beside.start);
  if (/\S/.test(indent)) return null;
  return { at: beside === next ? line : beside.end, indent };
}

/** A part as a block of lines, in the language and the form of the report's titles. */
function blockOf(id: SectionId, postmortem: Postmortem, given?: readonly string[]) {
  const { title, under } = wordsFor(id, postmortem);
  const language = languageOfTitles(postmortem);
  const text = language === 'both' ? `${title.en} / ${title.ja}` : title[language];
  const parent = (under && postmortem.sections.find((section) => section.ids.includes(under))) || null;
  const body = given ?? bodyOf(id, postmortem);
  const lines = [escapedForSnippet(titleLine(text, postmortem, parent)), ...(body.length > 0 ? ['', ...body] : [])];
  return { title: text, language, parent, body, lines };
}

function skeletonOf(id: SectionId, postmortem: Postmortem, given?: readonly string[]): Skeleton {
  const { title, language, parent, body, lines } = blockOf(id, postmortem, given);
  const next = nextSection(id, postmortem, parent);
  const row = rowPlace(next, postmortem);
  if (row)
    return {
      at: row.at,
      lines: [`${row.indent}| ${escapedForSnippet(title)} | ${cellOf(body, language)} |`],
      row: true,
    };
  const { text } = postmortem.document;
  // A label in a list stays with its mark: the part goes in before its whole line, or where the text is indented at the end.
  const line = next ? lineStart(text, next.start) : 0;
  const isListed = next !== undefined && /\S/.test(text.slice(line, next.start));
  const before = isListed ? (/^\S/.test(text.slice(line)) ? line : undefined) : next?.start;
  return { row: false, at: before ?? parent?.end ?? text.length, lines };
}

/** How a part begins in this report: its title as people read it, and its lines with tab stops. */
export function sectionStart(
  id: SectionId,
  postmortem: Postmortem,
): { readonly title: string; readonly lines: readonly string[] } {
  const { title, lines } = blockOf(id, postmortem);
  return { title, lines: stopNumbering()(lines.join('\n')).split('\n') };
}

/**
 * Those of some parts of its template that a report has not, each once, in the template's order.
 * @param but offset of a title that does not count: the one that is being written
 */
export function missingParts(
  parts: readonly ResolvedSection[],
  { sections }: Postmortem,
  but = -1,
): readonly ResolvedSection[] {
  const answered = new Set<SectionId>(sections.flatMap(({ start, ids }) => (start === but ? [] : ids)));
  return parts.filter(({ id, alternatives }) => {
    if ([id, ...alternatives].some((known) => answered.has(known))) return false;
    answered.add(id);
    return true;
  });
}

/**
 * Inserts sections at their places, in the report's own language and style of headings.
 * @param body lines of a snippet, instead of those that the template gives
 */
export function insertSections(ids: readonly SectionId[], postmortem: Postmortem, body?: readonly string[]): Edit[] {
  const { text } = postmortem.document;
  const newline = newlineOf(text);
  const places = new Map<number, { readonly row: boolean; readonly skeletons: readonly string[] }>();
  const number = stopNumbering();
  const end = endOfMarkdown(postmortem.document);
  for (const id of ids) {
    const { at: place, lines, row } = skeletonOf(id, postmortem, body);
    const at = Math.min(place, end);
    places.set(at, { row, skeletons: [...(places.get(at)?.skeletons ?? []), number(lines.join(newline))] });
  }
  return [...places].map(([at, { row, skeletons }]) => {
    if (row) {
      const rows = skeletons.join(newline);
      const insert = at === lineStart(text, at) ? rows + newline : newline + rows;
      return { start: at, end: at, insert, snippet: true };
    }
    const above = text.slice(0, at);
    const before =
      at <= markLength(text) || /\n[^\S\n]*\n$/.test(above) ? '' : above.endsWith('\n') ? newline : newline + newline;
    const after = at < text.length ? newline + newline : newline;
    const insert = before + skeletons.join(newline + newline) + after;
    return { start: at, end: at, insert, snippet: true };
  });
}
