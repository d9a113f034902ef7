/** A text that hangs at its mark, in px. */
export interface Label {
  readonly x: number;
  readonly width: number;
}

/** Where it went: lane 0 is the nearest, `start` to the right of its leader, `end` to the left. */
export interface Placed {
  readonly lane: number;
  readonly anchor: 'start' | 'end';
}

interface Span extends Placed {
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** Px between two texts of a lane, and between a text and a leader. */
const APART = 8;
const BESIDE_LEADER = 3;
const LANE_COST = 100;
const END_COST = 60;

/** Does a leader at x run through a text of a lower lane? A text's own leader is at its end. */
const covers = (x: number, { anchor, left, right }: Omit<Span, 'lane'>): boolean =>
  anchor === 'start' ? x > left && x < right + BESIDE_LEADER : x > left - BESIDE_LEADER && x < right;

const clashes = (span: Span, other: Span): boolean => {
  if (other.lane === span.lane) return span.left < other.right + APART && span.right + APART > other.left;
  return other.lane > span.lane ? covers(other.x, span) : covers(span.x, other);
};

/** In the lowest lane each. @returns null where one leaves the picture */
function attempt(
  labels: readonly Label[],
  order: readonly (readonly [number, Placed['anchor']])[],
  width: number,
): Map<number, Span> | null {
  const placed = new Map<number, Span>();
  for (const [index, anchor] of order) {
    const label = labels[index]!;
    const left = anchor === 'start' ? label.x : label.x - label.width;
    const right = left + label.width;
    if (left < 0 || right > width) return null;
    const lanes = Array.from(labels, (_, lane): Span => ({ x: label.x, lane, anchor, left, right }));
    const free = lanes.find((span) => ![...placed.values()].some((other) => clashes(span, other)));
    if (!free) return null;
    placed.set(index, free);
  }
  return placed;
}

/**
 * Places texts above a band so that none covers another or a leader: those on the left start at their leaders, those on the right end there; of
 * all ways to part them the one with the fewest lanes, then the fewest on the right.
 * @param labels by x, eight at most
 * @param width of the picture
 * @returns null where there is no room for all
 */
export function lanesOf(labels: readonly Label[], width: number): readonly Placed[] | null {
  let best: readonly Placed[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let split = labels.length; split >= 0; split--) {
    const starts = labels.slice(0, split).map((_, index) => [index, 'start'] as const);
    const ends = labels.slice(split).map((_, index) => [split + index, 'end'] as const);
    starts.reverse();
    for (const order of [
      [...starts, ...ends],
      [...ends, ...starts],
    ]) {
      const placed = attempt(labels, order, width);
      if (!placed) continue;
      const lanes = [...placed.values()].map(({ lane }) => lane);
      const cost = Math.max(0, ...lanes) * LANE_COST + ends.length * END_COST;
      if (cost >= least) continue;
      least = cost;
      best = labels.map((_, index) => placed.get(index)!);
    }
  }
  return best;
}
