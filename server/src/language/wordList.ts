/**
 * The words of a list in a text: one or a few related ones a line with commas between them, `#` before a topic.
 * A tag, not a function: the build takes a text in parentheses for a list of phrases.
 */
export const words = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw[0]!
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split(/[,、]/))
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * Halves of a list, any two words of which are apart in one of them: what a word does in all halves that lack it, it does without any
 * one of the others. For tests, which would have to make a pattern without each word otherwise.
 */
export function halvesOf(words: readonly string[]): string[][] {
  const bits = Array.from({ length: Math.ceil(Math.log2(words.length)) }, (_, bit) => bit);
  return bits.flatMap((bit) => [0, 1].map((side) => words.filter((_, index) => ((index >> bit) & 1) === side)));
}
