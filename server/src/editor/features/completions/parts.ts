import { SECTIONS, type SectionId, sectionOf } from '@postmortem/schemas';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { missingParts, sectionStart } from '../../../postmortem/insertSections.ts';
import type { Postmortem } from '../../../postmortem/model.ts';
import { type ResolvedSection, sectionAnywhere } from '../../../templates/resolved.ts';
import { lineEnd, nextLine } from '../../../text/lines.ts';
import { newlineOf } from '../../../text/newline.ts';
import { withoutTabStops } from '../../../text/snippet.ts';
import { inCaseOfTitles } from './caseOfTitles.ts';
import { isNumberedByLines, titleAfterNumber } from './numbers.ts';
import { type Complete, inOrder, inReport, type Place } from './place.ts';
import { zonedTitle } from './zonedTitle.ts';

/** `pm-impact`, for those who type the name of a snippet. */
const PREFIX = /^pm-[\w-]{0,40}$/;
/** What begins a title: the marks of a heading, a square, a bracket, with the number behind them. */
const TITLE =
  /^(?<marks> {0,3}(?:[#＃]{1,6}[ \t\u3000]*|[■◆●【]\s?)?(?:[（(]?[0-9０-９]{1,2}[.．、)）]?[ \t\u3000]*)?)(?<words>[^#＃|]{0,60})$/;
const LINE_MARK = /^ {0,3}(?:[#＃■◆●【]|[0-9０-９]{1,2}[.．、\u3000])/;

/** The titles that nearly all timelines have: a title and its two first other names. */
const MOST_ZONED = 3;

/** More blank lines than anybody leaves below a title. */
const MOST_BLANK = 80;

const HEADING_ONLY = { en: 'heading only', ja: '見出しのみ' } as const;

/** How many signs a heading begins with. */
const depthOf = (line: string): number => /^ {0,3}(?<signs>#{1,6})/.exec(line)?.groups?.signs?.length ?? 0;

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

/** Other titles of a part: the team's own, and those that people use; of a timeline with its zone, too. */
function otherTitles(id: SectionId, title: string, place: Place): readonly string[] {
  const { template } = place.document.checked.postmortem;
  const own = template.sections.find((section) => section.id === id)?.aliases ?? [];
  const others = [...own, ...(sectionOf(id)?.wording[inReport(place)].aliases ?? [])];
  if (id !== 'timeline') return others;
  return [...[title, ...others].slice(0, MOST_ZONED).map((name) => zonedTitle(name, place)), ...others];
}

/** Parts that stand in a report under several titles, each for what it holds. */
const STAND_AGAIN: ReadonlySet<SectionId> = new Set(['communication', 'supporting-info']);

/** The parts that the report has not: those of its template, then those that other reports have, then what may stand again. */
function absentParts(postmortem: Postmortem, start: number) {
  const own = missingParts(postmortem.template.sections, postmortem, start);
  const asked = new Set(postmortem.template.sections.map(({ id }) => id));
  const others = missingParts(
    SECTIONS.filter(({ id }) => !asked.has(id)).map(({ id }) => sectionAnywhere(id)),
    postmortem,
    start,
  );
  const absent = new Set([...own, ...others].map(({ id }) => id));
  const again = [...STAND_AGAIN].filter((id) => !absent.has(id)).map(sectionAnywhere);
  return { own, others, again };
}

/** An empty line below an empty one, where the next part may begin. */
const isBetweenBlocks = ({ document: { text }, start, before, after }: Place): boolean =>
  (before + after).trim() === '' &&
  start > 0 &&
  /\n[ \t]*\r?\n$/.test(text.getText().slice(Math.max(0, start - MOST_BLANK), start));

/**
 * Where a title or a new block begins, and after `pm-`: the parts that the report has not, in the template's order, each in
 * place of the whole line; then headings alone, and the other names that people give them.
 */
export const parts: Complete = (place) => {
  const { document, start, end, before, after } = place;
  const { text, checked, context } = document;
  const line = (before + after).replace(/\r$/, '');
  const { postmortem } = checked;
  const isPlace = isBetweenBlocks(place) || (line === '' && isNumberedByLines(postmortem, start));
  const begun = isPlace ? { marks: '', words: '' } : begunIn(line, postmortem, start);
  if (!begun) return null;
  const source = text.getText();
  const newline = newlineOf(source);
  const isFollowedByText = source.slice(end, lineEnd(source, nextLine(source, end))).trim() !== '';
  const isLast = source.slice(end).trim() === '';
  const range = { start: text.positionAt(start), end: text.positionAt(start + line.length) };
  const { own, others, again } = absentParts(postmortem, start);
  const filterFor = (id: SectionId, title: string): string =>
    begun.marks === '' && !isPlace ? prefixOf(id) : begun.marks + title;
  const written = (title: string, line: string): string =>
    inCaseOfTitles(title, postmortem.sections, { start, level: depthOf(line) });

  const report = { ...postmortem, language: inReport(place) };
  const started = (part: ResolvedSection) => ({ part, ...sectionStart(part.id, report) });
  const all = [...own, ...others].map(started);
  const whole = all.slice(0, own.length).map(({ part, title, lines }): CompletionItem => {
    const [first = '', ...rest] = lines;
    const label = written(title, first);
    const heading = titleAfterNumber(
      first.replace(title, () => label),
      begun.marks,
      postmortem,
      start,
    );
    const snippet = [heading, ...rest].join(newline) + (isFollowedByText ? newline : '');
    return {
      label,
      kind: CompletionItemKind.Struct,
      documentation: part.guidance[context.display],
      filterText: filterFor(part.id, title),
      insertTextFormat: context.completesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: context.completesSnippets ? snippet : withoutTabStops(snippet) },
    };
  });
  const headingOf = (name: string, { part, title, lines }: (typeof all)[number]): CompletionItem => {
    const label = written(name, lines[0]!);
    const first = withoutTabStops(lines[0]!).replace(title, () => label);
    const heading = titleAfterNumber(first, begun.marks, postmortem, start);
    return {
      label,
      kind: CompletionItemKind.Text,
      detail: HEADING_ONLY[context.display],
      filterText: filterFor(part.id, name),
      textEdit: { range, newText: heading + (isFollowedByText || isLast ? newline + newline : '') },
    };
  };
  const headings = all.map((each) => headingOf(each.title, each));
  const depth = depthOf(begun.marks);
  // It may stand within a part, too.
  const atDepth = (each: ReturnType<typeof started>) =>
    depth > 0 ? { ...each, lines: [`${'#'.repeat(depth)} ${each.title}`] } : each;
  const titles = new Set(postmortem.sections.map(({ title }) => title.toLowerCase()));
  const byOtherNames = [...all, ...again.map(started).map(atDepth)].flatMap((each) =>
    otherTitles(each.part.id, each.title, place)
      .filter((name) => !titles.has(name.toLowerCase()))
      .map((name) => headingOf(capital(name), each)),
  );
  // Below “###” no part of the report begins that has two.
  const least = depth > 2 ? depth : 0;
  // Not every editor filters; below a title that has its text, no text is put in.
  const isLeft = ({ label, textEdit }: CompletionItem): boolean =>
    label.toLowerCase().includes(begun.words.trim().toLowerCase()) &&
    textEdit!.newText.trim() !== line.trim() &&
    depthOf(textEdit!.newText) >= least;
  const hasText = begun.words.trim() !== '' && !/^\s*(?:#|$)/.test(source.slice(end, end + MOST_BLANK));
  return inOrder([...(hasText ? [] : whole), ...headings, ...byOtherNames].filter(isLeft));
};
