import { words } from '../../text/words.ts';

/** Before the name of a section, which it does not change: "Initial findings", "The incident timeline". */
export const BEFORE = words`
  the, our, a, an
  steps to, establishing the
  short term, short-term, medium term, medium-term, mid term, mid-term, long term, long-term, immediate
  incident, issue, problem, outage, event, service
  post incident, postincident, post-incident, postmortem, post-mortem, blameless
  initial, preliminary, final, main, primary, key, major, general, overall, actual
  detailed, brief, full, technical, quick, short, high level, high-level
  probable, likely, known, potential, possible, approximate, estimated
  proposed, planned
`;

/** Behind it: "Timeline overview", "Root cause analysis". */
export const AFTER = words`
  detail, details, and details, in detail
  analysis, analyses, summary, overview, section, statement, description
  findings, identification, status, items, information
  implemented, taken, completed, so far
`;
/** Behind “of”, “of the” or “of this”: "Timeline of the incident". */
export const OF = words`
  incident, incidents, outage, outages, event, events, issue, issues, problem, problems
  impact, impacts, failure, failures, situation, situations
`;
/** Behind it, whatever else follows: "Timeline for 3 May". */
export const CONTINUED = words`for, from, during`;
