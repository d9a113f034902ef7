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
export const ABOUT_ZONE = words`time, times, timestamp, timestamps, timezone, timezones, zone, hours in, hours are`;
/** What makes it one about the whole document. */
export const ALL_TIMES = words`all times, all timestamps`;

/** Words of an entry with which some work begins, and those with which it ends: what is between them is told. */
export const BEGUN = words`begin, begins, began, start, starts, started, starting`;
export const DONE = words`completed, complete, completes, finished, finishes, done, ends, ended`;

/** A record is closed when everything is over: nobody looks at anything before that. */
export const CLOSED = words`incident closed, incident is closed, ticket closed, case closed, closed the incident, closed the ticket`;

/** Before the number of a day in a heading. */
export const DAY_COUNTED = words`day`;

/** What was over comes back. */
export const AGAIN = words`again, recurs, recurred, returns, reappears, relapse`;

/** Of a time that has not come, or comes each day. */
export const EXPECTED = words`eta, expected, scheduled, planned, maintenance window, cron, daily, each day, every day, most days`;

/** People rest behind such an entry, and were at rest before such a one. What a service does is neither: “returned to normal”. */
export const RESTS = words`
  take a break, takes a break, took a break, went to bed, goes to bed, went to sleep, goes to sleep, called it a night
  decides to wait, decided to wait, everyone is tired
  waiting for propagation, waits for propagation, waited for propagation
  went home, goes home, left for the day, left for the night, does not have time, did not have time
`;
export const RETURNS = words`
  back at work, back at the desk, team is back, team back up, wakes up, woke up, returns to work, returned to work, returns to working, returned to working
  resumes work, resumed work
  changes take effect, change takes effect, changes took effect, change took effect
`;
/** Right behind the time of an entry that goes on. */
export const ONWARD = words`onward, onwards, and onward, and onwards`;
/** Why nobody answered at night. */
export const ASLEEP = words`
  nobody was awake, no one was awake, was asleep, were asleep, wee hours, out of hours, outside of working hours
  outside working hours, outside business hours, outside of business hours, middle of the night
`;

/** In titles: what stands below happens at its times each day, or is planned. */
export const SCHEDULES = words`schedule, schedules, scheduled, windows, cron, rota, on-call hours, opening hours, agenda`;

/** A line that leads to more entries of the same story begins with these. */
export const GOES_ON = words`then, afterwards, after that, next, later, meanwhile`;
