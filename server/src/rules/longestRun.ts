/**
 * Indices of the longest run of items that are in order: what is left over is out of place. Ties keep the earlier items. Takes the
 * square of their number, as items need not all compare.
 * @param isBefore must the first, which stands later, come before the second?
 */
export function longestRun<T>(items: readonly T[], isBefore: (later: T, earlier: T) => boolean): ReadonlySet<number> {
  const length = items.map(() => 1);
  const next: (number | null)[] = items.map(() => null);
  for (let i = items.length - 2; i >= 0; i--) {
    for (let j = i + 1; j < items.length; j++) {
      if (!isBefore(items[j]!, items[i]!) && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        next[i] = j;
      }
    }
  }
  const kept = new Set<number>();
  let at: number | null = length.reduce((best, value, index) => (value > length[best]! ? index : best), 0);
  while (at !== null && at < items.length) {
    kept.add(at);
    at = next[at]!;
  }
  return kept;
}
