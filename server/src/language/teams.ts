import { being, oneOf } from '../text/words.ts';
import * as enOwners from './en/actionOwners.ts';
import { GIVEN_NAMES } from './en/names.ts';
import * as en from './en/publicVersion.ts';
import * as jaPeople from './ja/people.ts';
import * as ja from './ja/publicVersion.ts';
import { SURNAMES } from './ja/surnames.ts';

/** Names of teams, companies and roles, told apart from those of people. */

const ENGLISH = being(en.TEAM_WORDS, enOwners.GROUPS);
const JAPANESE = new RegExp(
  `${oneOf(ja.TEAM_ENDINGS)}$|(?:^|[^\\s]{2})${oneOf(ja.UNITS)}$|^${oneOf(jaPeople.PEOPLE, jaPeople.FIELDS)}$`,
  'u',
);
const SURNAME = being(ja.SURNAMES_LIKE_UNITS, SURNAMES);
const PHRASE = new RegExp(oneOf(ja.IN_PHRASES), 'u');
const LONGEST_NAME_IN_KANA = 5;
const BETWEEN = being(en.BETWEEN);
const PARTICLE = being(en.PARTICLES);
const NAME_AND_WORD = being(en.NAMES_AND_WORDS);

/** Is a word of a value part of the name of a team, a company or a role? */
export const isTeamWord = (word: string): boolean => ENGLISH.test(word) || (JAPANESE.test(word) && !SURNAME.test(word));

/** Is a Japanese word more of a phrase than a name: 「アプリの会社」? */
export const isPhrase = (word: string): boolean => word.length > LONGEST_NAME_IN_KANA && PHRASE.test(word);

const NAME_WITH_RANK = new RegExp(`^(?<name>${oneOf(SURNAMES, ja.ONE_KANJI_SURNAMES)})${oneOf(ja.RANKS)}$`, 'u');

/** 「林部長」 is 林; any other word stays as it is. */
export const withoutRank = (word: string): string => NAME_WITH_RANK.exec(word)?.groups?.name ?? word;

/** Is it a small word between names: “and”, “via”? */
export const isBetweenNames = (word: string): boolean => BETWEEN.test(word);

/** Is it a small word within names: “de”, “von”? */
export const isParticle = (word: string): boolean => PARTICLE.test(word);

/** Is a name, in small letters, a word of English, too: “will”, “page”? */
export const isNameAndWord = (word: string): boolean => NAME_AND_WORD.test(word);

const GIVEN_NAME = new RegExp(`^${oneOf(GIVEN_NAMES)}$`);

/** Is it a common given name of the Latin alphabet, or a common surname of Japanese? */
export const isGivenName = (word: string): boolean => GIVEN_NAME.test(word) || SURNAMES.includes(word);
