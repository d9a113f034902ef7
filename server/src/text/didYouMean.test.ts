import { describe, expect, it } from 'vitest';
import { didYouMean } from './didYouMean.ts';

describe('an unknown name', () => {
  const rules = ['wording/blame', 'wording/speculation', 'timeline/gap'];
  it.each([
    ['wording/balme', ' Did you mean “wording/blame”?'],
    ['timeline/gpa', ' Did you mean “timeline/gap”?'],
    ['no/rule', ''],
    ['', ''],
  ])('“%s” is answered with “%s”', (name, expected) => expect(didYouMean(name, rules).en).toBe(expected));
  it('has no neighbour of which less than half is right', () => expect(didYouMean('nope', ['one']).en).toBe(''));
  it('has no neighbour where nothing is known', () => expect(didYouMean('x', [])).toEqual({ en: '', ja: '' }));
});
