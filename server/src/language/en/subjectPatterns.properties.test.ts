import { describe, expect, it } from 'vitest';
import { halvesOf } from '../../text/words.ts';
import { NO_NAMES } from '../nameSet.ts';
import { hasPersonAsSubject, type Persons } from './subject.ts';
import { PATTERNS, patternsOf, WORDS } from './subjectPatterns.ts';

type List = keyof typeof WORDS;

const NOBODY: Persons = { names: NO_NAMES, unlisted: false, clause: false };
const UNLISTED: Persons = { ...NOBODY, unlisted: true };
const CLAUSE: Persons = { ...NOBODY, clause: true };

/** Did a person forget the flag? */
const isPerson = (sentence: string, persons: Persons = NOBODY, patterns = PATTERNS): boolean => {
  const start = sentence.search(/(?:forgot|forgotten|without) /);
  expect(start, sentence).toBeGreaterThan(0);
  return hasPersonAsSubject(sentence, start, persons, patterns);
};

interface Evidence {
  /** What the sentences are, as long as the word is in its list. */
  readonly person: boolean;
  /** Where a word stands; one of them is read differently without the word. */
  readonly frames: (word: string) => readonly string[];
  readonly persons?: Persons;
}
const softwareBefore = (head: string): Evidence => ({
  person: false,
  frames: (kind) => [`The ${kind} ${head} forgot the flag.`],
});
const EVIDENCE: Readonly<Record<List, Evidence>> = {
  ROLES: { person: true, frames: (word) => [`At 23:10 ${word} forgot the flag.`] },
  // “Whoever” is only asked for where the clause's beginning counts.
  COLLECTIVES: { person: true, frames: (word) => [`${word} deployed it without a test.`], persons: CLAUSE },
  PRONOUNS: { person: true, frames: (word) => [`It broke because ${word} forgot the flag.`] },
  ROLES_OR_THINGS: { person: true, frames: (word) => [`Late in the evening the new ${word} forgot the flag.`] },
  COLLECTIVES_OR_THINGS: { person: true, frames: (word) => [`Late in the evening the new ${word} forgot the flag.`] },
  ARTICLES: {
    person: true,
    frames: (word) => [`This week ${word} new manager${/two|three|both/.test(word) ? 's' : ''} forgot the flag.`],
  },
  DEPARTMENTS: { person: true, frames: (word) => [`It broke because ${word} forgot the flag.`] },
  OPS: { person: true, frames: (word) => [`It broke because platform ${word} forgot the flag.`] },
  CREWS: { person: true, frames: (word) => [`It broke because data centre ${word} forgot the flag.`] },
  OPENINGS: {
    person: true,
    frames: (word) => [`${word} forgot the flag.`, `Product ${word} forgot the flag.`, `“${word} forgot the flag.”`],
  },
  FIELDS: { person: true, frames: (word) => [`${word} lead forgot the flag.`] },
  TITLES: { person: true, frames: (word) => [`${word} Smith forgot the flag.`, `${word}. Smith forgot the flag.`] },
  MANAGERS: softwareBefore('manager'),
  OPERATORS: softwareBefore('operator'),
  PROVIDERS: softwareBefore('provider'),
  AGENTS: softwareBefore('agent'),
  SUPPORTED: softwareBefore('support'),
  MEMBERS: softwareBefore('member'),
  ADMINS: softwareBefore('admin'),
  ASSISTANTS: softwareBefore('assistant'),
  AGENTS_WHO: { person: true, frames: (word) => [`The ${word} agent forgot the flag.`] },
  PLACES_OF_OPERATORS: { person: true, frames: (word) => [`${word} operators forgot the flag.`] },
  PRODUCTS: { person: false, frames: (word) => [`The Acme ${word} forgot the flag.`] },
  GIVEN_NAMES: { person: true, frames: (word) => [`${word} forgot the flag.`] },
  NO_NAMES: {
    person: false,
    frames: (word) => [`${word} ran the job and forgot the flag.`, `${word} the job ran and forgot the flag.`],
    persons: UNLISTED,
  },
  ADVERBS: { person: true, frames: (word) => [`The engineer ${word} forgot the flag.`] },
  ATTACHED_BY: { person: true, frames: (word) => [`The engineer ${word} the long nightly deploy forgot the flag.`] },
  DETERMINERS: { person: true, frames: (word) => [`The engineer on ${word} long nightly data job forgot the flag.`] },
  ATTACHED: { person: true, frames: (word) => [`The engineer ${word} had forgotten the flag.`] },
  CONJUNCTIONS: { person: true, frames: (word) => [`The site was down ${word} ops forgot the flag.`] },
};

describe.each(Object.entries(EVIDENCE) as [List, Evidence][])('%s', (list, { person, frames, persons }) => {
  const words = WORDS[list];
  it('holds no word that decides nothing', () => {
    const readings = halvesOf(words).map((some) => ({ some, patterns: patternsOf({ ...WORDS, [list]: some }) }));
    const isNeeded = (word: string): boolean => {
      const without = readings.filter(({ some }) => !some.includes(word));
      return frames(word).some(
        (sentence) =>
          isPerson(sentence, persons) === person &&
          without.every(({ patterns }) => isPerson(sentence, persons, patterns) !== person),
      );
    };
    expect(words.filter((word) => !isNeeded(word))).toEqual([]);
  });
  // None goes unnoticed.
  it('holds these words, each once', () => {
    expect(words).toEqual([...new Set(words)]);
    expect(words).toMatchSnapshot();
  });
});
