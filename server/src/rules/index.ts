import { due } from './action/due.ts';
import { owner } from './action/owner.ts';
import { personDirected } from './action/personDirected.ts';
import { ticket } from './action/ticket.ts';
import { vague } from './action/vague.ts';
import type { Rule } from './rule.ts';
import { missing } from './section/missing.ts';
import { order } from './timeline/order.ts';
import { blame } from './wording/blame.ts';
import { counterfactual } from './wording/counterfactual.ts';
import { humanError } from './wording/humanError.ts';
import { speculation } from './wording/speculation.ts';
import { vagueQuantity } from './wording/vagueQuantity.ts';

/** Every rule, in the order of the documentation. A new rule is its file and its line here. */
export const RULES: readonly Rule[] = [
  missing,
  speculation,
  blame,
  humanError,
  counterfactual,
  vagueQuantity,
  order,
  owner,
  due,
  ticket,
  vague,
  personDirected,
];

export const ruleOf = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
