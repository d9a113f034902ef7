import { describe, expect, it } from 'vitest';
import { growthOf } from './growth.ts';

const of = ({ source, flags }: RegExp) => growthOf(source, flags);

describe('a search takes a time that grows with the text', () => {
  it.each([
    /a+/,
    /\d{4}-\d{2}-\d{2}/,
    /「[^」]{0,500}」/,
    /^#+ .*$/m,
    /.*/,
    /\w+(?: \w+)*/,
    /(?<!\s)\s+$/,
    /(?<!\w)\w+:/,
    /\b\w+:/,
    /^(?:a|b)+$/,
    /^(?:[^"\\]|\\.)*"/,
    /\s+$/y,
    /(?=a{0,20}b)a/,
    /(?<=\s{0,3})x/,
  ])('%s', (expression) => {
    expect(of(expression).degree).toBe(0);
  });
});

describe('a search takes the square of the text or more', () => {
  it.each([
    /\s+$/, // begins at each blank of a run
    /\d+ hours/,
    /a.*b/,
    /^\s*\w*\s*\w*$/, // 'w' in either
    /^(ab)*(ab)*$/,
    /a(?:a*b)?/, // matches a letter after having read the whole run
    /x?(?=\w+!)/,
    /(?<=^\s*-.*)x/,
    /(?:\s*\w+\s*)*:/,
    /(\d+)+x/,
    /^.*?,.*?;$/,
  ])('%s', (expression) => {
    expect(of(expression).degree).toBeGreaterThan(0);
  });
});

describe('a search takes twice the time for each character', () => {
  it.each([/^(a+)+$/, /^(?:a|a ?)+$/, /^(?:a|aa)+$/, /^(?:\w+\s?)*$/, /^(?:a{1,30})*$/, /^(?:.|\s)*x$/])('%s', (e) => {
    expect(of(e).degree).toBe(Infinity);
  });
});

it('counts the turns of a loop that has a bound', () => {
  expect(of(/「[^」]{0,500}」/)).toEqual({ degree: 0, steps: 500 });
  expect(of(/「.{0,50}」.{0,30}。/)).toEqual({ degree: 0, steps: 1500 });
  expect(of(/^(?:[ \t]{0,3}>[ \t]?){40}/).steps).toBe(2 ** 40);
});
