import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from './errors.ts';

/** Lines from 1, both ends in it. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const NO_REPOSITORY = new UsageError({
  en: '--changed needs a git repository, and this folder is in none.',
  ja: '--changed は git リポジトリの中でのみ使えます。',
});
const NO_GIT = new UsageError({
  en: '--changed needs git, which is not installed here.',
  ja: '--changed には git が必要です。インストールしてください。',
});
const UNKNOWN_REF = (ref: string): UsageError =>
  new UsageError({
    en: `git knows no “${ref}” here. In CI, fetch it first: git fetch origin ${ref}.`,
    ja: `git に「${ref}」がありません。CI では先に git fetch origin ${ref} を実行してください。`,
  });
const NO_COMMIT = new UsageError({
  en: 'this repository has no commit yet that --changed could compare with.',
  ja: '比較の基準になるコミットがまだありません。',
});
const SHALLOW = (ref: string): UsageError =>
  new UsageError({
    en: `this clone is shallow and does not reach where it and ${ref} part. Fetch more: git fetch --unshallow.`,
    ja: `浅いクローンのため、${ref} との分岐点がありません。git fetch --unshallow を実行してください。`,
  });
const UNRELATED = (ref: string): UsageError =>
  new UsageError({
    en: `${ref} and this branch have no commit in common.`,
    ja: `${ref} とこのブランチに共通のコミットがありません。`,
  });

/** @returns what git prints, or null where it fails @throws UsageError where there is no git */
function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw NO_GIT;
    return null;
  }
}

/** The commit that changes are counted from: where this branch and another part, or the last commit. */
function baseOf(ref: string): string {
  if (ref === '') {
    if (git('rev-parse', '--verify', '--quiet', 'HEAD') === null) throw NO_COMMIT;
    return 'HEAD';
  }
  if (git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`) === null) throw UNKNOWN_REF(ref);
  const base = git('merge-base', ref, 'HEAD');
  if (base !== null) return base.trim();
  throw git('rev-parse', '--is-shallow-repository')?.trim() === 'true' ? SHALLOW(ref) : UNRELATED(ref);
}

/** A file that differs, with the name that it had before. */
interface Change {
  readonly path: string;
  readonly before: string;
}

/** Of `git diff --name-status -z`: a letter, a name, and of what was renamed another. */
function changesIn(output: string): Change[] {
  const fields = output.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const isRenamed = /^[RC]/.test(fields[at]!);
    const [before, path] = [fields[at + 1]!, fields[at + (isRenamed ? 2 : 1)]!];
    changes.push({ path, before });
    at += isRenamed ? 3 : 2;
  }
  return changes;
}

const HUNK = /^@@ -\S+ \+(?<first>\d+)(?:,(?<count>\d+))? @@/gm;

/** Lines that differ. Where some went the lines around them are meant: what a sentence lost shows there. */
function rangesIn(diff: string): LineRange[] {
  return [...diff.matchAll(HUNK)].map(({ groups }) => {
    const first = Number(groups!.first);
    const count = Number(groups!.count ?? 1);
    return count === 0 ? { first, last: first + 1 } : { first, last: first + count - 1 };
  });
}

/** What has changed in the working tree, and which of its lines. */
export interface ChangedFiles {
  /** Is a file, whose path is as on the command line, among them? */
  readonly has: (path: string) => boolean;
  /** The lines of it that differ; null where all are new. */
  readonly lines: (path: string) => readonly LineRange[] | null;
}

/**
 * What differs from a branch or commit, or where none is named from the last commit; new files too. Renamed files differ where their lines do.
 * @throws UsageError where git can't say
 */
export function changedFiles(ref: string): ChangedFiles {
  const root = git('rev-parse', '--show-toplevel')?.trim();
  if (root === undefined) throw NO_REPOSITORY;
  const base = baseOf(ref);
  // As git names the root: without links.
  const here = realpathSync('.');
  const diff = (...args: string[]): string =>
    git('-C', root, 'diff', '--no-ext-diff', '--no-textconv', '--no-color', '-M', ...args) ?? '';
  const changed = changesIn(diff('--name-status', '-z', '--diff-filter=ACMRT', base));
  const isNew = new Set((git('-C', root, 'ls-files', '-z', '--others', '--exclude-standard') ?? '').split('\0'));
  const before = new Map(changed.map(({ path, before }) => [path, before]));
  const nameOf = (path: string): string => relative(root, resolve(here, path)).replaceAll('\\', '/');
  return {
    has: (path) => before.has(nameOf(path)) || isNew.has(nameOf(path)),
    lines(path) {
      const name = nameOf(path);
      const old = before.get(name);
      return old === undefined
        ? null
        : rangesIn(diff('-U0', base, '--', `:(top,literal)${old}`, `:(top,literal)${name}`));
    },
  };
}
