/** Link definitions of every label, to be read before a stretch of the text, so that it sees the references that the whole text sees. */
export const definitionsOf = (labels: ReadonlySet<string>): string =>
  labels.size === 0 ? '' : `${[...labels].map((label) => `[${label}]: x`).join('\n')}\n\n`;

/** Labels that only one of two sets has. */
export const labelsThatDiffer = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] => [
  ...[...before].filter((label) => !after.has(label)),
  ...[...after].filter((label) => !before.has(label)),
];

/** Letters and digits, cases folded as CommonMark folds those of labels: what a container puts between the lines of a label is no letter. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Tells which sources may hold a reference to one of some labels; it may say so of one that holds none. */
export function mentions(labels: readonly string[]): (source: string) => boolean {
  const wanted = labels.map(lettersOf);
  return (source) => {
    if (wanted.length === 0 || !source.includes('[')) return false;
    const letters = lettersOf(source);
    return wanted.some((label) => letters.includes(label));
  };
}
