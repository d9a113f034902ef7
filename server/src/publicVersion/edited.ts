import type { Edit } from '../text/edit.ts';
import type { Stretch } from './code.ts';

/** Where in the text before a stretch of a text with edits stood; of what was put in, what it stands for as a whole. */
export interface WayBack {
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
}

/** A text with edits made, and the way back. */
export interface Edited extends WayBack {
  readonly text: string;
}

interface Piece {
  /** Where it begins in the text with edits. */
  readonly from: number;
  readonly source: Stretch;
  readonly isKept: boolean;
}

/** @param edits may overlap: what an earlier one has taken away is gone */
export function edited(source: string, edits: readonly Edit[]): Edited {
  const pieces: Piece[] = [];
  let [text, end] = ['', 0];
  const put = (piece: string, start: number, until: number, isKept: boolean): void => {
    if (piece !== '') pieces.push({ from: text.length, source: { start, end: until }, isKept });
    text += piece;
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= end) {
      put(source.slice(end, edit.start), end, edit.start, true);
      put(edit.insert, edit.start, edit.end, false);
    }
    end = Math.max(end, edit.end);
  }
  put(source.slice(end), end, source.length, true);
  const inSource = (piece: Piece | undefined, at: number, side: 'start' | 'end'): number => {
    if (!piece) return at;
    return piece.isKept ? piece.source.start + at - piece.from : piece.source[side];
  };
  return {
    text,
    startOf: (at) =>
      inSource(
        pieces.findLast(({ from }) => from <= at),
        at,
        'start',
      ),
    endOf: (at) =>
      inSource(
        pieces.findLast(({ from }) => from < at),
        at,
        'end',
      ),
  };
}

/** The way back through two texts, the later one first. */
export const wayThrough = (earlier: WayBack, later: WayBack): WayBack => ({
  startOf: (at) => earlier.startOf(later.startOf(at)),
  endOf: (at) => earlier.endOf(later.endOf(at)),
});
