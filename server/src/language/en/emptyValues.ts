import { words } from '../../text/words.ts';

/** What stands where a value is not given. */
export const EMPTY_VALUES = words`
  n/a, na, none, unknown
  tbd, tba
`;

/** What stands where a value is still to be found: whose it is, by when. */
export const UNDECIDED = words`
  unassigned, not assigned, not yet assigned, unowned, undecided, undetermined, unconfirmed, open, pending, tbc, not yet
  nobody, no one, we, us, someone, somebody, no owner, no assignee, no date, no due date
  needs an owner, needs owner, owner needed, under discussion, in discussion
`;
/** The same with a verb: “not known yet”, “to be decided”. */
export const UNTIL_DECIDED = words`not, not yet, to be, yet to be, needs to be`;
export const DECIDED = words`
  known, decided, determined, confirmed, assigned, agreed, named, set, scheduled, defined, found, chosen, discussed
`;
/** The same as in the row above. */
export const AS_ABOVE = words`ditto, same, same as above, as above, do.`;
/** Around it. */
export const STILL = words`still, currently`;
export const SO_FAR = words`yet, so far, for now, at present, at the moment`;
