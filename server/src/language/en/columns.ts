import { words } from '../../text/words.ts';

/** What people call the columns of a table of actions, in lower case. */
export const ACTION_COLUMNS = {
  number: words`#, no, no., nr, id, number, ref, prio no`,
  owner: words`
    owner, owners, assignee, assignees, assigned, assigned to
    who, dri, responsible, responsibility, team, lead, poc, accountable, by whom
    responsible team, responsible party, action owner, driver, resp, squad, engineer
  `,
  due: words`
    due, due date, deadline, eta, target, target date, date, when, by
    estimated completion, completion date, due by, timeline, timeframe, by when, complete by
  `,
  ticket: words`
    ticket, tickets, bug, issue, tracking, tracking bug, tracking issue
    link, links, jira, pr, reference, references, commit
  `,
  type: words`type, kind, category, class, priority, severity, area, prio, effort, impact`,
  state: words`status, state, done, progress, completed`,
  text: words`
    action, actions, action item, action items, item, task, tasks, todo, to do
    description, what, detail, details, measure, fix, improvement, title, summary, follow-up
  `,
};

/** Of these, what means an owner only by itself: “Driver”, and not “Driver version”. */
export const ONLY_BY_ITSELF = words`driver, resp, squad, engineer`;
/** A cross below one of these says no, and not that an action is dropped. */
export const ASKS_DONE = words`done, completed, complete, finished, implemented, fixed`;
/** Beside a column of due dates a date in one of these says that it is done, and when. */
export const FINISHED_DAYS = words`
  completed, completed on, completed at, date completed, completion date, finished, finished on, done on, closed on, closed
  actual, actual date, actual completion, actual completion date, resolved on, date closed, date done, delivered on
`;
/** Those that say so with no such column, too. */
export const SURELY_FINISHED = words`completed, completed on, date completed, finished on, done on, closed on, date closed, date done`;

export const ACTION_HEADS = words`action, actions, action item, action items, task, tasks, todo`;
/** A table with a column that begins with one of them compares, or lists what was changed; its rows are no actions. */
export const COMPARED = words`before, after, file, files, changed file, changed files`;

/** What stands with a colon in the sentence of an action: "(owner: Alice, due: 2024-03-04)". */
export const ACTION_LABELS = words`
  owner, owners, action owner, assignee, assignees, assigned to, assigned, dri, responsible, lead
  owned by, who, poc
  due, due date, deadline, eta, by, target date, target, timeline, estimated completion
  ticket, issue, tracking, status, completed
`;

/** Behind a label that is said once of all: “Owner of all items: Ann”. */
export const OF_ALL = words`
  of all, for all, of all items, for all items, of all actions, for all actions, of all tasks, for all tasks
  of all of them, for all of them, for everything, of everything, for each, of each, throughout
`;
/** What people call the columns of days and times, and what may stand before that. */
export const TIME_COLUMNS = words`
  time, times, timestamp, when
  date, day, date time, datetime, date/time, date&time
  start, end
`;
/** Beginnings of columns that hold an end. */
export const END_COLUMNS = words`end, ended, until, to, till, finish, finished, resolved, recovered, closed, over, stop, stopped`;
export const BEFORE_TIME_COLUMN = words`start, end, event, local, approx, approx., approximate`;
/** Columns that count from the start what the time beside them says. */
export const ELAPSED_COLUMNS = words`elapsed, elapsed time, time elapsed, since start, t+`;
export const ZONE_COLUMNS = words`tz, zone, timezone, time zone`;

/** What people and programs call the columns of a list of events, beside those of days and times above. */
export const EVENT_COLUMNS = {
  time: words`
    created, created at, occurred at, occurred, started at, starts at, sent, sent at, posted at, logged at, received at
    timestamp utc, time utc, ts, @timestamp, event time
  `,
  author: words`who, author, user, username, user name, name, actor, by, person, sender, from, reporter, owner`,
  text: words`
    text, message, messages, msg, event, events, description, what, what happened, summary, title, entry, activity
    action, detail, details, content, note, notes, comment, body, subject
  `,
};
