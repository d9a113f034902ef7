import { describe, expect, it } from 'vitest';
import { execAll } from './execAll.ts';

describe('every match', () => {
  it.each([
    [/a+/g, 'aa b a', [0, 5]],
    [/b|(?=c)/g, 'cbc', [1]],
    [/(?:)/gu, '😀', []],
    [/x/g, '', []],
  ])('of %s in “%s”', (pattern, text, places) => {
    expect(execAll(pattern, text).map(({ index }) => index)).toEqual(places);
    expect(execAll(pattern, text).map(({ index }) => index)).toEqual(places);
  });
});
