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
  /** Changes the form only, in the one way that there is: it may be done for all of a report's findings at once. */
  readonly mechanical?: boolean;
  readonly edits: readonly Edit[];
}

/** A text with edits made. They must not overlap; tab stops stay as they are. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((edited, { start, end, insert }) => edited.slice(0, start) + insert + edited.slice(end), text);
