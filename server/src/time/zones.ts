import { oneOf, words } from '../text/words.ts';
import * as en from './notations/en/zones.ts';
import * as ja from './notations/ja/zones.ts';
import { isTimeZone, NAMES_OF_ZONES, placeNamed } from './places.ts';
import { MINUTES_IN_HOUR } from './units.ts';

/** A time zone as the text names it. */
export interface Zone {
  readonly name: string;
  /** Minutes east of UTC; null where the name alone does not tell, as its clocks change (a place, an IANA name). */
  readonly offset: number | null;
  /** The IANA name of the place whose clocks tell; null for a fixed offset. */
  readonly place: string | null;
}

/** Abbreviations in reports and the offset that most writers mean. Several are in use for more than one zone (IST, CST, BST). Not here is what is a word as well: GST and HST are taxes. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: MINUTES_IN_HOUR,
  BST: MINUTES_IN_HOUR,
  CET: MINUTES_IN_HOUR,
  CEST: 2 * MINUTES_IN_HOUR,
  WAT: MINUTES_IN_HOUR,
  CAT: 2 * MINUTES_IN_HOUR,
  SAST: 2 * MINUTES_IN_HOUR,
  EAT: 3 * MINUTES_IN_HOUR,
  EET: 2 * MINUTES_IN_HOUR,
  EEST: 3 * MINUTES_IN_HOUR,
  MSK: 3 * MINUTES_IN_HOUR,
  IST: 5.5 * MINUTES_IN_HOUR,
  WIB: 7 * MINUTES_IN_HOUR,
  AWST: 8 * MINUTES_IN_HOUR,
  SGT: 8 * MINUTES_IN_HOUR,
  HKT: 8 * MINUTES_IN_HOUR,
  JST: 9 * MINUTES_IN_HOUR,
  KST: 9 * MINUTES_IN_HOUR,
  AEST: 10 * MINUTES_IN_HOUR,
  AEDT: 11 * MINUTES_IN_HOUR,
  NZST: 12 * MINUTES_IN_HOUR,
  NZDT: 13 * MINUTES_IN_HOUR,
  BRT: -3 * MINUTES_IN_HOUR,
  EDT: -4 * MINUTES_IN_HOUR,
  EST: -5 * MINUTES_IN_HOUR,
  CDT: -5 * MINUTES_IN_HOUR,
  CST: -6 * MINUTES_IN_HOUR,
  MDT: -6 * MINUTES_IN_HOUR,
  MST: -7 * MINUTES_IN_HOUR,
  PDT: -7 * MINUTES_IN_HOUR,
  PST: -8 * MINUTES_IN_HOUR,
  AKDT: -8 * MINUTES_IN_HOUR,
  AKST: -9 * MINUTES_IN_HOUR,
};

/** “East Africa Time”, 「日本時間」 */
const IN_FULL: Readonly<Record<string, string>> = { ...en.IN_FULL, ...ja.ABBREVIATIONS };
const ABBREVIATION = oneOf(Object.keys(OFFSETS).filter((name) => name !== 'Z'));
/** The areas of the IANA database: `Europe/Berlin`. */
const AREAS = words`Africa, America, Antarctica, Asia, Atlantic, Australia, Europe, Indian, Pacific, US`;
const NUMERIC = '(?<sign>[+-−])(?<hours>0\\d|1[0-4]|\\d(?!\\d))(?::?(?<minutes>[0-5]\\d))?(?!\\d)';
/** Both halves of a place's year: "PST/PDT". */
const BOTH_HALVES = words`PST/PDT, PDT/PST, EST/EDT, EDT/EST, CET/CEST, CEST/CET`;
/** "UTC +9". A blank before the sign of "UTC - 10:40" is that of a range. */
const BEHIND_BLANK = '(?:\\s(?=\\+\\d)|\\s(?=[-−]\\d{1,2}\\s*(?:[)\\].,;]|$)))?';
const PATTERN =
  `(?:(?<pair>${oneOf(BOTH_HALVES)})(?![A-Za-z])` +
  `|(?<abbreviation>${ABBREVIATION})(?:${BEHIND_BLANK}${NUMERIC})?(?![A-Za-z])` +
  `|(?<inFull>${oneOf(Object.keys(IN_FULL))})(?![A-Za-z])` +
  `|(?<iana>${oneOf(AREAS)}/[A-Za-z_]+(?:/[A-Za-z_]+)?)` +
  `|(?<place>(?:[PECM]T(?![A-Za-z])|${oneOf(NAMES_OF_ZONES)}))` +
  `|${en.COAST_TIME})`;
