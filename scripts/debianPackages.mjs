// Programs that tests run, from Debian's packages.
import { execFileSync } from 'node:child_process';
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

/** Has all of them, or throws with what to do. */
export function ensurePrograms(progress) {
  const missing = () => Object.keys(PROGRAMS).filter((program) => !findProgram(program));
  if (missing().length === 0) return;
  const packages = missing().map((program) => PROGRAMS[program]);
  installDebianPackages(packages, progress);
  if (missing().length > 0)
    throw new Error(
      `${missing().join(', ')} not installed. Install them (Debian: apt-get install ${packages.join(' ')}).`,
    );
}
