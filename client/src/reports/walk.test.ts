import { expect, it } from 'vitest';
import { walk } from './walk.ts';

const FOLDERS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '': [
    ['README.md', 1],
    ['docs', 2],
    ['node_modules', 2],
    ['link', 64 | 2],
  ],
  docs: [['outage.md', 1]],
};
const read = async (folder: string) => {
  const entries = FOLDERS[folder];
  if (!entries) throw new Error(`${folder} was not to be read`);
  return entries;
};

it('finds the files of all folders but those of packages, and follows no link', async () => {
  expect(await walk(read)).toEqual(['README.md', 'docs/outage.md']);
});

it('ends where there is no end', async () => {
  const endless = async () => [['again', 2] as const, ['a.md', 1] as const];
  expect(await walk(endless, 10)).toHaveLength(5);
});
