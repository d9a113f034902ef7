import { oneOf, words } from '../../../text/words.ts';
import { date, hourOf, int, type Notation, type StatedDate, type StatedTime, time } from '../../notation.ts';
import { WEEKDAYS } from './weekdays.ts';

export const MONTH_NAMES = words`
  January, February, March, April, May, June
  July, August, September, October, November, December
`;
/** The first three letters of each month. */
export const MONTHS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
/** Short for September, beside the first three letters. */
export const SEPT = 'sept';
const MONTH = `(?<month>${oneOf(MONTH_NAMES, MONTHS, [SEPT])})\\b\\.?`;
/** 1 for January; 0 where it is no month. */
export const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const halfOf = (mark: string | undefined): 'am' | 'pm' | null =>
  mark === undefined ? null : mark.toLowerCase().startsWith('a') ? 'am' : 'pm';

/** The day or the month may come first: what can't be is dropped, and where both can be, the month leads and the other is kept. */
function eitherOrder(year: number | null, first: number, second: number): StatedDate | null {
  const monthFirst = date(year, first, second);
  const dayFirst = date(year, second, first);
  if (monthFirst && dayFirst && first !== second) return { ...monthFirst, otherwise: dayFirst };
  return monthFirst ?? (dayFirst && { ...dayFirst, dayFirst: true });
}

/** Zones behind four digits: they make a time of them. */
const ZONE_BEHIND = words`UTC, GMT, Z, JST, PST, PDT, MST, MDT, CST, CDT, EST, EDT, BST, CET, CEST, IST`;
/** A year behind a day. What no report is from is a time ("Feb 7 1506"), and so are four digits with a zone behind them. */
const YEAR = `(?<year>19[7-9]\\d|20\\d\\d)(?!:?\\d|\\s*${oneOf(ZONE_BEHIND)}\\b(?!\\s*\\d))`;

export const WEEKDAY = new RegExp(`${oneOf(...WEEKDAYS)}\\b\\.?,?\\s*`, 'iy');

