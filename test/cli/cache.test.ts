/** What earlier runs have found is told again where nothing has changed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

describe('postmortem lint --cache', () => {
  const path = write('cached/postmortem.md', '# Postmortem\n\n## Root cause\n\nIt was probably the disk.\n');
  const cwd = join(folder, 'cached');
  mkdirSync(join(cwd, 'node_modules'));
  const [cached, fresh] = [['--cache'], []].map((more) => () => postmortem(['lint', ...more, '.'], { cwd }));
  const cacheFile = (): string => {
    const cache = join(cwd, 'node_modules', '.cache', 'postmortem');
    return join(cache, readdirSync(cache)[0]!);
  };

  it('says the same as without, the second time too', () => {
    expect(cached!()).toEqual(fresh!());
    expect(cached!()).toEqual(fresh!());
  });
  it('does not read a file again that is as it was', () => {
    writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').replace('is a guess', 'was a guess'));
    expect(cached!().stdout).toContain('was a guess');
  });
  it.each([
    [
      'the file has changed',
      () => writeFileSync(path, '# Postmortem\n\n## Root cause\n\nIt was probably the cache.\n'),
    ],
    [
      'its configuration has changed',
      () => write('cached/.postmortem.yaml', 'rules: { wording/speculation: error }\n'),
    ],
    [
      'the configuration has a mistake',
      () => write('cached/.postmortem.yaml', 'rules: { wording/speculation: loud }\n'),
    ],
    ['the cache is no cache', () => writeFileSync(cacheFile(), '[')],
  ])('does where %s', (_, change) => {
    change();
    expect(cached!()).toEqual(fresh!());
    expect(cached!()).toEqual(fresh!());
  });
});
