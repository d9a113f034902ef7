import type { ServerEdit, ServerRange } from './serverEdit.ts';

/** Asked what a reviewer would ask of a report. */
export const REVIEW = 'postmortem/review';
export interface ReviewParams {
  readonly textDocument: { readonly uri: string };
  /** `2026-03-20`, where the person is. */
  readonly today: string;
}

/** How a review comes out: a sentence, and what it consists of. */
export interface ReviewHeadline {
  readonly text: string;
  readonly detail: string;
}

export interface ReviewPoint {
  readonly range: ServerRange;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  /** What may be chosen to mend it. */
  readonly fixes: readonly { readonly title: string; readonly edits: readonly ServerEdit[] }[];
}

export interface ReviewQuestion {
  /** In a word. */
  readonly name: string;
  /** What is said where nothing speaks against it; null where something does. */
  readonly fulfilled: string | null;
  readonly points: readonly ReviewPoint[];
  readonly remarks: readonly ReviewPoint[];
  readonly waived: readonly (ReviewPoint & { readonly reason: string })[];
}

export interface ReviewAnswer extends ReviewHeadline {
  /** The version of the document that ranges and fixes are for. */
  readonly version: number;
  /** In the order in which a reviewer asks. */
  readonly questions: readonly ReviewQuestion[];
  /** The same to paste into a pull request. */
  readonly markdown: string;
}
