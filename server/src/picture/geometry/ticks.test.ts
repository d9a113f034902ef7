import { expect, it } from 'vitest';
import { clockAt } from '../words/days.ts';
import { folded } from './fold.ts';
import { scaleOf } from './scale.ts';
import { ticksOf } from './ticks.ts';

const HOUR = 3600;
const ticks = (width: number, ...moments: readonly number[]) => {
  const told = moments.map((moment) => ({ from: moment, to: moment }));
  return ticksOf(scaleOf(folded(told), width, () => 30));
};
const clocks = (width: number, ...moments: readonly number[]): string[] =>
  ticks(width, ...moments).all.map(({ moment, isRound }) => `${clockAt(moment)}${isRound ? '' : '!'}`);

it('times are round, and as many as there is room for', () => {
  expect(clocks(280, 10 * HOUR, 11 * HOUR)).toEqual(['10:00', '10:15', '10:30', '10:45', '11:00']);
  expect(clocks(840, 10 * HOUR, 11 * HOUR)).toHaveLength(13);
});
it('a stretch without a round time has that of its first entry', () => {
  expect(clocks(280, 0, 60, 120, 10.1 * HOUR, 10.1 * HOUR + 60)).toEqual(['00:00', '00:01', '00:02', '10:06', '10:07']);
  expect(clocks(280, 0, 600, 1200, 1800, 50.1 * HOUR).at(-1)).toBe('02:06!');
});
it('one moment has its own time', () => {
  expect(clocks(280, 10 * HOUR + 123)).toEqual(['10:02!']);
});
it('centuries, by a mistake in a year, are no more ticks than hours', () => {
  expect(ticks(840, 0, 700_000 * 24 * HOUR).all.length).toBeLessThan(20);
});
