// Makes postmortem-lint-VERSION.tgz: the command line, the server for other editors and the library.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildNpmPackage } from './build.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'package');
/** What a person downloads, in bytes. */
const LARGEST = 1_000_000;

/** Puts beside package/package.json what its `files` name besides the bundles. */
function stage() {
  rmSync(join(folder, 'docs'), { recursive: true, force: true });
  for (const name of ['rules', 'postmortem.1'])
    cpSync(join(root, 'docs', name), join(folder, 'docs', name), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

/** @returns the path and the size in bytes of the package, and the names of its files */
export async function packageForNpm() {
  const versionIn = (name) => JSON.parse(readFileSync(join(name, 'package.json'), 'utf8')).version;
  if (versionIn(folder) !== versionIn(root))
    throw new Error('package/package.json has another version than package.json.');
  await buildNpmPackage();
  stage();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', folder, '--pack-destination', root, '--json', '--ignore-scripts'];
  const printed = execFileSync(npm, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const [{ filename, size, files }] = JSON.parse(printed);
  if (size > LARGEST) throw new Error(`The package has ${size} bytes; ${LARGEST} are allowed.`);
  return { file: join(root, filename), size, names: files.map(({ path }) => path) };
}

if (process.argv[1] === import.meta.filename) {
  const { file, size, names } = await packageForNpm();
  for (const name of names.sort()) console.log(name);
  console.log(`${file}: ${size} bytes`);
  if (process.argv.includes('--instead')) {
    // npm asks before it packs the root, which is the extension.
    console.error(`npm pack: ${file} is made. The root is VS Code's extension: npm run package makes that.`);
    process.exitCode = 1;
  }
}
