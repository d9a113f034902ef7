import type { Passage } from '../markdown/blocks.ts';
import type { Leaf, Paragraph, Row } from '../markdown/leaves.ts';
import { type Prose, sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { labelsIn, SENTENCE_END } from './labelForms.ts';
import { textLinesOf } from './lines.ts';
import type { TitleLine } from './model.ts';
import { LABEL_LEVEL, LIST_LABEL_LEVEL, NUMBERED_LEVEL, type TitleForm, traitsOf } from './titleForms.ts';

/** A title's own line begins with the marks of emphasis before its words. */
function withMarks(source: string): number {
  let start = source.length;
  while (start > 0 && /[*_]/.test(source[start - 1]!)) start--;
  return source.length - start;
}

export const BRACKET = /[(（]/;
/** `1. Summary` over a rule, or with its text behind it: a list in Markdown, a title to a reader. */
const ORDINAL = /(\d{1,2})[.)][ \t]+[*_]*$/;

const levelOf = (form: TitleForm, listed: boolean): number => {
  const { level } = traitsOf(form);
  return listed && level === LABEL_LEVEL ? LIST_LABEL_LEVEL : level;
};

/** “- Root cause” above what is indented below it is an outline's title; without, only a remark makes an item one: “- Timeline (UTC)”. */
function formOfItem({ item, first, end }: Paragraph, title: string): TitleForm | null {
  if (item?.depth === 1 && first && item.end > end && title.length <= LONGEST_ITEM) return 'outline';
  return BRACKET.test(title) ? 'item' : null;
}

function inParagraph(paragraph: Paragraph, before: (offset: number) => string): TitleLine[] {
  const { prose, item, first } = paragraph;
  return textLinesOf(paragraph).flatMap((line) => {
    const words = sourceOffset(prose, line.start);
    const end = sourceOffset(prose, line.end, 'end');
    const source = before(words);
    const start = words - withMarks(source);
    const listed = item !== null;
    const titles = labelsIn(line).flatMap(({ form: taken, title, length, number = null }): TitleLine[] => {
      const form = taken === 'item' ? formOfItem(paragraph, title) : taken;
      if (form === null) return [];
      return [
        {
          form,
          title,
          level: levelOf(form, listed),
          start,
          end: length === undefined ? end : sourceOffset(prose, line.start + length, 'end'),
          until: null,
          listed: listed && number === null,
          number,
        },
      ];
    });
    const ordinal = first && item?.depth === 1 && line.start === 0 ? ORDINAL.exec(source)?.[1] : undefined;
    if (ordinal === undefined || line.text.length > LONGEST_ITEM || SENTENCE_END.test(line.text)) return titles;
    const number = Number(ordinal);
    const counted = { form: 'number', title: line.text, level: NUMBERED_LEVEL, start: item!.start, end } as const;
    return [{ ...counted, until: null, listed, number }, ...titles];
  });
}

const LONGEST_ITEM = 60;
/** What names the text of its row is no longer: 「恒久対応（再発防止策）」. */
const LONGEST_CELL = 30;
const isFilled = ({ text }: Prose): boolean => text.trim() !== '';

/** `| 5. Timeline | | |` over the row that is the real head; `1.事象 | …` beside its text. */
const NUMBERED_CELL = /^[0-9０-９]{1,2}\s?[.．、)）]\s?(?<title>[^\s\d][^\n]{1,30})$/u;

function inRow({ cells, header, start, end }: Row): TitleLine[] {
  const [name, text] = cells;
  if (!name || cells.length < 2 || !isFilled(name)) return [];
  const title = name.text.trim();
  const ends = sourceOffset(name, name.text.trimEnd().length, 'end');
  const shared = { title, level: NUMBERED_LEVEL, start, end: ends, listed: false, number: null } as const;
  if (header && cells.filter(isFilled).length === 1) return [{ ...shared, form: 'table', until: null }];
  if (cells.length !== 2 || !text) return [];
  const numbered = NUMBERED_CELL.exec(title)?.groups?.title;
  if (numbered !== undefined && isFilled(text)) return [{ ...shared, form: 'cell', title: numbered, until: end }];
  return header || title.length > LONGEST_CELL ? [] : [{ ...shared, form: 'pair', until: end }];
}

/** The titles that a leaf could be or hold, by its form alone; offsets count as the leaf's own do. */
const titlesIn = memoizeByObject((leaf: Leaf, before: (offset: number) => string): readonly TitleLine[] => {
  if (leaf.kind === 'heading' && !leaf.quoted) {
    const { level, start, end } = leaf;
    const title = leaf.prose.text;
    return [{ title, level, start, end, form: 'heading', until: null, listed: false, number: null }];
  }
  if (leaf.kind === 'row') return leaf.quoted ? [] : inRow(leaf);
  return leaf.kind === 'paragraph' ? inParagraph(leaf, before) : [];
});

/** No marks of emphasis or of a list are longer. */
const LONGEST_MARKS = 12;

/** Every line of a document that could be a title, in the order of the text; of a line that is numbered too, that comes first. */
export function titleLinesOf(passages: readonly Passage[], text: string): TitleLine[] {
  const titles: TitleLine[] = [];
  for (const { leaf, offset } of passages) {
    const before = (at: number): string => text.slice(Math.max(0, offset + at - LONGEST_MARKS), offset + at);
    for (const title of titlesIn(leaf, before)) {
      const until = title.until === null ? null : title.until + offset;
      titles.push({ ...title, start: title.start + offset, end: title.end + offset, until });
    }
  }
  return titles;
}
