import { words } from '../../text/words.ts';

/** What lasts is no point in time: "Time to mitigation: 10:05". */
export const LASTS = words`
  time to, time between, time of impact
  duration, length, elapsed
`;

/** Before a time, at the beginning of a sentence that tells a story: beside plain entries it is a mention. */
export const TOLD = words`at, on, by, from, after, since, between, before, until`;
/** Of these, what an item of a list may give its time with. */
export const GIVES_TIME = words`at`;
/** The same in a paragraph; an item of a list may begin with it. */
export const TOLD_IN_PARAGRAPH = words`around, about`;
/** Behind "10 minutes". */
export const LATER = words`later`;

/** What a sentence about the zone of times speaks of. */
export const ABOUT_ZONE = words`time, times, timestamp, timestamps, timezone, timezones, zone`;
/** What makes it one about the whole document. */
export const ALL_TIMES = words`all times, all timestamps`;

/** Words of an entry with which some work begins, and those with which it ends: what is between them is told. */
export const BEGUN = words`begin, begins, began, start, starts, started, starting`;
export const DONE = words`completed, complete, completes, finished, finishes, done, ends, ended`;

/** What was over comes back. */
export const AGAIN = words`again, recurs, recurred, returns, reappears, relapse`;

/** Behind such an entry nobody is at work, and before such a one nobody was. */
export const RESTS = words`
  take a break, takes a break, took a break, pauses, paused, asleep, went to bed, goes to bed, went to sleep, signs off, signed off
  does not have time, did not have time, end of day, end of the day, for the night, for the day, overnight, until tomorrow, until morning
`;
export const RETURNS = words`
  resumes, resumed, returns to, returned to, back at work, wakes up, woke up, back online, next morning, the following morning
`;
/** Why nobody answered at night. */
export const ASLEEP = words`
  nobody was awake, no one was awake, asleep, sleeping, wee hours, out of hours, outside of working hours, outside working hours
  outside business hours, outside of business hours, middle of the night, overnight
`;
