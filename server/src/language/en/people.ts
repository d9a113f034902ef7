import { words } from '../../text/words.ts';

// A hyphen within a word may be left out: “co-worker”, “coworker”.

/** Nouns that name nothing but people; their plurals too. A team is a person too: blame does not get better by being shared. */
export const ROLES = words`
  # who builds and runs it
  engineer, developer, dev, programmer, coder
  designer, architect, tester, editor, author
  sysadmin, administrator, dba, sre, webmaster
  maintainer, committer, reviewer, approver
  deployer, releaser
  # who is called
  responder, on-call, on-caller
  commander, dispatcher, moderator
  # who leads
  team lead, teamlead, supervisor, boss, captain, director
  founder, co-founder
  # who works there, and since when
  employee, staffer, clerk
  intern, trainee, apprentice, student
  junior, fresher, joiner, starter, hire, newcomer, new comer
  contractor, subcontractor, freelancer, consultant
  predecessor, successor
  # who works with them
  colleague, co-worker, teammate
  guy, person, human, individual
  team, department
  # trades
  accountant, treasurer, cashier, teller
  analyst, specialist
  marketer, merchandiser, courier
  secretary, librarian, caretaker, janitor
  teacher, lecturer, professor, tutor, instructor
  nurse
`;

/** The same, as they are. */
export const COLLECTIVES = words`
  people, folks, personnel
  squad, crew
  foreman
  whoever
`;

export const PRONOUNS = words`
  he, she
  someone, somebody
  one of us, one of them
`;

/** Nouns that name people or software, and their plurals: they need an article before them, with a few words between at most. */
export const ROLES_OR_THINGS = words`
  manager, lead, officer, owner
  operator, admin, assistant
  agent, member
  group, division
  provider, supplier, vendor, partner
`;

/** The same, as they are. */
export const COLLECTIVES_OR_THINGS = words`
  # departments
  qa, support, ops, devops
  customer care, customer success
  desk, helpdesk
  staff, shift
  # who decides
  board, leadership, management
  cto, ceo, vp, pm, ic
  company, firm
`;

/** What makes those people. */
export const ARTICLES = words`
  the, a, an
  my, his, her, their, our
  one, two, three, both, each, every
  some, another
  senior, junior
`;

/** Departments that need no article where they are the whole subject: “because legal had forgotten it”. */
export const DEPARTMENTS = words`
  qa, hr, infosec, customer care, customer success
  legal, compliance, procurement, finance
  marketing, sales
  management, leadership
`;
/** The same, with a word before it: “platform ops”. */
export const OPS = words`ops, devops`;
/** The same, with two words before them: “data centre operators”. */
export const CREWS = words`operators, managers, admins, officers, staff`;

/** What needs an article elsewhere is people where it is all that stands before the verb, as in the entry of a timeline. */
export const OPENINGS = words`
  Operator, operator, Manager, manager
  Admin, admin, Lead, lead, owner
  Vendor, Cleaner
  Support, Second-line support
  Helpdesk, Service desk
  Management, Leadership
  QA, HR, Legal, Compliance, Procurement, Marketing
  Operations, Ops, DevOps, Staff, Facilities, Infra
  Security, IT Services
`;
/** What may stand before one of them: “Incident lead”. */
export const FIELDS = words`
  Engineering, Product, Communications
  Storage, Database, Data, Network, System
  Batch, Build, Release, Change
  Incident, Security
  Night, Duty, Shift
  Field, Site
  Upper
`;

export const TITLES = words`Mr, Mrs, Ms, Dr, Prof`;
