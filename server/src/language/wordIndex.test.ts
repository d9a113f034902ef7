import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ItemIndex, WordIndex } from './wordIndex.ts';

describe('an index of words', () => {
  const index = new WordIndex([['forgot', 'x'], null, ['got to'], ['人'], ['見落']]);

  it.each([
    ['', [1]],
    ['forgot it', [0, 1]],
    ['forgot to', [0, 1, 2]],
    ['ends with x', [0, 1]],
    ['人', [1, 3]],
    ['forgo', [1]],
    ['forg人', [1, 3]],
    ['を見落', [1, 4]],
    ['見', [1]],
  ])('tells the lists that have one in “%s”', (text, lists) => {
    expect(index.listsIn(text)).toEqual(lists);
  });

  it('finds what a search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '人', '\uE000'), minLength: 1, maxLength: 4 });
    const lists = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '人', '\uE000', ' ') }), { maxLength: 4 });
    fc.assert(
      fc.property(lists, texts, (words, several) => {
        const built = new WordIndex(words);
        for (const text of several) {
          const searched = words.flatMap((list, at) => (list.some((each) => text.includes(each)) ? [at] : []));
          expect(built.listsIn(text)).toEqual(searched);
        }
      }),
    );
  });
});

describe('an index of items', () => {
  it('gives those whose words are in a text, in their order', () => {
    const [forgot, skipped] = [{ words: ['forgot'] }, { words: ['skipped', 'skips'] }];
    const index = new ItemIndex([skipped, forgot]);
    expect(index.worthTrying('Skipped, not forgot')).toEqual([skipped, forgot]);
    expect(index.worthTrying('done')).toEqual([]);
  });
});
