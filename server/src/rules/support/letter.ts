import { isFieldOfNotice, isTitleFromInside, isWrittenToThoseHit } from '../../language/letters.ts';
import { type Leaf, textOf } from '../../markdown/leaves.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { memoizeByObject } from '../../text/memoize.ts';

/** Points and entries tell of what was said. */
const isOfLetter = memoizeByObject(
  (leaf: Leaf): boolean =>
    (leaf.kind === 'heading' || (leaf.kind === 'paragraph' && leaf.item === null && !leaf.quoted)) &&
    isWrittenToThoseHit(textOf(leaf)),
);

/** Is it a public notice? Those are signed by a company, are final when they are published, and follow no form of a report. */
export const isLetter = ({ passages, fields, metadata }: Postmortem): boolean =>
  !isTitleFromInside(metadata.title?.value ?? '') &&
  (fields.some(({ name, value }) => isFieldOfNotice(name, value)) || passages.some(({ leaf }) => isOfLetter(leaf)));
