import type { Localized } from '@postmortem/schemas';

/** A change of the text: UTF-16 offsets, and what comes in between; `insert` may hold tab stops in TextMate syntax where `snippet` is set. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly snippet?: boolean;
}

/** A change that a writer can choose. Nothing is changed by itself, and no fix writes a fact. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly Edit[];
}
