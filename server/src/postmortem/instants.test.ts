import { describe, expect, it } from 'vitest';
import { dayNumber } from '../time/calendar.ts';
import {
  isoDuration,
  isoInstant,
  passesMidnight,
  position,
  secondsBetween,
  shiftInstant,
  UNKNOWN_INSTANT,
} from './instants.ts';
import type { Instant } from './model.ts';

const HOUR = 3600;
const DAY = dayNumber(2024, 3, 4);
const at = (second: number | null, more: Partial<Instant> = {}): Instant => ({
  ...UNKNOWN_INSTANT,
  day: DAY,
  yearKnown: true,
  second,
  ...more,
});
const zone = (offset: number | null) => ({ zone: { offset, place: null, name: '' } }) as unknown as Partial<Instant>;

it.each([
  [23 * HOUR, 1 * HOUR, true],
  [20 * HOUR, 8 * HOUR, true],
  [18 * HOUR, 8 * HOUR, true],
  [18 * HOUR - 1, 8 * HOUR, false],
  [18 * HOUR, 8 * HOUR + 1, false],
  [13 * HOUR, 1 * HOUR, true],
  [13 * HOUR, 1 * HOUR + 1, false],
  [10 * HOUR, 11 * HOUR, false],
])('from second %i to second %i midnight has passed: %s', (before, after, expected) => {
  expect(passesMidnight(before, after)).toBe(expected);
});

describe('between two instants lie', () => {
  it.each([
    ['the seconds of one day', at(10), at(70), 60],
    ['a day more', at(10), at(10, { day: DAY + 1 }), 86_400],
    ['less than none, where they run back', at(70), at(10), -60],
    ['an hour less, one zone further east', at(0, zone(0)), at(0, zone(60)), -HOUR],
    ['nothing that is known, with a day and without', at(10), at(70, { day: null }), null],
    ['… or without and with', at(10, { day: null }), at(70), null],
    ['the seconds of a clock, without any day', at(10, { day: null }), at(70, { day: null }), 60],
    ['nothing that is known, with a zone and without', at(10, zone(0)), at(70), null],
    ['… or without and with', at(10), at(70, zone(0)), null],
    ['… or where one is a whole day', at(null), at(70), null],
    ['… or the other', at(70), at(null), null],
    ['… or a part of a day', at(10, { spread: HOUR }), at(70), null],
    ['… or ends with one', at(10), at(70, { spread: HOUR }), null],
  ])('%s', (_, from, to, expected) => {
    expect(secondsBetween(from, to)).toBe(expected);
  });
});

it.each([
  [at(10), 5, { day: DAY, second: 15 }],
  [at(86_399), 1, { day: DAY + 1, second: 0 }],
  [at(0), -1, { day: DAY - 1, second: 86_399 }],
  [at(86_399, { day: null }), 1, { day: null, second: 0, midnights: 1 }],
  [at(0, { day: null, midnights: 2 }), -1, { day: null, second: 86_399, midnights: 1 }],
])('an instant is moved, over midnight too', (from, seconds, expected) => {
  expect(shiftInstant(from, seconds)).toMatchObject(expected);
});

it('an instant stands on one line with the others', () => {
  expect(position(at(10, zone(60)))).toBe(DAY * 86_400 + 10 - HOUR);
  expect(position(at(null))).toBe(DAY * 86_400);
  expect(position(at(10, { day: null, midnights: 2 }))).toBe(2 * 86_400 + 10);
});

it.each([
  [at(36_125, zone(540)), '2024-03-04T10:02:05+09:00'],
  [at(36_120, zone(-330)), '2024-03-04T10:02:00-05:30'],
  [at(36_120, zone(null)), '2024-03-04T10:02:00'],
  [at(36_120), '2024-03-04T10:02:00'],
  [at(null), '2024-03-04'],
  [at(36_120, { yearKnown: false }), 'T10:02:00'],
  [at(36_120, { day: null }), 'T10:02:00'],
])('an instant is written as precisely as it is known', (instant, written) => {
  expect(isoInstant(instant)).toBe(written);
});

it.each([
  [0, 'PT0S'],
  [1, 'PT1S'],
  [60, 'PT1M'],
  [3_600, 'PT1H'],
  [97_325, 'PT27H2M5S'],
])('%i seconds are %s', (seconds, written) => {
  expect(isoDuration(seconds)).toBe(written);
});
