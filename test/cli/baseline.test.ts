/** A team begins with the findings that there are, and is told of new ones only. */
import { readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, postmortem, write } from './program.ts';

const CAUSE = 'It was probably the disk.';
const REPORT = `# Postmortem\n\n## Root cause\n\n${CAUSE}\n`;
const baselineOf = (name: string) => JSON.parse(readFileSync(join(folder, name, 'known.json'), 'utf8'));
const begin = (name: string) => {
  write(`${name}/docs/postmortem.md`, REPORT);
  const run = (...args: string[]) => postmortem(['lint', '--format', 'json', ...args], { cwd: join(folder, name) });
  run('--write-baseline', 'known.json', '.');
  const rules = (...args: string[]): string[] =>
    JSON.parse(run('--baseline', 'known.json', ...args, '.').stdout).files[0].findings.map(
      ({ rule }: { rule: string }) => rule,
    );
  return { run, rules, rewrite: (text: string) => write(`${name}/docs/postmortem.md`, text) };
};

describe('a baseline', () => {
  it('is written once, and leaves out what it knows', () => {
    const { run, rules } = begin('once');
    expect(baselineOf('once').files['docs/postmortem.md']).toContainEqual({
      rule: 'wording/speculation',
      section: 'root-cause',
      sentence: 'it was probably the disk.',
      count: 1,
    });
    expect(rules()).toEqual([]);
    expect(run('--baseline', 'known.json', '.').status).toBe(0);
  });
  it('tells of a finding that takes the place of another, and of what has been mended', () => {
    const { run, rules, rewrite } = begin('swapped');
    rewrite(REPORT.replace('disk', 'cache'));
    expect(rules()).toEqual(['wording/speculation']);
    const { status, stderr } = run('--baseline', 'known.json', '.');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "1 of the baseline's findings is mended: take them out with --write-baseline.\n",
    });
  });
  it('grows with --accept-new alone', () => {
    const { run, rules, rewrite } = begin('grown');
    rewrite(REPORT.replace('disk', 'cache'));
    run('--write-baseline', 'known.json', '.');
    expect(JSON.stringify(baselineOf('grown'))).not.toContain('probably');
    expect(rules()).toEqual(['wording/speculation']);
    run('--write-baseline', 'known.json', '--accept-new', '.');
    expect(rules()).toEqual([]);
  });
  it('keeps what it knows of files that were not read, while they exist', () => {
    const { run } = begin('partly');
    write('partly/postmortem-2.md', REPORT);
    run('--write-baseline', 'known.json', '--accept-new', 'postmortem-2.md');
    expect(Object.keys(baselineOf('partly').files)).toEqual(['docs/postmortem.md', 'postmortem-2.md']);
  });
  it('keeps what it knows of files that are skipped', () => {
    const { run } = begin('skipped');
    const before = baselineOf('skipped');
    write('skipped/.postmortem.yaml', 'files: ["other.md"]\n');
    run('--write-baseline', 'known.json', '.');
    expect(baselineOf('skipped')).toEqual(before);
  });
  it('can be named in the configuration, as editors have it', () => {
    const { run } = begin('configured');
    write('configured/.postmortem.yaml', 'baseline: known.json\n');
    expect(run('.').status).toBe(0);
  });
  it.each([
    ['missing.json', "missing.json can't be read: there is no such file or folder."],
    [
      'docs/postmortem.md',
      'docs/postmortem.md is no baseline. Name one that postmortem lint --write-baseline has written.',
    ],
  ])('that is %s is told, with status 2', (name, message) => {
    const { run } = begin('broken');
    expect(run('--baseline', name, '.')).toEqual({ status: 2, stdout: '', stderr: `postmortem: ${message}\n` });
  });
  it('tells of a report that is gone, as one that was renamed is not known by its new name', () => {
    const { run, rules } = begin('renamed');
    renameSync(join(folder, 'renamed/docs/postmortem.md'), join(folder, 'renamed/docs/postmortem-9.md'));
    expect(rules()).toContain('wording/speculation');
    const gone = 'the baseline knows of files that are gone: docs/postmortem.md.';
    expect(run('--baseline', 'known.json', '.').stderr).toBe(
      `${gone} Where one was renamed, rename it in the baseline, too.\n`,
    );
    expect(run('--write-baseline', 'known.json', '--accept-new', '.').stderr).toContain(
      `${gone} They were taken out; --accept-new takes in what a renamed one has.\n`,
    );
    expect(rules()).toEqual([]);
  });
  it('tells of it where a configuration names the baseline, too, once for all reports', () => {
    const { run } = begin('moved');
    write('moved/.postmortem.yaml', 'baseline: known.json\n');
    write('moved/sub/postmortem-1.md', REPORT);
    write('moved/postmortem-2.md', REPORT);
    renameSync(join(folder, 'moved/docs/postmortem.md'), join(folder, 'moved/docs/postmortem-9.md'));
    expect(run('.').stderr).toBe(
      'the baseline knows of files that are gone: docs/postmortem.md. Where one was renamed, rename it in the baseline, too.\n',
    );
  });
  it('knows a file by its real name, through links and with a backslash in it', () => {
    write('real/docs/postmortem-a\\b.md', REPORT);
    const { run } = begin('real');
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    expect(Object.keys(baselineOf('real').files)).toEqual(['docs/postmortem-a\\b.md', 'docs/postmortem.md']);
    for (const [baseline, reports] of [
      ['known.json', '.'],
      ['../linked/known.json', 'docs'],
      ['known.json', '../linked/docs'],
    ] as const)
      expect(run('--baseline', baseline, reports)).toMatchObject({ status: 0, stderr: '' });
  });
  it.each([
    ['docs/postmortem.md', 'is no baseline and is not written over. Name another file, or take it away first.'],
    ['docs', 'is no regular file. Name one for the baseline.'],
    ['-', 'is no regular file. Name one for the baseline.'],
  ])('is not written to %s, which is told before anything is checked', (name, message) => {
    const { run } = begin('elsewhere');
    const expected = { status: 2, stdout: '', stderr: `postmortem: ${name} ${message}\n` };
    expect(run('--write-baseline', name, '.')).toEqual(expected);
  });
  it('that a configuration names and that is broken is told at its place, and nothing is left out', () => {
    const { run } = begin('misnamed');
    write('misnamed/.postmortem.yaml', 'baseline: nothing.json\n');
    const { status, stderr } = run('.');
    expect(status).toBe(2);
    expect(stderr).toContain(".postmortem.yaml:1:11: nothing.json can't be read.");
  });
});