const BEHIND_TIME = `(?:${PATTERN}|${en.CITY_BEHIND_TIME})${en.TIME}`;
const BARE = new RegExp(`\\s*${BEHIND_TIME}(?:\\s*[)\\]])?`, 'y');
/** What goes on behind the zone is another time: 「15:02（JST では 0:02）」. */
const BRACKETED = new RegExp(`\\s*[([]\\s*${BEHIND_TIME}(?:\\s*[)\\]]|(?=\\s*[,;、]))`, 'y');
const ISO_SUFFIX = /(?<zulu>Z)(?![A-Za-z])|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?(?!\d)/y;
const ISO_SUFFIX_ANY_CASE = new RegExp(ISO_SUFFIX.source, 'iy');
/** Behind a blank, as git and mail write it: "08:10:00 +0900". "08:10 -09:00" may be a range, unless seconds are before it. */
const BEHIND_SPACE =
  /\s(?:(?<zulu>Z)(?![\w'’])|(?<sign>\+)(?<hours>0\d|1[0-4]):?(?<minutes>[0-5]\d)(?![\d:]))|(?<=:\d\d:\d\d(?:[.,]\d+)?)\s(?<minus>-)(?<west>0\d|1[0-2]):?(?<rest>[0-5]\d)(?![\d:])/y;
const ANYWHERE = new RegExp(`(?<![A-Za-z/])(?:${PATTERN}|${en.IN_SENTENCE})`, 'g');

const minutesOf = (sign: string, hours: string, minutes: string | undefined): number =>
  (sign === '+' ? 1 : -1) * (Number(hours) * MINUTES_IN_HOUR + Number(minutes ?? 0));

/** Abbreviations of half a year, and the place whose clocks say which half. */
const SEASONAL: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CDT: 'America/Chicago',
  MDT: 'America/Denver',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EEST: 'Europe/Athens',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
};

/** The other half of the year's abbreviation. */
const COUNTERPART: Readonly<Record<string, string>> = {
  PST: 'PDT',
  EST: 'EDT',
  CST: 'CDT',
  MST: 'MDT',
  CET: 'CEST',
  EET: 'EEST',
  AEST: 'AEDT',
  NZST: 'NZDT',
};

/** For an abbreviation of one half of the year: the place that tells which half it is, and what the other half is called. */
export function seasonOf(abbreviation: string): { readonly place: string; readonly other: string } | null {
  const place = SEASONAL[abbreviation];
  const other =
    COUNTERPART[abbreviation] ?? Object.keys(COUNTERPART).find((name) => COUNTERPART[name] === abbreviation);
  return place && other ? { place, other } : null;
}

const placed = (name: string, place: string | null): Zone => ({ name, offset: null, place });

/** @returns null for what looks like the name of a city and is none */
function zoneOf(groups: Readonly<Record<string, string | undefined>>, text: string): Zone | null {
  const { pair, abbreviation, inFull, iana, place, coast, kind, region, town, city, sign, hours, minutes } = groups;
  if (pair) return placed(text.trim(), SEASONAL[pair.slice(0, pair.indexOf('/'))]!);
  if (inFull) return { name: inFull, offset: OFFSETS[IN_FULL[inFull]!]!, place: null };
  if (iana) return placed(iana, isTimeZone(iana) ? iana : null);
  if (coast && kind) return { name: text.trim(), offset: OFFSETS[`${coast[0] + kind[0]!}T`]!, place: null };
  const named = place ?? coast ?? region ?? town ?? city;
  if (named) {
    const known = placeNamed(named);
    return known === null ? null : placed(text.trim(), known);
  }
  const base = OFFSETS[abbreviation!]!;
  const utc = abbreviation === 'UTC' || abbreviation === 'GMT';
  return { name: text.trim(), offset: utc && sign && hours ? minutesOf(sign, hours, minutes) : base, place: null };
}

/**
 * The zone named right at `at`, in parentheses or not, with where it ends.
 * @param iso does it follow an ISO 8601 time? Elsewhere "13:30-14:00" is a range, not an offset.
 */
export function readZone(text: string, at: number, iso = false): { value: Zone; end: number } | null {
  ISO_SUFFIX.lastIndex = at;
  ISO_SUFFIX_ANY_CASE.lastIndex = at;
  const suffix = (iso ? ISO_SUFFIX_ANY_CASE : ISO_SUFFIX).exec(text);
  if (suffix && (iso || suffix.groups!.sign !== '-')) {
    const { zulu, sign, hours, minutes } = suffix.groups!;
    const offset = zulu ? 0 : minutesOf(sign!, hours!, minutes);
    if (Math.abs(offset) <= 14 * MINUTES_IN_HOUR)
      return { value: { name: suffix[0], offset, place: null }, end: at + suffix[0].length };
  }
  BEHIND_SPACE.lastIndex = at;
  const behind = BEHIND_SPACE.exec(text);
  if (behind) {
    const { zulu, sign, hours, minutes, west, rest } = behind.groups!;
    const offset = zulu ? 0 : minutesOf(sign ?? '-', hours ?? west!, minutes ?? rest);
    return { value: { name: behind[0].trim(), offset, place: null }, end: at + behind[0].length };
  }
  BARE.lastIndex = at;
  BRACKETED.lastIndex = at;
  const match = BARE.exec(text) ?? BRACKETED.exec(text);
  if (!match) return null;
  const value = zoneOf(match.groups!, match[0].replace(/[()[\]]/g, ''));
  return value && { value, end: at + match[0].length };
}

/** A zone named in a text, as UTF-16 offsets in it. */
export interface NamedZone {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

/** Every zone named in a text, in order. */
export const zonesIn = (text: string): NamedZone[] =>
  [...text.matchAll(ANYWHERE)].flatMap((match) => {
    const zone = zoneOf(match.groups!, match[0]);
    return zone ? { zone, start: match.index, end: match.index + match[0].length } : [];
  });

/** The first zone named anywhere in a text. */
export const findZone = (text: string): Zone | null => zonesIn(text)[0]?.zone ?? null;

const OFFSET_ALONE = /(?<![\d:.])(?<sign>[+\-−])(?<hours>0\d|1[0-4]):(?<minutes>[0-5]\d)(?![\d:])/;

/** An offset from UTC that is alone (`+09:00`), which only a sentence about zones makes one. */
export function findOffset(text: string): Zone | null {
  const match = OFFSET_ALONE.exec(text);
  if (!match) return null;
  const { sign, hours, minutes } = match.groups!;
  return { name: match[0], offset: minutesOf(sign!, hours!, minutes), place: null };
}

/** A zone by its IANA name, as a configuration gives it. */
export const zoneOfPlace = (name: string): Zone => placed(name, isTimeZone(name) ? name : null);

/** Abbreviations in use for more than one zone: none of their offsets is wrong. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['IST', 'CST', 'BST']);

/** Minutes east of UTC that an abbreviation means, or null where it is not known or means several. */
export const usualOffset = (abbreviation: string): number | null =>
  AMBIGUOUS.has(abbreviation) ? null : (OFFSETS[abbreviation] ?? null);
