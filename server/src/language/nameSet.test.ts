import { expect, it } from 'vitest';
import { NameSet } from './nameSet.ts';

const names = new NameSet(['Ana Ruiz', '田中'], ['Bo', 'Q']);

it.each([
  ['then ana ruiz', true],
  ['Bo', true],
  ['(Bo', true],
  ['by Q', true],
  ['Limbo', false],
  ['Ana Ruiz and', false],
  ['', false],
])('English words end with a name: %j, %s', (words, expected) => {
  expect(names.standsAtEndOf(words)).toBe(expected);
});

it.each([
  ['その後、田中が', true],
  ['田中さんは', true],
  ['田中に', false],
  ['田が', false],
  ['鈴木が', false],
])('a name is the subject: %s, %s', (clause, expected) => {
  expect(names.isSubjectIn(clause)).toBe(expected);
});
