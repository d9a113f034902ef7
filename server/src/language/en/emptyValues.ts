import { words } from '../../text/words.ts';

/** What stands where a value is not given. */
export const EMPTY_VALUES = words`
  n/a, na, none, unknown
  tbd, tba
`;
