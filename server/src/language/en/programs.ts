import { oneOf, words } from '../../text/words.ts';

// Programs and machines that a report calls like people, and how it introduces them.

const KINDS = words`
  bot, script, robot, daemon, service, job, pipeline
  autoscaler, scheduler, controller, model, tool
  host, server, node, machine, cluster, database, instance, VM
  printer, switch, router
`;
/** Roles that are software where a report says so once: “the etcd operator”. */
const ROLES_OF_SOFTWARE = words`operator, agent, assistant`;
const SAID_OF_SOFTWARE = words`
  kubernetes, k8s, etcd, postgres, mysql, redis, kafka, prometheus, cert, custom
  monitoring, backup, log, node, ci, build, ai, llm, coding
`;

const NAME = '[A-Z][a-z]+';
const QUOTE = '["“‘\']';
const UNQUOTE = '["”’\']?';
/** Not “the node team”, “the database engineer”. */
const kind = `(?:[\\w-]+ ){0,3}${oneOf(KINDS)}s?(?=[,.;:)]|$| (?:that|which|for|of|in|on|at|we|from)\\b)`;

/** Each finds the name of a program in the group `name`, or several. “The script Priya wrote” introduces none. */
const INTRODUCTIONS: readonly RegExp[] = [
  // “Vera”, our deploy bot
  new RegExp(`(?<name>${NAME})${UNQUOTE},? (?:is |was )?(?:our|the|a|an) ${kind}`, 'g'),
  // the autoscaler (“Otto”), a host called Otto
  new RegExp(`\\b${oneOf(KINDS)} (?:(?:called|named) ${QUOTE}?|[(]?${QUOTE})(?<name>${NAME})\\b`, 'g'),
  // the hosts are Otto and Vera
  new RegExp(`\\b${oneOf(KINDS)}s (?:are|were) (?:called )?(?<name>${NAME}(?:(?:, | and )${NAME}){0,5})`, 'g'),
  // Otto (the database host)
  new RegExp(`(?<name>${NAME}) [(](?:our|the|a|an) ${kind}`, 'g'),
];
const WORTH_READING = new RegExp(`${oneOf(KINDS)}|${oneOf(ROLES_OF_SOFTWARE)}`, 'i');
/** A role that is called software: “the Kubernetes operator”. */
const CALLED_SOFTWARE = new RegExp(
  `\\b(?:${oneOf(SAID_OF_SOFTWARE)})[ -](?<name>${oneOf(ROLES_OF_SOFTWARE)})s?\\b`,
  'gi',
);

/** The names and roles that a text introduces as those of programs. */
export function programsNamedIn(text: string): string[] {
  if (!WORTH_READING.test(text)) return [];
  const found = INTRODUCTIONS.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups!.name!));
  const names = found.flatMap((names) => names.split(/, | and /));
  const roles = [...text.matchAll(CALLED_SOFTWARE)].map(({ groups }) => groups!.name!.toLowerCase());
  return [...names, ...roles];
}

const HEADS = words`operator, agent, supervisor, controller, manager`;
/** Before a role these say that it is a person. */
const OF_PEOPLE = words`support, service, call, customer, field, night, duty, shift, on-call, human, site`;
const MACHINERY = words`
  reconcile, reconciled, reconciliation, heartbeat, heartbeats, lease, leases
  finalizer, finalizers, custom resource, custom resources
  watch event, watch events, its cache, its token, its queue, its state, its pod, child process
`;

/** A text that ends with a role that programs have too, where nothing before it says that it is a person. */
export const SOFTWARE_HEAD = new RegExp(
  `(?<!\\b${oneOf(OF_PEOPLE)} )\\b${oneOf(HEADS)}s?(?: \\w{1,20}){0,2}\\s{0,3}$`,
  'i',
);
/** What only programs deal with. */
export const SOFTWARE_CONTEXT = new RegExp(`\\b${oneOf(MACHINERY)}\\b`, 'i');
