import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf, UsageError } from './errors.ts';

/** Writes a file that is not there yet, with the folders that it needs. Nothing that exists is written over. */
export async function create(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError(`${path} exists already, and nothing was written. Choose another name.`);
    }
    throw new UsageError(`${path} can't be written: ${reasonOf(error)}.`);
  }
}
