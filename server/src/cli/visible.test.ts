import { expect, it } from 'vitest';
import { visible, visibleInLine } from './visible.ts';

it.each([
  ['\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
  ['\u009b2J\r', '\\x9b2J\\x0d'],
  ['a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
  ['障害 – one\n\ttwo 👍', '障害 – one\n\ttwo 👍'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('a name stays in one line', () => {
  expect(visibleInLine('a\nb\tc')).toBe('a\\nb\\tc');
});
