import { readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Console } from './console.ts';
import { cannotBeWritten, UsageError } from './errors.ts';
import { replaceFile } from './replaceFile.ts';

const STANDARD_OUTPUT = 1;
/** What stands for standard output on a command line, by the convention of POSIX. */
const DASH = '-';
const FOLDERS_OF_DESCRIPTORS = ['/dev/fd', '/proc/self/fd'];
const MOST_LINKS = 40;

function realFolders(): ReadonlySet<string> {
  const real = FOLDERS_OF_DESCRIPTORS.flatMap((folder) => {
    try {
      return [realpathSync(folder)];
    } catch {
      return [];
    }
  });
  return new Set(real);
}

/** The open descriptor that a name such as `/dev/stdout` or `/dev/fd/3` leads to; null for any other file. */
function descriptorOf(path: string): number | null {
  const folders = realFolders();
  let at = resolve(path);
  try {
    for (let links = 0; links < MOST_LINKS; links++) {
      const folder = realpathSync(dirname(at));
      const name = at.slice(at.lastIndexOf('/') + 1);
      if (folders.has(folder)) return /^\d+$/.test(name) ? Number(name) : null;
      at = resolve(folder, readlinkSync(at));
    }
  } catch {
    // No link, or nothing that is there: a file like any other.
  }
  return null;
}

/** Does a name mean something that is open already, which has its own place to write on? */
export const isOpenStream = (path: string): boolean => path === DASH || descriptorOf(path) !== null;

/** Does a name mean standard output? */
export const isStandardOutput = (path: string): boolean => path === DASH || descriptorOf(path) === STANDARD_OUTPUT;

/**
 * Writes what `--output` names. What is open already is written on with, wherever it leads: a log that standard output is appended to
 * keeps what it has.
 * @throws UsageError
 */
export async function writeOutput(path: string, text: string, console: Console): Promise<void> {
  if (isStandardOutput(path)) return console.writeDocument(text);
  const descriptor = descriptorOf(path);
  if (descriptor === null) return replaceFile(path, text);
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    throw new UsageError(cannotBeWritten(path, error));
  }
}
