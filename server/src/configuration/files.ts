import type { Configuration } from '@postmortem/schemas';
import picomatch from 'picomatch';
import type { Postmortem } from '../postmortem/model.ts';
import { isNamedLikePostmortem, isPostmortem } from '../postmortem/recognise.ts';

const matches = (path: string, globs: readonly string[]): boolean => picomatch.isMatch(path, [...globs], { dot: true });

/**
 * Is the document to be checked? The configuration's globs decide, or else its name and contents.
 * @param path relative to the configuration's folder, with slashes
 */
export const isChosen = (postmortem: Postmortem, path: string, { files }: Configuration): boolean =>
  files ? matches(path, files) : isPostmortem(postmortem, path);

/** The same before the contents are known. */
export const isChosenByName = (path: string, { files }: Configuration): boolean =>
  files ? matches(path, files) : isNamedLikePostmortem(path);
