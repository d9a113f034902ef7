import { words } from '../../text/words.ts';

/** What may stand between a subject and its verb, beside what ends in -ly. */
export const ADVERBS = words`
  also, then, just, again, even, never, still
  first, once
  all, both, either
  far, way, much
  kept, keeps
  had, has, have
  did, do, didn't, hadn't, not
  was, were, is, are
  be, been, being, to
  would, could, should
`;

/** What a subject may be followed by: “the engineer on the night shift”, “the operator in charge of it”. */
export const ATTACHED_BY = words`
  on, in, from, at, for, of, with, under
  working on, assigned to
  responsible for, in charge of
`;
export const DETERMINERS = words`
  the, our, a, an
  this
  her, his
`;
/** The same without an object: “the engineer involved”. */
export const ATTACHED = words`
  who
  involved, concerned, present
  himself, herself, themselves
`;

/** Where a clause begins. */
export const CONJUNCTIONS = words`
  that, which
  because, since, so
  when, while, after, before, until
  as, if, although, though, whereas
  where, why, how
`;

/** Capitalised words that begin a sentence and are no names. */
export const NO_NAMES = words`
  # who is not blamed
  User, Users, Customer, Customers, Client, Clients
  Visitors, Readers, Merchants, Subscribers
  Everyone, Everybody, Anyone, Anybody, Nobody
  # pronouns and articles
  The, This, That, These
  It, There, Which, What
  Nothing, Everything
  Both, All, None, One, Each
  # conjunctions and the like
  If, When, While, After, Before, Because, Since
  In, On, At, As
  Then, Also, However
  # titles
  Root, Cause
  # programs
  Jenkins, Chef, Puppet, Hudson, Kafka, Claude, Copilot, Terraform, Ansible, Docker
  Kubernetes, Consul, Vault, Redis, Postgres, Nginx, Envoy, Istio, Airflow, Grafana
`;
