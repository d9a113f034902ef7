/** Letters and digits, cases folded as CommonMark folds those of labels: what a container puts between the lines of a label is no letter. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longer labels define nothing (CommonMark 0.31, 4.7). */
const LONGEST_LABEL = 999;

/**
 * Link definitions to parse before a range of the text, so that it sees the references that the whole text sees: only those of labels
 * that it mentions, as the parser takes the square of their number. Never empty: the parser drops a byte order mark at its beginning.
 */
export function definitionsOf(labels: ReadonlySet<string>, source: string): string {
  if (labels.size === 0 || !source.includes('[')) return '\n';
  const letters = lettersOf(source);
  const mentioned = [...labels].filter((label) => label.length <= LONGEST_LABEL && letters.includes(lettersOf(label)));
  return `${mentioned.map((label) => `[${label}]: x\n`).join('')}\n`;
}

/** Labels that only one of two sets has. */
export const labelsThatDiffer = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] => [
  ...[...before].filter((label) => !after.has(label)),
  ...[...after].filter((label) => !before.has(label)),
];

/** Which sources may hold a reference to one of some labels? May be true of one that holds none. */
export function mentions(labels: readonly string[]): (source: string) => boolean {
  const wanted = labels.map(lettersOf);
  return (source) => {
    if (wanted.length === 0 || !source.includes('[')) return false;
    const letters = lettersOf(source);
    return wanted.some((label) => letters.includes(label));
  };
}
