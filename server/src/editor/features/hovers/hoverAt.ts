import type { OpenDocument } from '../feature.ts';

/** What is said at a place, in Markdown; null where it is nothing of that kind. Offsets are UTF-16 code units in the text. */
export type HoverAt = (
  offset: number,
  document: OpenDocument,
) => { readonly start: number; readonly end: number; readonly texts: readonly string[] } | null;
