/** What ships names what it is made of. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, it } from 'vitest';
import { writeBillOfMaterials } from '../../scripts/billOfMaterials.mjs';
import { root } from './program.ts';

const json = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const NOTICES = readFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const heads = new Set(
  [...NOTICES.matchAll(/^(?<name>\S+) \d+\.\d+\.\d+\S* \([\w.-]+\)$/gm)].map((match) => match.groups!.name!),
);

it('the licences of all that is bundled come with it', async () => {
  expect(await listFiles({ cwd: root, packageManager: PackageManager.None })).toContain('dist/THIRD-PARTY-NOTICES.txt');
  for (const room of ['server', 'client', 'schemas']) {
    for (const name of Object.keys(json(room, 'package.json').dependencies ?? {}))
      if (!name.startsWith('@postmortem/')) expect([...heads]).toContain(name);
  }
  const parts = NOTICES.split(/^-{72}$/m);
  expect(parts.filter((part) => !/copyright|license/i.test(part.split('\n').slice(2).join('\n')))).toEqual([]);
});

it.skipIf(!existsSync(join(root, 'node_modules')))(
  'the bill of materials names all that is bundled, and nothing else',
  () => {
    const file = writeBillOfMaterials();
    const { components } = JSON.parse(readFileSync(file, 'utf8')) as { components: { name: string }[] };
    rmSync(file);
    expect(new Set(components.map(({ name }) => name))).toEqual(heads);
  },
);

it('every package of the lock file is known by its contents', () => {
  const { packages } = json('package-lock.json') as {
    packages: Record<string, { link?: boolean; integrity?: string }>;
  };
  const unknown = Object.entries(packages).filter(
    ([path, { link, integrity }]) => path.includes('node_modules/') && !link && !integrity,
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});

it.skipIf(!existsSync(join(root, 'node_modules')))('each package is bundled in one version', () => {
  const versions = [...NOTICES.matchAll(/^(?<name>vscode-\S+) \d+\.\d+\.\d+\S* \(/gm)].map(
    (match) => match.groups!.name,
  );
  expect(versions.length).toBe(new Set(versions).size);
});
