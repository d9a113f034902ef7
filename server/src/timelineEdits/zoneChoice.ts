import { offsetOf } from '../time/places.ts';
import { type Zone, zoneOfPlace, zonesIn } from '../time/zones.ts';

/** What people call the zones of places whose clocks never change. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'Asia/Tokyo': 'JST',
    'Asia/Seoul': 'KST',
    'Asia/Singapore': 'SGT',
    'Asia/Hong_Kong': 'HKT',
  }),
);

/** A zone by an IANA name or an abbreviation, or null where nobody knows it. */
export function zoneNamed(name: string): Zone | null {
  const abbreviation = ABBREVIATIONS.get(name) ?? name;
  const [found] = zonesIn(abbreviation);
  if (found && found.start === 0 && found.end === abbreviation.length) return found.zone;
  const place = zoneOfPlace(name);
  return place.place ? place : null;
}

/** The same, or UTC: a place that a program does not know must not keep anybody from writing. */
export const zoneOrUtc = (name: string): Zone => zoneNamed(name) ?? zoneNamed('UTC')!;

/** Minutes east of UTC of a zone at an instant, in seconds since 1970; null where the zone is none. */
export const offsetIn = ({ offset, place }: Zone, epoch: number): number | null =>
  place ? offsetOf(place, epoch) : offset;
