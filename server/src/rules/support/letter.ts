import { isLaidOutAsNews, isWrittenToThoseHit } from '../../language/letters.ts';
import { type Leaf, textOf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { memoizeByObject } from '../../text/memoize.ts';

const isOfLetter = memoizeByObject((leaf: Leaf): boolean => !leaf.quoted && isWrittenToThoseHit(textOf(leaf)));

/** Is it a public notice? Those are signed by a company, are final when they are published, and follow no form of a report. */
export const isLetter = ({ passages, fields }: Postmortem): boolean =>
  fields.some(({ name, value }) => isLaidOutAsNews(name, value)) || passages.some(({ leaf }) => isOfLetter(leaf));
