import { isUtf8 } from 'node:buffer';
import { realpathSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { matchesGlob, takenAway } from '../text/globs.ts';
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

/** Where a file is once all links are followed. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The files that a glob finds from a folder, sorted, each once: links may lead to one by several paths, and one without links is taken. */
async function filesMatching(pattern: string, cwd: string): Promise<string[]> {
  const byRealPath = new Map<string, string>();
  const paths = await glob(pattern, { cwd, ignore: NEVER, dot: true, expandDirectories: false });
  for (const path of paths.sort()) {
    const real = realPathOf(resolve(cwd, path));
    if (!byRealPath.has(real) || real.endsWith(`/${path}`)) byRealPath.set(real, path);
  }
  return [...byRealPath.values()].sort();
}

async function filesOf(operand: string): Promise<string[]> {
  const stat = statOf(operand);
  if (stat?.isDirectory()) {
    const folder = operand.replace(/(?<!\/)\/+$/, '') || '/';
    const inside = await filesMatching(MARKDOWN, folder);
    return folder === '.' ? inside : inside.map((path) => `${folder}/${path}`);
  }
  if (stat || !isDynamicPattern(operand)) return [operand];
  const matches = await filesMatching(operand, '.');
  if (matches.length === 0) throw new UsageError(`No file matches ${operand}.`);
  return matches;
}

/** Written in one way, so that `./docs`, `docs` and the absolute path match each other. */
const fromHere = (path: string): string => relative('', path).replaceAll(sep, '/');

/**
 * The files that operands name: files as given, Markdown files of folders, matches of globs, each once and in that order. `!GLOB` takes
 * away what the operands before it named; where there are no others, from this folder.
 */
export async function expand(operands: readonly string[]): Promise<string[]> {
  const globTakenAway = (operand: string): string | null => (statOf(operand) ? null : takenAway(operand));
  const here = operands.every((operand) => globTakenAway(operand) !== null) ? ['.'] : [];
  const byRealPath = new Map<string, string>();
  for (const operand of [...here, ...operands]) {
    const away = globTakenAway(operand);
    if (away === null) {
      for (const path of await filesOf(operand)) {
        const real = realPathOf(path);
        if (!byRealPath.has(real)) byRealPath.set(real, path);
      }
    } else {
      for (const [real, path] of byRealPath) if (matchesGlob(fromHere(path), fromHere(away))) byRealPath.delete(real);
    }
  }
  return [...byRealPath.values()];
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
