import type { MetadataName } from '@postmortem/schemas';
import { type Words, words } from '../../text/words.ts';

/** What people call each field of a report's head, in lower case. */
export const LABELS: Readonly<Record<MetadataName, Words>> = {
  detected: words`detected, detected at, first detected, detection time, time detected, date detected, date of detection, date discovered`,
  mitigated: words`mitigated, mitigated at, mitigation time, repaired`,
  resolved: words`
    resolved, resolved at, resolution time, recovered, recovered at, date resolved, resolution date
    incident until, end, end at, end time, end date, ended, ended at, ended time, ended date
  `,
  start: words`
    start, start at, start time, start date, started, started at, started time, started date
    began, onset, incident from
  `,
  date: words`date, incident date, date of incident, date of the incident, day, when, date/time, date time`,
  authors: words`
    author, authors, author(s), postmortem author, postmortem authors, report author, written by, prepared by
    report prepared by, report created by, report written by
    report by, reporter, reported by, created by, signed by, presented by, by
  `,
  owner: words`
    owner, owners, postmortem owner, post-mortem owner, incident owner, report owner
    incident commander, dri, lead, assigned to, team, responsible team, owning team
  `,
  reviewers: words`reviewer, reviewers, reviewed by, approver, approvers`,
  responders: words`responder, responders, participant, participants, people involved, attendees`,
  status: words`status, state, incident status, document status, postmortem status, report status, review status, document state`,
  severity: words`severity, severity level, sev, priority`,
  id: words`id, incident id, incident number, incident, ticket, tracking id`,
  title: words`title`,
};

/** A report sent as a letter names who wrote it, and to whom; without the second, “From: 10:02” may be a time. */
export const SENDER = words`from`;
export const RECIPIENT = words`to`;

/** Labels of a number before one, and of what happened before other words: “Incident: 4711”, “Incident: the queue stopped”. */
export const NUMBER_OR_TITLE = words`incident`;

/** Words of labels that stand in capitals. */
export const INITIALS = words`dri, id`;

/** “Incident report created by”: the last line of many. */
export const REPORTS = words`report, incident report, postmortem, post-mortem, post mortem, document`;
export const SIGNED_BY = words`
  prepared by, created by, written by, authored by, compiled by, completed by, signed by, drafted by, conducted by, facilitated by
`;

/** Labels that mean nothing but the day, whatever stands behind them. */
export const DAY_LABELS = words`date, incident date`;

/** The day on which the record was closed. */
export const CLOSING_LABELS = words`resolved, closed, closed at, closed on, close date, date closed`;
/** Labels of the day on which a report was written or came out. */
export const REPORT_DAY_LABELS = words`
  published, published on, date published, publication date, publish date, posted, posted on, report date, date of report, reported on
  created, created on, written on, date written, prepared on, last edited, last updated, updated, last modified, meeting scheduled for
`;

/** Labels that mean the state of the report. */
export const REPORT_STATUS_LABELS = words`
  status, document status, postmortem status
  report status, review status, incident status
`;

/** Between the names that a field holds. */
export const BETWEEN_NAMES = words`and`;

/** Titles of the list of a document's versions. */
export const HISTORIES = words`revision history, version history, document history, change history, revisions, changelog, change log`;

/** In a remark behind a label: when it was so. */
export const AS_OF = words`as of, at`;
