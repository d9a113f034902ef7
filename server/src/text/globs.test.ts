import { describe, expect, it } from 'vitest';
import { compileGlob, selects } from './globs.ts';

const PATHS = ['README.md', 'docs/.a.md', 'docs/b.md', 'docs/drafts/c.md', 'docs/drafts/keep/d.md'];

describe('patterns select', () => {
  it.each([
    [['docs/*.md'], ['docs/.a.md', 'docs/b.md']],
    [
      ['README.md', 'docs/b.md'],
      ['README.md', 'docs/b.md'],
    ],
    [
      ['docs/**', '!docs/drafts/**'],
      ['docs/.a.md', 'docs/b.md'],
    ],
    [
      ['docs/**', '!docs/drafts/**', 'docs/drafts/keep/**'],
      ['docs/.a.md', 'docs/b.md', 'docs/drafts/keep/d.md'],
    ],
    [['!docs/drafts/**', 'docs/**'], PATHS.slice(1)],
    [['!docs/**'], ['README.md']],
    [
      ['!docs/drafts/**', '!README.md'],
      ['docs/.a.md', 'docs/b.md'],
    ],
    [['{README,docs/[a-c]}.md'], ['README.md', 'docs/b.md']],
    [['docs/**/{b,d}.md'], ['docs/b.md', 'docs/drafts/keep/d.md']],
    [['**/drafts/**/?.md'], PATHS.slice(3)],
    [[], []],
  ])('%j', (patterns, selected) => {
    expect(PATHS.filter((path) => selects(patterns, path))).toEqual(selected);
  });

  it.each(['docs/drafts', 'docs/drafts/', '/docs/drafts/**', './docs/drafts', '**/drafts'])(
    'what is in a folder, however it is written: %s',
    (glob) => {
      expect(PATHS.filter((path) => selects([glob], path))).toEqual(PATHS.slice(3));
      expect(PATHS.filter((path) => selects(['**', `!${glob}`], path))).toEqual(PATHS.slice(0, 3));
    },
  );
});

describe('what may take long to match is no glob', () => {
  it.each([
    ['(a+)+z', 'groups'],
    ['docs/!(b).md', 'groups'],
    ['*a*a*a*z', 'stars'],
    ['{a,b}'.repeat(9), 'choices'],
    ['a'.repeat(1001), 'long'],
    ['', 'empty'],
  ])('%s: %s', (glob, fault) => {
    expect(compileGlob(glob)).toBe(fault);
  });
});
