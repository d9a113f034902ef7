/** Folders, names and terminals as attackers: told in a line, with a status that says so, and nothing else is lost. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, PROGRAM, postmortem, write } from './program.ts';

const GUESS = '# Postmortem\n\n## Root cause\n\nIt was probably the disk.\n';
const inFolder = (name: string, ...args: string[]) => postmortem(args, { cwd: join(folder, name) });
/** A command line of a shell, in the test's folder. */
const shell = (line: string) =>
  spawnSync('bash', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, P: PROGRAM, N: process.execPath },
  });

describe('in a folder', () => {
  it('devices, pipes and links that lead out are passed over with a line', () => {
    write('odd/postmortem.md', GUESS);
    write('secret.md', GUESS);
    mkdirSync(join(folder, 'odd', '.git'));
    symlinkSync('/dev/zero', join(folder, 'odd', 'postmortem-z.md'));
    symlinkSync('/', join(folder, 'odd', 'root'));
    // Of what nobody looks into nothing is said.
    symlinkSync('/', join(folder, 'odd', 'node_modules'));
    symlinkSync(join('..', 'secret.md'), join(folder, 'odd', 'postmortem-link.md'));
    shell('mkfifo odd/postmortem-pipe.md');
    const { status, stdout, stderr } = inFolder('odd', 'lint', '--format', 'json', '.');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['postmortem.md']);
    expect(stderr.trim().split('\n').sort()).toEqual([
      'postmortem-link.md leads out of this repository and was passed over.',
      'postmortem-pipe.md is no regular file and was passed over.',
      'postmortem-z.md is no regular file and was passed over.',
      'root leads out of this repository and was passed over.',
    ]);
  });

  it('a linked folder of the same repository is looked through, once', () => {
    write('linked/incidents/postmortem.md', GUESS);
    mkdirSync(join(folder, 'linked', '.git'));
    mkdirSync(join(folder, 'linked', 'docs'));
    symlinkSync(join('..', 'incidents'), join(folder, 'linked', 'docs', 'postmortems'));
    symlinkSync(join('..', 'docs'), join(folder, 'linked', 'incidents', 'up'));
    symlinkSync(folder, join(folder, 'linked', 'docs', 'out'));
    const { status, stdout, stderr } = inFolder('linked', 'lint', '--format', 'json', 'docs');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'docs/out leads out of this repository and was passed over.\n',
    });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      'docs/postmortems/postmortem.md',
    ]);
    expect(JSON.parse(inFolder('linked', 'lint', '--format', 'json', '.').stdout).files).toHaveLength(1);
  });

  it('where all is passed over the status is 2', () => {
    mkdirSync(join(folder, 'only', '.git'), { recursive: true });
    symlinkSync(join('..', 'secret.md'), join(folder, 'only', 'postmortem.md'));
    expect(inFolder('only', 'lint', '.').status).toBe(2);
  });

  it.skipIf(process.getuid?.() !== 0)('one that can’t be read is told, with status 2', () => {
    write('locked/inside/postmortem.md', GUESS);
    chmodSync(join(folder, 'locked', 'inside'), 0o000);
    chmodSync(folder, 0o755);
    const { status, stderr } = postmortem(['lint', 'locked'], { cwd: folder, uid: 65534 });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^locked\/inside can't be read: it is not permitted\.\n$/),
    });
  });
});

