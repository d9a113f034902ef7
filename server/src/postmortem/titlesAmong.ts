import type { SectionId } from '@postmortem/schemas';
import type { SectionNames } from '../language/titles.ts';
import { SENTENCE_END } from '../layout/labelForms.ts';
import type { TitleLine } from '../layout/model.ts';
import { numberedTitles } from '../layout/numbers.ts';
import { LIST_LABEL_LEVEL, OUTLINE_LEVEL, traitsOf } from '../layout/titleForms.ts';
import { BRACKET, titleLinesOf } from '../layout/titles.ts';
import { type Passage, passagesBetween } from '../markdown/blocks.ts';
import { findStamps } from '../time/stamp.ts';

/** So many parts in the rows of a table, or in lines without any mark, are the report itself: fields of a head name one or two. */
const FEWEST_PARTS = 3;
/** Without it nothing is a report. */
export const CAUSE: SectionId = 'root-cause';
/** In an essay most bare lines name something else. */
const MOST_BARE = 0.5;

/** … unless so many different parts are named: no essay has them all. */
const ENOUGH_PARTS = 5;

/** Do some lines plainly name the parts of a report, the cause among them? */
function areParts(lines: readonly TitleLine[], sectionsNamed: SectionNames, fewest = FEWEST_PARTS): boolean {
  const named = lines.map(({ title }) => sectionsNamed(title)).filter(({ sure }) => sure === 'plain');
  const ids = new Set(named.flatMap((part) => part.ids));
  return ids.size >= fewest && ids.has(CAUSE);
}

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
  if (rows.length < FEWEST_PARTS || isTitledElsewhere('isCell', titles, sectionsNamed)) return new Set();
  return new Set(tablesOf(rows, text).find((table) => areParts(table, sectionsNamed)));
}

/** Bare lines that are parts, with their text right below; in a list of contents, or in a sentence that is wrapped, none stands there. */
function linesThatAreParts(
  titles: readonly TitleLine[],
  text: string,
  sectionsNamed: SectionNames,
): ReadonlySet<TitleLine> {
  const lines = titles.filter(({ form }) => traitsOf(form).isBare);
  if (lines.length < FEWEST_PARTS || isTitledElsewhere('isBare', titles, sectionsNamed)) return new Set();
  const named = lines.filter(({ title }) => sectionsNamed(title).ids.length > 0);
  const parts = named.filter((line, index) => text.slice(line.end, named[index + 1]?.start).trim() !== '');
  const isReport =
    parts.length === named.length &&
    areParts(parts, sectionsNamed, parts.length >= MOST_BARE * lines.length ? FEWEST_PARTS : ENOUGH_PARTS);
  return new Set(isReport ? parts : []);
}

/** What is no title of an outline is an item as others are. */
const asItem = (line: TitleLine): TitleLine[] =>
  BRACKET.test(line.title) ? [{ ...line, form: 'item', level: LIST_LABEL_LEVEL }] : [];

/** The mark of an item that is in no other. */
const TOP_ITEM = /(?:^|\n)(?:[-*+]|\d{1,2}[.)])[ \t]{1,4}[*_]{0,3}$/;
const LONGEST_MARK = 12;
/** Others may have their text beside them. */
const FEWEST_NESTED = 2;
const isTopItem = ({ form, start, listed }: TitleLine, text: string): boolean =>
  form === 'outline' ||
  (listed &&
    (form === 'plain' || form === 'inline') &&
    TOP_ITEM.test(text.slice(Math.max(0, start - LONGEST_MARK), start)));

/**
 * The titles of an outline, “- Root cause” above indented text, where they are all that names parts. What stands beside them, “- Status:
 * Final”, ends the part before it as they do.
 */
function itemsThatAreParts(
  titles: readonly TitleLine[],
  text: string,
  sectionsNamed: SectionNames,
): ReadonlySet<TitleLine> {
  const items = titles.filter(({ form }) => form === 'outline');
  if (items.length < FEWEST_NESTED || isTitledElsewhere('isBare', titles, sectionsNamed)) return new Set();
  const tops = titles.filter((title) => isTopItem(title, text));
  return new Set(areParts(tops, sectionsNamed) ? tops : []);
}

/** Is a part of a report titled in another form? The document's own title is none. */
const isTitledElsewhere = (
  alike: 'isCell' | 'isBare',
  titles: readonly TitleLine[],
  sectionsNamed: SectionNames,
): boolean =>
  titles.some(
    ({ form, title, level, number }) =>
      traitsOf(form).isMarked &&
      !traitsOf(form)[alike] &&
      level > 1 &&
      number === null &&
      sectionsNamed(title).ids.length > 0,
  );

