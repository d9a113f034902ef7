import type { Edit } from '../text/edit.ts';

/** A text with edits made, and the way back. */
export interface Edited {
  readonly text: string;
  /** The offset in the text before of one in `text`; in what was put in, that of what it stands for. */
  readonly toSource: (at: number) => number;
}

/** @param edits may overlap: what an earlier one has taken away is gone */
export function edited(source: string, edits: readonly Edit[]): Edited {
  const pieces: { readonly from: number; readonly at: number; readonly moves: boolean }[] = [];
  let [text, end] = ['', 0];
  const put = (piece: string, at: number, moves: boolean): void => {
    if (piece !== '') pieces.push({ from: text.length, at, moves });
    text += piece;
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= end) {
      put(source.slice(end, edit.start), end, true);
      put(edit.insert, edit.start, false);
    }
    end = Math.max(end, edit.end);
  }
  put(source.slice(end), end, true);
  const toSource = (at: number): number => {
    const piece = pieces.findLast(({ from }) => from <= at);
    return piece ? piece.at + (piece.moves ? at - piece.from : 0) : at;
  };
  return { text, toSource };
}
