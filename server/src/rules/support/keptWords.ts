import type { Localized } from '@postmortem/schemas';
import { languageOf } from '../../language/language.ts';
import { escapedForSnippet } from '../../text/snippet.ts';

/** What the words were: a guess that may still prove true, or how a sentence was put. */
type Kept = 'hypothesis' | 'was';

const LABELS: Localized<Readonly<Record<Kept, string>>> = {
  en: { hypothesis: 'hypothesis', was: 'was' },
  ja: { hypothesis: '仮説', was: '元の文' },
};

/** A sentence that is wrapped, without its line ends. */
export const inOneLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

/** Words in a comment, in one line, so that no sentence that somebody wrote is lost and no paragraph is parted. */
export const kept = (kind: Kept, words: string): string =>
  `<!-- ${LABELS[languageOf(words)][kind]}: ${inOneLine(words).replace(/--/g, '&#45;&#45;')} -->`;

/** A sentence in place of another, which stays in a comment behind it. @param insert with tab stops */
export const inPlaceOf = (words: string, insert: string): string =>
  `${insert} ${escapedForSnippet(kept('was', words))}`;

/** What a fix with blanks shows in a menu: “The … did not show …”. */
export const withoutBlanks = (snippet: string): string => snippet.replace(/\$\{\d{1,2}:[^}]{0,200}\}/g, '…');
