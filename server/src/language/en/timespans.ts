import { words } from '../../text/words.ts';
import { english } from '../phrases/lists.ts';

/** What a stated length of time lies between. */
export const START_TO_DETECTION = english(
  { kind: 'until it was noticed' },
  `
  detected-within: (detected|noticed|alerted|paged){40 letters}(within|in|after)
  + The outage was detected by a customer after 12 minutes.
  to-detect: to (detect|notice)
  + It took us 12 minutes to notice.
`,
);

export const START_TO_MITIGATION = english(
  { kind: 'until it was mitigated' },
  `
  mitigated-within: (mitigated|rolled back){40 letters}(within|in|after)
  + The release was rolled back within 8 minutes.
  to-mitigate: to mitigate
  + It took 25 minutes to mitigate the errors.
`,
);

export const START_TO_RECOVERY = english(
  { kind: 'until it was over' },
  `
  resolved-within: (resolved|restored|recovered){40 letters}(within|in|after)
  + Service was restored in 46 minutes.
  to-resolve: to (resolve|restore|recover)
  + It took 46 minutes to restore the queue.
`,
);

export const WHOLE_INCIDENT = english(
  { kind: 'the whole incident' },
  `
  outage-of: (outage|incident|impact|downtime|disruption|degradation) (lasted|of|was)
  + The outage lasted 46 minutes.
`,
);

/** A length of the incident or of a part of it: it may go on in another way. */
export const DOWN_FOR = english(
  { kind: 'perhaps a part of it' },
  `
  down-for: (was|were) (down|unavailable|unreachable|offline) for
  + Checkout was down for 46 minutes.
`,
);

/** Before what two times are called, and between the two: “between the first error (09:22) and the alert (09:31)”. */
export const BETWEEN = words`between, from`;
export const AND = words`and, to, until`;
/** Between a length of time and its two ends. */
export const BESIDE_ENDS = words`from, between, for, i.e., that is, a total of, total`;

/** What says that not the clock's time was counted. */
export const COUNTED_OTHERWISE = english(
  { kind: 'counted otherwise' },
  `
  business-hours: (business|support|working) hours
  + The queue was closed for 3 business hours.
  in-total: in total
  + Two windows of 40 minutes in total were affected.
  cumulative: cumulative
  + The cumulative downtime is 80 minutes.
  at-most: (at most|at maximum|maximum|up to|no more than)
  + The outage lasted at most 16 hours.
  per: per {word}
  + The job may run 30 minutes per night.
  until-partly: until [{words}] (read-only|partial|partially|limited|degraded)
  + The outage lasted 8 hours until a read-only page was up.
`,
);

/** What a length of time right before it leads to: the end of the incident. */
export const END_OF_INCIDENT = words`resolved, restored, recovered, recovery, resolution`;

/** A length of time right before one of these is counted from another point: "within 2 minutes of the deploy". */
export const COUNTED_FROM = words`of the, of a, after, from, following, since, later`;

/** In a bracket behind a time these make it unsure. */
export const ABOUT = words`
  estimated, estimate, est, approx, approximately, about, around, roughly, probably, likely, presumably, maybe, unconfirmed, tbc, tbd
  no later than, at the latest, or earlier, or later, first seen
`;

/** Labels of points in time, in lower case. */
export const POINT_LABELS = {
  start: words`
    start, started, start time, started at, began, begin, onset, incident start, outage start
    impact start, impact started, start of impact, start of incident, fault occurs, fault occurred
    impact window, incident window, outage window, time of incident, time of outage, incident time
  `,
  detected: words`
    detected, first detected, detected at, detection, detection time, time detected
    reported, first reported, noticed, team aware, first alert, time of detection
  `,
  declared: words`declared, incident declared`,
  mitigated: words`mitigated, mitigated at, repaired, fixed, fix deployed`,
  resolved: words`
    resolved, resolved at, recovered, recovered at, restored
    service restored, service recovery, time of resolution, time of recovery, recovery time
    end, ended, end time, ended at, incident end, outage end, impact end, impact ended, end of impact, end of incident
  `,
};

/** Labels of lengths of time, and the point that they end with. */
export const LENGTH_LABELS = {
  whole: words`
    duration, total duration, incident duration, outage duration, impact duration, duration of outage
    duration of impact, duration of incident, downtime, total downtime, outage length
  `,
  detected: words`time to detect, time to detection, time to report, ttd, mttd, mean time to detect, detection time`,
  mitigated: words`time to mitigate, time to mitigation, time to repair, time to fix, ttm`,
  resolved: words`time to resolve, time to resolution, time to recover, time to recovery, time to restore, ttr, mttr, resolution time, recovery time`,
};
