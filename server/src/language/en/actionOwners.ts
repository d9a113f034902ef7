import { words } from '../../text/words.ts';

/** Words that look like names in brackets or before a colon and are none. */
export const NO_NAMES = words`
  issue, issues, pr, prs, mr, link, ticket, done, wip, todo, to do, tbd, tba, n/a, optional, new, open
  closed, started, in progress, planned, ongoing, high, medium, low, critical, urgent, minor, major
  prevent, prevention, detect, detection, mitigate, mitigation, process, repair, investigate, other
  note, see, e.g, i.e, utc, gmt, jst, docs, documentation, example, immediate, short term, long term
  short-term, long-term, medium-term, asap, api, ui, ci, cli, sla, slo, sli, http, https, dns, tls, sql
  etl, cdn, vpn, sdk, cpu, ram, ssl, aws, gcp, iam, faq, kpi, ci/cd
  watchdog, runbook, alerting, monitoring, testing, tooling, process improvements, yes, no
  required, mandatory, recommended, pending, blocked, due, deadline, owner, quarterly, monthly, weekly, daily, annual, annually
  must, should, shall, never, always, not, only, now
`;
/** What begins with one of these is a product: “AWS Secrets Manager”. */
export const VENDORS = words`AWS, Amazon, GCP, Google Cloud, Azure, HashiCorp`;
/** … but with these at its end, people: “AWS team”. A manager is a product there, too. */
export const AT_VENDORS = words`team, teams, squad, group, support, ops, engineer, engineers, engineering, crew, admins, lead`;
/** Words behind which no name follows with "to": "Need to add", "Ability to pause". */
export const NO_NAMES_BEFORE_TO = words`
  work, need, plan, continue, try, want, ability, way, ways, how, tool, option, alert, alerts, script, scripts
  job, jobs, test, tests, guide, steps, access, migrate, move, switch, changes, change, due, prior, similar
  back, able, hope, intend, aim, remember, prepare, agree, decide, process, step, docs, dashboard, check, checks
  rule, rules, plans, time, support, page, pages, write, limit, effort, efforts, start, begin, attempt, go
  consider, look, learn, return, respond, reply, connect, contribute, extend, upgrade, add, it, this, that, them
`;
/** Between who does it and what. */
export const WILL = words`will, is going to, are going to, should`;
/** Before and behind a group of people that does an action: “The platform team has decided to …”. */
export const BEFORE_GROUPS = words`the, our`;
export const GROUPS_DO = words`
  will, should, must, plans, plan, intends, intend, continue, continues, owns, own
  needs to, need to, has committed to, have committed to
  has decided, have decided, has agreed, have agreed, has begun, have begun, has started, have started
`;
/** Behind “is” these tell how it stands, and of no work. */
export const GROUPS_LACK = words`missing, lacking, waiting, depending, relying`;
export const GROUPS_ARE = words`is, are`;
export const WILL_DO = 'will';
/** Before it: those who write the report, and what was named before. */
export const NO_NAMES_BEFORE_WILL = words`We, I, It, This, That, They, There, You, He, She, Someone, Nobody`;
/** Behind it: of the subject something is told, or becomes of it. */
export const NOT_DONE_BY_SOMEBODY = words`
  know, see, hear, learn, understand, be, not, have, become, need, help
  allow, make, now, no, alert, page, notify, fire, trigger, fail, warn, reject
`;
export const OWNED_BY = words`owned by, assigned to, led by, driven by`;
/** Groups of people that an action may belong to. */
export const GROUPS = words`
  team, teams, squad, guild, group, department, desk, office, leads, lead, engineers, engineer
  developers, developer, devs, ops, operations, sre, sres, managers, manager, owners, owner
  devops, secops, devsecops, infosec, finops, sysadmins, sysadmin, devrel, netops, mlops, dataops
  maintainers, maintainer, on-call, oncall, everyone, support, staff, crew, vendor, supplier, engineering
`;
/** Of these groups, what means work as well where more than one word stands before it. */
export const WORK_OR_GROUP = words`operations`;
/** In a name a capital may stand behind these. */
export const BEFORE_CAPITALS = words`Mc, Mac, De, Di, La, Le, Van`;
/** Before a handle that is named for another reason than that the action is theirs. */
export const BEFORE_OTHERS_HANDLE = words`from, by, via, per, thanks, cc, with, and, as`;
/** What programs call so (times of cron, rules of CSS), and whoever it may become. */
export const NO_HANDLES = words`
  @reboot, @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly
  @tbd, @tba, @todo, @owner, @name, @someone, @here, @channel, @everyone
  @font-face, @media, @import, @keyframes, @supports, @charset, @layer, @apply
`;
/** Behind such a handle: it reports what they said. */
export const BEHIND_OTHERS_HANDLE = words`
  mentioned, said, says, suggested, noted, asked, pointed, thinks, wrote, proposed, reported
`;
export const TITLES_OF_PEOPLE = words`Mr, Mrs, Ms, Dr, Prof`;
/** How a part beside a date begins that is no role. */
export const NO_OWNER_BEGINS = words`
  by, before, due, about, see, since, in, on, at, with, for, from, until, not, as, if, when, after, to, and, or, the
  done, ready, planned, only, also, this, next, within, estimated, target, reference, ref, ticket, order
`;
/** Capitals in bold before an action that are nobody's initials. */
export const NO_INITIALS = words`us, uk, eu, db, ha, ui, ux, os, vm, it, ai, ml, dr, bi, hr, pr, ip, lb, qa`;
