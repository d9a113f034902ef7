import type { TitleLine } from '../layout/model.ts';
import type { Section } from './model.ts';

/** A section that the next title may lie in. */
export interface Open {
  readonly section: { -readonly [Key in keyof Section]: Section[Key] };
  /** Its level among the titles around it: what has a greater one lies in it. */
  readonly rank: number;
}

/** So much deeper is a title that only its number puts into another: less than the next level. */
const BY_NUMBER = 0.1;

/** “3.1” of “3.1 Initial observation”. */
const numberOf = (title: string): string | null =>
  /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]?\s|\.(?=\D))/.exec(title.normalize('NFKC').trim())?.groups?.number ??
  null;

/** “## 3.1” lies in “## 3.”, though its heading has the same level. */
function byNumber({ form, title, level }: TitleLine, open: readonly Open[]): number | null {
  const number = form === 'heading' ? numberOf(title) : null;
  const around =
    number?.includes('.') &&
    open.findLast(({ section }) => section.level === level && number.startsWith(`${numberOf(section.title)}.`));
  return around ? around.rank + BY_NUMBER : null;
}

/** 「■対処: 再起動した。」 stands beside a 「■原因」 that has its text below. */
function besideSquare({ form, start }: TitleLine, open: readonly Open[], text: string): number | null {
  const beside = form === 'squared' && open.find(({ section }) => section.title[0] === text[start]);
  return beside ? beside.rank : null;
}

/** What a title lies in: its level, unless its number or its mark says another. @param text of the document */
export const rankOf = (title: TitleLine, open: readonly Open[], text: string): number =>
  byNumber(title, open) ?? besideSquare(title, open, text) ?? title.level;
