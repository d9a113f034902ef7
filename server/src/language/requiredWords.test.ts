import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf, requiredWords } from './requiredWords.ts';

describe('what a pattern requires', () => {
  it.each([
    [/forgot to/, ['forgot to']],
    [/\bForgot (?:to|about)\b/, ['forgot to', 'forgot about']],
    [/(?:skip|ignor)(?:ped|ed) [^.]{0,20} alert/, [' alert']],
    [/(?:skip|ignor)(?:ped|ed) \w+/, ['skipped ', 'skiped ', 'ignorped ', 'ignored ']],
    [/\b(?:the|our|an?) \w+ careless/, [' careless']],
    [/(?:was )?late\b/, ['was late', 'late']],
    [/colou?rs?/, ['color', 'colors', 'colour', 'colours']],
    [/(?:ab){2,}c/, ['ab']],
    [/忘れ[てた]/, ['忘れて', '忘れた']],
    [/(?<!not )(?<act>ran)(?= the)/, ['ran']],
    [/a\.b/, ['a.b']],
    [/\w+|x/, null],
    [/[^a-z]/, null],
    [/(?:x|y)?/, null],
  ] as const)('%s', (pattern, expected) => {
    const words = requiredWords(pattern);
    expect(words && [...words].sort()).toEqual(expected && [...expected].sort());
  });

  it.each([
    /^(?:ab|c[de])+f?(?:gh){0,2}$/,
    /^x(?:yes|no|perhaps) \d{1,3}(?: minutes?)?$/,
    /^(?:担当|作業)者(?:が|は)[ぁ-ん]{1,4}忘れ(?:た|て)$/,
    /^[A-C](?<name>one|two) three|four$/,
  ])('is in everything that %s matches', (pattern) => {
    const words = requiredWords(pattern);
    expect(words).not.toBeNull();
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => words!.some((word) => text.toLowerCase().includes(word))),
    );
  });
});

describe('the alternatives of a pattern', () => {
  it.each([
    [/a/i, ['a']],
    [/\b(?:forgot|(?:left|lost) it|[|)]x)\b/i, ['\\b(?:forgot)\\b', '\\b(?:(?:left|lost) it)\\b', '\\b(?:[|)]x)\\b']],
    [/(?:a|b)c|d\|e/, ['(?:a|b)c', 'd\\|e']],
    [/(?:忘れ|怠っ)|(?=x)y/u, ['(?:忘れ)', '(?:怠っ)', '(?=x)y']],
  ])('%s', (pattern, sources) => {
    const parts = alternativesOf(pattern);
    expect(parts.map(({ source }) => source)).toEqual(sources);
    expect(new Set(parts.map(({ flags }) => flags))).toEqual(new Set([pattern.flags]));
  });
});
