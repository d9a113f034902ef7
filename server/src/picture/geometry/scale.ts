import type { Folded, Stretch } from './fold.ts';

/** A stretch with the px that it is drawn between. */
export interface Drawn extends Stretch {
  readonly left: number;
  readonly right: number;
}

/** Time on the paper: the same px for each second of all segments, and folds between them. */
export interface Scale {
  readonly segments: readonly Drawn[];
  /** What is hidden between a segment and the next. */
  readonly folds: readonly Drawn[];
  readonly pxPerSecond: number;
  readonly left: number;
  readonly right: number;
  /** The px of a moment; inside a fold in proportion, so that order is kept. */
  readonly px: (moment: number) => number;
}

/** Px beside a segment's ends, and at the ends of the picture. */
const PADDING = 8;
const EDGE = 5;
/** Of the width: more than this is never folded or padded away. */
const FOLDS_AT_MOST = 0.5;
const PADDING_AT_MOST = 0.25;
/** Longer silence looks longer, though not to scale: so many px for each doubling, up to a width. */
const DOUBLING = 9;
const WIDEST = 2.4;
const NARROW = 400;
const SMALLEST = { narrow: 24, wide: 32 };

const lengthOf = ({ from, to }: Stretch): number => to - from;

/**
 * @param textOf how wide what is said of a fold is, in px
 */
export function scaleOf({ segments, shortest }: Folded, width: number, textOf: (seconds: number) => number): Scale {
  const smallest = width < NARROW ? SMALLEST.narrow : SMALLEST.wide;
  const hidden = segments.slice(1).map(({ from }, index) => ({ from: segments[index]!.to, to: from }));
  const wanted = hidden.map((fold) => {
    const grown = smallest + DOUBLING * Math.log2(lengthOf(fold) / shortest);
    return Math.max(textOf(lengthOf(fold)), Math.min(smallest * WIDEST, grown));
  });
  const sum = wanted.reduce((total, each) => total + each, 0);
  const shrunk = Math.min(1, (width * FOLDS_AT_MOST) / sum);
  const widths = wanted.map((each) => each * shrunk);
  const padding = Math.min(PADDING, (width * PADDING_AT_MOST) / (2 * segments.length));
  const edge = Math.min(EDGE, padding);
  const told = segments.reduce((total, segment) => total + lengthOf(segment), 0);
  const room = width - sum * shrunk - 2 * padding * segments.length + 2 * (padding - edge);
  const pxPerSecond = told > 0 ? room / told : 0;
  // Instants alone share the room between them, so that one stands in the middle.
  const lone = told > 0 ? 0 : room / segments.length;
  const drawn: Drawn[] = [];
  const folds: Drawn[] = [];
  let x = edge - padding;
  for (const [index, segment] of segments.entries()) {
    const left = x + padding + lone / 2;
    const right = left + lengthOf(segment) * pxPerSecond;
    drawn.push({ ...segment, left, right });
    x = right + padding + lone / 2;
    const fold = hidden[index];
    if (!fold) break;
    folds.push({ ...fold, left: x, right: x + widths[index]! });
    x += widths[index]!;
  }
  const px = (moment: number): number => {
    const at = drawn.findIndex(({ to }) => moment <= to);
    const segment = drawn[at === -1 ? drawn.length - 1 : at]!;
    const fold = folds[at - 1];
    if (!fold || moment >= segment.from) return segment.left + (moment - segment.from) * pxPerSecond;
    return fold.left + ((fold.right - fold.left) * (moment - fold.from)) / lengthOf(fold);
  };
  return { segments: drawn, folds, pxPerSecond, left: 0, right: width, px };
}
