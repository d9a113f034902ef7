import { expect, it } from 'vitest';
import { withoutFaults } from './withoutFaults.ts';

it.each([
  ['a value that cannot be used goes', { a: 1, b: 2 }, { path: ['a'] }, { b: 2 }],
  ['… so it does where no key is named as unknown', { a: {}, b: 2 }, { path: ['a'], keys: [] }, { b: 2 }],
  ['unknown keys go, the others stay', { a: { x: 1, y: 2 } }, { path: ['a'], keys: ['x'] }, { a: { y: 2 } }],
  ['a word or a number stays, though keys of it are unknown', { a: 5 }, { path: ['a'], keys: ['x'] }, { a: 5 }],
  ['a word or a number goes where something in it is at fault', { a: 5, b: 2 }, { path: ['a', 'x'] }, { b: 2 }],
  ['so does nothing at all', { a: null, b: 2 }, { path: ['a', 'x'] }, { b: 2 }],
  ['a list that is too long is cut', { a: [1, 2, 3] }, { path: ['a'], keep: 2 }, { a: [1, 2] }],
  ['globs that only take away are none', { files: ['[', '!b'] }, { path: ['files', 0] }, {}],
  ['globs that select stay', { files: ['[', 'a', '!b'] }, { path: ['files', 0] }, { files: ['a', '!b'] }],
  ['nothing is left of what is no configuration', 5, { path: ['a'] }, {}],
])('%s', (_, value, fault, left) => {
  expect(withoutFaults(value, [fault])).toEqual(left);
});
