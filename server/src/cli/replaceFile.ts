import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cannotBeWritten, UsageError } from './errors.ts';

/** Where a file is once links are followed, with its mode; a new one is where it is named. */
async function target(path: string): Promise<{ path: string; mode: number | null }> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    return { path: real, mode: found.isFile() ? found.mode & 0o7777 : null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { path, mode: null };
  }
}

const CHANGED = (path: string): UsageError =>
  new UsageError({
    en: `${path} has changed meanwhile and was left as it is. Run the command again.`,
    ja: `${path} は処理中に変更されたため、書き換えませんでした。もう一度実行してください。`,
  });

/**
 * Writes a file whole or not at all: beside it, then in its place. It keeps its mode, and links to it stay links. Devices and pipes are
 * written to as they are.
 * @param before the text that it must still have; null: whatever it has
 * @throws UsageError
 */
export async function replaceFile(path: string, text: string, before: string | null = null): Promise<void> {
  let temporary: string | null = null;
  try {
    const { path: real, mode } = await target(path);
    const isSpecial =
      mode === null &&
      (await stat(real).then(
        (found) => !found.isFile(),
        () => false,
      ));
    if (isSpecial) return await writeFile(real, text);
    temporary = join(dirname(real), `.${basename(real).slice(0, 200)}.${process.pid}.tmp`);
    await writeFile(temporary, text, { flag: 'wx' });
    if (mode !== null) await chmod(temporary, mode);
    if (before !== null && (await readFile(real, 'utf8')) !== before) throw CHANGED(path);
    await rename(temporary, real);
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(cannotBeWritten(path, error));
  }
}
