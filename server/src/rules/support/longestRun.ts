import { firstIndex } from '../../text/firstIndex.ts';
/** The range of a line that an item may lie on: an earlier item is out of order with a later one that ends before it begins. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Pairs are compared up to this many items that are entangled with one another; beyond, they are sorted by where they begin. */
const MOST_PAIRWISE = 500;

/**
 * Indices of the longest run of items that are in order: what is left over is out of place. Ties keep the earlier items.
 * @param isBefore must the first, which is placed later, come before the second? Items need not all compare.
 * @param extentOf where all items compare, what `isBefore` follows from: then only what is entangled is compared in pairs
 */
export function longestRun<T>(
  items: readonly T[],
  isBefore: (later: T, earlier: T) => boolean,
  extentOf?: (item: T) => Extent,
): ReadonlySet<number> {
  if (!extentOf) return new Set(pairwise(items, isBefore));
  const extents = items.map(extentOf);
  const kept = entangled(extents).flatMap(({ start, end }) => {
    if (end - start === 1) return [start];
    const run =
      end - start <= MOST_PAIRWISE ? pairwise(items.slice(start, end), isBefore) : sorted(extents.slice(start, end));
    return run.map((index) => start + index);
  });
  return new Set(kept);
}

/** Cuts at every place that nothing before it is out of order with anything after it. */
function entangled(extents: readonly Extent[]): { start: number; end: number }[] {
  const endsBehind: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let index = extents.length - 1; index >= 0; index--) {
    least = Math.min(least, extents[index]!.to);
    endsBehind[index] = least;
  }
  const stretches: { start: number; end: number }[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < extents.length; index++) {
    const { from } = extents[index]!;
    const last = stretches.at(-1);
    if (last && most > endsBehind[index]!) last.end = index + 1;
    else stretches.push({ start: index, end: index + 1 });
    most = Math.max(most, from);
  }
  return stretches;
}

/** Takes the square of their number. */
function pairwise<T>(items: readonly T[], isBefore: (later: T, earlier: T) => boolean): number[] {
  const length = items.map(() => 1);
  const next: (number | null)[] = items.map(() => null);
  for (let i = items.length - 2; i >= 0; i--) {
    for (let j = i + 1; j < items.length; j++) {
      if (length[j]! + 1 > length[i]! && !isBefore(items[j]!, items[i]!)) {
        length[i] = length[j]! + 1;
        next[i] = j;
      }
    }
  }
  const kept: number[] = [];
  let at: number | null =
    items.length === 0 ? null : length.reduce((best, value, index) => (value > length[best]! ? index : best), 0);
  while (at !== null) {
    kept.push(at);
    at = next[at]!;
  }
  return kept;
}

/** The longest run by where the items begin, by patience sorting. */
function sorted(extents: readonly Extent[]): number[] {
  const tops: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, { from }] of extents.entries()) {
    const low = firstIndex(tops, (top) => extents[top]!.from > from);
    before[index] = low > 0 ? tops[low - 1]! : null;
    tops[low] = index;
  }
  const kept: number[] = [];
  for (let at: number | null = tops.at(-1) ?? null; at !== null; at = before[at]!) kept.push(at);
  return kept.reverse();
}
