import { words } from '../../text/words.ts';

/** What is said of an action that is done: in its state, at its end, in brackets. */
export const DONE = words`
  done, complete, completed, fixed, merged, closed
  resolved, shipped, implemented, deployed, finished
  released, rolled out, documented, delivered, in place, adopted
`;
/** Nothing but this behind a label: “Permanent fix: none needed.” */
export const NOTHING_TO_DO = words`
  none, none needed, none required, none necessary, not needed, not required, nothing to do, no action needed, no action required
`;
/** A sentence of this kind says that nothing is to be done, whatever it goes on with. */
export const NOTHING_MORE = words`
  none requiring, no further action, no further actions, no other action, no action items, no actions, nothing further, no follow-up, no follow-ups
`;
/** Nothing is left to do of what is dropped. */
export const DROPPED = words`
  dropped, won't do, wontfix, won't fix, rejected, cancelled, canceled, abandoned, not planned, declined, duplicate, obsolete, n/a, not applicable, not needed
`;
/** Of these, what means nothing else in brackets behind an action. */
export const DROPPED_SURELY = words`dropped, won't do, wontfix, won't fix, rejected, cancelled, canceled, abandoned, not planned, declined, obsolete`;
/** Behind such a word, where it says when or where: "done on 3 May", "completed in #12". */
export const DONE_WHEN = words`on, in, at, as of, since, during, by, via, with`;

/** What something needs nothing of: “The old rows need no cleanup”. */
export const THINGS_NAMED = words`the, this, these, those, all, it`;
export const NEEDS_NO = words`need no, needs no, needed no, requires no, require no`;
export const NEEDED = words`action, change, changes, cleanup, clean-up, fix, follow-up, follow up, migration, rework, work, further action, further work`;

/** Before such a word it says the contrary. */
export const NOT_DONE = words`not, never, yet, to be, be, isn't, partially, partly, half, almost, nearly, fully`;
/** Behind such a word, where it was: “complete in hotfix”. */
export const IN = 'in';

/** Right before it: “— already done”. */
export const ALREADY = words`already, now`;

/** What only looks like a verb in the past before “the” or “a”. */
export const NOT_PAST = words`embed, feed, need, seed, speed, shed, proceed, exceed, succeed, shred, bed, breed`;
/** What a verb in the past is followed by, as an adjective in -ed is not: “Retargeted the tag”. */
export const OBJECT_BEGINS = words`the, our, a, an, its, their, this, that, these, those, all, both, each, every`;

/** Behind the subject of what is still to be done. */
export const OBLIGES = words`should, must, shall, need, needs, needed, have to, has to`;

/** Before such a word, in a sentence: "This has been done." Not behind “if” or “once”. */
export const HAS_BEEN = words`this has been, has now been, has already been, have already been, have now been, is already, are already`;
export const ONLY_WHEN = words`when, once, if, by hand`;

/** Titles of groups whose actions are open: “Fixes (Planned)”. */
export const OPEN_TITLES = words`planned, in progress, open, to do, todo, pending, not started, upcoming, to come`;
/** What the state of an open action begins with. */
export const OPEN = words`
  planned, in progress, open, todo, to do, pending, not started, not yet started, ongoing, wip, scheduled, backlog, proposed
`;
/** Titles of groups whose actions are done: "Immediate actions (completed)", "Changes made". */
/** Before the number of one. */
export const COMMITS = words`commit, commits, committed in, commit id, commit hash`;
export const DONE_TITLES = words`
  done, complete, completed, implemented, finished, shipped
  deployed, taken, applied, made, already
`;
/** At the end of the bracket of such a title: “Prevention (B0, this change)”. */
export const IN_THIS = words`this change, this pr, this commit, this branch`;
/** Behind a cross: what there was not. */
export const LACKS = words`no, missing, lack of, without`;
/** An action that the report is done with. */
export const WRITES = words`write, write up, finish, complete, create, prepare`;
export const ARTICLES_OF_REPORT = words`a, an, the, this`;
export const THIS_REPORT = words`incident report, incident review, postmortem, post-mortem, rca`;
/** In such a title, where it says the contrary: "What will be done". */
export const TITLES_TO_COME = words`
  to be, be done, will be, will have, should be, can be, could be, must be, may be
  not, needs to, need to, to do, in progress, completed by, done by, complete by, finished by
  complete within, completed within, finish within, finished within, done within
`;
/** A sentence above a list: "All of this is done." */
export const ALL = words`all, everything, each, both`;

