import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './errors.ts';
import type { LineRange } from './fileReport.ts';

const NO_REPOSITORY = new UsageError({
  en: '--changed needs a git repository, and this folder is in none.',
  ja: '--changed は git リポジトリの中でのみ使えます。',
});
const NO_GIT = new UsageError({
  en: '--changed needs git, which is not installed here.',
  ja: '--changed には git が必要です。インストールしてください。',
});
const UNKNOWN_BRANCH = (ref: string, branch: string): UsageError => {
  const fetched = `git fetch origin ${branch}:refs/remotes/origin/${branch}`;
  return new UsageError({
    en: `git knows no “${ref}” here. Fetch it first (${fetched}), then compare with origin/${branch}.`,
    ja: `git に「${ref}」がありません。先に取得し（${fetched}）、origin/${branch} と比較してください。`,
  });
};
const UNKNOWN_COMMIT = (ref: string): UsageError =>
  new UsageError({
    en: `git knows no commit “${ref}” here. Name a branch, a tag or a commit that “git log” shows.`,
    ja: `git に「${ref}」というコミットがありません。git log で表示されるコミットかブランチ、タグを指定してください。`,
  });
const TOO_SHALLOW = (ref: string): UsageError =>
  new UsageError({
    en: `this clone is shallow and does not reach ${ref}. Fetch more: git fetch --unshallow.`,
    ja: `浅いクローンのため、${ref} がありません。git fetch --unshallow を実行してください。`,
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

const REMOTE = 'origin/';
/** A commit by its hash, or by the way to it: `HEAD~1`, `main^`, `@{1}`. */
const WAY_TO_COMMIT = /[~^@:\s]|^-|^[0-9a-f]{7,40}$/;

const isShallow = (): boolean => git('rev-parse', '--is-shallow-repository')?.trim() === 'true';

/** What to do where git does not know a name. */
function unknown(ref: string): UsageError {
  if (WAY_TO_COMMIT.test(ref)) return isShallow() ? TOO_SHALLOW(ref) : UNKNOWN_COMMIT(ref);
  return UNKNOWN_BRANCH(ref, ref.startsWith(REMOTE) ? ref.slice(REMOTE.length) : ref);
}

/** The commit that changes are counted from: where this branch and another part, or the last commit. */
function baseOf(ref: string): string {
  if (ref === '') {
    if (git('rev-parse', '--verify', '--quiet', 'HEAD') === null) throw NO_COMMIT;
    return 'HEAD';
  }
  if (git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`) === null) throw unknown(ref);
  const base = git('merge-base', ref, 'HEAD');
  if (base !== null) return base.trim();
  throw isShallow() ? SHALLOW(ref) : UNRELATED(ref);
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

/** What has changed in one repository, without what lies in its submodules. */
interface ChangedTree {
  readonly root: string;
  /** By the name of each file that differs, the name that it had. */
  readonly before: ReadonlyMap<string, string>;
  readonly isNew: ReadonlySet<string>;
  readonly diff: (...args: string[]) => string;
}

/** Of `git ls-files --stage -z`, the folders that hold another repository. */
const SUBMODULE = /^160000 \S+ \d\t(?<path>[^\0]+)$/;

/** @param base a commit; null where all is new */
function changedTree(root: string, base: string | null): ChangedTree {
  const listed = (...args: string[]): string[] => (git('-C', root, 'ls-files', '-z', ...args) ?? '').split('\0');
  const diff = (...args: string[]): string =>
    git('-C', root, 'diff', '--no-ext-diff', '--no-textconv', '--no-color', '-M', ...args) ?? '';
  const changed = base === null ? [] : changesIn(diff('--name-status', '-z', '--diff-filter=ACMRT', base));
  return {
    root,
    before: new Map(changed.map(({ path, before }) => [path, before])),
    isNew: new Set(listed(...(base === null ? ['--cached'] : []), '--others', '--exclude-standard')),
    diff: (...args) => (base === null ? '' : diff('-U0', base, '--', ...args)),
  };
}

/** A repository and, below it, those that it names as submodules: each differs from what was recorded of it at the same time. */
function changedTrees(root: string, base: string | null): ChangedTree[] {
  const trees = [changedTree(root, base)];
  if (!existsSync(join(root, '.gitmodules'))) return trees;
  const staged = (git('-C', root, 'ls-files', '--stage', '-z') ?? '').split('\0');
  for (const entry of staged) {
    const path = SUBMODULE.exec(entry)?.groups?.path;
    if (path === undefined || !existsSync(join(root, path, '.git'))) continue;
    const recorded =
      base === null ? null : (git('-C', root, 'rev-parse', '--verify', '--quiet', `${base}:${path}`)?.trim() ?? null);
    const isThere = recorded !== null && git('-C', join(root, path), 'cat-file', '-e', `${recorded}^{commit}`) !== null;
    trees.push(...changedTrees(join(root, path), isThere ? recorded : null));
  }
  return trees;
}

/**
 * What differs from a branch or commit, or where none is named from the last commit; new files too, and those of submodules. Renamed files
 * differ where their lines do.
 * @throws UsageError where git can't say
 */
export function changedFiles(ref: string): ChangedFiles {
  const root = git('rev-parse', '--show-toplevel')?.trim();
  if (root === undefined) throw NO_REPOSITORY;
  const trees = changedTrees(root, baseOf(ref));
  // As git names the root: without links.
  const here = realpathSync('.');
  const nameIn = (tree: ChangedTree, path: string): string =>
    relative(tree.root, resolve(here, path)).split(sep).join('/');
  return {
    has: (path) => trees.some((tree) => tree.before.has(nameIn(tree, path)) || tree.isNew.has(nameIn(tree, path))),
    lines(path) {
      for (const tree of trees) {
        const name = nameIn(tree, path);
        const old = tree.before.get(name);
        if (old !== undefined) return rangesIn(tree.diff(`:(top,literal)${old}`, `:(top,literal)${name}`));
      }
      return null;
    },
  };
}
