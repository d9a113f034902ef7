/** The type of an entry of a folder; VS Code's own enumeration has these numbers. */
const FOLDER = 2;
const FILE = 1;

/** Entries that are looked at: a file system without a search of its own may be a slow one. */
const MOST_ENTRIES = 20_000;
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The files below a folder, by their paths from it; links are not followed.
 * @param read lists a folder, as pairs of name and type
 */
export async function walk(
  read: (folder: string) => Promise<readonly (readonly [name: string, type: number])[]>,
  most = MOST_ENTRIES,
): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let folder = folders.shift(); folder !== undefined && seen < most; folder = folders.shift()) {
    for (const [name, type] of await read(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (++seen > most) break;
      if (type === FILE) files.push(path);
      else if (type === FOLDER && !PASSED_OVER.has(name)) folders.push(path);
    }
  }
  return files;
}
