import { describe, expect, it } from 'vitest';
import { agrees, durationsIn } from './durations.ts';

const minutes = (text: string) => durationsIn(text).map(({ seconds }) => seconds / 60);
const fits = (text: string, actual: number) => agrees(durationsIn(text)[0]!, actual * 60);

describe('a duration', () => {
  it.each([
    ['It lasted 37 minutes.', [37]],
    ['It lasted 2 hours and 3 minutes.', [123]],
    ['2h 3m later', [123]],
    ['1.5 hours', [90]],
    ['約37分間停止した', [37]],
    ['3時間半で復旧', [210]],
    ['5 時間 34 分', [334]],
    ['in 20 requests at 10:05', []],
    ['a probe every 5 minutes', []],
    ['5分間隔の監視', []],
  ])('is read from “%s”', (text, expected) => {
    expect(minutes(text)).toEqual(expected);
  });

  it.each([
    ['37 minutes', 37, true],
    ['37 minutes', 46, false],
    ['3時間半', 235, false],
    ['3時間半', 222, true],
    ['about 40 minutes', 45, true],
    ['2 hours', 145, true],
    ['2 時間半以内', 95, true],
    ['within 30 minutes', 55, false],
    ['more than 30 minutes', 55, true],
  ])('“%s” said of %i minutes agrees: %s', (text, actual, expected) => {
    expect(fits(text, actual)).toBe(expected);
  });
});
