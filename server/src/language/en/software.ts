import { words } from '../../text/words.ts';

// Heads that are people in other texts and software in these, by what stands before them.

/** “The package manager”, “queue management” */
export const MANAGERS = words`
  package, dependency
  resource, process, task, job, queue, session
  state, cache, lock, memory, volume, file
  connection, network, traffic
  config, configuration, secret, secrets, password, certificate
  cluster, service, controller
  device, display, window, power, boot
  log, data
`;

/** “The cert operator” */
export const OPERATORS = words`
  kubernetes, k8s, crd, custom, cluster
  helm, cert, vault
`;

/** “The identity provider”, “the consumer group”, “the control board” */
export const PROVIDERS = words`
  security, identity, oauth, credential, key, user
  consumer, replication, placement, target, auto-scaling
  node, resource, process, control
  log, availability
  storage, disk, cache, data, content
  dns, internet, cloud, terraform
  payment, service
`;

/** “The backup agent”, “the node owner” */
export const AGENTS = words`
  ci, build, deploy, update
  log, monitoring, metric, metrics, health, datadog
  ssh, gpg, security, user
  node, backup, transfer, mail
  consul, puppet, chef, jenkins
`;

/** A capitalised word makes an agent software (“the Zabbix agent”, “the AI agent”), unless it is one of these or an article. */
export const AGENTS_WHO = words`Support, Service, Call, Customer, Field, Night`;

/** “The browser support” */
export const SUPPORTED = words`
  browser, driver, hardware, platform, vendor
  client, server
  protocol, tls, ipv6
  language, unicode, format
  feature, sdk, api, frame
`;

/** “The quorum member” */
export const MEMBERS = words`
  cluster, group, set, pool, array
  replica, quorum, raft
`;

/** “The AI assistant” */
export const ASSISTANTS = words`AI, LLM, GPT, Claude, Copilot, Gemini, coding`;

/** “The Django admin” */
export const ADMINS = words`django, wordpress, rails`;

/** Where a capitalised word stands before an operator, it is software (“Redis operator”), unless the word is one of these or an article. */
export const PLACES_OF_OPERATORS = words`Console, Database, Network, Night, System`;

/** Products that are called like people: “Microsoft Teams”. */
export const PRODUCTS = words`Agent, Manager, Operator, Support, Teams`;
