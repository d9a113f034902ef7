import { expect, it } from 'vitest';
import { durationLike } from './durationText.ts';

it.each([
  ['4h 9m', 235, '3h 55m'],
  ['4h9m', 180, '3h'],
  ['4h', 235, '3h55m'],
  ['4 h', 235, '3 h 55 min'],
  ['4 hours', 61, '1 hour 1 minute'],
  ['2 hours and 3 minutes', 125, '2 hours and 5 minutes'],
  ['45 minutes', 50, '50 minutes'],
  ['45 minutes', 95, '1 hour 35 minutes'],
  ['4-hour', 180, '3-hour'],
  ['2時間30分', 155, '2時間35分'],
  ['2 時間 30 分', 155, '2 時間 35 分'],
  ['45分', 100, '1時間40分'],
  ['about 4 hours', 235, '3 h 55 min'],
  ['3時間半', 235, '3 時間 55 分'],
])('in place of “%s” stands, for %i minutes, “%s”', (written, minutes, expected) => {
  const isJapanese = /[時分]/.test(written);
  expect(durationLike(written, minutes * 60, isJapanese ? 'ja' : 'en')).toBe(expected);
});
