import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS, placeholderIn } from './placeholders.ts';

describe.each(
  PLACEHOLDERS.map(({ pattern, ...examples }) => [pattern.source.slice(0, 60), pattern, examples] as const),
)('the placeholder %s', (_, pattern, { matches, leaves }) => {
  it.each(matches)('stands in %s', (text) => {
    expect(text).toMatch(pattern);
    expect(placeholderIn(text)).not.toBeNull();
  });
  it.each(leaves)('does not stand in %s, nor does another', (text) => {
    expect(placeholderIn(text)).toBeNull();
  });
});
