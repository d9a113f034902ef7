import { due } from './action/due.ts';
import { owner } from './action/owner.ts';
import { personDirected } from './action/personDirected.ts';
import { ticket } from './action/ticket.ts';
import { vague } from './action/vague.ts';
import { unused } from './comment/unused.ts';
import { duration } from './impact/duration.ts';
import { unquantified } from './impact/unquantified.ts';
import { emptyLink } from './link/empty.ts';
import { unresolved } from './link/unresolved.ts';
import { malformed } from './metadata/malformed.ts';
import { missing as missingField } from './metadata/missing.ts';
import { status } from './metadata/status.ts';
import { personal } from './privacy/personal.ts';
import { secret } from './privacy/secret.ts';
import type { Rule } from './rule.ts';
import { duplicate } from './section/duplicate.ts';
import { empty } from './section/empty.ts';
import { missing } from './section/missing.ts';
import { order as sectionOrder } from './section/order.ts';
import { placeholder } from './section/placeholder.ts';
import { unmarked } from './section/unmarked.ts';
import { contradiction } from './timeline/contradiction.ts';
import { duration as statedDuration } from './timeline/duration.ts';
import { gap } from './timeline/gap.ts';
import { invalidTime } from './timeline/invalidTime.ts';
import { milestone } from './timeline/milestone.ts';
import { order } from './timeline/order.ts';
import { range } from './timeline/range.ts';
import { unreadable } from './timeline/unreadable.ts';
import { weekday } from './timeline/weekday.ts';
import { zone } from './timeline/zone.ts';
import { zoneMismatch } from './timeline/zoneMismatch.ts';
import { blame } from './wording/blame.ts';
import { counterfactual } from './wording/counterfactual.ts';
import { humanError } from './wording/humanError.ts';
import { speculation } from './wording/speculation.ts';
import { vagueQuantity } from './wording/vagueQuantity.ts';

/** Every rule, in the order of the documentation. A new rule is its file and its line here. */
const ALL = [
  missing,
  empty,
  duplicate,
  sectionOrder,
  unmarked,
  placeholder,
  missingField,
  malformed,
  status,
  speculation,
  blame,
  humanError,
  counterfactual,
  vagueQuantity,
  order,
  invalidTime,
  unreadable,
  zone,
  zoneMismatch,
  range,
  statedDuration,
  contradiction,
  weekday,
  gap,
  milestone,
  unquantified,
  duration,
  owner,
  due,
  ticket,
  vague,
  personDirected,
  emptyLink,
  unresolved,
  secret,
  personal,
  unused, // last: it looks at what the others have left of the comments
] as const;

export type RuleId = (typeof ALL)[number]['id'];

export const RULES: readonly Rule<RuleId>[] = ALL;

export const ruleOf = (id: RuleId): Rule<RuleId> => RULES.find((rule) => rule.id === id)!;
/** The same for an id that somebody has written, which may be that of no rule. */
export const ruleNamed = (id: string): Rule<RuleId> | undefined => RULES.find((rule) => rule.id === id);
