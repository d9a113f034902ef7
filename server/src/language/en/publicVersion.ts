import { words } from '../../text/words.ts';

/** Titles below which those who took part are listed. */
export const PARTICIPANTS = words`participants, attendees, responders, incident responders, people involved, who was involved, team members`;

/** Words of a team's, a company's or a role's name. A value that ends with one of them names no person. */
export const TEAM_WORDS = words`
  # what a team looks after
  access, accounts, ads, analytics, api, app, application, applications, apps, auth, authentication, backend, backup
  billing, eng, build, cache, catalog, catalogue, checkout, client, cloud, compute, content, core, data, database, databases
  delivery, deployment, edge, experience, feed, feeds, fraud, frontend, front-end, gateway, growth, identity
  infra, infrastructure, ingestion, integration, integrations, inventory, kubernetes, logging, login, messaging, ml
  mobile, monitoring, network, networking, networks, notifications, observability, onboarding, orders, payment
  payments, payroll, performance, pipeline, platform, platforms, pricing, privacy, product, quality, queue, recommendations
  registry, release, releases, reliability, reporting, scheduling, search, security, service, services, shipping, software
  storage, streaming, system, systems, telemetry, test, testing, tool, tooling, tools, treasury, web, website
  cdn, crm, dns, erp, etl, iot, pki, sso, vpn
  # trades and departments
  accounting, admin, administration, communication, communications, comms, compliance, contracts, control, design
  development, education, engineering, events, facilities, field, finance, fleet, hardware, helpdesk, it, laboratory
  legal, logistics, maintenance, marketing, operation, operations, planning, planner, pr, procurement, production, purchasing
  research, risk, room, safety, sales, science, site, training, ward, warehouse
  # who it is, without a name
  all, anybody, any, both, carrier, council, customer, customers, everybody, everyone, external, internal, nobody, none, other
  others, people, shift, supplier, third-party, unknown, us, user, users, vendor, we, whole, you
  bot, robot, dependabot, renovate
  agency, board, bureau, center, centre, chapter, committee, company, corp, corporation, foundation, gmbh, inc
  institute, limited, llc, ltd, ministry, partner, provider, tribe, university, unit
  # roles in short
  cio, cto, ceo, ciso, coo, cfo, csm, dba, devops, ic, iam, noc, pm, qa, sec, soc, sre, swe, tam, tpm, vp
  commander, chief, head, incident, on, call, oncall, on-call, primary, secondary, scribe, senior, junior, principal, staff
  subject, matter, expert, tech, technical
  developer, administrator, sysadmin, designer, architect, analyst, specialist, consultant, contractor, freelancer, programmer
  responder, responders, dispatcher, dispatchers, reviewer, reviewers, author, authors, operator, operators, officer, officers
  supervisor, supervisors, director, directors, employee, employees, intern, interns, technician, technicians
  people, folks, personnel, whoever, division, agent, agents, assistant, members, member, suppliers, vendors, providers
`;

/** Small words of a value that holds names: what stands before one of them, and the word itself, is no name. */
export const BETWEEN = words`
  and, as, at, by, for, from, in, of, on, or, per, plus, the, through, to, together, via, with, cc, c/o, tbd, tba, a, an
`;

/** Small words within names, which are no names by themselves. */
export const PARTICLES = words`
  de, del, della, der, den, di, da, do, dos, du, van, von, ter, ten, la, le, el, al, bin, ibn, bint, st, y, e
  mc, jr, sr, ii, iii
`;

/** Names that are words of reports, too: written small, by itself, such a word is no name. */
export const NAMES_AND_WORDS = words`
  # families that are called like a trade, a place of work or a part of it
  bank, banks, carrier, core, edge, field, fields, fleet, head, sales, teller
  # other words
  an, best, bill, black, branch, bridge, brown, case, chase, cook, cross, day, dean, do, early, gates, good
  grant, green, gray, grey, hand, hill, house, key, king, lane, law, little, load, lock, long, major, mark, may
  march, miles, no, or, page, park, pat, pool, pope, post, price, rich, ring, rob, root, rush, sale, sand
  short, site, small, so, stack, star, stone, strong, sun, to, trust, wall, ward, ware, waters, way, weeks, white, will
  wise, wood, woods, word, worth, young
  # what goes up, fails, is read or is kept
  art, batch, block, chance, crash, drew, driver, drop, flood, link, marks, powers, reader, rose, sharp, skip, spring, stock
  storm, summer, tab, tower, winter
  april, june, august, see, so, go, ok, in, is, it, us, we, he, me, my, be
`;

