/** One pattern for what one of several matches: a long one is written one a line. */
export const either = (flags: string, ...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags);

/** One pattern from the sources of its parts, one after the other: a long one is written one part a line. */
export const inOrder = (flags: string, ...sources: readonly string[]): RegExp =>
  new RegExp(sources.map((source) => `(?:${source})`).join(''), flags);