/** Verbs in the past that begin what somebody has done; none of them is an adjective before a noun. */
export const PAST = words`
  added, fixed, changed, moved, removed, deployed, redeployed, created, updated
  restored, introduced, implemented, enabled, disabled, increased, decreased, reduced
  rolled, reverted, migrated, rewrote, built, wrote, made, sent, ran, documented
  configured, checked, pulled, compared, replaced, renamed, switched, upgraded
  downgraded, patched, notified, opened, merged, published, raised, lowered
  restarted, cleaned, verified, confirmed, traced, requested, hardened, answered
`;
/** Before it, where a list goes on. */
export const LEADS_ON = words`and, also, and of course, finally, in addition`;
export const WE_HAVE = words`we, i, we've, i've, we have, i have, the team has, the team have`;
/** “The keys were rotated”: what was done, by nobody in particular. */
export const WERE = words`was, were, has been, have been`;
/** Behind “Done”: the day, and who did it. */
export const ON = 'on';
export const BY = 'by';
/** A sentence that begins with when it was. */
export const WHEN_IT_WAS = words`during, on, in, at, within, after, since`;
/** Words before which no sentence has said what was done yet. */
export const RELATIVE = words`that, which, who, whose, if, when, where, while, after, before, for, until, unless, as`;
/** “The leads now have access”: what is so already. */
export const STANDS_NOW = words`now have, now has, now is, now are, is now, are now, has now, have now`;
/** “The contract now lists the file”, “Bots are forbidden from editing it”: rules that are there. */
export const NOW = 'now';
/** What follows “now” in the plural: “Scripts now maintain both paths”. */
export const DO_NOW = words`maintain, use, check, run, verify, report, reject, require, write, read, log, alert, keep, validate, enforce`;
/** Before “now” at the end of a clause: “Running it as root does nothing now, …”. */
export const BEFORE_NOW = words`does, do, is, are, has, have`;
/** What it does where something is left to do: “The fix now waits for review”. */
export const LACKS_NOW = words`needs, waits, lacks, requires, fails, fires, owns, misses, depends, wants`;
export const FORBIDDEN = words`is forbidden from, are forbidden from`;
/** Forms in -ed that say how something is. */
export const STATES = words`agreed, proposed, planned, outdated, needed, delayed, tired, limited, overloaded, unused, unsupported, unrelated, mixed, blocked`;
/** Those whom a report advises and who do not write it. */
export const OTHERS = words`users, customers, maintainers, developers, operators, administrators, admins, people, you, readers, teams, projects`;
export const SHOULD = 'should';
export const ADVERBS_OF_PAST = words`also, already, now, since, then, immediately, just`;
/** What leads to a list of what was done: “So far we've rolled out:”. Those that are no work (identified, agreed) lead to what will be. */
export const LEADS_TO_DONE = words`
  rolled out, implemented, deployed, shipped, added, fixed, made, completed, done, put in place, changed, taken
  released, applied, updated, enabled, introduced, removed, improved
`;
export const HAVE_BEEN = words`have been, has been, were`;
/** Titles below which it is told once who does the actions around it. */
export const OWNERSHIP = words`
  ownership, owners, owner, responsibilities, responsible, assignments, due dates, ownership and due dates
  owners and due dates, owners and deadlines, ownership and timeline
  follow-up owners, followup owners, action owners, action item owners
`;
/** What a guide says of a way to do it: “✅ DO: use the form”. */
export const ADVISES = words`do, do not, don't, don’t, dos, don'ts`;
/** Behind the time after which they take place: “30-day review”. */
export const REVIEWS = words`review, reviews, follow-up, followup, check, check-in, checkpoint, audit, assessment`;
/** Lengths of time within which something is to be done. */
export const TERMS = words`short, mid, medium, long, near`;
export const SPANS = words`hours, day, days, week, weeks, month, months, quarter, quarters`;
/** Verbs in the past whose subject comes first: "Timeouts increased to 30 s". */
export const PAST_BEHIND = words`
  moved, increased, decreased, added, removed, updated, deployed, enabled, disabled
  changed, reduced, fixed, raised, lowered, replaced, migrated, restored, rolled
  written, confirmed, verified, documented, created, calibrated, configured, extended, merged, pinned
`;
export const BEHIND_PAST = words`to, for, in, by, on, from, with, back, out, working`;
/** Where one of them stands, the action is still to come. */
export const TO_COME = words`should, must, will, to be, needs, need, shall, could, can, would, may, is, are`;

