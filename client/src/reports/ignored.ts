import ignore, { type Ignore } from 'ignore';

/** What the `.gitignore` files of one workspace folder say of its paths. Patterns of folders above it are not known. */
export class IgnoredPaths {
  private readonly byFolder: ReadonlyMap<string, Ignore>;
  private readonly folders = new Map<string, boolean>([['', false]]);

  /** @param files texts of `.gitignore` files by the folder that each lies in, with slashes; '' for the workspace folder itself */
  constructor(files: ReadonlyMap<string, string>) {
    this.byFolder = new Map([...files].map(([folder, text]) => [folder, ignore().add(text)]));
  }

  /** @param path of a file, from the workspace folder */
  has(path: string): boolean {
    return this.isFolderIgnored(parentOf(path)) || this.decides(path, false);
  }

  /** Nothing in a folder that is ignored can be taken back. */
  private isFolderIgnored(folder: string): boolean {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const is = this.isFolderIgnored(parentOf(folder)) || this.decides(folder, true);
    this.folders.set(folder, is);
    return is;
  }

  /** The innermost pattern that fits decides. */
  private decides(path: string, isFolder: boolean): boolean {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const name = (folder === '' ? path : path.slice(folder.length + 1)) + (isFolder ? '/' : '');
      const found = this.byFolder.get(folder)?.test(name);
      if (found?.ignored) return true;
      if (found?.unignored || folder === '') return false;
    }
  }
}

function parentOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}
