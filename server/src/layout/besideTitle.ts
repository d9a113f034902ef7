import type { Paragraph, Row } from '../markdown/leaves.ts';
import { sourceOffset } from '../markdown/prose.ts';
import { memoizeByObject } from '../text/memoize.ts';
import { type TitleForm, traitsOf } from './titleForms.ts';

/** Has a title of this form its text in the next cell of its row? */
export const isBesideText = (form: TitleForm): boolean => traitsOf(form).isCell;

/** The text beside such a title, as if it stood in a paragraph; offsets count as the row's own do. */
export const besideTitle = memoizeByObject(({ cells, quoted }: Row): Paragraph => {
  const prose = cells[1]!;
  const [start, end] = [sourceOffset(prose, 0), sourceOffset(prose, prose.text.trimEnd().length, 'end')];
  return { kind: 'paragraph', prose, start, end, quoted, item: null, first: false };
});
