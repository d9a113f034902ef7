import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isInside, readGuarded } from './guardedFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'postmortem-guarded-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

mkdirSync(at('repository/.git'), { recursive: true });
mkdirSync(at('repository/team'));
writeFileSync(at('repository/base.yaml'), 'language: ja\n');
writeFileSync(at('outside.yaml'), 'key: secret\n');
writeFileSync(at('repository/large.yaml'), '#'.repeat(200));
symlinkSync(at('outside.yaml'), at('repository/link.yaml'));
symlinkSync('/dev/zero', at('repository/device.yaml'));
const within = [at('repository/team')];
const read = (name: string, from: readonly string[] | null = within) => readGuarded(at(name), from, 100);

it.each([
  ['/work', true],
  ['/work/a', true],
  ['/work/..a', true],
  ['/worker', false],
  ['/', false],
])('%s is inside of /work: %s', (path, expected) => {
  expect(isInside(path, '/work')).toBe(expected);
});

it('a file of the repository that holds the folder is read', async () => {
  expect(await read('repository/base.yaml')).toMatchObject({ text: 'language: ja\n' });
  expect(await read('repository/team/../base.yaml')).toMatchObject({ text: 'language: ja\n' });
});

it.each([
  ['outside.yaml', 'outside'],
  ['repository/link.yaml', 'outside'],
  ['repository/device.yaml', 'outside'],
  ['repository/team', 'unusual'],
  ['repository/large.yaml', 'large'],
  ['repository/none.yaml', 'absent'],
])('%s is not: %s', async (name, why) => {
  expect(await read(name)).toEqual({ why });
});

it('where a person says so, files outside are read, and devices still are not', async () => {
  expect(await read('outside.yaml', null)).toMatchObject({ text: 'key: secret\n' });
  expect(await read('repository/device.yaml', null)).toEqual({ why: 'unusual' });
});
