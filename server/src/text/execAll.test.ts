import { describe, expect, it } from 'vitest';
import { everyMatch } from './execAll.ts';

describe('every match', () => {
  it.each([
    [/a+/g, 'aa b a', [0, 5]],
    [/b|(?=c)/g, 'cbc', [1]],
    [/(?:)/gu, '😀', []],
    [/x/g, '', []],
  ])('of %s in “%s”', (pattern, text, places) => {
    expect(everyMatch(pattern, text).map(({ index }) => index)).toEqual(places);
    expect(everyMatch(pattern, text).map(({ index }) => index)).toEqual(places);
  });
});
