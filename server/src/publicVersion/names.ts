import * as en from '../language/en/publicVersion.ts';
import { MORE_SURNAMES } from '../language/ja/moreSurnames.ts';
import {
  AND_OTHERS,
  BETWEEN,
  CHINESE_SURNAMES,
  COMMON_KANJI,
  HONORIFICS,
  ONE_KANJI_SURNAMES,
} from '../language/ja/publicVersion.ts';
import { SURNAMES } from '../language/ja/surnames.ts';
import { isParticle } from '../language/teams.ts';
import { fold } from './folded.ts';
import { isJapanese, scriptOf, scriptRuns } from './scripts.ts';

/** Where a person stands in a report: it decides what they are called in its public version. What comes first counts. */
export const STANDINGS = ['authors', 'owner', 'reviewers', 'responders', 'actions', 'people', 'met'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Somebody whom a report or its configuration names. */
export interface Person {
  /** By which the same person is known however many names are found. */
  readonly id: number;
  /** Every name as it is written somewhere, taken apart, folded: `['dana', 'fox']`. */
  readonly names: readonly (readonly string[])[];
  readonly standing: Standing;
}

/** What parts names from each other within one, in folded texts. */
const GAP = /[\s.,_+*·・"()-]+/;
const SHORTEST_RUN = 2;
const NO_PARTS = new Set([...AND_OTHERS, ...BETWEEN, ...HONORIFICS]);

/** 「田中さん」 is 田中. */
function withoutTitle(word: string): string {
  const title = HONORIFICS.find((each) => word.endsWith(each) && word.length > each.length);
  return title ? word.slice(0, -title.length) : word;
}

/** 「狐塚ダナ」 and 「田中太郎」 are two names in one. */
function japaneseParts(written: string): readonly string[] {
  const word = withoutTitle(written);
  const runs = scriptRuns(word);
  if (runs.length === 2 && runs.every(({ length }) => length >= SHORTEST_RUN)) return runs;
  const surname = runs.length === 1 ? SURNAMES.find((each) => word.startsWith(each)) : undefined;
  if (surname && word.length > surname.length) return [surname, word.slice(surname.length)];
  const isTwoAndTwo = runs.length === 1 && scriptOf(word[0]) === 'kanji' && word.length === 2 * SHORTEST_RUN;
  return isTwoAndTwo ? [word.slice(0, SHORTEST_RUN), word.slice(SHORTEST_RUN)] : [word];
}

const POSSESSIVE_OR_NUMBER = /(?<=\p{L})(?:\d+|'s)$/u;

/** A name taken apart, folded: “O'Brien, P.” is `['o'brien', 'p']`. A handle without its number. */
export function partsOf(name: string): string[] {
  const words = fold(name.replaceAll('@', ' ')).text.split(GAP).filter(Boolean);
  return words
    .flatMap((word) => (isJapanese(word[0]) ? japaneseParts(word) : [word.replace(POSSESSIVE_OR_NUMBER, '')]))
    .filter((part) => /\p{L}/u.test(part) && !NO_PARTS.has(part));
}

/** An initial of an alphabet; a kanji is a name. */
export const isInitial = (part: string): boolean => part.length === 1 && !isJapanese(part);

/** The parts that name somebody by themselves; a particle (“Al”, “Von”) where there is no other. */
export function fullParts(parts: readonly string[]): string[] {
  const words = parts.filter((part) => !isInitial(part));
  const names = words.filter((part) => !isParticle(part));
  return names.length > 0 ? names : words;
}

const LONGEST_NAME = 6;
const ONE_KANJI = new Set(ONE_KANJI_SURNAMES.filter((surname) => !COMMON_KANJI.includes(surname)));
const CHINESE = new Set(CHINESE_SURNAMES);
const KNOWN_SURNAMES = new Set([...SURNAMES, ...MORE_SURNAMES]);
const isKanji = (part: string): boolean => [...part].every((sign) => scriptOf(sign) === 'kanji');

/** The longest surname that a name begins with: 小野寺, not 小野. */
const surnameOf = (word: string): string | null =>
  [4, 3, 2].map((at) => word.slice(0, at)).find((each) => each.length < word.length && KNOWN_SURNAMES.has(each)) ??
  null;

/** Is a name in kanji, with or without a given name, one that many have? */
export const beginsWithSurname = (name: string): boolean => KNOWN_SURNAMES.has(name) || surnameOf(name) !== null;

/**
 * What may be the surname, or the given name of a Chinese one, where a name in kanji is written as one word: 北村匠, 小野寺健, 林太郎, 李小明. Such a part is taken for a name only between other scripts and before particles.
 */
export function likelyParts(parts: readonly string[]): string[] {
  const word = parts.join('');
  if (parts.length > 2 || word.length > LONGEST_NAME || !parts.every(isKanji)) return [];
  const surname = surnameOf(word);
  // What was cut in two may be cut one sign too early: 小野寺健.
  if (surname !== null) return [surname];
  if (parts.length === 2) return [];
  const isOne = word.length > 1 && ONE_KANJI.has(word[0]!);
  // 「李」 alone is more often a part of another word than a name.
  const given = word.length === 3 && (isOne || CHINESE.has(word[0]!)) ? [word.slice(1)] : [];
  return [...(isOne ? [word[0]!] : []), ...given];
}

/** Words that the placeholders are made of: what is put into a text can't be taken out of it again. */
const OWN_WORDS = new Set(
  [...Object.values(en.ROLE_NAMES), ...Object.values(en.PLACEHOLDERS), 'invalid', 'redacted'].flatMap((text) =>
    text.toLowerCase().split(/[\s-]/),
  ),
);

/** Is a part one of the words that stand for names? */
export const isOwnWord = (part: string): boolean => OWN_WORDS.has(part);

/** Does a part of a name fit one of another: the same, or its initial? */
const fits = (one: string, other: string): boolean =>
  one === other || (isInitial(one) && other.startsWith(one)) || (isInitial(other) && one.startsWith(other));

/** A person's account as many systems make it: `dfox`, `danaf`. */
export function accountsOf(parts: readonly string[]): string[] {
  const letters = parts.filter((part) => !isJapanese(part[0]));
  const [first, last] = [letters[0], letters.at(-1)];
  if (letters.length < 2 || !first || !last) return [];
  const rest = letters.slice(1).join('');
  return [first[0] + last, first[0] + rest, first + last[0]].filter(({ length }) => length >= 4);
}

/** Do two names, taken apart, mean the same person: “Dana Fox”, “D. Fox”, “Fox”, “dfox”? */
export function meanTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const shares = fullParts(short).some((part) => long.includes(part));
  if (shares && short.every((part) => long.some((each) => fits(part, each)))) return true;
  return short.length === 1 && [...accountsOf(long), ...likelyParts(long), long.join('')].includes(short[0]!);
}
