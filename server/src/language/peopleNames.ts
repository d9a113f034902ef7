import { oneOf, type Words } from '../text/words.ts';
import { GIVEN_NAMES } from './en/names.ts';
import { ROLES, TITLES } from './en/people.ts';
import * as en from './en/publicVersion.ts';
import { MORE_SURNAMES } from './ja/moreSurnames.ts';
import * as ja from './ja/publicVersion.ts';
import { SURNAMES } from './ja/surnames.ts';
import { isTeamWord } from './teams.ts';

/** Names of people by their form alone, where nothing else says that somebody is called so. */

const LAST = "[A-Z][a-z'’-]+";
const capitalised = (list: Words): string[] => list.map((word) => word[0]!.toUpperCase() + word.slice(1));
const inCapitals = (list: Words): string[] => list.map((word) => word.toUpperCase());
const anyCase = (list: Words): string => oneOf(list, capitalised(list), inCapitals(list));
const NO_FIRST = `(?!${oneOf(capitalised(en.NO_NAMES), capitalised(en.TEAM_WORDS))}\\b)`;
const NOT_ALONE = `(?!${oneOf(en.NOT_ALONE)}\\b)`;
const JAPANESE_NAME = '[\\p{Script=Han}\\p{Script=Katakana}々ー]';

/** Many a surname is the name of a place as well. */
const isNoPlace = (surname: string): boolean => !ja.PLACES_TOO.includes(surname);
const COMMON_SURNAME = oneOf(SURNAMES.filter(isNoPlace));
const SURNAME = oneOf([...SURNAMES, ...MORE_SURNAMES].filter(isNoPlace));
/** 「加藤と中村が」, 「加藤、中村、林が」 */
const ONE_OF_SEVERAL = `(?:${SURNAME}|${oneOf(ja.ONE_KANJI_SURNAMES)})`;
const PERSONS_RANKS = ja.RANKS.filter((rank) => !ja.RANKS_OF_PLACES.includes(rank));
const AND = '(?:と、?|[、，・／や]|及び)';
const BEHIND_SEVERAL = `(?:${AND}|${oneOf(ja.BEHIND_ACTORS)}|[でのにをへ。]|$)`;

