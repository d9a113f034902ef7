import { holdsAny } from './cue.ts';
import { LETTERS } from './ja/letters.ts';

/** Does a text speak to those whom the incident hit, as a public notice does? */
export const isWrittenToThoseHit = (text: string): boolean => holdsAny(LETTERS, text);
