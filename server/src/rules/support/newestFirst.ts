import { passesMidnight } from '../../postmortem/instants.ts';
import type { TimelineEntry } from '../../postmortem/model.ts';

/** How entries compare. */
interface Order {
  /** Indices of the entries that are in place where the oldest comes first. */
  readonly inPlace: (entries: readonly TimelineEntry[]) => ReadonlySet<number>;
  readonly isBefore: (one: TimelineEntry, other: TimelineEntry) => boolean;
}

/** Two entries of which the later stands below the other, though the newest comes first. */
interface Odd {
  readonly later: TimelineEntry;
  readonly above: TimelineEntry;
}

/** The evening before stands below the night. */
const isNightBefore = ({ later, above }: Odd): boolean =>
  later.stamp.from.date === null &&
  above.stamp.from.date === null &&
  later.from.second !== null &&
  above.from.second !== null &&
  passesMidnight(later.from.second, above.from.second);

/** A range stands where it ended as often as where it began. */
const holdsRange = ({ later, above }: Odd): boolean => later.to !== null || above.to !== null;

/** Are the days newest first, and the entries of this one oldest first? */
function isDayOfItsOwn({ later, above }: Odd, entries: readonly TimelineEntry[], { inPlace }: Order): boolean {
  const { day } = later.from;
  if (day === null || above.from.day !== day) return false;
  const ofDay = entries.filter(({ from }) => from.day === day);
  return ofDay.length < entries.length && inPlace(ofDay).size === ofDay.length;
}

/**
 * What is out of place in a timeline that runs newest first.
 * @param entries in the order of the text
 */
export function* oddAmongNewest(entries: readonly TimelineEntry[], order: Order): Iterable<Odd> {
  const oldest = [...entries].reverse();
  const kept = order.inPlace(oldest);
  const isOdd = (odd: Odd): boolean =>
    order.isBefore(odd.above, odd.later) &&
    !isNightBefore(odd) &&
    !holdsRange(odd) &&
    !isDayOfItsOwn(odd, entries, order);
  for (const [index, entry] of oldest.entries()) {
    if (kept.has(index)) continue;
    const above = oldest.find((other, at) => at > index && kept.has(at) && isOdd({ later: entry, above: other }));
    const below = oldest.findLast((other, at) => at < index && kept.has(at) && isOdd({ later: other, above: entry }));
    if (above) yield { later: entry, above };
    else if (below) yield { later: below, above: entry };
  }
}
