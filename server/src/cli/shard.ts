import { createHash } from 'node:crypto';
import { UsageError } from './errors.ts';
import { relativePath } from './relativePath.ts';

const WRONG = (value: string): UsageError =>
  new UsageError({
    en: `--shard takes a part of a whole such as 1/4, not “${value}”.`,
    ja: `--shard には 1/4 のように「何番目/全体」を指定してください（「${value}」は使えません）。`,
  });

/**
 * Takes one of several equal parts of a list of files, so that machines can share it: the parts differ by one file at most, hold each file
 * once, and do not depend on the order in which the files were named.
 * @param shard `I/N`
 * @throws UsageError
 */
export function inShard<Job extends { readonly path: string }>(jobs: readonly Job[], shard: string): Job[] {
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard)?.map(Number) ?? [];
  if (!part || !parts || part > parts) throw WRONG(shard);
  const hash = ({ path }: Job): string => createHash('sha1').update(relativePath(path)).digest('hex');
  // By hash: reports beside each other, which are often alike, go to different machines.
  const ranked = jobs.map((job) => ({ job, rank: hash(job) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const chosen = new Set(ranked.filter((_, index) => index % parts === part - 1).map(({ job }) => job));
  return jobs.filter((job) => chosen.has(job));
}
