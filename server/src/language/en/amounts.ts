import { words } from '../../text/words.ts';
import { english } from '../phrases/lists.ts';

/** What says how much without a digit: all of it, none of it, a number in words. */
export const HOW_MUCH = words`
  all, every, each, any, entire, whole, both, half
  none, nobody, no one, zero
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
  a dozen, hundred, thousand, million, single
  not affected, not impacted, unaffected, unavailable
  complete, completely, total, totally, fully
  down, halted, stopped
`;
/** What says that nothing was hit, between “no” and what it was not. */
export const NOTHING_HIT = english(
  { kind: 'nothing hit' },
  `
  no-impact: no [{up to four words}] (impact|effect|loss|user|users|customer|customers|data|request|requests|order|orders|downtime)
  + There was no visible impact on checkouts.
  - The impact has not been counted.
`,
);

/** What was spared is no measure of what was hit. */
export const SPARED = english(
  { kind: 'spared' },
  `
  not-hit: (not|n't|never) [{word}] (affected|impacted|deleted|lost|touched|exposed|leaked|interrupted|changed)
  + VMs of another shape were not affected.
  - The VMs were affected.
  nothing-lost: no {words} (affected|impacted|deleted|lost|touched|exposed|leaked|interrupted)
  + Luckily no registration should be lost, as the backup is from 21:00.
  unless: , but
  - No backup was taken.
`,
);

/** Dates, states and protocols with numbers that measure nothing: "HTTP status code 503", "502 errors". */
export const STATUS_CODE = words`HTTP, http, status`;
export const CODE = words`code`;
export const ERRORS = words`error, errors, response, responses`;
export const MONTHS = words`Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec`;
export const ORDINALS = words`st, nd, rd, th`;

/** A length of time is a number, a digit or one of these, with a unit. */
export const NUMBERS = words`
  a, an, one, two, three, four, five, six, seven, eight, nine, ten
  half a, half an, several, few
`;
export const FULL = words`full`;
export const UNITS = words`
  s, sec, secs, second, seconds
  m, min, mins, minute, minutes
  h, hr, hrs, hour, hours
  d, day, days, week, weeks
`;
/** Between the two ends of a range of time. */
export const UNTIL = words`to, until, through, and`;

/** What goes on. */
export const ONGOING = words`
  ongoing, continue, continues
  still going on, still in progress, still affected, still degraded, still down
  not over, not yet over, not resolved, not yet resolved
`;
/** What has no length, as nothing lasted. */
export const NOTHING_LASTED = english(
  { kind: 'nothing lasted' },
  `
  no-downtime: no [{up to four words}] (impact|downtime|outage|effect)
  + There was no visible downtime.
`,
);

/** What is not known yet. */
export const UNKNOWN = words`
  under investigation, being investigated, being assessed, being counted
  not known, not yet known, unknown
  to be determined, tbd
`;

/** Behind a label they begin what points elsewhere, or grades: “Impact: see section 4”, “Impact: Severity 1”. */
export const POINTERS = words`see, severity, sev, level, dashboard`;
