import { expect, it } from 'vitest';
import { IgnoredPaths } from './ignored.ts';

const PATHS = new IgnoredPaths(
  new Map([
    ['', 'build/\n*.draft.md\n'],
    ['docs', '!keep.draft.md\n/private\n'],
  ]),
);

it.each([
  ['docs/outage.md', false],
  ['build/outage.md', true],
  ['deep/build/outage.md', true],
  ['outage.draft.md', true],
  ['docs/keep.draft.md', false],
  ['docs/private/outage.md', true],
  ['private/outage.md', false],
])('what git ignores of %s: %s', (path, is) => {
  expect(PATHS.has(path)).toBe(is);
});

it('takes nothing back that is in a folder that is ignored', () => {
  const paths = new IgnoredPaths(new Map([['', 'build/\n!build/outage.md\n']]));
  expect(paths.has('build/outage.md')).toBe(true);
});
