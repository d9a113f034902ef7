import { holdsAny } from './cue.ts';
import { mayHold } from './cuePool.ts';
import { LETTERS } from './ja/letters.ts';

const mayBeLetter = mayHold(LETTERS);

/** Does a text speak to those whom the incident hit, as a public notice does? */
export const isWrittenToThoseHit = (text: string): boolean => mayBeLetter(text) && holdsAny(LETTERS, text);
