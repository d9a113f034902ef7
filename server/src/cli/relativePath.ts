import { relative, resolve, sep } from 'node:path';

/** A path from the current folder, with slashes, as services that read a report know it; one that lies elsewhere stays whole. */
export function relativePath(path: string): string {
  const way = relative('', resolve(path));
  return (way.startsWith('..') || way === '' ? path : way).split(sep).join('/');
}
