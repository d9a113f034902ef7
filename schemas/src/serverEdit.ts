/** Lines and UTF-16 columns from 0. */
export interface ServerRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A change of a document; `snippet` says that its text holds tab stops. */
export interface ServerEdit {
  readonly range: ServerRange;
  readonly newText: string;
  readonly snippet: boolean;
}
