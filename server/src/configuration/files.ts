import type { Configuration } from '@postmortem/schemas';
import picomatch from 'picomatch';
import type { Postmortem } from '../postmortem/model.ts';
import { isPostmortem } from '../postmortem/recognise.ts';

/** Where a document lies in respect to its configuration: `path` is relative to the configuration's folder, with slashes. */
export function isChosen(postmortem: Postmortem, path: string, { files }: Configuration): boolean {
  if (files) return picomatch.isMatch(path, files as string[], { dot: true });
  return isPostmortem(postmortem, path);
}
