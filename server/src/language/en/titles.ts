import { words } from '../../text/words.ts';

/**
 * Before the name of a section, which it does not change: "Initial findings", "The incident timeline". Not here is what changes the part: a
 * long term solution is an action item, a technical description no summary.
 */
export const BEFORE = words`
  the, our, a, an, so
  steps to, establishing the
  short term, short-term, immediate, permanent, negative
  incident, issue, problem, outage, event, service
  post incident, postincident, post-incident, postmortem, post-mortem, blameless
  initial, preliminary, final, main, primary, key, major, general, overall, actual
  detailed, brief, full, quick, short, high level, high-level
  probable, likely, known, potential, possible, approximate, estimated
  proposed, planned, recommended, suggested, successful
`;

/** By when, before a part. */
export const TERMS = words`immediate, short term, short-term, medium term, medium-term, long term, long-term, urgent`;

/** Behind it: "Timeline overview", "Root cause analysis". */
export const AFTER = words`
  detail, details, and details, in detail
  analysis, analyses, summary, overview, section, statement, description
  findings, identification, status, items, information
  implemented, taken, being taken, completed, applied, deployed, required, needed, outstanding, remaining
  so far, to date, process, steps
`;
/** Behind “of”, “of the” or “of this”: "Timeline of the incident". */
export const OF = words`
  incident, incidents, outage, outages, event, events, issue, issues, problem, problems
  impact, impacts, failure, failures, situation, situations
`;
/** Behind it, whatever else follows: "Timeline for 3 May". */
export const CONTINUED = words`for, from, during`;

/** Before “of”: what is about a part is that part. "Analysis of causes", "Details of fix" */
export const ABOUT = words`
  detail, details, analysis, explanation, description, identification, list
  result, results, assessment, review, discussion, report, statement
`;
export const DETERMINERS = words`the, this, our, all, the main`;
/** Parts that keep their name before what they are about: "Impact on users". */
export const WITH_OBJECT = words`
  impact, effect, effects, consequences, root cause, root causes, cause, causes
  timeline, lessons, lessons learned
`;

/** Nouns that name the part whatever stands before them: "Response timeline", "Customer-facing impact". */
export const HEADS = words`
  timeline, chronology, impact, impacts
  cause, causes, root cause, root causes, contributing factors
  lessons, lessons learned, takeaways, learnings
  action items, corrective actions, corrective measures, preventive measures, next steps
  five whys, 5 whys
`;

/** Labels in a step of the recovery that tell what was done there. */
export const TAKEN = words`action, actions, action taken, actions taken`;

/** Titles of an impact below which it is named what was hit, or when: nobody counts there. */
export const NAMES_ASKED = words`
  services affected, affected services, service affected, affected service, systems affected, affected systems
  system affected, affected system, components affected, affected components, products affected, affected products
  services impacted, impacted services, systems impacted, impacted systems, duration of impact
`;

/** Whom or what an impact counts. */
export const COUNTED_HIT = words`
  users, customers, clients, people, visitors, accounts, tenants
  requests, orders, transactions, messages, payments, shops, stores
`;
