/** How a line shows that it is a title, from the plainest sign to none. */
export type TitleForm =
  | 'heading'
  | 'table'
  | 'strong'
  | 'bracketed'
  | 'number'
  | 'colon'
  | 'inline'
  | 'plain'
  | 'cell'
  | 'pair'
  | 'item'
  | 'bare'
  | 'line';

/** Level of a title that is numbered in a row with others, or heads a table: below every heading, above the other labels. */
export const NUMBERED_LEVEL = 6.5;
/** Level of a label line that is by itself, below every heading. */
export const LABEL_LEVEL = 7;
/** Level of a label at the beginning of a list item or before its text. */
export const LIST_LABEL_LEVEL = 8;

/** A line that could be a title, by its form alone. Offsets are UTF-16 code units, from where the leaf's own count. */
export interface TitleLine {
  readonly form: TitleForm;
  readonly title: string;
  readonly level: number;
  /** The title's line, with the marks of emphasis before its words. */
  readonly start: number;
  readonly end: number;
  /** Where the named text ends, if the form says it: a cell names its row. */
  readonly until: number | null;
  readonly listed: boolean;
  /** In a numbered line, its number: whether it is a title is told by those before and behind it. */
  readonly number: number | null;
}
