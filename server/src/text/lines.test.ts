import { expect, it } from 'vitest';
import { followsBlank, lineEnd, lineStart, nextLine, precedesBlank } from './lines.ts';

it.each([
  ['a\nbc\nd', 3, 2, 4, 5],
  ['a\r\nbc\r\nd', 4, 3, 5, 7],
  ['a\rbc\rd', 3, 2, 4, 5],
  ['abc', 1, 0, 3, 3],
])('finds the line of an offset: %j', (text, at, start, end, next) => {
  expect([lineStart(text, at), lineEnd(text, at), nextLine(text, at)]).toEqual([start, end, next]);
});

it.each([
  ['b', true, true],
  ['a\nb\nc', false, false],
  ['a\r\nb\r\nc', false, false],
  ['a\n \t\nb\n\nc', true, true],
  ['a\r\n\r\nb\r\n \r\nc', true, true],
  ['\nb\n', true, true],
])('tells whether a line stands between blank ones: %j', (text, follows, precedes) => {
  const at = text.indexOf('b');
  expect([followsBlank(text, at), precedesBlank(text, at)]).toEqual([follows, precedes]);
});
