import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

const NANOSECONDS_IN_MINUTE = 60e9;
const SECONDS_IN_DAY = 86_400;

/** What the clocks of a place say at one local time, in minutes east of UTC. Two different ones: the hour comes twice. */
export interface Offsets {
  readonly earlier: number;
  readonly later: number;
  /** Do the clocks show this time at all? When summer time begins they leave out an hour. */
  readonly shown: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  pacific: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  太平洋時間: 'America/Los_Angeles',
  米国太平洋時間: 'America/Los_Angeles',
  東部時間: 'America/New_York',
  米国東部時間: 'America/New_York',
  中央ヨーロッパ時間: 'Europe/Berlin',
  東京時間: 'Asia/Tokyo',
  東京: 'Asia/Tokyo',
  ニューヨーク時間: 'America/New_York',
  サンフランシスコ時間: 'America/Los_Angeles',
  シアトル時間: 'America/Los_Angeles',
  ロンドン時間: 'Europe/London',
  パリ時間: 'Europe/Paris',
  ベルリン時間: 'Europe/Berlin',
  シンガポール時間: 'Asia/Singapore',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  boston: 'America/New_York',
  washington: 'America/New_York',
  austin: 'America/Chicago',
  dallas: 'America/Chicago',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  frankfurt: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  barcelona: 'Europe/Madrid',
  'tel aviv': 'Asia/Jerusalem',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  osaka: 'Asia/Tokyo',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
};

/** Names of zones that are as often those of people, systems or things: "10:05 Phoenix - deploy started". */
const AMBIGUOUS =
  /^(?:center|wake|midway|easter|troll|casey|davis|palmer|reunion|nome|knox|phoenix|sydney|regina|general)$/;

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
      .filter(([city]) => !AMBIGUOUS.test(city)),
    ...Object.entries(NAMES),
  ]);

/** All Japanese names, as an alternation for a pattern. */
export const JAPANESE_PLACES = Object.keys(NAMES)
  .filter((name) => name.endsWith('時間'))
  .sort((a, b) => b.length - a.length)
  .join('|');

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
  const date = new Date(day * SECONDS_IN_DAY * 1000);
  const local = PlainDateTime.create(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    Math.floor(second / 3600),
    Math.floor((second % 3600) / 60),
    Math.min(59, second % 60),
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
  minutes(Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(epoch * 1000), place));
