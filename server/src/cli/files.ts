import { type Dirent, lstatSync, readdir, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Localized } from '@postmortem/schemas';
import { glob, isDynamicPattern } from 'tinyglobby';
import { gitRoot } from '../node/guardedFile.ts';
import { compileGlob, matchesGlob, takenAway } from '../text/globs.ts';
import { cannotBeRead, UsageError } from './errors.ts';
import { GitIgnore } from './gitIgnore.ts';

/** In any case: `README.MD` comes from systems that don't care. */
const MARKDOWN = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';
const ignored = new GitIgnore();
/** Folders without reports, and links to such. */
const NEVER_ENTERED = new Set(['node_modules', '.git']);
const NEVER = [...NEVER_ENTERED].map((name) => `**/${name}/**`);

/** Null where there is nothing, or nothing that can be looked at: reading it tells why. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Where a file is once all links are followed. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Do two names mean one file, through links or as two names of it? */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statOf(one), statOf(other)];
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** Something that operands lead to and that is not checked. */
export interface PassedOver {
  readonly line: Localized;
  /** Could there be reports in it? */
  readonly isGrave: boolean;
}
type Tell = (passedOver: PassedOver) => void;

/** The folder that links from a file may lead to: its repository, else the folder that is looked through. */
const boundOf = (path: string, cwd: string): string => realPathOf(gitRoot(dirname(resolve(cwd, path))) ?? cwd);

/** Does a link stay in its repository? */
const staysInside = (path: string, cwd: string): boolean =>
  realPathOf(resolve(cwd, path)).startsWith(`${boundOf(path, cwd)}${sep}`);

const LEADS_OUT: Localized = {
  en: 'leads out of this repository and was passed over.',
  ja: 'はリポジトリの外を指すため、対象外としました。',
};
const NO_REGULAR_FILE: Localized = {
  en: 'is no regular file and was passed over.',
  ja: 'は通常のファイルではないため、対象外としました。',
};

function passOver(path: string, cwd: string, why: Localized, tell: Tell): false {
  const name = cwd === '.' ? path : `${cwd}/${path}`;
  tell({ line: { en: `${name} ${why.en}`, ja: `${name} ${why.ja}` }, isGrave: false });
  return false;
}

/** Is it a file that can be read to its end, here? Devices and pipes are not, and a link may lead anywhere. */
function isReadable(path: string, cwd: string, tell: Tell): boolean {
  const stat = statOf(resolve(cwd, path));
  // Reading tells why a link leads nowhere.
  if (!stat) return true;
  if (stat.isDirectory()) return false;
  if (!stat.isFile()) return passOver(path, cwd, NO_REGULAR_FILE, tell);
  if (!lstatSync(resolve(cwd, path)).isSymbolicLink() || staysInside(path, cwd)) return true;
  return passOver(path, cwd, LEADS_OUT, tell);
}

/**
 * As `node:fs` reads folders: telling which can't be read, as an empty answer would look like a clean one.
 * @param leavesOut is something passed over without a word?
 * @param onOther told of what is neither file nor folder
 */
const readingFolders = (
  tell: Tell,
  leavesOut: (path: string, isFolder: boolean) => boolean,
  onOther: (path: string) => void,
): { readdir: typeof readdir } => ({
  readdir: ((path: string, options: object, callback: (error: Error | null, entries: Dirent[]) => void) =>
    readdir(path, { ...options, withFileTypes: true }, (error, entries) => {
      if (error) tell({ line: cannotBeRead(relative('', path) || path, error), isGrave: true });
      const kept = (entries ?? []).filter((entry) => !leavesOut(join(path, entry.name), entry.isDirectory()));
      for (const entry of kept) if (!entry.isFile() && !entry.isDirectory()) onOther(join(path, entry.name));
      callback(error, kept);
    })) as typeof readdir,
});

