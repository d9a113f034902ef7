import type { TitleForm } from './titleForms.ts';

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