/** Each finds a name that is surely one in the group `name`. */
const SURE: readonly RegExp[] = [
  new RegExp(`\\b${anyCase(en.ROLES_BEFORE_NAMES)} (?<name>${NO_FIRST}${LAST} ${NO_FIRST}${LAST})`, 'gu'),
  new RegExp(`\\b(?<name>${oneOf(GIVEN_NAMES)} (?:[A-Z]\\. )?${NO_FIRST}${LAST})`, 'gu'),
  new RegExp(`\\b${NOT_ALONE}(?<name>${oneOf(GIVEN_NAMES)})(?= [a-z]|['’]s\\b|${oneOf(ja.BEHIND_NAMES)})`, 'gu'),
  new RegExp(`\\b${anyCase(en.BEFORE_NAMES)} ${NOT_ALONE}(?<name>${oneOf(GIVEN_NAMES)})\\b`, 'gu'),
  new RegExp(`\\b${oneOf(TITLES)}\\.? (?<name>${LAST}(?: ${LAST})?)`, 'gu'),
  new RegExp(`(?<!${JAPANESE_NAME})(?<name>${oneOf(SURNAMES)})(?=${oneOf(ja.HONORIFICS)})`, 'gu'),
  new RegExp(`(?<!${JAPANESE_NAME})(?<name>${oneOf(SURNAMES, MORE_SURNAMES)})(?=${oneOf(PERSONS_RANKS)})`, 'gu'),
  new RegExp(`(?<!${JAPANESE_NAME})(?<name>${SURNAME})(?=${oneOf(ja.RANKS_OF_PLACES)})`, 'gu'),
  new RegExp(
    `(?<!${JAPANESE_NAME})(?<name>${COMMON_SURNAME})(?=[と、・]${COMMON_SURNAME}${oneOf(ja.BEHIND_ACTORS)})`,
    'gu',
  ),
  new RegExp(
    `(?<=(?<!${JAPANESE_NAME})${COMMON_SURNAME}[と、・])(?<name>${COMMON_SURNAME})(?=${oneOf(ja.BEHIND_ACTORS)})`,
    'gu',
  ),
  // 「加藤さんと中村で」
  new RegExp(`(?<=${oneOf(ja.SURE_HONORIFICS)}${AND})(?<name>${COMMON_SURNAME})(?=${BEHIND_SEVERAL})`, 'gu'),
  new RegExp(`(?<name>${JAPANESE_NAME}{1,8})${oneOf(ja.SURE_HONORIFICS)}(?!${oneOf(ja.NAME_ITSELF)})`, 'gu'),
];
/** The team of somebody: 「運用チーム佐々木が」. */
const TEAM = `[^\\s、。がはをに]{1,12}${oneOf(ja.TEAM_ENDINGS, ja.UNITS)}`;
/** Who does something at the start of a timeline's entry. */
const ACTOR = new RegExp(
  `^(?:(?<name>${oneOf(GIVEN_NAMES)})(?= [a-z])|(?:${TEAM})?(?<surname>${oneOf(SURNAMES)})(?=${oneOf(ja.BEHIND_ACTORS)}))`,
  'u',
);
/** Each finds what may be a name. */
const DOUBTFUL: readonly RegExp[] = [
  new RegExp(`(?<!${JAPANESE_NAME})(?<name>${SURNAME})(?=${AND}${ONE_OF_SEVERAL}${BEHIND_SEVERAL})`, 'gu'),
  new RegExp(`(?<=${SURNAME}${AND})(?<name>${ONE_OF_SEVERAL})(?=${BEHIND_SEVERAL})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}ー])(?<name>\\p{Script=Hiragana}{2,6})(?:${oneOf(ja.SURE_HONORIFICS)}|${oneOf(PERSONS_RANKS)})`,
    'gu',
  ),
  // An account made of a family name and an initial: `tanaka_t`, `t_tanaka`.
  /(?<![\w.@/-])(?<name>[a-z]{4,12}_[a-z]|[a-z]_[a-z]{4,12})(?![\w.@/(=-])/g,
  // “the DBA on duty (Okafor)”
  new RegExp(`\\b${anyCase(ROLES)}s?(?: on[ -](?:duty|call))? [(](?<name>${NO_FIRST}${LAST})[)]`, 'gu'),
  new RegExp(`\\b(?<name>${NO_FIRST}${LAST} ${NO_FIRST}${LAST}) ${oneOf(en.ACTS_OF_PEOPLE)}\\b`, 'gu'),
  new RegExp(`\\b${anyCase(en.BEFORE_NAMES)} (?<name>${NO_FIRST}${LAST} ${NO_FIRST}${LAST})`, 'gu'),
  new RegExp(`(?<![\\w.])(?<name>[A-Z]\\. ${NO_FIRST}${LAST})`, 'gu'),
  new RegExp(`(?<!\\d )\\b(?<name>${oneOf(GIVEN_NAMES)})\\b(?! \\d)`, 'gu'),
  new RegExp(
    `(?<!${JAPANESE_NAME})(?<name>${oneOf(SURNAMES)})(?=${oneOf(ja.BEHIND_ACTORS)}|${oneOf(ja.HONORIFICS)})`,
    'gu',
  ),
  new RegExp(`(?<name>${JAPANESE_NAME}{1,8})${oneOf(ja.DOUBTFUL_HONORIFICS)}(?![\\p{Script=Han}々])`, 'gu'),
];
/** Customers, whose names a notice to others must not hold: 「山田商店様」, 「Acme 様」. */
const CUSTOMERS: readonly RegExp[] = [
  new RegExp(
    `(?<!${JAPANESE_NAME})(?!${oneOf(ja.SOME_OF_THEM)}{0,2}${oneOf(ja.ORGANISATIONS)}様)` +
      `(?<name>(?:${JAPANESE_NAME}{1,10}|(?<=^|[\\s、。（「・])\\p{Script=Hiragana}{2,8})${oneOf(ja.ORGANISATIONS)})(?<!${oneOf(ja.SOME_OF_THEM)}社)様`,
    'gu',
  ),
  /(?<![\w.])(?<name>[A-Z][\w&-]{1,20}(?: [A-Z][\w&-]{1,20}){0,3})\.? {0,2}様(?!\p{Script=Han})/gu,
];
const NO_PERSON = new RegExp(`${oneOf(ja.NOT_BEFORE_HONORIFICS)}$|^${oneOf(ja.HIRAGANA_BEFORE_HONORIFICS)}$`, 'u');
const TEAM_BEFORE = new RegExp(`^.*(?:.{2}${oneOf(ja.UNITS)}|${oneOf(ja.TEAM_ENDINGS)})(?=${JAPANESE_NAME})`, 'u');

/** A name in a text, as UTF-16 offsets. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
}

const findAll = (patterns: readonly RegExp[], text: string): FoundName[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      name: match.groups!.name!,
      start: match.index + match[0].indexOf(match.groups!.name!),
    })),
  );

const isPerson = ({ name }: FoundName): boolean => !NO_PERSON.test(name) && !isTeamWord(name);

/** Names that are surely those of people: “Anna Stroud”, “Dr. Stroud”, 「赤嶺さん」. 「運用課乾さん」 is 乾. */
export const sureNamesIn = (text: string): string[] =>
  findAll(SURE, text)
    .filter(isPerson)
    .map(({ name }) => name.replace(TEAM_BEFORE, ''));

/** The person by whose name an entry of a timeline begins; null where it begins otherwise. */
export function actorOf(entry: string): string | null {
  const { name, surname } = ACTOR.exec(entry)?.groups ?? {};
  return name ?? surname ?? null;
}

/** What may be the name of a person or of a customer. */
export const doubtfulNamesIn = (text: string): FoundName[] => [
  ...findAll(DOUBTFUL, text).filter(isPerson),
  ...findAll(CUSTOMERS, text),
];
