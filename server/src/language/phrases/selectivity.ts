/** Texts in lower case, one of which is in all that a pattern matches. */
export type Words = readonly string[];

/** Texts that are worth less than others of their length to look for. */
export interface Frequent {
  /** Words that so many sentences hold that little is found by them. */
  readonly common: ReadonlySet<string>;
  /** What all words of a frame share, by which none of them is told from the others. */
  readonly shared: ReadonlySet<string>;
}
export const NONE: Frequent = { common: new Set(), shared: new Set() };
/** A set of texts that long is met in so few sentences that no other is needed. */
const LONG = 6;

/** How rarely a set of texts is met: by its shortest text, then by their number. */
function selectivity(texts: Words, { common, shared }: Frequent): number {
  const worth = texts.map((each) => (common.has(each.trim()) ? 1 : Math.min(shared.has(each) ? 3 : LONG, each.length)));
  return Math.min(...worth) * 100 - texts.length;
}

/** Sets of texts, those that are met least often first. */
export const bySelectivity = (sets: readonly Words[], frequent: Frequent): readonly Words[] =>
  [...sets].sort((one, other) => selectivity(other, frequent) - selectivity(one, frequent));

/** What a pattern is looked for by: the most selective set, and the next one where that is met often. */
export function lookedForBy(sets: readonly Words[], shortest: number, frequent: Frequent): readonly Words[] {
  const sure = sets.filter((texts) => texts.every((each) => each.trim().length >= shortest));
  const [first, second] = bySelectivity(sure, frequent);
  if (!first) return [];
  return second && selectivity(first, frequent) < LONG * 100 - first.length ? [first, second] : [first];
}
