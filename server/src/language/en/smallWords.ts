import { words } from '../../text/words.ts';

/** Words that keep their small letter within a title in capitals. */
export const SMALL_WORDS = words`a, an, the, and, or, but, of, in, on, at, to, by, for, from, with, as, is, it`;
