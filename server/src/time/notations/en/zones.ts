import { oneOf, words } from '../../../text/words.ts';

/** What people call the zones of places, in lower case unless it is an abbreviation. */
export const PLACES: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  pacific: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
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

/** Zones in full, and their abbreviations. */
export const IN_FULL: Readonly<Record<string, string>> = {
  'Coordinated Universal Time': 'UTC',
  'Greenwich Mean Time': 'GMT',
  'British Summer Time': 'BST',
  'Central European Summer Time': 'CEST',
  'Central European Time': 'CET',
  'Eastern European Summer Time': 'EEST',
  'Eastern European Time': 'EET',
  'Moscow Standard Time': 'MSK',
  'Moscow Time': 'MSK',
  'West Africa Time': 'WAT',
  'Central Africa Time': 'CAT',
  'East Africa Time': 'EAT',
  'South Africa Standard Time': 'SAST',
  'India Standard Time': 'IST',
  'Indian Standard Time': 'IST',
  'Singapore Standard Time': 'SGT',
  'Singapore Time': 'SGT',
  'Hong Kong Time': 'HKT',
  'Japan Standard Time': 'JST',
  'Korea Standard Time': 'KST',
  'Australian Eastern Standard Time': 'AEST',
  'Australian Eastern Daylight Time': 'AEDT',
  'Brasilia Time': 'BRT',
};

/** Cities of the IANA database that are as often people, systems or things: "10:05 Phoenix - deploy started". */
export const NO_CITIES = words`
  center, wake, midway, easter, troll, reunion, general
  casey, davis, palmer, sydney, regina
  nome, knox, phoenix
`;

/** Zones that stand in the heads of tables. */
export const USUAL = words`UTC, GMT, JST, PT, PST, PDT, ET, EST, EDT, CT, CST, CDT, CET, CEST`;

const COASTS = words`Pacific, Eastern, Central, Mountain`;
/** “Central European Time” is none of the coasts. */
const OTHER_CONTINENTS = words`European, Africa, African, Australian, Indonesian, Asia, Asian`;
const SEASONS = words`Standard, Daylight`;
const CITY = '[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}?';

/** "Pacific time", "US Eastern Standard Time", "Eastern US Time" */
export const COAST_TIME = `(?:US )?(?<coast>${oneOf(COASTS)})(?: US)?(?: (?<kind>${oneOf(SEASONS)}))? [Tt]ime\\b`;
/** A city names a zone only where it can be nothing else: "16:37 Denver - …", "Denver time", "(Denver)". */
export const CITY_BEHIND_TIME =
  `(?:US )?(?<region>${oneOf(COASTS)})(?=\\s*(?:[-–—:,)\\]|]|$))` +
  `|(?<city>${CITY})(?=(?: local)? time\\b|\\s*[)\\]]|\\s+[-–—]\\s|\\s*$)`;
/** What may follow the name of a zone. */
export const TIME = '(?: local)?(?: time\\b)?';
/** Far from a time: "in US Pacific", "Denver local time", "all times are in Berlin". */
export const IN_SENTENCE =
  `(?<=\\bin (?:US )?)(?<region>${oneOf(COASTS)})\\b(?! ${oneOf(OTHER_CONTINENTS)})|(?<town>${CITY})(?= (?:local )?time\\b)` +
  `|(?<=\\btimes? (?:are |is )?(?:in|for) )(?<city>${CITY})\\b`;
