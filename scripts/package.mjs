// Makes the .vsix from what lies in dist/. The same commit gives the same bytes: files in order, with the commit's time in UTC.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { writeBillOfMaterials } from './billOfMaterials.mjs';
import { build } from './build.mjs';

const root = join(import.meta.dirname, '..');
/** What a person downloads, in bytes. */
const LARGEST = 3_000_000;
/** An archive of the sources has no commit. */
const NO_COMMIT = '1767225600';

/** The extension's page. */
const PAGE = 'dist/README.md';

/** The README with its pictures in it: VS Code's page of an extension shows none that lie beside it. */
function writePage() {
  const inPlace = (picture, text, file) =>
    file.endsWith('.webp') ? `![${text}](data:image/webp;base64,${readFileSync(join(root, file), 'base64')})` : picture;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, PAGE), readme.replace(/!\[([^\]]*)\]\(([^)]+)\)/g, inPlace));
}

function commitTime() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return NO_COMMIT;
  }
}

/** @returns the path and the size in bytes of the .vsix, and the names of the project's files in it */
export async function packageExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, `${name}-${version}.vsix`);
  process.env.TZ = 'UTC';
  process.env.SOURCE_DATE_EPOCH = commitTime();
  writePage();
  await createVSIX({
    cwd: root,
    readmePath: PAGE,
    packagePath: file,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const { size } = statSync(file);
  if (size > LARGEST) throw new Error(`The package has ${size} bytes; ${LARGEST} are allowed.`);
  return { file, size, names: await listFiles({ cwd: root, dependencies: false, readmePath: PAGE }) };
}

if (process.argv[1] === import.meta.filename) {
  await build();
  const { file, size, names } = await packageExtension();
  for (const name of names.sort()) console.log(name);
  console.log(`${file}: ${size} bytes`);
  console.log(writeBillOfMaterials());
}