/** Verbs that an action begins with: such a line is an action, whatever is listed below it. */
export const IMPERATIVES = words`
  add, alert, agree, allow, audit, automate, block, build, change, check, configure, create, define
  deploy, describe, disable, document, enable, enforce, ensure, establish, evaluate, execute, expand
  extend, fail, fix, formalise, formalize, implement, improve, increase, install, introduce
  investigate, limit, make, measure, migrate, monitor, move, page, pin, prevent, provide
  publish, reduce, refuse, reject, remove, replace, review, rewrite, rotate, run, schedule
  send, separate, set, set up, setup, split, start, stop, store, switch, test, track
  tune, turn, update, upgrade, use, validate, verify, work, write, find, figure
  archive, ask, backport, bump, clean, close, complete, consider, contact, continue, decommission, delete
  deprecate, drop, explore, export, finish, get, give, harden, help, import, isolate, keep, let, log, look
  notify, open, patch, plan, promote, record, refactor, rename, report, retire, scale, share, sync, teach, train
  wire, wrap, adapt, adjust, adopt, align, apply, assign, attach, avoid, backfill, clarify, collect, convert
  detect, develop, discuss, escalate, examine, expose, finalise, finalize, handle, identify, inspect
  integrate, maintain, merge, minimise, minimize, optimise, optimize, perform, propose, purge, raise, rebuild
  recreate, redirect, reproduce, resolve, restore, restrict, rethink, revert, revise, revisit, simplify
  standardise, standardize, streamline, subscribe, tighten, transfer, unify
`;
/** A line that begins with one of them and ends in a colon only introduces what is below it. */
export const INTRODUCING = words`in, for, to, when, if, as, after, before, during, on, with, from, the, these, this, our, we, at`;

/** Names of groups that hold no actions, by their last words. */
export const NOT_ACTIONS = words`
  problem, problems, issue, issues, challenges, guideline, guidelines, requirement, requirements
  principle, principles, best practices, legend, definitions, definition, note, notes
  references, reference, background, settings, thresholds, rationale, out of scope
  rejected, rejected ideas, alternatives considered, not doing, won't do, risks, questions
  parameters, options, variables, indicators, health check commands
  priorities, categories, types, examples, criteria, faq, lessons, checklist, checklists, protocol, protocols, rules, principles reaffirmed
  avenues investigated, other avenues, things tried, changed files, files changed, modified files
`;
/** Last words of titles that name an aim: what serves it may be there already. */
export const AIMS = words`prevention, safeguards, guardrails, controls, defenses, defences`;
/** First words of such titles. */
export const AIMS_TOLD = words`how we will avoid, how we will prevent, how we'll avoid, how we'll prevent, how we avoid, how we prevent`;
/** Where one of them stands, something is still to be done. */
export const ANNOUNCES = words`will, we'll, going to, plan to, planned, to be, should, must, need to, needs to, want to, todo, not started, in progress`;
/** What tells of a control that is there, by its verb. */
export const STANDS = words`
  is, are, was, were, has, have, does, ensure, ensures, assert, asserts, define, defines, check, checks, compare, compares, call, calls
  catch, catches, reject, rejects, contain, contains, cover, covers, verifies, prevents, blocks, exists, documented, added, built, shipped
`;
/** Titles of what is still to be done, by their words. */
export const FORWARD = words`
  next, upcoming, remaining, to do, todo, future actions, future action items, future fixes, future work, future steps
  future measures, future improvements, future plans
`;
/** Behind a question, what answers it. */
export const ANSWERS = words`yes, no, not`;
/** Titles of groups that stand beside each other. Beyer et al., Site Reliability Engineering (2016), app. D, for the first. */
export const GROUP_TITLES = [
  words`prevent, detect, mitigate, process, repair, investigate`,
  words`prevention, detection, mitigation, response`,
  words`prevent, detect, respond, recover`,
  words`immediate, short term, medium term, long term`,
  words`immediate, short-term, medium-term, long-term`,
];
/** Labels of what explains the action above it. */
export const EXPLAIN = words`why, rationale, reason, note, notes, background`;
/** Titles of what is to be done the next time: steps of an emergency, not measures after this one. */
export const PROCEDURES = words`procedure, procedures, runbook, runbooks, playbook, playbooks, emergency plan`;
/** Last words of a sentence above a list of what is to be observed each time. */
export const LEADS_TO_RULES = words`following rules, following principles, following guidelines, these rules, these principles, these guidelines`;
export const IN_CASE = words`if, in case of, in the event of`;
export const CHECKLISTS = words`checklist, checklists`;

