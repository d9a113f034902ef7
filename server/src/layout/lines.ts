import type { Paragraph } from '../markdown/leaves.ts';
import { type Line, linesOf, type Prose } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** A line of a paragraph as a reader sees it. */
export interface TextLine extends Line {
  /** Offset in its text up to which it is bold; null where its beginning is not. */
  readonly strongTo: number | null;
  /** The only line of its paragraph. */
  readonly alone: boolean;
  /** Begins its list item. */
  readonly opensItem: boolean;
  readonly listed: boolean;
  /** Goes on with the sentence of the line above. */
  readonly continues: boolean;
}

const strongAt = ({ spans }: Prose, line: Line): number | null => {
  const span = spans.find(({ kind, start, end }) => kind === 'strong' && start <= line.start && end > line.start);
  return span ? Math.min(span.end, line.end) - line.start : null;
};

/** A line in small letters below one that ends no sentence is wrapped. */
const goesOn = (above: Line | undefined, { text }: Line): boolean =>
  above !== undefined && /^\p{Ll}/u.test(text) && !/[.!?:;。！？：]$/.test(above.text);

/** The lines of a paragraph; none where it is quoted. */
export const textLinesOf = memoizeByObject((paragraph: Paragraph): readonly TextLine[] => {
  if (paragraph.quoted) return [];
  const { prose, item, first } = paragraph;
  const lines = linesOf(prose.text);
  return lines.map((line, index) => ({
    ...line,
    strongTo: strongAt(prose, line),
    alone: lines.length === 1,
    opensItem: item !== null && first && line.start === 0,
    listed: item !== null,
    continues: goesOn(lines[index - 1], line),
  }));
});

/** Is all of a prose in bold type? */
export const isBold = ({ text, spans }: Prose): boolean =>
  spans.some(
    ({ kind, start, end }) =>
      kind === 'strong' && text.slice(0, start).trim() === '' && /^[\s:：]*$/.test(text.slice(end)),
  );