export const DATES: readonly Notation<StatedDate>[] = [
  {
    // One sign throughout: "2026-01/03" are months.
    pattern:
      /(?=\d{4}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.)\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d.]*\d)/y,
    read: (g) => date(int(g.year), int(g.month), int(g.day)),
    matches: [
      ['2024-12-19', { year: 2024, month: 12, day: 19 }],
      ['2024/12/9', { year: 2024, month: 12, day: 9 }],
      ['2024.12.19', { year: 2024, month: 12, day: 19 }],
    ],
    leaves: ['2024-13-01', '1.14.3.2', '2026-01/03'],
  },
  {
    // Without a year and with "-" it is a day only before a time: "[03-26 17:40]".
    pattern: /(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?=[ T] *[~≈]?\d{1,2}:\d\d)/y,
    read: (g) => date(null, int(g.month), int(g.day)),
    matches: [['03-26 17:40', { year: null, month: 3, day: 26 }]],
    leaves: ['03-26', '10-11 pods', '3-26 17:40'],
  },
  {
    // "7-13th Nov": its first day.
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)? ?[-–] ?\\d{1,2}(?<ordinal>st|nd|rd|th)? +(?:of )?${MONTH},?(?: +${YEAR})?`,
      'iy',
    ),
    read: (g) => date(int(g.year), monthOf(g.month), int(g.day)),
    matches: [['7-13th Nov', { year: null, month: 11, day: 7 }]],
    leaves: ['7-13 nodes'],
  },
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?:(?<ordinal>st|nd|rd|th)|\\.)?(?: {1,3}|-)(?:of )?${MONTH},?(?:[ -]+${YEAR})?`,
      'iy',
    ),
    read: (g) => date(int(g.year), monthOf(g.month), int(g.day)),
    matches: [
      ['19 Dec 2024', { year: 2024, month: 12, day: 19 }],
      ['6th Nov', { year: null, month: 11, day: 6 }],
      ['20. January', { year: null, month: 1, day: 20 }],
      ['16 January 2024: closed', { year: 2024, month: 1, day: 16 }],
    ],
    leaves: ['19 decisions', '6 marches', '1 - January'],
  },
  {
    pattern: new RegExp(`${MONTH} *(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?!:?\\d)(?:,? +${YEAR})?`, 'iy'),
    read: (g) => date(int(g.year), monthOf(g.month), int(g.day)),
    matches: [
      ['December 19, 2024', { year: 2024, month: 12, day: 19 }],
      ['Jul 6th', { year: null, month: 7, day: 6 }],
      ['Jan 3, 2024: deploy', { year: 2024, month: 1, day: 3 }],
      ['Jan 13: moved', { year: null, month: 1, day: 13 }],
      ['Feb 7 1506 UTC', { year: null, month: 2, day: 7 }],
      ['Feb 7 2010 UTC', { year: null, month: 2, day: 7 }],
    ],
    leaves: ['may 200 users', 'march on', 'Jan 13:05'],
  },
  {
    pattern: new RegExp(`(?<year>20\\d\\d)[- /]${MONTH}[- /](?<day>\\d{1,2})(?![:\\d])`, 'iy'),
    read: (g) => date(int(g.year), monthOf(g.month), int(g.day)),
    matches: [
      ['2025-Feb-07', { year: 2025, month: 2, day: 7 }],
      ['2025 December 7', { year: 2025, month: 12, day: 7 }],
    ],
    leaves: ['2025 Feb 10:00', '2025-decision-7'],
  },
  {
    pattern: /(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?![\d])/y,
    read: (g) => date(int(g.year), int(g.month), int(g.day)),
    matches: [['20241219', { year: 2024, month: 12, day: 19 }]],
    leaves: ['20249919'],
  },
  {
    // With dots the day comes first: "3.4.2020", "03.04.2020".
    pattern: /(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>20\d\d)(?![\d.])/y,
    read: (g) => date(int(g.year), int(g.month), int(g.day)),
    matches: [['3.4.2020', { year: 2020, month: 4, day: 3 }]],
    leaves: ['3.4.2020.1', '3.14.2020', '10.4.20'],
  },
  {
    pattern: /(?<first>\d{1,2})-(?<second>\d{1,2})-(?<year>20\d\d)(?![\d-])/y,
    read: (g) => eitherOrder(int(g.year), int(g.first)!, int(g.second)!),
    matches: [['29-09-2021', { year: 2021, month: 9, day: 29, dayFirst: true }]],
    leaves: ['10-20-30'],
  },
  {
    pattern: /(?<first>0?[1-9]|1[0-2])-(?<second>0?[1-9]|[12]\d|3[01])-(?<year>[12]\d)(?![\d-])/y,
    read: (g) => eitherOrder(2000 + int(g.year)!, int(g.first)!, int(g.second)!),
    matches: [['5-26-21', { year: 2021, month: 5, day: 26 }]],
    leaves: ['10-20-30', '5-26-2'],
  },
  {
    pattern:
      /(?!24\/7(?!\/|,? \d))(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d{4}|\d\d))?(?![\d/]| of\b| ?[(（]\d{1,3}(?:\.\d{1,3})? ?[%％])/y,
    read: (g) => {
      const year = g.year === undefined ? null : g.year.length === 2 ? 2000 + int(g.year)! : int(g.year);
      const read = eitherOrder(year, int(g.first)!, int(g.second)!);
      const yearFirst =
        g.year?.length === 2 && g.first?.length === 2 ? date(2000 + int(g.first)!, int(g.second), int(g.year)) : null;
      return (read ?? yearFirst) && { ...(read ?? yearFirst!), ...(yearFirst && { yearFirst }) };
    },
    matches: [
      ['26/04/11', { year: 2011, month: 4, day: 26, dayFirst: true, yearFirst: { year: 2026, month: 4, day: 11 } }],
      ['12/19/2024', { year: 2024, month: 12, day: 19 }],
      ['19/12/2024', { year: 2024, month: 12, day: 19, dayFirst: true }],
      ['12/19', { year: null, month: 12, day: 19 }],
      ['24/7 10:00', { year: null, month: 7, day: 24, dayFirst: true }],
    ],
    leaves: ['24/7', '24/7/365', '500/503', '3/4 of the pods', '10/10 (100%)'],
  },
];
/** Where a part of the day begins and how many hours it takes: wide, as people differ. */
const PARTS_OF_DAY: Readonly<Record<string, readonly [begin: number, lasts: number]>> = {
  morning: [5, 7],
  afternoon: [12, 6],
  evening: [17, 7],
  night: [18, 11],
};

/** What the part of a day names here, not when something happened: "night shift". */
const NAMED_BY_PART = words`
  shift, team, ops, crew, window, job, batch, run
  build, backup, standup, meeting
`;
/** What makes 1936 a time. */
const BEHIND_FOUR_DIGITS = words`
  UTC, GMT, Z, JST, PST, PDT, MST, MDT, CST, CDT, EST, EDT
  h, hr, hrs, hours
`;

/** In hours. */
const TEN_MINUTES = 1 / 6;

