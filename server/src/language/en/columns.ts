import { words } from '../../text/words.ts';

/** What people call the columns of a table of actions, in lower case. */
export const ACTION_COLUMNS = {
  owner: words`
    owner, owners, assignee, assigned, assigned to
    who, dri, responsible, team, lead
  `,
  due: words`
    due, due date, deadline, eta, target, target date, date, when, by
    estimated completion, completion date
  `,
  ticket: words`
    ticket, tickets, bug, issue, tracking, tracking bug, tracking issue
    link, jira, pr, reference
  `,
  type: words`type, kind, category, class, priority`,
  state: words`status, state, done, progress`,
  text: words`
    action, action item, action items, item, task, todo
    description, what, detail, details
  `,
};

/** What stands with a colon in the sentence of an action: "(owner: Alice, due: 2024-03-04)". */
export const ACTION_LABELS = words`
  owner, assignee, assigned to, dri
  due, due date, deadline, eta, by
  ticket
`;

/** Behind a name in brackets, which may be an owner without it. */
export const TEAM = words`team`;

/** What people call the columns of days and times, and what may stand before that. */
export const TIME_COLUMNS = words`
  time, times, timestamp, when
  date, day, date time, datetime, date/time, date&time
  start, end
`;
export const BEFORE_TIME_COLUMN = words`start, end, event, local, approx, approx., approximate`;
export const ZONE_COLUMNS = words`tz, zone, timezone, time zone`;
