import type { Rule } from './rule.ts';
import { missing } from './section/missing.ts';
import { order } from './timeline/order.ts';
import { blame } from './wording/blame.ts';
import { humanError } from './wording/humanError.ts';
import { speculation } from './wording/speculation.ts';

/** Every rule, in the order of the documentation. A new rule is its file and its line here. */
export const RULES: readonly Rule[] = [missing, speculation, blame, humanError, order];

export const ruleOf = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
