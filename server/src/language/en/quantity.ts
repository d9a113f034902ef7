import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

/** A sentence that says how long it was. */
export const LASTED = english(
  { kind: 'how long it was' },
  `
  lasted: (outage|incident|downtime|disruption|interruption|issue|problem|impact|it|this) [{word}] (lasted|lasting)
  + The outage lasted about an hour.
  - Each retry lasted 30 seconds.
  duration: {start}[total] duration:
  + Duration: 50 minutes
  - The cache has a duration of 5 minutes.
  `,
);

/** Lengths of time without a number. */
export const HOW_LONG: readonly Cue[] = english(
  { kind: 'how long', strength: 'weak' },
  `
  # What could have been is no length of this one.
  not after: (could|would|might) have (run|lasted|gone on|continued|persisted)
  for: {lasting} *
  * a while
  + The site was down for a while.
  * some time
  + Mail was late for some time.
  * hours
  + Exports were stuck for hours.
  - The loop could have run for hours until the quota was gone.
  * days
  + Invoices were late for days.
  * minutes
  + The API was down for minutes.
  - The site was down for 12 minutes.

  a-short-time: {lasting} a (short|long|brief|considerable|prolonged|extended) (time|while|period)
  + Checkout failed for a short time.
  a-period: {lasting} a period [of time]
  + Search was slow over a period of time.
  several-minutes: {lasting} (several|a few) (minutes|hours|days)
  + Logins failed for several hours.
  + The queue drained within a few minutes.
  briefly: briefly
  + Search was briefly unavailable.
  not before: (recap|summarise|summarize|describe|explain|discuss|mention|touch|introduce|review|note|outline|go)
  - To briefly recap the pattern, all mails were sent.
  not before: ,
  - Briefly, every checkout failed.
  # What comes and goes on a screen is described, not measured.
  not after: (flash|flashes|flashed|flicker|flickers|flickered|blink|blinks|blinked)
  not before: (flash|flashes|flashed|flicker|flickers|flickered|blink|blinks|blinked)
  not before: and then (disappear|disappears|disappeared|vanish|vanishes|vanished)
  + Errors appeared briefly in the shop.
  - Replies could appear briefly and then disappear.
  - The list flickers briefly on reload.
  temporarily: temporarily unavailable
  + The dashboard was temporarily unavailable.
  not before: (while|until|as long as|from {number}|between {number})
  - Transfers were temporarily unavailable while finality was down.
  # A line that begins with a number says of how many.
  not after: {start}{number} [{words}]
  - 15 orders were temporarily unavailable.
  a-brief-outage: a (brief|short) (period|interruption|outage)
  + There was a brief interruption.
  - The site was down from 10:00 to 10:12.
  `,
);

/** Amounts without a number. */
export const VAGUE_QUANTITY: readonly Cue[] = [
  ...english(
    { kind: 'how many', strength: 'weak' },
    `
  # “How many files” asks for a number, “Too many requests” is a status.
  not after: (how|too|as|so)
  how-many: * [of (the|our)] [{word}] [{word}] {counted}
  not before: {24 letters}who (was|were) (not|n't) [{word}] (impacted|affected)
  not before: [{word}] noticed [{words}] and (commented|asked|told)
  not before: [{word}] (noticed|notice|posted|post) [{words}] (live|available|up|back)
  * some
  + Some users could not log in.
  - Some customers, who were not otherwise affected, asked for it.
  - Some users noticed that claims were live.
  - Some users noticed the delay and commented on it.
  - Some code was moved.
  - The hook templated some Service objects.
  * several
  not before: (depend|rely) on
  + Several merchants called.
  - Several services depend on that path.
  * many
  + Many of our customers saw an error page.
  - There is a limit to how many files you can watch.
  - The client was told that it sent too many requests.
  * a few
  + A few orders were charged twice.
  * a couple of
  + A couple of tenants lost their sessions.
  * a handful of
  + A handful of customers wrote to support.
  * a lot of
  + A lot of orders failed.
  * lots of
  + Lots of messages arrived twice.
  * plenty of
  + Plenty of users saw the old page.
  * numerous
  + Numerous customers complained.
  * various
  + Various services were slow.
  * multiple
  + Multiple teams could not deploy.
  * most
  + Most visitors saw a blank page.
  not after: (encourage|advise|recommend|urge|invite|expect)
  - We do not encourage most users to upgrade yet.
  not before: {was} (unaffected|not affected|not hit|fine)
  - Most users were unaffected.
  * certain
  + Certain merchants were not paid.
  * countless
  + Countless emails were sent again.
  * thousands of
  + Thousands of jobs were delayed.
  * hundreds of
  + Hundreds of users were signed out.
  * dozens of
  + Dozens of sites were down.
  - 412 users could not log in.
  a-number-of: a [small|large|limited|significant] number of [(the|our)] [{word}] [{word}] {counted}
  + A number of payments were declined.
  + A small number of orders were lost.
  a-part-of: a [small|large|significant|good] (percentage|portion|subset|fraction|group|minority|majority) of [(the|our)] [{word}] [{word}] {counted}
  + A subset of users could not pay.
  + A small percentage of requests timed out.
  `,
  ),
  ...HOW_LONG,
  ...english(
    { kind: 'how much', strength: 'weak' },
    `
  how-much: * {change}
  * significant
  + There was a significant increase of errors.
  - Errors rose to 14 %.
  * significantly
  + Checkout was significantly slower.
  * substantial
  + There was a substantial drop in orders.
  * substantially
  + Throughput was substantially reduced.
  * considerable
  + Users met considerable delays.
  * considerably
  + The service was considerably degraded.
  * noticeable
  + There was a noticeable slowdown.
  * noticeably
  + Pages were noticeably slower.
  * drastically
  + Capacity was drastically reduced.
  * dramatically
  + Traffic dramatically increased latency.
  * severe
  + There was severe degradation.
  * severely
  + Search was severely degraded.
  * slight
  + There was a slight delay.
  * slightly
  + Exports were slightly slower.
  * minor
  + It had a minor impact.
  * huge
  + We saw a huge spike.
  * massive
  + There was a massive loss of events.
  * high
  + Users saw high latency.
  * higher
  + There were higher error rates.
  * elevated
  + Elevated error rates were seen.
  - Latency rose from 300 ms to 9 s.
  `,
  ),
];

/** All of them: as good as a number. */
export const ALL = english(
  { kind: 'all of them' },
  `
  all: all (users|customers|requests)
  + All users were signed out.
  - All caches were cold.
  `,
);

/** A number that is a quantity: not the one of a version, a date or a time of day. */
export const QUANTITY =
  /(?<![\w.:/-])\d[\d,.]*\s*(?:%|％|percent|[a-z]{1,3}\b|users?|$)|\d+\s*(?:%|％|users|requests|customers|orders|minutes|hours|errors)/i;

/** Where a clause of a sentence ends. */
export const CLAUSE_END = /;|,\s+(?:and|but|while)\s/;
