import { describe, expect, it } from 'vitest';
import { halvesOf } from '../../text/words.ts';
import { hasPersonAsSubject, type Persons } from './subject.ts';
import { PATTERNS, patternsOf, WORDS } from './subjectPatterns.ts';

type List = keyof typeof WORDS;

const NOBODY: Persons = { names: [], unlisted: false, clause: false };
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

describe('a person', () => {
  it.each([
    'A machinist forgot the flag.',
    'The electricians forgot the flag.',
    'Two secretaries forgot the flag.',
    'The bosses forgot the flag.',
    'The coworkers forgot the flag.',
    'The cofounder forgot the flag.',
    '@mika forgot the flag.',
    'J. Smith forgot the flag.',
    'Maria Lopez forgot the flag.',
    '08:30 UTC – Operator forgot the flag.',
    'The on-call SRE team, as usual, forgot the flag.',
    'The engineer on the night shift forgot the flag.',
    'The engineer who was paged forgot the flag.',
    'The engineer who forgot the flag was new.',
    'The engineer ran the job and forgot the flag.',
    'The reviewer approved it after a glance and forgot the flag.',
    'The team pushed it; they forgot the flag.',
    'Whoever ran the job forgot the flag.',
    'The job failed because I forgot the flag.',
    'The night operator forgot the flag.',
    'Another operator forgot the flag.',
  ])('%s', (sentence) => {
    expect(isPerson(sentence)).toBe(true);
  });
  it.each(['We forgot the flag.', 'Mika Sato forgot the flag.', 'It broke because nobody in Berlin forgot the flag.'])(
    '%s only where the verb is for people alone',
    (sentence) => {
      expect(isPerson(sentence)).toBe(false);
      expect(isPerson(sentence, UNLISTED)).toBe(true);
    },
  );
  it('at the beginning of the clause', () => {
    expect(isPerson('The engineer changed the limit of the pool without a test.')).toBe(false);
    expect(isPerson('The engineer changed the limit of the pool without a test.', CLAUSE)).toBe(true);
    expect(isPerson('I changed the limit of the pool without a test.', CLAUSE)).toBe(false);
  });
  it('by a name that the report gives', () => {
    expect(isPerson('It broke because zed42 forgot the flag.')).toBe(false);
    expect(isPerson('It broke because zed42 forgot the flag.', { ...NOBODY, names: ['zed42'] })).toBe(true);
    expect(isPerson('It broke because sized42 forgot the flag.', { ...NOBODY, names: ['zed42'] })).toBe(false);
  });
});

describe('no person', () => {
  it.each([
    'The scheduler forgot the flag.',
    'The job that the engineer started on Monday forgot the flag.',
    'Agent and manager processes forgot the flag.',
    'The checklist forgot the flag.',
    'The Redis operator forgot the flag.',
    'The postgresql operator forgot the flag.',
    'The queue management forgot the flag.',
    'The consumer groups forgot the flag.',
    'The control board forgot the flag.',
    'The node owner forgot the flag.',
    'The replica members forgot the flag.',
    'Microsoft Teams forgot the flag.',
    'They forgot the flag.',
    'Customers who forgot the flag got an error.',
    'Julia forgot the flag.',
  ])('%s', (sentence) => {
    expect(isPerson(sentence)).toBe(false);
  });
});
