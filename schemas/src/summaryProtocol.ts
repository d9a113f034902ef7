/** Asked for a report in its own words for others, and for whom there are such. */
export const SUMMARY = 'postmortem/summary';
export interface SummaryParams {
  readonly textDocument: { readonly uri: string };
  /** The id of a kind; null where it is still to be chosen. */
  readonly kind: string | null;
}
export interface SummaryAnswer {
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly purpose: string }[];
  /** Null where no kind was named. */
  readonly summary: {
    readonly name: string;
    readonly text: string;
    /** What is still to be filled in, as it stands in the text. */
    readonly blanks: readonly string[];
  } | null;
}
