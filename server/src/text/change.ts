/** What became of a text: the code units from `from` to `to` were replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** UTF-16 code units by which a change makes a text longer. */
export const growthOf = ({ from, to, insert }: Change): number => insert.length - (to - from);

/** Texts are compared by chunks first, which engines do at the speed of memory, then by code units. */
const STRETCH = 4096;

/** How many code units two texts share from their beginning. */
function sharedStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at + STRETCH <= shorter && before.slice(at, at + STRETCH) === after.slice(at, at + STRETCH)) at += STRETCH;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

/** How many code units two texts share at their end, `most` at most. */
function sharedEnd(before: string, after: string, most: number): number {
  let same = 0;
  const end = (text: string, length: number): string => text.slice(text.length - same - length, text.length - same);
  while (same + STRETCH <= most && end(before, STRETCH) === end(after, STRETCH)) same += STRETCH;
  while (same < most && end(before, 1) === end(after, 1)) same++;
  return same;
}

/** The change that leads from one text to another, as short as it gets, or null where they are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const from = sharedStart(before, after);
  const same = sharedEnd(before, after, Math.min(before.length, after.length) - from);
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
