/** What `--output` names may be open already: a log, a pipe, a device. It is written on with, and loses nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, PROGRAM, write } from './program.ts';

const path = write('open/postmortem.md', '# Postmortem\n\n## Root cause\n\nIt was probably the disk.\n');
const shell = (line: string) =>
  spawnSync('bash', ['-c', line], {
    cwd: join(folder, 'open'),
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, P: `${process.execPath} ${PROGRAM}`, NO_COLOR: '1' },
  });
const logAfter = (line: string): string[] => {
  write('open/log', 'what was there\n');
  shell(line);
  return readFileSync(join(folder, 'open', 'log'), 'utf8')
    .trim()
    .split('\n');
};

describe.skipIf(!existsSync('/dev/fd'))('--output', () => {
  it.each([
    ['$P lint --format rdjson --output /dev/stdout . >> log'],
    ['$P lint --format rdjson --output /dev/stderr . 2>> log'],
    ['$P lint --format rdjson --output /dev/fd/7 . 7>> log'],
    ['$P export --public --format json --sections all --output /dev/stdout postmortem.md >> log'],
  ])('adds to a log: %s', (line) => {
    const [first, second, ...others] = logAfter(line);
    expect([first, second?.[0]]).toEqual(['what was there', '{']);
    expect(others.join('')).not.toContain('what was there');
  });
  it.each([
    ['$P lint --format rdjson --output >(cat) . | cat'],
    ['$P lint --format rdjson --output - .'],
    ['$P export --public --format json --sections all --output - postmortem.md'],
  ])('goes through a pipe: %s', (line) => {
    expect(shell(line).stdout).toMatch(/^\{/);
    expect(existsSync(join(folder, 'open', '-'))).toBe(false);
  });
  it.each([
    ['lint --format json --format sarif --output -', 'only one format can go to standard output.'],
    ["lint --output ''", '--output needs a value: --output FILE.'],
    ["lint --baseline ''", '--baseline needs a value: --baseline FILE.'],
    ["export --public --output ''", '--output needs a value: --output FILE.'],
  ])('%s is told, with status 2', (line, message) => {
    expect(shell(`$P ${line} ${path}`)).toMatchObject({ status: 2, stdout: '' });
    expect(shell(`$P ${line} ${path}`).stderr).toContain(message);
  });
  it.skipIf(!existsSync('/dev/full'))('a device that takes nothing, or has no end, is told in a line', () => {
    for (const line of ['lint --output /dev/full', 'lint --write-baseline /dev/full', 'lint --baseline /dev/zero']) {
      const { status, stderr } = shell(`$P ${line} .`);
      expect({ line, status, lines: stderr.trim().split('\n').length }).toEqual({ line, status: 2, lines: 1 });
    }
  });
});
