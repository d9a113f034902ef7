import { existsSync } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A file's text with its real path, in slashes; or why it is not read. */
export type GuardedFile =
  | { readonly text: string; readonly real: string }
  | { readonly why: 'absent' | 'outside' | 'unusual' | 'large' | 'unreadable' };

/** The folder of the git repository that holds a path, or null. */
export function gitRoot(path: string): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** Is it the folder itself or below it, as both are written? The way to another drive is absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Does it hold what is nobody else's business, as a home does that is kept in git? */
export const isEverything = (folder: string): boolean => folder === dirname(folder) || folder === homedir();

/** A folder and the repository that holds it, without links. */
async function bounds(folder: string): Promise<readonly string[]> {
  try {
    const real = await realpath(folder);
    const root = gitRoot(real);
    return root === null || isEverything(root) ? [real] : [real, root];
  } catch {
    return [];
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

/**
 * A file that a configuration names, as it may be somebody else's: regular files of a size that people write, inside of some folders or
 * their repositories. Looked at before it is opened, as devices and pipes never end.
 * @param within null: anywhere
 * @param largest in bytes
 */
export async function readGuarded(
  path: string,
  within: readonly string[] | null,
  largest: number,
): Promise<GuardedFile> {
  try {
    const real = await realpath(path);
    if (within && !(await Promise.all(within.map(bounds))).flat().some((folder) => isInside(real, folder)))
      return { why: 'outside' };
    const stats = await stat(real);
    if (!stats.isFile()) return { why: 'unusual' };
    if (stats.size > largest) return { why: 'large' };
    return { text: await readFile(real, 'utf8'), real: real.split(sep).join('/') };
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    // A link that leads nowhere is there.
    return { why: isAbsent && !(await isLink(path)) ? 'absent' : 'unreadable' };
  }
}
