import { oneOf, words } from '../../../text/words.ts';

const ABOUT = words`
  about, around, approximately, approx., approx, roughly, some
  almost, nearly, circa, ca., ca, ~, ≈
`;
/** What bounds a length on one side. */
export const BOUNDS = {
  'at most': words`within, under, less than, at most, up to`,
  'at least': words`over, more than, at least`,
};
/** Before what comes again and again. */
const EACH = words`every, each, per`;
const DAYS = words`days, day, d`;
const HOURS = words`hours, hour, hrs, hr, h`;
const MINUTES = words`minutes, minute, mins, min`;
/** Only behind hours; "5m" may be five million. */
const SHORT_MINUTES = words`m`;

/** "about 2 hours", "within 1h 30m", "45 minutes" */
export const DURATION = new RegExp(
  `(?<about>${oneOf(ABOUT)} ?)?(?<bound>${oneOf(...Object.values(BOUNDS))} )?(?<![\\w.:-]|\\b${oneOf(EACH)} )` +
    `(?:(?:(?<days>\\d+)[ -]?${oneOf(DAYS)}\\b,? (?:and )?)?(?<hours>\\d+(?:\\.\\d+)?)[ -]?(?:${oneOf(HOURS)}\\b|h(?=\\d+m))` +
    `(?:,? ?(?:and )?(?<minutes>\\d+)[ -]?${oneOf(MINUTES, SHORT_MINUTES)}\\b)?` +
    `|(?<onlyMinutes>\\d+(?:\\.\\d+)?)[ -]?${oneOf(MINUTES)}\\b)`,
  'gi',
);
/** What every such length holds. */
export const NUMBER_WITH_UNIT = /\d[ -]?[hm]/i;

/** How a length is said. */
export const HOUR = 'h';
export const MINUTE = 'min';

/** Units as people write them side by side, for one and for several. */
export const UNITS = [
  { hour: ['h', 'h'], minute: ['m', 'm'] },
  { hour: ['h', 'h'], minute: ['min', 'min'] },
  { hour: ['hr', 'hrs'], minute: ['min', 'mins'] },
  { hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
] as const;
/** What may be between hours and minutes. */
export const BETWEEN_UNITS = /,? ?(?:and )?/;
