import { SMALL_WORDS } from '../../../language/en/smallWords.ts';
import type { Section } from '../../../postmortem/model.ts';

const WORD = /[A-Za-z][\w'’-]*/g;
const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS);

const inTitleCase = (title: string): string =>
  title.replace(WORD, (word, at: number) =>
    at > 0 && SMALL.has(word.toLowerCase()) ? word : word[0]!.toUpperCase() + word.slice(1),
  );

/** A title in capitals where those above of its level are: “Root Cause” beside “Action Items”. @param place UTF-16 offset of its line, and its level */
export function inCaseOfTitles(
  title: string,
  sections: readonly Section[],
  { start, level }: { readonly start: number; readonly level: number },
): string {
  const telling = sections.filter(
    (each) => each.start < start && each.level === level && /[A-Za-z]\s[A-Za-z]/.test(each.title),
  );
  const capitals = telling.filter((each) => each.title === inTitleCase(each.title));
  return capitals.length * 2 > telling.length ? inTitleCase(title) : title;
}
