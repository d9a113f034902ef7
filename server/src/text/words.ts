import type { Localized } from '@postmortem/schemas';
import { escapeRegExp } from './escapeRegExp.ts';

export type Words = readonly string[];

/**
 * The words of a list: one or a few related ones a line with commas between them, `#` before a topic.
 * A tag, not a function: the build takes a text in parentheses for a list of phrases.
 */
export const words = ({ raw }: TemplateStringsArray): Words =>
  raw[0]!
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split(/[,、]/))
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The source of a pattern for one of some words: of those that begin alike the longest is taken. */
export const oneOf = (...lists: readonly Words[]): string =>
  `(?:${[...lists.flat()]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|')})`;

/** The source of a pattern for a whole word of English, or a word of Japanese, which puts no spaces between them. */
export const oneOfBoth = ({ en, ja }: Localized<Words>): string => `(?:\\b${oneOf(en)}\\b|${oneOf(ja)})`;

/** A pattern for a text that holds such a word. */
export const holding = (both: Localized<Words>): RegExp => new RegExp(oneOfBoth(both), 'i');

/** A pattern for a text that is one of some words, and nothing else. */
export const being = (...lists: readonly Words[]): RegExp => new RegExp(`^${oneOf(...lists)}$`, 'i');

/** What each word of some lists means. @throws where one means two things */
export function meaningsOf<Meaning extends string>(
  ...lists: readonly Readonly<Record<Meaning, Words>>[]
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const list of lists) {
    for (const [meaning, all] of Object.entries(list) as [Meaning, Words][]) {
      for (const word of all) {
        if (meanings.has(word)) throw new Error(`“${word}” means ${meanings.get(word)} and ${meaning}`);
        meanings.set(word, meaning);
      }
    }
  }
  return meanings;
}

/**
 * Halves of a list, any two words of which are apart in one of them: what a word does in all halves that lack it, it does without any
 * one of the others. For tests, which would have to make a pattern without each word otherwise.
 */
export function halvesOf(words: Words): string[][] {
  const bits = Array.from({ length: Math.ceil(Math.log2(words.length)) }, (_, bit) => bit);
  return bits.flatMap((bit) => [0, 1].map((side) => words.filter((_, index) => ((index >> bit) & 1) === side)));
}
