import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { gitRoot } from '../node/guardedFile.ts';

/** Patterns of a file, or null where there is none that could be read. */
function patternsIn(path: string): Ignore | null {
  try {
    return ignore().add(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** What git ignores: the `.gitignore` of each folder from the root of the repository on, and `.git/info/exclude`. */
export class GitIgnore {
  private readonly byFolder = new Map<string, Ignore | null>();
  private readonly roots = new Map<string, string | null>();

  private rootOf(folder: string): string | null {
    const known = this.roots.get(folder);
    if (known !== undefined) return known;
    const root = gitRoot(folder);
    this.roots.set(folder, root);
    return root;
  }

  private patternsOf(file: string): Ignore | null {
    const known = this.byFolder.get(file);
    if (known !== undefined) return known;
    const patterns = patternsIn(file);
    this.byFolder.set(file, patterns);
    return patterns;
  }

  /** Is a file or folder, whose own folder is none that git ignores, ignored itself? The innermost pattern that fits decides. */
  has(path: string, isFolder: boolean): boolean {
    const absolute = resolve(path);
    const root = this.rootOf(dirname(absolute));
    if (root === null || absolute === root) return false;
    for (let folder = dirname(absolute); ; folder = dirname(folder)) {
      const files = [join(folder, '.gitignore'), ...(folder === root ? [join(root, '.git', 'info', 'exclude')] : [])];
      const name = relative(folder, absolute).split(sep).join('/') + (isFolder ? '/' : '');
      for (const file of files) {
        const found = this.patternsOf(file)?.test(name);
        if (found?.ignored) return true;
        if (found?.unignored) return false;
      }
      if (folder === root) return false;
    }
  }
}
