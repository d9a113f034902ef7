import { escapeRegExp } from '../../text/escapeRegExp.ts';
import * as clauses from './clauses.ts';
import * as names from './names.ts';
import * as people from './people.ts';
import * as software from './software.ts';

export const WORDS = { ...people, ...software, ...names, ...clauses };
export type SubjectWords = Readonly<Record<keyof typeof WORDS, readonly string[]>>;

const APOSTROPHE = "['’]?";
const either = (words: readonly string[]): string =>
  `(?:${words.map((word) => escapeRegExp(word).replaceAll('-', '-?').replaceAll("'", APOSTROPHE)).join('|')})`;

/** engineer(s), secretary or secretaries, boss(es) */
const withPlural = (word: string): string => {
  const source = escapeRegExp(word).replaceAll('-', '-?');
  if (/[^aeiou]y$/.test(word)) return `${source.slice(0, -1)}(?:y|ies)`;
  return word.endsWith('s') ? `${source}(?:es)?` : `${source}s?`;
};
/** “machinist”, “electrician”, but not “checklist” and “assist”. */
const NAMED_BY_TRADE = '\\w{3,}[^ls\\W]ists?|\\w{3,}icians?';

const nouns = (counted: readonly string[], collective: readonly string[]): string =>
  [...counted.map(withPlural), either(collective)].join('|');

/** Every pattern that holds words of a list. */
export function patternsOf(words: SubjectWords) {
  const people = `${NAMED_BY_TRADE}|${nouns(words.ROLES, words.COLLECTIVES)}`;
  const peopleOrThings = nouns(words.ROLES_OR_THINGS, words.COLLECTIVES_OR_THINGS);
  const anyone = `(?:${people}|${peopleOrThings})`;
  const given = either(words.GIVEN_NAMES);
  const capitalised = words.ARTICLES.map((word) => word[0]!.toUpperCase() + word.slice(1));
  const before = (kinds: readonly string[], heads: string) => `\\b${either(kinds)} (?:${heads})`;
  return {
    /** The last of the words for people that stand together: “the support engineer”. */
    role: new RegExp(`\\b${anyone}\\b(?! ${anyone}\\b)`, 'gi'),
    given: new RegExp(`\\b${given}\\b`, 'g'),
    person: new RegExp(
      `(?:^|[\\s"'(/])(?:${people}|${either(words.PRONOUNS)}|@[\\w.-]+)$` +
        `|(?:^|\\s)${either(words.ARTICLES)} (?:(?:[a-z][\\w'’-]*|[A-Z]{2,4}) ){0,3}(?:${peopleOrThings})$`,
      'i',
    ),
    named: new RegExp(
      `(?:^|\\s)(?:${given}(?: [A-Z][a-z]+)?|${either(words.TITLES)}\\.? [A-Z][a-z]+|[A-Z]\\. [A-Z][a-z]{2,})$`,
    ),
    department: new RegExp(
      `^(?:(?:[\\w-]+ ){0,2}${either(words.CREWS)}|(?:[\\w-]+ )?${either(words.OPS)}|${either(words.DEPARTMENTS)})$`,
      'i',
    ),
    opening: new RegExp(`^\\W*(?:${either(words.FIELDS)} )?${either(words.OPENINGS)}$`),
    product: new RegExp(`\\b[A-Z]\\w+ ${either(words.PRODUCTS)}$`),
    software: new RegExp(
      `(?:${[
        before(words.MANAGERS, 'managers?|management'),
        before(words.OPERATORS, 'operators?'),
        '\\b[a-z]*(?:sql|db) operators?',
        `\\b(?!${either([...capitalised, ...words.PLACES_OF_OPERATORS])} )[A-Z][\\w-]* operators?`,
        before(words.PROVIDERS, 'groups?|providers?|board'),
        before(words.AGENTS, 'agents?|owners?'),
        `\\b(?!${either([...capitalised, ...words.AGENTS_WHO])} )[A-Z][\\w-]* agents?`,
        before(words.ASSISTANTS, 'assistants?'),
        before(words.SUPPORTED, 'support'),
        before(words.MEMBERS, 'members?'),
        before(words.ADMINS, 'admins?'),
      ].join('|')})$`,
    ),
    /** A name that no list holds, alone or with a surname. */
    unlisted: new RegExp(
      `^(?:(?!${either(words.NO_NAMES)}\\b)\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+)?|(?:nobody|no one|no-one) (?:on|in|from) .{3,40})$`,
      'u',
    ),
    adverbs: new RegExp(`(?<!\\s)(?:\\s+(?:\\w+ly|${either(words.ADVERBS)}))*\\s*$`, 'i'),
    attachment: new RegExp(
      `\\s+(?:(?:${either(words.ATTACHED_BY)}|[a-z]{2,20}ing)\\s+(?:${either(words.DETERMINERS)}\\s+)?[\\w'’-]{1,30}(?:\\s+[\\w'’-]{1,30}){0,3}` +
        `|who\\s+[^,;]{1,60}|${either(words.ATTACHED)})$`,
      'i',
    ),
    boundary: new RegExp(`[,;—()]|:(?!\\d)|\\s[-–]\\s|\\b${either(words.CONJUNCTIONS)}\\s+`, 'gi'),
  };
}
export type SubjectPatterns = ReturnType<typeof patternsOf>;
export const PATTERNS = patternsOf(WORDS);
