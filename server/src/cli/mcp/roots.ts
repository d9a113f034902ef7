import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { LARGEST_FILE } from '@postmortem/schemas/protocol';
import { isInside, readGuarded, UsageError } from './engine.ts';

const NOT_INSIDE = (path: string): UsageError =>
  new UsageError({
    en: `${path} lies outside of the folders that this server may read.`,
    ja: `${path} は、このサーバーが読めるフォルダーの外にあります。`,
  });
const UNREADABLE = (path: string): UsageError =>
  new UsageError({
    en: `${path} can't be read: name a Markdown file by its path from one of the folders.`,
    ja: `${path} を読めません。フォルダーからのパスで Markdown ファイルを指定してください。`,
  });
const NO_FOLDER = (path: string): UsageError =>
  new UsageError({
    en: `${path} is no folder. --root takes one that exists.`,
    ja: `${path} はフォルダーではありません。--root には存在するフォルダーを指定してください。`,
  });

/** What `--root` names, without links. @throws UsageError */
export async function realRoots(folders: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    folders.map(async (folder) => {
      try {
        const real = await realpath(folder);
        if ((await stat(real)).isDirectory()) return real;
      } catch {
        // told below
      }
      throw NO_FOLDER(folder);
    }),
  );
}

export interface TextInRoots {
  /** Absolute, without links. */
  readonly path: string;
  readonly text: string;
}

/**
 * A text in one of the roots; a relative path is looked for in each, the first that has it wins.
 * @throws UsageError where it lies outside, links that lead out included, or can't be read
 */
export async function readInRoots(path: string, roots: readonly string[]): Promise<TextInRoots> {
  const candidates = isAbsolute(path) ? [resolve(path)] : roots.map((root) => join(root, path));
  if (!candidates.some((candidate) => roots.some((root) => isInside(candidate, root)))) throw NOT_INSIDE(path);
  for (const candidate of candidates) {
    let real: string;
    try {
      real = await realpath(candidate);
    } catch {
      continue;
    }
    if (!roots.some((root) => isInside(real, root))) throw NOT_INSIDE(path);
    const read = await readGuarded(real, null, LARGEST_FILE);
    if ('text' in read) return { path: real, text: read.text };
  }
  throw UNREADABLE(path);
}
