import { describe, expect, it } from 'vitest';
import { compileGlob, type Glob, selects } from './globs.ts';

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
    ['+(a|aa)z', 'groups'],
    ['docs/!(b).md', 'groups'],
    ['../docs/*.md', 'parent'],
    ['docs\\pm\\*.md', 'backslash'],
    ['C:/docs/*.md', 'backslash'],
    ['{1..9999}', 'choices'],
    ['{1..101}', 'choices'],
    ['{a,b}'.repeat(9), 'choices'],
    [`{a,b}{c,d}{e,f}${'*a'.repeat(400)}`, 'choices'],
    ['a'.repeat(1001), 'long'],
    ['', 'empty'],
  ])('%s: %s', (glob, fault) => {
    expect(compileGlob(glob)).toBe(fault);
  });
  it.each(['{1..100}', 'a'.repeat(1000)])('what is just as long as a glob may be is one: %s', (glob) => {
    expect(compileGlob(glob)).toHaveProperty('matches');
  });
});

describe('a part of a path', () => {
  it.each([
    ['*-*-*-*-*.md', ['2024-03-04-a-b.md'], ['2024-03-04.md']],
    ['[0-9]*.md', ['1.md', '9a.md'], ['a.md']],
    ['[!x^]*', ['a', '!'], ['x', '^a']],
    ['[^x]?', ['ab'], ['xb', 'a']],
    ['(team)', ['(team)'], ['team']],
    ['\\[a\\].md', ['[a].md'], ['a.md']],
    ['{1..3}.md', ['1.md', '3.md'], ['4.md', '{1..3}.md']],
    ['{c..a}{x,y}', ['ax', 'cy'], ['dx']],
    ['{1..c}', ['{1..c}'], ['1', '2']],
    ['{a..3}', ['{a..3}'], ['a', '3', 'U']],
    ['{a}', ['{a}'], ['a']],
    ['[a-cx-z_]', ['a', 'b', 'y', '_'], ['d', '-', 'w']],
    ['docs/**', ['docs/a.md', 'docs/b/c.md'], ['docs']],
    ['a[b', ['a[b'], ['ab']],
    ['障害*', ['障害報告', '障害'], ['報告']],
    ['?', ['🙂'], ['🙂🙂']],
    ['*a*b', ['ab', 'xaxbab'], ['ba', 'abx']],
  ])('%s', (glob, matched, others) => {
    const { matches } = compileGlob(glob) as Glob;
    expect(matched.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  it('takes a time that grows with its length alone', () => {
    const { matches } = compileGlob(`${'*a'.repeat(400)}z`) as Glob;
    expect(matches('a'.repeat(20_000))).toBe(false);
  });
});