/** 「2023-12-19 朝 検索の復旧」 in bold type tells what happened on that day. */
const isDated = ({ form, title }: TitleLine, sectionsNamed: SectionNames): boolean =>
  form !== 'heading' && findStamps(title)[0]?.start === 0 && sectionsNamed(title).sure !== 'plain';

/** Does a list begin right below a title? */
const headsList = ({ end }: TitleLine, passages: readonly Passage[], text: string): boolean =>
  passagesBetween(passages, end, text.length).find(({ leaf, offset }) => leaf.start + offset >= end)?.leaf.first ===
  true;

/** Lines of a report with headings that name one more part over its list, and lack the colon: “Action items”. */
function linesThatHeadLists(
  titles: readonly TitleLine[],
  passages: readonly Passage[],
  text: string,
  sectionsNamed: SectionNames,
): ReadonlySet<TitleLine> {
  const named = titles.map((title) => ({ title, ...sectionsNamed(title.title) }));
  const isTitled = (id: SectionId): boolean => named.some(({ title, ids }) => title.form !== 'bare' && ids[0] === id);
  const heads = named.filter(
    ({ title, ids, sure }) =>
      title.form === 'bare' &&
      sure === 'plain' &&
      ids.length > 0 &&
      !SENTENCE_END.test(title.title) &&
      !isTitled(ids[0]!) &&
      headsList(title, passages, text),
  );
  return new Set(heads.map(({ title }) => title));
}

/** Of so many labels below one heading at least this share names parts where they are the parts of what it is about. */
const FEWEST_LABELS = 3;
const SHARE_OF_PARTS = 0.5;

/**
 * Labels below a heading that names no part, most of which name none either, part what that is about: “**Process improvements:**” beside
 * “**Technical:**” and “**Knowledge gained:**” under “## Success metrics”, where the actions have a heading of their own.
 */
function labelsAmongOthers(titles: readonly TitleLine[], sectionsNamed: SectionNames): ReadonlySet<TitleLine> {
  const among = new Set<TitleLine>();
  const partOf = ({ title }: TitleLine): SectionId | undefined => sectionsNamed(title).ids[0];
  const headed = new Set(titles.filter(({ form }) => form === 'heading').map(partOf));
  let group: TitleLine[] = [];
  let heading: TitleLine | null = null;
  const close = (): void => {
    const named = group.filter((title) => partOf(title) !== undefined);
    const isOther = heading !== null && heading.level > 1 && partOf(heading) === undefined;
    if (isOther && group.length >= FEWEST_LABELS && named.length < SHARE_OF_PARTS * group.length)
      for (const title of named) if (headed.has(partOf(title))) among.add(title);
    group = [];
  };
  for (const title of titles) {
    if (title.form === 'heading') {
      close();
      heading = title;
    } else if ((title.form === 'strong' || title.form === 'colon') && !title.listed) group.push(title);
  }
  close();
  return among;
}

/** Lines that are titles by what stands around them: numbers that count on, rows and bare lines that are parts, and what links name. */
export function titlesAmong(passages: readonly Passage[], text: string, sectionsNamed: SectionNames): TitleLine[] {
  const lines = titleLinesOf(passages, text);
  const rows = rowsThatAreParts(lines, text, sectionsNamed);
  const bare = linesThatAreParts(lines, text, sectionsNamed);
  const items = itemsThatAreParts(lines, text, sectionsNamed);
  const heads = linesThatHeadLists(lines, passages, text, sectionsNamed);
  const all = lines.flatMap((line): TitleLine[] => {
    if (bare.has(line)) return [{ ...line, form: 'line' }];
    if (heads.has(line)) return [{ ...line, form: 'colon' }];
    if (items.has(line)) return [{ ...line, form: 'outline', level: OUTLINE_LEVEL, listed: false }];
    if (line.form === 'outline') return asItem(line);
    if (line.form === 'pair') return rows.has(line) ? [line] : [];
    return line.form === 'line' ? [] : [line];
  });
  const isNamed = (title: string): boolean => sectionsNamed(title).ids.length > 0;
  const among = labelsAmongOthers(all, sectionsNamed);
  const counted = numberedTitles(all, isNamed, (title) => title.listed && headsList(title, passages, text));
  const taken = new Set([...counted].map(({ end }) => end));
  return all.filter(
    (title) =>
      (title.number === null ? !taken.has(title.end) : counted.has(title)) &&
      !among.has(title) &&
      !isDated(title, sectionsNamed),
  );
}
