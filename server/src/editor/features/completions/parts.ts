import { SECTIONS, type SectionId, sectionOf } from '@postmortem/schemas';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Postmortem } from '../../../postmortem/model.ts';
import { missingParts, sectionStart } from '../../../rules/support/insertSections.ts';
import { sectionAnywhere } from '../../../templates/resolved.ts';
import { lineEnd, nextLine } from '../../../text/lines.ts';
import { newlineOf } from '../../../text/newline.ts';
import { withoutTabStops } from '../../../text/snippet.ts';
import { isNumberedByLines, titleAfterNumber } from './numbers.ts';
import { type Complete, inOrder, inReport, type Place } from './place.ts';

/** `pm-impact`, for those who type the name of a snippet. */
const PREFIX = /^pm-[\w-]{0,40}$/;
/** What begins a title: the marks of a heading, a square, a bracket, with the number behind them. */
const TITLE =
  /^(?<marks> {0,3}(?:[#＃]{1,6}[ \t\u3000]*|[■◆●【]\s?)?(?:[（(]?[0-9０-９]{1,2}[.．、)）]?[ \t\u3000]*)?)(?<words>[^#＃|]{0,60})$/;
const LINE_MARK = /^ {0,3}(?:[#＃■◆●【]|[0-9０-９]{1,2}[.．、\u3000])/;

const HEADING_ONLY = { en: 'heading only', ja: '見出しのみ' } as const;

/** How many signs a heading begins with: below “###” no part of the report begins that has two. */
const depthOf = (line: string): number => /^ {0,3}(?<signs>#{3,6})/.exec(line)?.groups?.signs?.length ?? 0;

const prefixOf = (id: SectionId): string => sectionOf(id)?.prefix ?? id;
const capital = (title: string): string => title[0]!.toUpperCase() + title.slice(1);

interface Begun {
  /** All that stands before the words of the title; empty for the name of a snippet. */
  readonly marks: string;
  readonly words: string;
}

/** “#12” is a ticket, “1.” an item of a list unless titles look like that. */
const isTitle = (line: string, postmortem: Postmortem, start: number): boolean =>
  LINE_MARK.test(line) &&
  !/^ {0,3}#{1,6}\d/.test(line) &&
  (!/^ {0,3}\d/.test(line) || isNumberedByLines(postmortem, start));

/** What is written of a title in the line; null where it begins as no title does. */
function begunIn(line: string, postmortem: Postmortem, start: number): Begun | null {
  if (PREFIX.test(line)) return { marks: '', words: '' };
  const { marks, words } = (isTitle(line, postmortem, start) ? TITLE.exec(line)?.groups : null) ?? {};
  return marks === undefined || words === undefined ? null : { marks, words };
}

/** Other titles of the parts that begin with the words that are there: the team's own, and those that people use. */
function otherTitles(ids: readonly SectionId[], words: string, place: Place): string[] {
  const begin = words.trim().toLowerCase();
  if (begin === '') return [];
  return ids.flatMap((id) => {
    const known =
      place.document.checked.postmortem.template.sections.find((section) => section.id === id)?.aliases ?? [];
    const everywhere = sectionOf(id)?.wording[inReport(place)].aliases ?? [];
    return [...known, ...everywhere].filter((title) => title.toLowerCase().startsWith(begin)).map(capital);
  });
}

/** The parts that the report has not: those of its template, then those that other reports have. */
function absentParts(postmortem: Postmortem, start: number) {
  const own = missingParts(postmortem.template.sections, postmortem, start);
  const asked = new Set(postmortem.template.sections.map(({ id }) => id));
  const others = SECTIONS.filter(({ id }) => !asked.has(id)).map(({ id }) => sectionAnywhere(id));
  return { own, others: missingParts(others, postmortem, start) };
}

/**
 * Where a title begins, and after `pm-`: the parts that the report has not, in the template's order, each in place of the whole line;
 * then headings alone, by other names too once their first letters are there.
 */
export const parts: Complete = (place) => {
  const { document, start, end, before, after } = place;
  const { text, checked, context } = document;
  const line = (before + after).replace(/\r$/, '');
  const { postmortem } = checked;
  const isPlace = line === '' && isNumberedByLines(postmortem, start);
  const begun = isPlace ? { marks: '', words: '' } : begunIn(line, postmortem, start);
  if (!begun) return null;
  const source = text.getText();
  const newline = newlineOf(source);
  const isFollowedByText = source.slice(end, lineEnd(source, nextLine(source, end))).trim() !== '';
  const isLast = source.slice(end).trim() === '';
  const range = { start: text.positionAt(start), end: text.positionAt(start + line.length) };
  const { own, others } = absentParts(postmortem, start);
  const filterFor = (id: SectionId, title: string): string =>
    begun.marks === '' && !isPlace ? prefixOf(id) : begun.marks + title;

  const whole = own.map((part): CompletionItem => {
    const { title, lines } = sectionStart(part.id, postmortem);
    const [first = '', ...rest] = lines;
    const snippet =
      [titleAfterNumber(first, begun.marks, postmortem, start), ...rest].join(newline) +
      (isFollowedByText ? newline : '');
    return {
      label: title,
      kind: CompletionItemKind.Struct,
      documentation: part.guidance[context.display],
      filterText: filterFor(part.id, title),
      insertTextFormat: context.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: context.snippets ? snippet : withoutTabStops(snippet) },
    };
  });
  const headingOf = (id: SectionId, title: string, likeThis = title): CompletionItem => {
    const first = withoutTabStops(sectionStart(id, postmortem).lines[0]!).replace(likeThis, title);
    const heading = titleAfterNumber(first, begun.marks, postmortem, start);
    return {
      label: title,
      kind: CompletionItemKind.Text,
      detail: HEADING_ONLY[context.display],
      filterText: filterFor(id, title),
      textEdit: { range, newText: heading + (isFollowedByText || isLast ? newline + newline : '') },
    };
  };
  const absent = [...own, ...others].map(({ id }) => id);
  const headings = absent.map((id) => headingOf(id, sectionStart(id, postmortem).title));
  const byWords = absent.flatMap((id) =>
    otherTitles([id], begun.words, place).map((title) => headingOf(id, title, sectionStart(id, postmortem).title)),
  );
  const depth = depthOf(begun.marks);
  return inOrder(
    [...whole, ...headings, ...byWords].filter(({ textEdit }) => depthOf(textEdit?.newText ?? '') >= depth),
  );
};