export const TIMES: readonly Notation<StatedTime>[] = [
  {
    // ISO 8601 without its signs: "20240411T083500Z".
    pattern: /(?<=20\d{6}[Tt])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<second>[0-5]\d)?(?!\d)/y,
    read: (g) => time(int(g.hour), int(g.minute), int(g.second)),
    matches: [],
    leaves: ['083500'],
  },
  {
    pattern:
      /(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?(?!\d|:\d)(?: ?(?<half>[ap]\.?m\b\.?))?/iy,
    read: (g) => time(hourOf(int(g.hour)!, halfOf(g.half)), int(g.minute), int(g.second)),
    matches: [
      ['08:00', { hour: 8, minute: 0, second: null }],
      ['8:00 p.m.', { hour: 20, minute: 0, second: null }],
      ['17:14pm', { hour: 17, minute: 14, second: null }],
      ['08:00:15.123', { hour: 8, minute: 0, second: 15 }],
    ],
    leaves: ['08:99', '40:00', '1:5'],
  },
  {
    // The last digit, or the minute, was left open: "06:2x", "06:xx".
    pattern: /(?<hour>[01]\d|2[0-3]):(?:(?<ten>[0-5])x|xx)(?!\w)/iy,
    read: (g) => {
      const read = time(int(g.hour), 10 * (int(g.ten) ?? 0));
      return read && { ...read, lasts: g.ten === undefined ? 1 : TEN_MINUTES };
    },
    matches: [
      ['06:2x', { hour: 6, minute: 20, second: null, lasts: TEN_MINUTES }],
      ['06:xx', { hour: 6, minute: 0, second: null, lasts: 1 }],
    ],
    leaves: ['06:2xl', '6:2x'],
  },
  {
    pattern: /(?<hour>1[0-2]|0?\d) ?(?<half>[ap]\.?m\b\.?)/iy,
    read: (g) => time(hourOf(int(g.hour)!, halfOf(g.half)), 0),
    matches: [['8am', { hour: 8, minute: 0, second: null }]],
    leaves: ['8 amps', '80am'],
  },
  {
    pattern: /(?<hour>[01]\d|2[0-3])[.h](?<minute>[0-5]\d)(?![\d.%時]|:\d)/y,
    read: (g) => time(int(g.hour), int(g.minute)),
    matches: [
      ['10.43', { hour: 10, minute: 43, second: null }],
      ['14h43', { hour: 14, minute: 43, second: null }],
    ],
    leaves: ['10.435', '14.10.2', '10.50%', '10.10:30', '10.10時30分'],
  },
  {
    pattern: new RegExp(
      '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)' +
        `(?=\\s*${oneOf(BEHIND_FOUR_DIGITS)}\\b|\\s*$|\\s*[-–:|]\\s|\\s*[-–]\\s*\\d{4}\\b)`,
      'iy',
    ),
    read: (g) => time(int(g.hour), int(g.minute)),
    matches: [
      ['0730', { hour: 7, minute: 30, second: null }],
      ['1936 UTC', { hour: 19, minute: 36, second: null }],
    ],
    leaves: ['1936 requests', '9999'],
  },
  {
    pattern: new RegExp(
      '(?:(?:in )?the |(?:that|this) )?(?:(?<when>early|mid|late)[ -])?' +
        `(?<part>${oneOf(Object.keys(PARTS_OF_DAY))})\\b(?! ${oneOf(NAMED_BY_PART)})`,
      'iy',
    ),
    read: (g) => {
      const [begin, lasts] = PARTS_OF_DAY[g.part!.toLowerCase()]!;
      return { hour: begin, minute: 0, second: null, lasts };
    },
    matches: [
      ['morning', { hour: 5, minute: 0, second: null, lasts: 7 }],
      ['late evening', { hour: 17, minute: 0, second: null, lasts: 7 }],
    ],
    leaves: ['mornings', 'night shift'],
  },
  {
    pattern: /(?<name>noon|midnight)\b/iy,
    read: (g) => (g.name?.toLowerCase() === 'noon' ? time(12, 0) : time(0, 0)),
    matches: [['noon', { hour: 12, minute: 0, second: null }]],
    leaves: ['noontide'],
  },
];

/** Before a time: it is not exact. */
export const ABOUT = words`about, around, approximately, approx., approx, roughly, circa, ca., c., ~, ≈`;
const BEFORE = words`after, before, by, at, on, @, from, between, since`;
export const APPROXIMATELY_BEFORE = new RegExp(
  `(?:${oneOf(ABOUT)}\\s*|${oneOf(BEFORE)}(?![a-z])\\s*(?:${oneOf(ABOUT)}\\s*)?)`,
  'iy',
);
export const APPROXIMATE = new RegExp(oneOf(ABOUT), 'i');
export const APPROXIMATELY_AFTER = /\s*\(?(?:ish\b|approx(?:\.|imately)?\)?)/iy;

/** Between a day and its time, and between a time and its day: "3 May at 10:00", "10:00 on 3 May". */
export const AT = words`at`;
export const ON = words`on`;
/** Between what counts from another time and the time itself: "T0 is 10:05". */
export const IS = words`is, was`;

/** Where the writer left the time open. */
export const UNKNOWN = words`time unknown, unknown time, unknown`;

/** Between the two ends of a range. */
export const RANGE = /--(?=\d)|\s*(?:-|–|—|~|〜|to|until|till|through|and|→|->|=>)\s*/iy;

/** Between the two ends of a range that is written anew. */
export const UNTIL = words`to, until`;
/** Between two notations of one instant, and before the second: "19:54 UTC or next day 4:54 JST". */
export const OR = words`or`;
export const NEAR_DAYS = words`next day`;

/** Days counted from the day before in the text. */
export const RELATIVE_DAYS: readonly Notation<number>[] = [
  {
    pattern: /(?:the )?(?<name>next|same|following|previous) day\b/iy,
    read: (g) => ({ same: 0, next: 1, following: 1, previous: -1 })[g.name!.toLowerCase()] ?? null,
    matches: [
      ['next day', 1],
      ['The same day', 0],
    ],
    leaves: ['next week', 'Sunday'],
  },
];
