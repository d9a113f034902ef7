import { describe, expect, it } from 'vitest';
import { RULES } from '../rules/index.ts';
import { OWN_POINTS, QUESTIONS } from './questions.ts';

const named = QUESTIONS.flatMap(({ kinds }) => kinds.flatMap(({ rules }) => rules));

describe('the questions of a review', () => {
  it('name every rule once, and no other', () => {
    const all = [...RULES.map(({ id }) => id), ...Object.values(OWN_POINTS)];
    expect([...named].sort()).toEqual(all.sort());
  });
  it('have ids of their own', () => {
    const ids = QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('end what they ask with a question mark in English, and say what is fulfilled without a full stop', () => {
    for (const { title, fulfilled } of QUESTIONS) {
      expect(title.en).toMatch(/\?$/);
      expect(fulfilled.en).not.toMatch(/[.?]$/);
      expect(fulfilled.ja).not.toMatch(/。$/);
    }
  });
});
