import { codeSpansIn } from '../markdown/codeSpans.ts';
import type { Postmortem } from '../postmortem/model.ts';

/** A stretch of a text, as UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Blocks and spans of code, and front matter: what is in it is shown as it is, and means something to programs. */
export const codeIn = ({ passages }: Postmortem): Stretch[] =>
  passages.flatMap((passage) => {
    const { leaf, offset } = passage;
    if (leaf.kind === 'code' || leaf.kind === 'frontmatter')
      return [{ start: offset + leaf.start, end: offset + leaf.end }];
    // With the mark that closes it.
    return codeSpansIn(passage).map(({ start, end }) => ({ start, end: end + 1 }));
  });

/** Does an offset lie in one of some stretches? */
export const isWithin = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(({ start, end }) => start <= at && at < end);