/** Below linked folders of the same repository, each once: a link may lead into itself. */
async function belowLinks(links: readonly string[], cwd: string, tell: Tell, seen: Set<string>): Promise<string[]> {
  const found: string[] = [];
  for (const link of links) {
    const real = realPathOf(resolve(cwd, link));
    if (!statOf(resolve(cwd, link))?.isDirectory() || seen.has(real)) continue;
    seen.add(real);
    if (!staysInside(link, cwd)) {
      passOver(link, cwd, LEADS_OUT, tell);
      continue;
    }
    // A folder in itself is looked through already.
    if (`${realPathOf(cwd)}${sep}`.startsWith(`${real}${sep}`)) continue;
    const inside = await filesMatching(MARKDOWN, join(cwd, link), tell, seen);
    found.push(...inside.map((path) => `${link}/${path}`));
  }
  return found;
}

/**
 * The files that a glob finds from a folder, sorted, each once: of a file's names one without links is taken.
 * @param seen real paths of the folders that links have led to
 */
async function filesMatching(pattern: string, cwd: string, tell: Tell, seen = new Set<string>()): Promise<string[]> {
  const byRealPath = new Map<string, string>();
  const others: string[] = [];
  // Who names a folder that git ignores wants what is in it.
  const isWanted = ignored.has(cwd, true);
  const leavesOut = (path: string, isFolder: boolean): boolean =>
    NEVER_ENTERED.has(basename(path)) || (!isWanted && ignored.has(path, isFolder));
  const found = await glob(pattern, {
    cwd,
    ignore: NEVER,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: readingFolders(
      tell,
      leavesOut,
      (path) => void others.push(relative(resolve(cwd), resolve(path)).replaceAll(sep, '/')),
    ),
  });
  const linked = await belowLinks(others, cwd, tell, seen);
  const paths = [...found, ...[...others, ...linked].filter((path) => matchesGlob(path, pattern))];
  for (const path of paths.sort()) {
    if (!isReadable(path, cwd, tell)) continue;
    const real = realPathOf(resolve(cwd, path));
    if (!byRealPath.has(real) || real.endsWith(`/${path}`)) byRealPath.set(real, path);
  }
  return [...byRealPath.values()].sort();
}

async function filesOf(operand: string, tell: Tell): Promise<string[]> {
  const stat = statOf(operand);
  if (stat?.isDirectory()) {
    const folder = operand.replace(/(?<!\/)\/+$/, '') || '/';
    const inside = await filesMatching(MARKDOWN, folder, tell);
    return folder === '.' ? inside : inside.map((path) => `${folder}/${path}`);
  }
  if (stat || !isDynamicPattern(operand)) return [operand];
  const matches = await filesMatching(operand, '.', tell);
  if (matches.length === 0)
    throw new UsageError({
      en: `No file matches ${operand}.`,
      ja: `${operand} に一致するファイルがありません。`,
    });
  return matches;
}

/** Written in one way, so that `./docs`, `docs` and the absolute path match each other. */
const fromHere = (path: string): string => relative('', path).replaceAll(sep, '/');

/**
 * The files that operands name: files as given, Markdown files of folders, matches of globs, each once and in that order. `!GLOB` takes
 * away what the operands before it named; where there are no others, from this folder.
 * @param tell of what is not checked
 */
export async function expand(operands: readonly string[], tell: Tell): Promise<string[]> {
  const globTakenAway = (operand: string): string | null => (statOf(operand) ? null : takenAway(operand));
  const here = operands.every((operand) => globTakenAway(operand) !== null) ? ['.'] : [];
  const byRealPath = new Map<string, string>();
  const passed: PassedOver[] = [];
  for (const operand of [...here, ...operands]) {
    const away = globTakenAway(operand);
    if (away === null) {
      for (const path of await filesOf(operand, (each) => void passed.push(each))) {
        const real = realPathOf(path);
        if (!byRealPath.has(real)) byRealPath.set(real, path);
      }
    } else {
      if (typeof compileGlob(fromHere(away)) === 'string')
        throw new UsageError({
          en: `${operand} is no glob that can be used. Write one such as '!docs/drafts/**'.`,
          ja: `${operand} は使えないグロブです。'!docs/drafts/**' のように書いてください。`,
        });
      for (const [real, path] of byRealPath) if (matchesGlob(fromHere(path), fromHere(away))) byRealPath.delete(real);
    }
  }
  // Where nothing is left, what was passed over may have been all: a clean answer would be none.
  for (const each of passed) tell({ ...each, isGrave: each.isGrave || byRealPath.size === 0 });
  return [...byRealPath.values()];
}
