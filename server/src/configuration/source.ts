import type { Localized } from '@postmortem/schemas';

/** Something wrong at a place, as UTF-16 offsets, that leaves the rest as it is. */
export interface Flaw {
  readonly message: Localized;
  readonly start: number;
  readonly end: number;
}

/** A configuration file as data, with the places of its values. */
export interface ConfigurationSource {
  /** What stands before the first syntax problem. */
  readonly value: unknown;
  /** What is not read as it is written, or not at all, while the rest is. */
  readonly flaws: readonly Flaw[];
  /** What ends the reading: from its start on the text is no data. Null where all of it is. */
  readonly broken: SyntaxProblem | null;
  /** UTF-16 offsets of the value at a path, or of the nearest value around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => { readonly start: number; readonly end: number };
  /** UTF-16 offsets of the last key of a path; where it has none, of the value around it. */
  readonly keyPlaceOf: (path: readonly PropertyKey[]) => { readonly start: number; readonly end: number };
}

/** What a parser says against a text, in its own words, as UTF-16 offsets. */
export interface SyntaxProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The first of some, of which the others come more often than not. */
export const firstOf = (problems: readonly SyntaxProblem[]): SyntaxProblem | null =>
  problems.reduce<SyntaxProblem | null>((first, each) => (first && first.start <= each.start ? first : each), null);

/** Does a value end above a broken place? What stands in its own line may be a part of it that can't be read. */
export const endsAbove = (text: string, end: number, broken: number): boolean =>
  end < broken && /[\n,]/.test(text.slice(end, broken));

export const KEY_TWICE: Localized = {
  en: 'This key stands twice, and the last one counts. Take one out.',
  ja: '同じキーが二度あり、後のものを使います。どちらかを取り除いてください。',
};
