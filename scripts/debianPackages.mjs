// Programs that tests run, from Debian's packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is that is on the PATH under one of some names. */
export const findProgram = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Installs packages when run as root where apt-get is. @returns whether it could be tried */
export function installDebianPackages(packages, progress) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  progress(`installing ${packages.join(', ')} with apt-get`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  return true;
}

/** Package of each program that `npm test programs` runs. */
const PROGRAMS = { nvim: 'neovim', emacs: 'emacs-nox', zsh: 'zsh', fish: 'fish', groff: 'groff-base', git: 'git' };
/** Package of each library that Emacs loads there; newer ones hold eglot themselves. */
const EMACS_LIBRARIES = { eglot: 'elpa-eglot', 'markdown-mode': 'elpa-markdown-mode' };

function emacsFinds(library) {
  const answer = `(kill-emacs (if (locate-library "${library}") 0 1))`;
  return spawnSync('emacs', ['--batch', '-q', '-f', 'package-initialize', '--eval', answer]).status === 0;
}

/** Has all of them, or throws with what to do. */
export function ensurePrograms(progress) {
  const missing = () => [
    ...Object.entries(PROGRAMS).filter(([program]) => !findProgram(program)),
    ...Object.entries(EMACS_LIBRARIES).filter(([library]) => !emacsFinds(library)),
  ];
  const packages = missing().map(([, name]) => name);
  if (packages.length === 0) return;
  installDebianPackages(packages, progress);
  const names = missing().map(([name]) => name);
  if (names.length > 0)
    throw new Error(`${names.join(', ')} not installed. Install them (Debian: apt-get install ${packages.join(' ')}).`);
}
