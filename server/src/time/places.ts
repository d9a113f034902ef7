import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { hourOfDay, minuteOfHour } from './clock.ts';
import * as en from './notations/en/zones.ts';
import * as ja from './notations/ja/zones.ts';
import {
  MILLISECONDS_IN_DAY,
  MILLISECONDS_IN_SECOND,
  NANOSECONDS_IN_MINUTE,
  SECONDS_IN_DAY,
  SECONDS_IN_MINUTE,
} from './units.ts';

/** What the clocks of a place say at one local time, in minutes east of UTC. Two different ones: the hour comes twice. */
export interface Offsets {
  readonly earlier: number;
  readonly later: number;
  /** Do the clocks show this time at all? When summer time begins they leave out an hour. */
  readonly shown: boolean;
}

const NAMES: Readonly<Record<string, string>> = { ...en.PLACES, ...ja.PLACES };

/** Cities by the names that the IANA database has for their zones ("Denver"), added to those above: read when the first is asked for. */
let known: ReadonlyMap<string, string> | null = null;

const readCities = (): ReadonlyMap<string, string> =>
  new Map([
    ...Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.includes('/'))
      .map(
        (zone) =>
          [
            zone
              .slice(zone.lastIndexOf('/') + 1)
              .replaceAll('_', ' ')
              .toLowerCase(),
            zone,
          ] as const,
      )
      .filter(([city]) => !en.NO_CITIES.includes(city)),
    ...Object.entries(NAMES),
  ]);

/** The names of places that mean a zone wherever they stand. */
export const NAMES_OF_ZONES = Object.keys(ja.PLACES).filter((name) => name.endsWith('時間'));

/** The IANA zone of a place as people name it ("Denver", "Pacific", 「東京時間」), or null. */
export function placeNamed(name: string): string | null {
  known ??= readCities();
  return known.get(name) ?? known.get(name.toLowerCase()) ?? null;
}

/** Is this a zone by its IANA name, or one that the platform takes for such (UTC)? */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const minutes = (zoned: ZonedDateTime.Record): number => ZonedDateTime.offsetNanoseconds(zoned) / NANOSECONDS_IN_MINUTE;

function ask(place: string, day: number, second: number): Offsets {
  const date = new Date(day * MILLISECONDS_IN_DAY);
  const local = PlainDateTime.create(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    hourOfDay(second),
    minuteOfHour(second),
    Math.min(59, second % SECONDS_IN_MINUTE),
  );
  const earlier = PlainDateTime.toZonedDateTime(local, place, { disambiguation: 'earlier' });
  const later = PlainDateTime.toZonedDateTime(local, place, { disambiguation: 'later' });
  const shown = PlainDateTime.equals(ZonedDateTime.toPlainDateTime(earlier), local);
  return { earlier: minutes(earlier), later: minutes(later), shown };
}

/** Days on which a place keeps one offset, the common case, are asked about once. */
const knownOffsets = new Map<string, Offsets | null>();
const LARGEST = 2000;

/**
 * What the clocks of a place say.
 * @param place an IANA name that `isTimeZone` knows
 * @param day since 1970-01-01, @param second since midnight, both local
 */
export function offsetsAt(place: string, day: number, second: number): Offsets {
  const key = `${place} ${day}`;
  let whole = knownOffsets.get(key);
  if (whole === undefined) {
    const [begin, end] = [ask(place, day, 0), ask(place, day, SECONDS_IN_DAY - 1)];
    whole = begin.earlier === end.later && begin.shown ? begin : null;
    if (knownOffsets.size >= LARGEST) knownOffsets.clear();
    knownOffsets.set(key, whole);
  }
  return whole ?? ask(place, day, second);
}

/** Minutes east of UTC at a place at an instant. @param epoch seconds since 1970-01-01T00:00Z */
export const offsetOf = (place: string, epoch: number): number =>
  minutes(Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(epoch * MILLISECONDS_IN_SECOND), place));
