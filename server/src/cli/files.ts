import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { reasonOf, UsageError } from './errors.ts';

const MARKDOWN = '**/*.{md,markdown}';
const NEVER = ['**/node_modules/**', '**/.git/**'];

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files that operands name: files as given, Markdown files of folders, matches of globs, each once and in that order. */
export async function expand(operands: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const operand of operands.length > 0 ? operands : ['.']) {
    if (isFolder(operand)) {
      const folder = operand.replace(/\/+$/, '') || '/';
      const inside = await glob(MARKDOWN, { cwd: folder, ignore: NEVER, dot: true, expandDirectories: false });
      for (const path of inside.sort()) found.add(folder === '.' ? path : `${folder}/${path}`);
    } else if (statSync(operand, { throwIfNoEntry: false }) || !isDynamicPattern(operand)) found.add(operand);
    else
      for (const path of (await glob(operand, { ignore: NEVER, dot: true, expandDirectories: false })).sort())
        found.add(path);
  }
  return [...found];
}

/** The text of a file; bytes that are no UTF-8 become U+FFFD. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} can't be read: ${reasonOf(error)}.`);
  }
}

/** The text of a file, or null where there is none. */
export async function readTextIfAny(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new UsageError(`${path} can't be read: ${reasonOf(error)}.`);
  }
}
