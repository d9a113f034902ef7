import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

for (const path of ['docs', 'docs/drafts', 'docs/z', 'other']) mkdirSync(join(folder, path));
for (const path of ['docs/a.md', 'docs/drafts/b.md', 'docs/z/c.md', 'other/d.md']) write(path, '# Notes\n');
// A folder in itself, one that sorts before the folder it leads to, and a file.
symlinkSync('.', join(folder, 'docs', 'loop'));
symlinkSync('z', join(folder, 'docs', 'latest'));
symlinkSync(join('z', 'c.md'), join(folder, 'docs', 'c.md'));

/** The files that `lint` checks, in their order. */
function checked(...operands: string[]): string[] {
  const { stdout } = postmortem(['lint', '--format', 'json', ...operands], { cwd: folder });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('a file is checked once', () => {
  const INSIDE = ['docs/a.md', 'docs/drafts/b.md', 'docs/z/c.md'];

  it.each(['docs', 'docs/**/*.md'])('whatever links lead to it, under its own path: %s', (operand) => {
    expect(checked(operand)).toEqual(INSIDE);
  });
  it('under the path that names it first', () => {
    expect(checked('docs/a.md', './docs/a.md', join(folder, 'docs', 'a.md'))).toEqual(['docs/a.md']);
    expect(checked('docs/latest/c.md', 'docs')).toEqual(['docs/latest/c.md', ...INSIDE.slice(0, 2)]);
  });
});

describe('a pattern with “!” takes files away', () => {
  it.each([
    [
      ['docs/**/*.md', '!docs/drafts/**'],
      ['docs/a.md', 'docs/z/c.md'],
    ],
    [
      ['.', '!./docs/drafts/', '!docs/z'],
      ['docs/a.md', 'other/d.md'],
    ],
    [['docs', '!docs/**', 'docs/a.md'], ['docs/a.md']],
    [['!docs/**'], ['other/d.md']],
    [['docs/a.md', '!**/a.md'], []],
    [[join(folder, 'other', '*.md'), '!other/e.md', 'docs', `!${folder}/docs/*/**`, '!other'], ['docs/a.md']],
  ])('%j', (operands, paths) => {
    expect(checked(...operands)).toEqual(paths);
  });
});
