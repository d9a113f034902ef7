import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { cannotBeWritten, UsageError } from './errors.ts';

/** The folders from one up to another that holds it, the innermost first. */
function foldersUpTo(folder: string, top: string): string[] {
  const up = dirname(folder);
  return folder === top || up === folder ? [folder] : [folder, ...foldersUpTo(up, top)];
}

/** Takes folders away that were made for nothing; one that holds something by now stays. */
async function removeFolders(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  try {
    for (const each of foldersUpTo(folder, first)) await rmdir(each);
  } catch {
    // It was the file that mattered.
  }
}

/** Writes a file that is not there yet, with the folders that it needs. Nothing that exists is written over, and nothing half written is left. */
export async function create(path: string, text: string): Promise<void> {
  let firstFolder: string | undefined;
  try {
    firstFolder = await mkdir(dirname(resolve(path)), { recursive: true });
    const file = await open(path, 'wx');
    try {
      await file.writeFile(text);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  } catch (error) {
    await removeFolders(dirname(resolve(path)), firstFolder);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError({
        en: `${path} exists already, and nothing was written. Choose another name.`,
        ja: `${path} は既に存在するため、何も書き込みませんでした。別の名前を指定してください。`,
      });
    }
    throw new UsageError(cannotBeWritten(path, error));
  }
}
