import { expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { pack, unpack } from './packed.ts';
import { rowsOf } from './rows.ts';

it('a list that was packed is the same list without its sentences', () => {
  const rows = rowsOf(
    ENGLISH,
    `
    unless: (never|no)
    left: <leave> it
    + He left it.
    by: by (a|an) {word} of luck
    + It held by a stroke of luck.
    not after: not
    own: (we|i)
    + We saw it.
    not before: (in|on)
    - We in the team saw it.
    `,
  );
  expect(unpack(pack(rows))).toEqual(rows.map(({ matches, ignores, ...row }) => row));
});