describe('standard output', () => {
  const report = write('output/postmortem.md', GUESS);
  it.skipIf(!existsSync('/dev/full'))('that is full is told in a line, with status 2', () => {
    const { status, stderr } = shell(`"$N" "$P" lint "${report}" > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^postmortem: nothing can be written to standard output: the disk is full\.\n$/);
  });
  it('whose reader has gone keeps the status', () => {
    expect(shell(`set -o pipefail; "$N" "$P" lint "${report}" | true; echo "\${PIPESTATUS[0]}"`).stdout).toBe('1\n');
  });
});

it('a configuration from a pipe is read once, for all files', () => {
  for (let index = 0; index < 45; index++) write(`piped/postmortem-${index}.md`, GUESS);
  const line = 'cd piped && "$N" "$P" lint --config <(echo "rules: { wording/speculation: error }") --format json .';
  expect(JSON.parse(shell(line).stdout).summary).toMatchObject({ files: 45, errors: 45 });
});

it.skipIf(!existsSync('/dev/full'))('what can not be told ends with status 2', () => {
  expect(shell('"$N" "$P" lint nosuch.md 2> /dev/full').status).toBe(2);
});

describe('a call', () => {
  it.each([
    [['constructor'], 'Unknown command “constructor”'],
    [['__proto__'], 'Unknown command “__proto__”'],
    [['lint', '--locale', 'xx', '.'], '--locale takes en or ja, not “xx”'],
    [['lint', 'docs', '!+(a|aa)z'], 'is no glob that can be used'],
  ])('%j is told in one line', (args, message) => {
    const { status, stderr } = postmortem(args, { cwd: folder });
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toContain(message);
  });
  it('from a folder that is gone is told in one line', () => {
    const { status, stderr } = shell('mkdir gone && cd gone && rmdir ../gone && "$N" "$P" lint .');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^postmortem: [^\n]*\n$/) });
  });
});

it('what can not be written whole is not left half, nor its folder', () => {
  const { status, stderr } = shell('ulimit -f 1; "$N" "$P" new full/deep/a.md');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/can't be written: the disk is full\.\n$/),
  });
  expect(readdirSync(folder)).not.toContain('full');
});

it('what a terminal would act on is shown', () => {
  const name = 'postmortem-\u001b[31m\nname\u202e.md';
  write(`signs/${name}`, '# Postmortem\n\n## Root cause\n\n{{\u001b]0;PWN\u0007todo}} \u009b2J\n');
  write('signs/.postmortem.yaml', 'template: "no\\e]0;PWN\\asuch"\n');
  for (const command of [['lint'], ['metrics'], ['metrics', '--format', 'csv']]) {
    const { stdout, stderr } = inFolder('signs', ...command, '.');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).toContain('postmortem-\\x1b[31m\\nname\\u202e.md');
  }
});

it('no cell of CSV is a formula', () => {
  write('formulas/=cmd|calc!A1.md', GUESS);
  write('formulas/postmortem.md', GUESS);
  write('formulas/＝cmd.md', GUESS);
  const { stdout } = inFolder('formulas', 'metrics', '--format', 'csv', '=cmd|calc!A1.md', '＝cmd.md', 'postmortem.md');
  expect(stdout.split('\n')).toHaveLength(5);
  expect(stdout.split('\n').filter((line) => /^[=+\-@＝＋－＠]/.test(line))).toEqual([]);
});

it('a megabyte of comments is read', () => {
  const path = write(
    'comments/postmortem.md',
    `${GUESS}${'\n<!-- postmortem-disable wording/blame -->\n\nText.\n'.repeat(15_000)}`,
  );
  expect(postmortem(['lint', path]).status).toBe(1);
});

describe('on a terminal', () => {
  const path = write(
    'escapes.md',
    '# Postmortem\n\n## Timeline (UTC)\n\n- 10:00 a\n- 09:00 b \x1b[31mred\u202e\n\n## Root cause\n\nx\n',
  );
  const shown = (...args: readonly string[]): string => {
    // Of util-linux: it runs a command on a terminal of its own.
    const command = [process.execPath, PROGRAM, ...args, path].map((word) => `'${word}'`).join(' ');
    return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', input: '' }).stdout;
  };
  it.each([
    ['a change', ['lint', '--fix', '--dry-run']],
    ['a version to publish', ['export', '--public']],
  ])('%s has every sign in sight, and stays as it is for programs', (_, args) => {
    expect(shown(...args)).toContain('b \\x1b[31mred\\u202e');
    expect(postmortem([...args, path]).stdout).toContain('b \x1b[31mred\u202e');
  });
});
