import { words } from '../../text/words.ts';

/** What each status is called, the furthest first: "Complete, action items in progress" is complete. */
export const STATUSES = {
  closed: words`close, closed`,
  final: words`
    final, finalized, finalised, complete, completed, done
    resolved, fixed, remediated, reviewed, approved, publish, published
  `,
  'in-review': words`in review, in-review, review, reviewing`,
  'in-progress': words`
    in progress, in-progress, open, ongoing
    investigating, under investigation, identified, monitoring, mitigated, recovered, active, contained
  `,
  draft: words`draft, wip`,
};

/** Before a status: it is not reached. "Not yet reviewed" */
export const NOT = words`not, not yet, to be, will be, partially, partly`;
export const NOT_REACHED = words`
  closed, final, finalized, finalised, complete, completed
  resolved, remediated, reviewed, done
`;
/** Words that say so by themselves. */
export const UNREACHED = words`unresolved`;

/** Words of a report that nobody works on any more. "Resolved" may be the incident's. */
export const FINISHED = words`
  close, closed, final, finalized, finalised
  complete, completed, done, published, reviewed
`;
/** A finished status with these says itself that not all is done: "Complete, action items in progress". */
export const EXCEPT = words`
  in progress, pending, ongoing
  except, excepting, exception, exceptions
`;

/** A status that says of the actions that none is left: “Closed, action items complete”. */
export const ACTIONS_DONE = words`
  action items complete, action items completed, action items done, action items closed
  all actions complete, all actions completed, all actions done, all actions closed
  all action items complete, all action items completed, all action items done, all action items closed
`;

/** An incident that has no end yet. “Open” and “investigating” may be the report. */
export const INCIDENT_GOES_ON = words`ongoing, unresolved, not resolved`;

/** What is said of an incident that is over, or nearly, … */
export const INCIDENT_OVER = words`mitigated, recovered, resolved, restored`;
/** … unless these stand before it. */
export const NOT_OVER = words`not, not yet, not fully, not been, yet to be, until`;

/** States of a service that status pages give. */
export const STATES_OF_SERVICE = words`
  operational, degraded, outage, outages, maintenance
  down, up
`;