/** Last words of a sentence above a list whose items are points of that sentence and no actions. */
export const LEADS_TO_POINTS = words`
  allowing, with, on, of, when, if, against, covering, including, such as, like, criteria, requirements, guidelines, types, type
  priority, priorities, categories, problems, issues, reasons, examples, questions, following example
  parameters, variables, settings, consists of, includes, contains, e.g., namely, means
`;

/** What is called a decision and was made: “Decision recorded: …” */
export const DECIDED = words`decision recorded, decision made, decision taken, decision documented, decision logged`;
/** What stands behind a name where a title says whose the actions below are: “Platform team actions”. */
export const ACTIONS_OF = words`actions, action items, tasks, to-dos, todos`;

export const MONTHS = words`
  january, february, march, april, may, june, july, august, september, october, november, december
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
`;
export const WEEKDAYS = words`monday, tuesday, wednesday, thursday, friday, saturday, sunday`;
export const BEFORE_DUE = words`by, due, before, until, no later than, targeting, eta, target`;
/** Before the date of something that happened. */
export const BEFORE_PAST_EVENT = words`
  since, as of, after the, after a, after an, from the, during the
  happened on, reported on, found on, occurred on, discovered on
  close, closes, closed, explain, explains, rediscovered
`;
export const ARTICLES = words`a, an, the`;
export const END_OF = words`end of, start of, beginning of, middle of, mid, early, late`;
export const THIS_OR_NEXT = words`next, this, current, the next, following`;
export const PERIODS = words`
  day, week, month, quarter, year, sprint, release, round, cycle, iteration, half
  deploy, deployment, audit, term, season, renewal, window
`;
/** In a bracket: what it names are examples. */
export const AND_SO_ON = words`etc, and so on, and the like`;
/** Of a label before an action, beside those below. */
export const DUE_LABELS = words`immediate`;
/** How often what is repeated is done: as good as a day by which. */
export const CADENCES = words`weekly, monthly, quarterly, yearly, annually, every week, every month, every quarter, every year`;
/** Ends of a period by their initials, and times that name no day. */
/** What is done from the day of the report on. */
export const FROM_NOW = words`starting now, effective immediately, from now on, with immediate effect`;
export const DUE_WORDS = words`eod, eow, eom, eoq, eoy, asap, immediately, as soon as possible, today, tomorrow`;
/** “(schedule 2027-02)” */
export const PLANNED_FOR = words`schedule, scheduled, scheduled for, planned, planned for`;
/** “Week 1: …” counts from the incident. */
export const COUNTED_PERIODS = words`day, week, month`;
export const WITHIN = words`within`;
/** Behind a verb, what begins what is asked. */
export const QUESTION_BEGINS = words`how, what, whether, if, why, which`;

/** What is written of an action that is ticked: as its state, and behind its words. */
export const TICKED = { state: 'Done', behind: ' (done)' } as const;
