import { expect, it } from 'vitest';
import { firstIndex } from './firstIndex.ts';

it('is the first from which on something holds, or the number of all', () => {
  const items = [1, 3, 3, 8];
  expect([0, 1, 2, 3, 4, 8, 9].map((least) => firstIndex(items, (item) => item >= least))).toEqual([
    0, 0, 1, 1, 3, 3, 4,
  ]);
  expect(firstIndex([], () => true)).toBe(0);
});