/** Labels of a head or a call that stand before people and are no field of their own. */
export const LABELS_OF_PEOPLE = words`
  scribe, ic, comms, comms lead, communications lead, communication lead, ops lead, operations lead, planning lead
  tech lead, technical lead, engineering lead, customer liaison, liaison, facilitator, on-call, on call, oncall, primary
  secondary, primary on-call, secondary on-call, on-call engineer, engineer, engineers, engineer on call, manager
  sme, subject matter expert, subject matter experts, contact, contacts, from, cc, signed, signed off by, team lead
  editor, editors, contributor, contributors, investigator, investigators, present, presenter, stakeholder, stakeholders
`;

/** Words in front of which “Will”, “May” or “Mark” at the start of a sentence is a word and nobody's name. */
export const SUBJECTS = words`
  it, its, this, that, these, those, the, a, an, we, our, you, your, they, their, he, she, i, there, all, any, no, not
`;

/** Months that people are called by. */
export const MONTHS_AND_NAMES = words`
  march, april, may, june, august
`;

/** Words in front of which such a name is the month. */
export const AT_MONTHS = words`
  in, since, until, till, during, early, mid, late, last, next
`;

/** Mentions of everybody, and of what is no person: annotations, rules of style sheets, scopes of packages. */
export const MENTIONS_OF_NOBODY = words`
  here, channel, everyone, all, group, team, media, import, keyframes, override, deprecated, param, returns, return, latest
  next, v1, v2, v3, v4, types, test, alpha, beta, rc
`;

/** Before a name: "Supervisor Anneke Stroud", "thanks to Anneke Stroud". */
export const BEFORE_NAMES = words`
  by, thanks to, thank, paged, pages, asked, asks, told, tells, called, calls, rang, rings, pinged, pings, informed, informs
  notified, contacted, alerted, with, from, and, credit to, kudos to, according to
`;

/** What people do, behind their name: “Anneke Stroud rolled back the release”. */
export const ACTS_OF_PEOPLE = words`
  acknowledged, added, advised, agreed, announced, answered, applied, approved, asked, assumed, believed, called, changed, checked
  clicked, committed, confirmed, contacted, copied, decided, declared, deleted, deployed, disabled, discovered, edited, enabled
  escalated, executed, fixed, forgot, forwarded, found, has, helped, identified, informed, investigated, is, joined, knew, left, logged
  made, merged, mistyped, noticed, notified, opened, ordered, paged, phoned, pinged, pointed, posted, proposed, pushed, ran, realised
  realized, rebooted, received, recommended, removed, replied, reported, requested, responded, restarted, restored, reverted, reviewed
  rolled, said, saw, sent, signed, spotted, suggested, suspected, switched, tested, thought, told, took, tried, triggered, turned, typed
  updated, verified, was, went, who, wrote
`;

/** Roles that stand right before the name of whoever has them: "Supervisor Anneke Stroud". */
export const ROLES_BEFORE_NAMES = words`
  supervisor, engineer, developer, director, colleague, dispatcher, architect, administrator, technician, intern
`;

/** Given names that are a month, a language's or a sentence's word, too: by themselves they name nobody. */
export const NOT_ALONE = words`
  Jan, Jun, Said, Frank, Roman, Christian, Jo, Li, Ming, Wei, Dan, Sam, Ali, Maya, Victoria, Milan, Florian, Ion
`;

/** Capitalised words behind those that begin no person's name. */
export const NO_NAMES = words`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july
  august, september, october, november, december, the, this, that, these, those, google, amazon, microsoft, apple
  azure, github, gitlab, slack, jira, aws, new, north, south, east, west, great, united, san, los, port, lake, mount
`;

/** Beginnings of names with a number that are no machine. */
export const NO_HOSTS = words`
  utf, sha, sev, http, https, tls, ipv, covid, p, q, h, v, us, eu, ap, sa, ca, af, me, cn, zone, phase, step, part, level
  tier, priority, top, iso, rfc, cve, page, line, day, week, month, section, incident, ticket, issue, pr, mr, version, release
  python, java, node, go, php, ruby, base, md, aes, rsa, x, ms, coe, inc, pm, rad, pay, postmortem, engineer, person
  int, uint, float, arm, amd, win, cp, es, ecma, libc, log
  author, owner, reviewer, responder, member, host, ip, phone, email, address, gpt, covid, pre, post, n, f, t, c
`;

/** Last labels of hosts that only their own network knows, and that are no endings of files. */
export const HOST_ZONES = words`
  prod, production, prd, stg, stage, staging, dev, qa, uat, preprod, dr, cluster, node, svc, db, priv, private, consul, vpc
`;

/** What the roles are called in a text, and in an address. */
export const ROLE_NAMES = {
  authors: 'Incident author',
  owner: 'Incident owner',
  reviewers: 'Reviewer',
  responders: 'Responder',
  actions: 'Engineer',
  people: 'Team member',
  met: 'Person',
} as const;

/** What stands for something that leads to a machine or to a person. */
export const PLACEHOLDERS = {
  host: 'host',
  address: 'IP address',
  email: 'e-mail address',
  phone: 'phone number',
} as const;
