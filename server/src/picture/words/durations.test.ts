import { expect, it } from 'vitest';
import { foldedDuration, longDuration, shortDuration } from './durations.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

it.each([
  [0, '0 min', '0 分', '0 minutes'],
  [30, '30 s', '30 秒', '30 seconds'],
  [MINUTE, '1 min', '1 分', '1 minute'],
  [4 * MINUTE + 30, '4 min 30 s', '4 分 30 秒', '4 minutes 30 seconds'],
  [16 * MINUTE + 40, '17 min', '17 分', '17 minutes'],
  [52 * MINUTE, '52 min', '52 分', '52 minutes'],
  [HOUR, '1 h', '1 時間', '1 hour'],
  [HOUR + 5 * MINUTE, '1 h 5 min', '1 時間 5 分', '1 hour 5 minutes'],
  [DAY - 10, '1 d', '1 日', '1 day'],
  [21 * DAY + 3 * HOUR + 8 * MINUTE, '21 d 3 h', '21 日 3 時間', '21 days 3 hours'],
])('%d seconds are %s', (seconds, en, ja, long) => {
  expect(shortDuration(seconds, 'en').replaceAll('\u00a0', ' ')).toBe(en);
  expect(shortDuration(seconds, 'ja').replaceAll('\u00a0', ' ')).toBe(ja);
  expect(longDuration(seconds, 'en')).toBe(long);
  expect(longDuration(seconds, 'ja')).toBe(ja);
});

it('no line ends inside a short length', () => {
  expect(shortDuration(HOUR + 5 * MINUTE, 'en')).not.toContain(' ');
});

it('a fold tells whole days, or hours', () => {
  expect(foldedDuration(27 * DAY + 2 * HOUR, 'en')).toBe('27\u00a0d');
  expect(foldedDuration(19 * HOUR, 'ja')).toBe('19\u00a0時間');
});
