// Puts VS Code's own server and workbench, as the npm package code-server carries them, into a cache outside the tree. Its install
// scripts are not run: they compile native modules and download from elsewhere; everything needed here works without them.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** VS Code 1.100.3 is the last that runs on Node 20; the newest one, 1.139.1, brings its own Node: `VSCODE_HOST=newest npm test -- node web`. */
const HOSTS = {
  oldest: { version: '4.100.3', runtime: null },
  newest: { version: '4.139.1', runtime: `node-${process.platform}-${process.arch}` },
};
const RUNTIME_VERSION = '24.21.0';
const chosen = process.env.VSCODE_HOST || 'oldest';
if (!Object.hasOwn(HOSTS, chosen)) {
  console.error(`VSCODE_HOST is “${chosen}”. Write oldest or newest, or leave it out.`);
  process.exit(2);
}
const { version: VERSION, runtime: RUNTIME } = HOSTS[chosen];
/** `workspace.findFiles` wants ripgrep, whose own package downloads it. */
const RIPGREP = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;
const INSTALL = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const cache =
  process.env.POSTMORTEM_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'postmortem');

/**
 * The installed host's folder; installs it first where it is not there (about 15 s).
 * @param {(step: string) => void} progress
 */
export async function installHost(progress) {
  const folder = join(cache, `vscode-host-${VERSION}`);
  if (existsSync(join(folder, 'done'))) return folder;
  const building = `${folder}.${process.pid}`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  const npm = (args, cwd) => run('npm', args, { cwd, maxBuffer: 1 << 26, shell: process.platform === 'win32' });
  try {
    progress(`fetching VS Code (code-server ${VERSION})`);
    await npm(['pack', `code-server@${VERSION}`, '--silent'], building);
    const archive = (await readdir(building)).find((name) => name.endsWith('.tgz'));
    progress('unpacking');
    await run('tar', ['xzf', archive, '--strip-components=2', 'package/lib/vscode'], { cwd: building });
    await rm(join(building, archive));
    const vscode = join(building, 'vscode');
    progress('installing its packages');
    await npm(INSTALL, vscode);
    await npm(INSTALL, join(vscode, 'extensions'));
    await symlink('node_modules', join(vscode, 'node_modules.asar'));
    if (RUNTIME === null) await installRipgrep(npm, building, vscode);
    else await installRuntime(npm, building);
    await writeFile(join(building, 'done'), VERSION);
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw new Error(
      `VS Code could not be installed into ${cache}: ${
        String(error.stderr || error.message)
          .trim()
          .split('\n')[0]
      }`,
    );
  }
  return folder;
}

const runtimeIn = (host) => join(host, 'runtime', 'node_modules', String(RUNTIME), 'bin', 'node');

/** The program that VS Code's server runs on. @param {string} host its folder */
export const nodeOf = (host) => (RUNTIME === null ? process.execPath : runtimeIn(host));

async function installRuntime(npm, building) {
  const folder = join(building, 'runtime');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  await npm([...INSTALL, `${RUNTIME}@${RUNTIME_VERSION}`], folder);
}

async function installRipgrep(npm, building, vscode) {
  const folder = join(building, 'ripgrep');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  await npm([...INSTALL, RIPGREP], folder);
  const bin = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, { recursive: true });
  const from = join(
    '..',
    '..',
    '..',
    '..',
    '..',
    'ripgrep',
    'node_modules',
    RIPGREP.slice(0, RIPGREP.lastIndexOf('@')),
    'bin',
    'rg',
  );
  await symlink(from, join(bin, 'rg'));
}
