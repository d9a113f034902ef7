import { expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';

const placed = (width: number, ...labels: readonly (readonly [number, number])[]): string | undefined =>
  lanesOf(
    labels.map(([x, wide]) => ({ x, width: wide })),
    width,
  )
    ?.map(({ lane, anchor }) => `${lane} ${anchor}`)
    .join(', ');

it('names that have room stand in one lane, to the right of their leaders', () => {
  expect(placed(400, [10, 90], [120, 90], [250, 90])).toBe('0 start, 0 start, 0 start');
});
it('near ones go up, the leftmost the highest, so that no leader runs through a text', () => {
  expect(placed(400, [10, 90], [30, 90], [50, 90])).toBe('2 start, 1 start, 0 start');
});
it('at the right end they stand to the left of their leaders', () => {
  expect(placed(400, [10, 90], [390, 90])).toBe('0 start, 0 end');
});
it('fewer lanes are worth more than names that all start at their leaders', () => {
  expect(placed(400, [200, 60], [250, 60], [390, 60])).toBe('1 start, 0 start, 0 end');
});
it('where there is no room there is no place', () => {
  expect(placed(80, [40, 90])).toBeUndefined();
});
