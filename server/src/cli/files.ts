import { isUtf8 } from 'node:buffer';
import { type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { reasonOf, UsageError } from './errors.ts';

const MARKDOWN = '**/*.{md,markdown}';
const NEVER = ['**/node_modules/**', '**/.git/**'];

/** Null where there is nothing, or nothing that can be looked at: reading it tells why. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

async function matchesOf(pattern: string): Promise<string[]> {
  const matches = await glob(pattern, { ignore: NEVER, dot: true, expandDirectories: false });
  if (matches.length === 0) throw new UsageError(`No file matches ${pattern}.`);
  return matches.sort();
}

/** The files that operands name: files as given, Markdown files of folders, matches of globs, each once and in that order. */
export async function expand(operands: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const operand of operands.length > 0 ? operands : ['.']) {
    const stat = statOf(operand);
    if (stat?.isDirectory()) {
      const folder = operand.replace(/(?<!\/)\/+$/, '') || '/';
      const inside = await glob(MARKDOWN, { cwd: folder, ignore: NEVER, dot: true, expandDirectories: false });
      for (const path of inside.sort()) found.add(folder === '.' ? path : `${folder}/${path}`);
    } else if (stat || !isDynamicPattern(operand)) found.add(operand);
    else for (const path of await matchesOf(operand)) found.add(path);
  }
  return [...found];
}

const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** The text of a file in UTF-8; throws for what can't be read as that. */
export async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new UsageError(`${path} can't be read: ${reasonOf(error)}.`);
  }
  const isUtf16 = UTF_16.some((mark) => bytes.subarray(0, 2).equals(mark));
  if (!isUtf16 && (isUtf8(bytes) || bytes.includes(0))) return bytes.toString('utf8');
  throw new UsageError(`${path} is not in UTF-8. Save it as UTF-8 and try again.`);
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
