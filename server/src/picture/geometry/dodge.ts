/** What takes room on a row, in px. */
export interface Wide {
  readonly left: number;
  readonly right: number;
}

/** Px between two on a row. */
const GAP = 1;

/**
 * The row of each, from 0: the lowest where it touches none. Nothing is moved sideways, as its place is its time.
 * @returns in the order that they were given
 */
export function dodged(all: readonly Wide[]): number[] {
  const rows: number[] = [];
  const ends: number[] = [];
  const byPlace = all.map((_, index) => index).sort((a, b) => all[a]!.left - all[b]!.left || a - b);
  for (const index of byPlace) {
    const { left, right } = all[index]!;
    const free = ends.findIndex((end) => end + GAP <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    rows[index] = row;
  }
  return rows;
}
