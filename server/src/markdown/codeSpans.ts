import type { Passage } from './blocks.ts';
import { prosesOf } from './leaves.ts';
import { sourceOffset } from './prose.ts';

/** The code in a passage's lines: UTF-16 offsets in the text of what is shown of it, without its marks. */
export const codeSpansIn = ({ leaf, offset }: Passage): { readonly start: number; readonly end: number }[] =>
  prosesOf(leaf).flatMap((prose) =>
    prose.spans
      .filter(({ kind }) => kind === 'code')
      .map(({ start, end }) => ({
        start: offset + sourceOffset(prose, start),
        end: offset + sourceOffset(prose, end, 'end'),
      })),
  );
