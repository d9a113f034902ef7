import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { compile } from './notation.ts';
import { readPhrases } from './rows.ts';

describe('a pattern', () => {
  const found = (pattern: string, text: string) => {
    const { source, flags } = compile(pattern, ENGLISH);
    return new RegExp(source, flags).exec(text.toLowerCase())?.[0] ?? null;
  };
  it.each([
    ['<drop> the ball', 'He dropped the ball.', 'dropped the ball'],
    ['[far] too late', 'It was too late.', 'too late'],
    ['we feel[s] that', 'Here we feel that it was slow.', 'we feel that'],
    ['we feel[s] that', 'Ops and we feels that it was slow.', 'we feels that'],
    ['fat-fingered', 'He fat fingered it.', 'fat fingered'],
    ["couldn't [even] care", 'She couldn’t even care.', 'couldn’t even care'],
    ['paid no (attention|heed)', 'They paid no heed.', 'paid no heed'],
    ['asleep', 'sleepasleep', null],
  ])('%s', (pattern, text, expected) => expect(found(pattern, text)).toBe(expected));
  it.each([
    ['(a', '“)” is missing'],
    ['{persn} left', 'There is no slot {persn}'],
    ['<drop:past>', 'not “past”'],
    ['a)', 'closes nothing'],
  ])('refuses %s', (pattern, message) => expect(() => compile(pattern, ENGLISH)).toThrow(message));
  it.each([
    ['<drop> the ball', [['drops the ball', 'dropped the ball', 'dropping the ball']]],
    ['{word} within {words}', [[' within ']]],
    ['(a|an) {word} with {word} luck', [[' luck'], [' with ']]],
    ['{word}', []],
    ['{word} in {words}', []],
  ])('%s is looked for where its words are', (pattern, words) =>
    expect(compile(pattern, ENGLISH).words).toEqual(words),
  );
});

describe('a list', () => {
  it('is phrases with their guards and sentences; the words of a frame are phrases of their own', () => {
    const list = readPhrases(`
      not before: today
      left: <leave> it
      + He left it.
      # why the frame is there
      did: (did not|never) *
      * check
      + She never checked.
      - She did not check in.
      not before: in
    `);
    expect(list).toEqual([
      {
        id: 'left',
        pattern: '<leave> it',
        frame: null,
        guards: { notBefore: ['today'] },
        matches: ['He left it.'],
        ignores: [],
      },
      {
        id: 'did/check',
        pattern: '(did not|never) check',
        frame: '(did not|never) *',
        guards: { notBefore: ['today', 'in'] },
        matches: ['She never checked.'],
        ignores: ['She did not check in.'],
      },
    ]);
  });
  it.each([
    ['a: b\n+ c\n* d', 'A word needs a pattern'],
    ['+ c', 'A sentence needs a phrase'],
    ['nothing', 'Neither'],
  ])('%j is refused', (list, message) => expect(() => readPhrases(list)).toThrow(message));
});
