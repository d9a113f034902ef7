import { words } from '../../../text/words.ts';

/** From Sunday on: the name that is written out, then what people shorten it to. */
export const WEEKDAYS = [
  words`Sunday, Sun`,
  words`Monday, Mon`,
  words`Tuesday, Tues, Tue`,
  words`Wednesday, Weds, Wed`,
  words`Thursday, Thurs, Thur, Thu`,
  words`Friday, Fri`,
  words`Saturday, Sat`,
];
