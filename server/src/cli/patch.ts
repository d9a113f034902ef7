import { createTwoFilesPatch } from 'diff';
import { visibleInLine } from './visible.ts';

/** What would change in a file, as a unified diff that `git apply` takes. */
export const patch = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${visibleInLine(path)}`, `b/${visibleInLine(path)}`, before, after, undefined, undefined, {
    context: 3,
  }).replace(/^=+\n/, '');
