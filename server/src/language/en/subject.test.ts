import { describe, expect, it } from 'vitest';
import { NameSet, NO_NAMES } from '../nameSet.ts';
import { hasPersonAsSubject, type Persons, ROLE, rolesMarked } from './subject.ts';

const NOBODY: Persons = { names: NO_NAMES, unlisted: false, clause: false };
const UNLISTED: Persons = { ...NOBODY, unlisted: true };
const CLAUSE: Persons = { ...NOBODY, clause: true };

/** Did a person forget the flag? */
const isPerson = (sentence: string, persons: Persons = NOBODY): boolean => {
  const start = sentence.search(/(?:forgot|forgotten|without) /);
  expect(start, sentence).toBeGreaterThan(0);
  return hasPersonAsSubject(sentence, start, persons);
};

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
    'Operators pushed it; they forgot the flag.',
  ])('%s', (sentence) => {
    expect(isPerson(sentence)).toBe(true);
  });
  it.each([
    'We forgot the flag.',
    'It broke because we forgot the flag.',
    'Mika Sato forgot the flag.',
    'It broke because nobody in Berlin forgot the flag.',
  ])('%s only where the verb is for people alone', (sentence) => {
    expect(isPerson(sentence)).toBe(false);
    expect(isPerson(sentence, UNLISTED)).toBe(true);
  });
  it('at the beginning of the clause', () => {
    expect(isPerson('The engineer changed the limit of the pool without a test.')).toBe(false);
    expect(isPerson('The engineer changed the limit of the pool without a test.', CLAUSE)).toBe(true);
    expect(isPerson('I changed the limit of the pool without a test.', CLAUSE)).toBe(false);
  });
  it.each([
    ['of one word', 'Operators went on without a test.', true],
    ['of two words', 'The operator without a test.', true],
  ])('that is a subject %s', (_, sentence, expected) => {
    expect(isPerson(sentence, CLAUSE)).toBe(expected);
  });
  it.each([
    [22, true],
    [23, false],
  ])('up to thirty words before a second verb: %i more', (count, expected) => {
    const sentence = `The reviewer approved it ${'very '.repeat(count)}after a glance and forgot the flag.`;
    expect(isPerson(sentence)).toBe(expected);
  });
  it('within two hundred characters of its verb', () => {
    const go = 'go '.repeat(62);
    expect(isPerson(`Developers ${go}go without a test.`, CLAUSE)).toBe(true);
    expect(isPerson(`Developers ${go}run without a test.`, CLAUSE)).toBe(false);
  });
  it.each([
    ['six', 'Late on the dark night Maria without a test.', true],
    ['seven', 'Late on the very dark night Maria without a test.', false],
  ])('as the last of %s words', (_, sentence, expected) => {
    expect(isPerson(sentence, CLAUSE)).toBe(expected);
  });
  it('by a name that the report gives', () => {
    expect(isPerson('It broke because zed42 forgot the flag.')).toBe(false);
    expect(isPerson('It broke because zed42 forgot the flag.', { ...NOBODY, names: new NameSet([], ['zed42']) })).toBe(
      true,
    );
    expect(
      isPerson('It broke because sized42 forgot the flag.', { ...NOBODY, names: new NameSet([], ['zed42']) }),
    ).toBe(false);
  });
});

describe('no person', () => {
  it.each([
    'The scheduler forgot the flag.',
    'The job that the engineer started on Monday forgot the flag.',
    'Agent and manager processes forgot the flag.',
    'The checklist forgot the flag.',
    'The Redis operator forgot the flag.',
    'The AI assistant forgot the flag.',
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

it.each([
  ['the agent on call', true],
  ['the New Relic agent', false],
])('a role that programs have too: %s', (role, expected) => {
  expect(new RegExp(ROLE).test(rolesMarked(`It was a mistake of ${role}`))).toBe(expected);
});
