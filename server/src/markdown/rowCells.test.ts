import { expect, it } from 'vitest';
import { rowCells } from './rowCells.ts';

it.each([
  ['| a | b |', [' a ', ' b ']],
  ['|a||', ['a', '']],
  ['a | b', ['a ', ' b']],
  ['| a \\| b | c', [' a \\| b ', ' c']],
  ['a |', ['a ']],
  ['|', []],
  ['', ['']],
])('%j has the cells %j', (row, cells) => {
  expect(rowCells(row).map(({ start, end }) => row.slice(start, end))).toEqual(cells);
});
