import { words } from '../../text/words.ts';

/** In the name of a file or a folder, as a word by itself: it holds a report. */
export const SHORT_NAMES = words`pomo`;
/** In its name: the file is a template. */
export const TEMPLATES = words`template, templates`;

/** In a title: the document is a report. */
export const REPORTS = words`
  postmortem, post-mortem, post mortem, outage
  incident report, incident response report, incident review, incident retrospective, incident summary, rca
`;
/** A title that begins with it and goes on with a number is that of a report: "Incident 4711". */
export const NUMBERED = words`incident, security incident, service incident`;
/** A title that begins with it and a colon says behind it what happened. */
export const BEFORE_WHAT_HAPPENED = words`incident`;
/** In the title of a timeline: it is that of an incident. */
export const TROUBLE = words`outage, incident, downtime`;
export const SUMMARIES_OF_TROUBLE = words`issue summary, incident summary, outage summary`;
/** In a title: the document is about such documents. */
export const ABOUT_REPORTS = words`
  template, guide, how to, runbook, checklist
  process, policy, report style
`;
/** In a title: the document teaches how to write one. "Writing a better postmortem" */
export const TEACHES = words`how to write, how to run, how to do`;
export const WRITING = words`writing`;
export const GOOD = words`a, good, better, a good, a better`;
export const WRITTEN = words`postmortem, incident report`;
/** Of these, a title is about the kind only where it begins with it: “Incident Retrospective Process”. */
export const HELD = words`incident review, post-incident review, retrospective, retro, postmortem`;
export const HELD_BY = words`process, policy, playbook, best practices`;

/** Behind the name of the kind, at the end of a title: the document says how one is written. */
export const MANNERS = words`style, style guide, guide, guidelines, conventions, handbook, best practices`;

/** A title that begins or ends so, or a folder of that name: what to do in an incident, or what was decided after one. */
export const OTHER_KINDS = words`
  runbook, playbook, troubleshooting, troubleshooting guide, faq
  architecture decision record, decision record
`;
/** In a bracket at the end of a title: how to write one. */
export const SAMPLES = words`example, sample report, example report`;
/** A title that ends so, and names no report. */
export const DESIGNS = words`design doc, design document, design`;
/** Folders of what is to be built. */
export const FOLDERS_OF_PLANS = words`spec, rfc, design, proposal`;
/** Folders of decision records. */
export const FOLDERS_OF_DECISIONS = words`adr, adrs, decision, decisions, decision-records, architecture-decisions`;
/** Before its number, at the beginning of a title. */
export const NUMBERED_KINDS = words`adr`;

/** Parts that a decision record has, whatever it tells of an incident. Nygard, Documenting Architecture Decisions (2011). */
export const PARTS_OF_DECISION = words`context, decision`;

/** A part of this title tells by what a fault is known. */
export const SYMPTOMS = words`symptom, symptoms, signals to match`;

/** Months as names of files begin them. */
export const MONTHS = words`jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec`;

/** Keys of front matter that say what a document is. */
export const KEYS_OF_KIND = words`type, tags, kind, category, categories, description, subtitle`;
export const KINDS = words`postmortem, post-mortem`;
/** “type: incident” says it, too, and nothing else. */
export const KEY_OF_TYPE = 'type';
export const TYPES = words`incident, incident report, incident-report, outage`;

/** What the first words of an announcement say of an interruption that is to come. */
export const TO_COME = words`there will be, will be performing, will be undergoing, we will be conducting`;
export const ARTICLES = words`a, an, some, planned, scheduled`;
export const INTERRUPTIONS = words`outage, downtime, maintenance, interruption, upgrade, migration`;
/** In a title: what went wrong was made to. */
export const DRILLS = words`game day, gameday, chaos experiment, fire drill, tabletop exercise`;

/** In a title, what the document is; the rest says what happened. */
export const NAMES_OF_KIND = words`
  incident postmortem, postmortem report, postmortem, post-mortem, post mortem, post-incident review, incident report, incident review
  incident retrospective, incident summary, incident analysis, incident log, outage report, root cause analysis, RCA
  correction of error
`;
/** “Template for future incidents” */
export const TEMPLATE_FOR = words`for, of`;
export const INCIDENTS = words`incident, outage`;
/** Reports of another kind. */
export const BUG_REPORTS = words`bug report, issue report`;
/** Between such a name and what happened: "Postmortem for the checkout outage". */
export const BEFORE_INCIDENT = words`for the, of the, on the, for, of, on, about`;
/** Before a day in a title: "Checkout outage on 4 March". */
export const BEFORE_DAY = words`on, of, from`;
/** Before the number of a report: "Incident 4711". */
export const BEFORE_NUMBER = words`incident, no., number, report`;
