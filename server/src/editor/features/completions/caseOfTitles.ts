import { SMALL_WORDS } from '../../../language/en/smallWords.ts';
import type { Section } from '../../../postmortem/model.ts';

const WORD = /(?<![\w(])[A-Za-z][\w'’-]*/g;
const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS);

const inTitleCase = (title: string): string =>
  title.replace(WORD, (word, at: number) => {
    const isWithin = at > 0 && at + word.length < title.length;
    return isWithin && SMALL.has(word.toLowerCase()) ? word : word[0]!.toUpperCase() + word.slice(1);
  });

/** A title or a label in capitals where those above are: “Root Cause” below “Action Items”. */
export function inCaseOf(title: string, above: readonly string[]): string {
  const telling = above.filter((each) => /[A-Za-z]\s[A-Za-z]/.test(each));
  const capitals = telling.filter((each) => each === inTitleCase(each));
  return capitals.length * 2 > telling.length ? inTitleCase(title) : title;
}

/** A title in the case of those above of its level. @param place UTF-16 offset of its line, and its level */
export const inCaseOfTitles = (
  title: string,
  sections: readonly Section[],
  { start, level }: { readonly start: number; readonly level: number },
): string =>
  inCaseOf(
    title,
    sections.filter((each) => each.start < start && each.level === level).map((each) => each.title),
  );
