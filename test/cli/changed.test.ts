/** What a pull request has changed, by git itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

const GUESS = '# Postmortem\n\n## Summary\n\nAll was down.\n\n## Root cause\n\nIt was probably the disk.\n';

/** A repository with a branch `main`, on another branch. */
function repository(name: string) {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '-q', '-b', 'main');
  write(`${name}/postmortem-a.md`, GUESS);
  write(`${name}/postmortem-b.md`, `${GUESS}\nMore.\n`);
  write(`${name}/日本 語/postmortem-c.md`, `${GUESS}\nEven more.\n`);
  git('add', '.');
  git('commit', '-qm', 'first');
  git('checkout', '-qb', 'work');
  const files = (...args: string[]): { path: string; findings: { rule: string; line: number }[] }[] => {
    const { stdout } = postmortem(['lint', '--format', 'json', ...args], { cwd });
    return stdout === '' ? [] : JSON.parse(stdout).files;
  };
  return { cwd, git, files, paths: (...args: string[]) => files(...args).map(({ path }) => path) };
}

describe('lint --changed', () => {
  it('reads what differs from the last commit, new files too', () => {
    const { paths } = repository('worktree');
    expect(paths('--changed', '.')).toEqual([]);
    write('worktree/postmortem-a.md', `${GUESS}\nNew.\n`);
    write('worktree/日本 語/postmortem-new.md', GUESS);
    expect(paths('--changed')).toEqual(['postmortem-a.md', '日本 語/postmortem-new.md']);
  });
  it('reads what differs from where a branch parts, whatever has happened there since', () => {
    const { git, paths } = repository('branch');
    write('branch/日本 語/postmortem-c.md', `${GUESS}\nChanged.\n`);
    git('commit', '-qam', 'work');
    git('checkout', '-q', 'main');
    write('branch/postmortem-b.md', `${GUESS}\nOn main.\n`);
    git('commit', '-qam', 'main');
    git('checkout', '-q', 'work');
    expect(paths('--changed', 'main', '.')).toEqual(['日本 語/postmortem-c.md']);
    expect(paths('--changed=main')).toEqual(['日本 語/postmortem-c.md']);
  });
  it('with --changed-lines tells only of lines that differ, and follows renames', () => {
    const { cwd, git, files } = repository('lines');
    renameSync(join(cwd, 'postmortem-a.md'), join(cwd, 'postmortem-z.md'));
    write('lines/postmortem-z.md', GUESS.replace('All was down.', 'Some users waited.'));
    git('add', '-A');
    const [file, ...others] = files('--changed', '--changed-lines', '.');
    expect(others).toEqual([]);
    expect(file!.path).toBe('postmortem-z.md');
    expect(file!.findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['5 wording/vague-quantity']);
  });
  it('with --changed-lines and --fix mends only lines that differ', () => {
    const { cwd, git } = repository('mending');
    const line = 'See [the runbook](#) and [the ticket](#).\n';
    write('mending/postmortem-a.md', `${GUESS}\n${line}`);
    git('commit', '-qam', 'links');
    const path = write('mending/postmortem-a.md', `${line}\n${GUESS}\n${line}\n${line}`);
    postmortem(['lint', '--fix', '--changed', '--changed-lines'], { cwd });
    const mended = 'See the runbook and the ticket.\n';
    expect(readFileSync(path, 'utf8')).toBe(`${mended}\n${GUESS}\n${line}\n${mended}`);
  });
  it('knows a file whose name holds a backslash', () => {
    const { paths } = repository('backslash');
    write('backslash/postmortem-a\\b.md', GUESS);
    expect(paths('--changed')).toEqual(['postmortem-a\\b.md']);
  });
  it('reads what differs in submodules from what the compared commit has of them', () => {
    const { cwd: inner } = repository('inner');
    const { cwd, git, paths } = repository('outer');
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'reports');
    git('commit', '-qm', 'submodule');
    expect(paths('--changed', '.')).toEqual([]);
    expect(paths('--changed', 'main', 'reports')).toHaveLength(3);
    write('outer/reports/postmortem-a.md', `${GUESS}\nChanged.\n`);
    expect(paths('--changed', '.')).toEqual(['reports/postmortem-a.md']);
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    spawnSync('git', [...identity, 'commit', '-qam', 'inside'], { cwd: join(cwd, 'reports') });
    expect(paths('--changed', '.')).toEqual(['reports/postmortem-a.md']);
  });
  it('says what a shallow clone lacks', () => {
    const { cwd, git } = repository('origin');
    write('origin/postmortem-a.md', `${GUESS}\nOnce.\n`);
    git('commit', '-qam', 'once');
    git('checkout', '-q', 'main');
    write('origin/postmortem-b.md', `${GUESS}\nOn main.\n`);
    git('commit', '-qam', 'main');
    git('checkout', '-q', 'work');
    spawnSync('git', ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${cwd}`, join(folder, 'shallow')]);
    const { status, stderr } = postmortem(['lint', '--changed', 'origin/main'], { cwd: join(folder, 'shallow') });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'postmortem: this clone is shallow and does not reach where it and origin/main part. Fetch more: git fetch --unshallow.\n',
    });
  });
  const { cwd: told } = repository('told');
  it.each([
    [
      ['--changed', 'no-such-branch'],
      'Fetch it first (git fetch origin no-such-branch:refs/remotes/origin/no-such-branch), then compare with origin/no-such-branch.',
    ],
    [['--changed', 'origin/next'], '(git fetch origin next:refs/remotes/origin/next), then compare with origin/next.'],
    [['--changed', 'HEAD~9'], 'git knows no commit “HEAD~9” here. Name a branch, a tag or a commit'],
    [['--changed=--output=x'], 'git knows no commit “--output=x” here.'],
  ])('%j is told', (args, message) => {
    const { status, stderr } = postmortem(['lint', ...args], { cwd: told });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
  it('outside of a repository is told', () => {
    const { status, stderr } = postmortem(['lint', '--changed'], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'postmortem: --changed needs a git repository, and this folder is in none.\n',
    });
  });
});

describe('lint --shard', () => {
  const cwd = join(folder, 'shards');
  for (let index = 0; index < 11; index++) write(`shards/postmortem-${index}.md`, GUESS);
  const part = (shard: string, ...operands: string[]): string[] =>
    JSON.parse(postmortem(['lint', '--format', 'json', '--shard', shard, ...operands], { cwd }).stdout).files.map(
      ({ path }: { path: string }) => path,
    );
  it('parts the files fairly, each in one part', () => {
    const parts = ['1/3', '2/3', '3/3'].map((shard) => part(shard, '.'));
    expect(parts.map(({ length }) => length).sort()).toEqual([3, 4, 4]);
    expect(new Set(parts.flat()).size).toBe(11);
  });
  it('does not depend on how the files were named', () => {
    expect(part('1/3', '*.md').sort()).toEqual(part('1/3', '.').sort());
  });
  it.each(['0/3', '4/3', 'x', '1/0'])('“%s” is told', (shard) => {
    const { status, stderr } = postmortem(['lint', '--shard', shard, '.'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('such as 1/4') });
  });
});

describe('what git ignores', () => {
  it('is left out of folders and globs, not where it is named', () => {
    const { cwd, paths } = repository('ignoring');
    write('ignoring/.gitignore', 'build/\n*-draft.md\n');
    write('ignoring/docs/.gitignore', '!kept-draft.md\n');
    for (const name of [
      'build/postmortem.md',
      'postmortem-draft.md',
      'docs/postmortem-draft.md',
      'docs/kept-draft.md',
      'docs/Postmortem.MD',
    ])
      write(`ignoring/${name}`, GUESS);
    expect(paths('--all', 'docs')).toEqual(['docs/Postmortem.MD', 'docs/kept-draft.md']);
    expect(paths('--all', '**/*-draft.md')).toEqual(['docs/kept-draft.md']);
    expect(paths('postmortem-draft.md')).toEqual(['postmortem-draft.md']);
    expect(paths('build')).toEqual(['build/postmortem.md']);
    expect(postmortem(['lint', '.'], { cwd }).stdout).not.toContain('build/');
  });
});
