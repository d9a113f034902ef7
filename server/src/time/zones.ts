/** A time zone as the text names it. */
export interface Zone {
  readonly name: string;
  /** Minutes east of UTC; null where the name alone does not tell (a place, an IANA name). */
  readonly offset: number | null;
}

const HOUR = 60;

/** Abbreviations in reports and the offset that most writers mean. Several are in use for more than one zone (IST, CST, BST). */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: HOUR,
  BST: HOUR,
  CET: HOUR,
  CEST: 2 * HOUR,
  EET: 2 * HOUR,
  EEST: 3 * HOUR,
  MSK: 3 * HOUR,
  IST: 5.5 * HOUR,
  SGT: 8 * HOUR,
  HKT: 8 * HOUR,
  JST: 9 * HOUR,
  KST: 9 * HOUR,
  AEST: 10 * HOUR,
  AEDT: 11 * HOUR,
  NZST: 12 * HOUR,
  NZDT: 13 * HOUR,
  EDT: -4 * HOUR,
  EST: -5 * HOUR,
  CDT: -5 * HOUR,
  CST: -6 * HOUR,
  MDT: -6 * HOUR,
  MST: -7 * HOUR,
  PDT: -7 * HOUR,
  PST: -8 * HOUR,
};

const JAPANESE_NAMES: Readonly<Record<string, string>> = {
  日本標準時: 'JST',
  日本時間: 'JST',
  協定世界時: 'UTC',
  世界協定時: 'UTC',
  世界標準時: 'UTC',
};

const ABBREVIATION = Object.keys(OFFSETS)
  .filter((name) => name !== 'Z')
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMERIC = '(?<sign>[+-−])(?<hours>0\\d|1[0-4]|\\d(?!\\d))(?::?(?<minutes>[0-5]\\d))?(?!\\d)';
const PATTERN =
  `(?:(?<abbreviation>${ABBREVIATION})(?:${NUMERIC})?(?![A-Za-z])` +
  `|(?<japanese>${Object.keys(JAPANESE_NAMES).join('|')})` +
  '|(?<iana>(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]+(?:/[A-Za-z_]+)?))';
const STICKY = new RegExp(`\\s*[([]?\\s*${PATTERN}(?:\\s*[)\\]])?`, 'y');
const ISO_SUFFIX = /(?<zulu>Z)(?![A-Za-z])|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?(?!\d)/y;
const ANYWHERE = new RegExp(`(?<![A-Za-z/])${PATTERN}`);

const minutesOf = (sign: string, hours: string, minutes: string | undefined): number =>
  (sign === '+' ? 1 : -1) * (Number(hours) * HOUR + Number(minutes ?? 0));

function zoneOf(groups: Readonly<Record<string, string | undefined>>, text: string): Zone {
  const { abbreviation, japanese, iana, sign, hours, minutes } = groups;
  if (japanese) return { name: japanese, offset: OFFSETS[JAPANESE_NAMES[japanese]!]! };
  if (iana) return { name: iana, offset: null };
  const base = OFFSETS[abbreviation!]!;
  const utc = abbreviation === 'UTC' || abbreviation === 'GMT';
  return { name: text.trim(), offset: utc && sign && hours ? minutesOf(sign, hours, minutes) : base };
}

/**
 * The zone named right at `at`, in parentheses or not, with where it ends.
 * @param iso does it follow an ISO 8601 time? Elsewhere "13:30-14:00" is a range, not an offset.
 */
export function readZone(text: string, at: number, iso = false): { value: Zone; end: number } | null {
  ISO_SUFFIX.lastIndex = at;
  const suffix = ISO_SUFFIX.exec(text);
  if (suffix && (iso || suffix.groups!.sign !== '-')) {
    const { zulu, sign, hours, minutes } = suffix.groups!;
    const offset = zulu ? 0 : minutesOf(sign!, hours!, minutes);
    if (Math.abs(offset) <= 14 * HOUR) return { value: { name: suffix[0], offset }, end: at + suffix[0].length };
  }
  STICKY.lastIndex = at;
  const match = STICKY.exec(text);
  if (!match) return null;
  return { value: zoneOf(match.groups!, match[0].replace(/[()[\]]/g, '')), end: at + match[0].length };
}

/** The first zone named anywhere in a text. */
export function findZone(text: string): Zone | null {
  const match = ANYWHERE.exec(text);
  return match ? zoneOf(match.groups!, match[0]) : null;
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

/** Abbreviations in use for more than one zone: none of their offsets is wrong. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['IST', 'CST', 'BST']);

/** Minutes east of UTC that an abbreviation means, or null where it is not known or means several. */
export const usualOffset = (abbreviation: string): number | null =>
  AMBIGUOUS.has(abbreviation) ? null : (OFFSETS[abbreviation] ?? null);
