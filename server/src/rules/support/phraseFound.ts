import type { CueMatch } from '../../language/cue.ts';
import { wholeWords } from '../../language/wholeWords.ts';
import type { Detection } from '../rule.ts';
import type { Sentence } from './sentences.ts';

/** A phrase that a rule speaks about, at its place and with its name; the message shows it as `{cue}`, in whole words. */
export const phraseFound = (
  { text, range, language }: Sentence,
  { cue, start, end }: CueMatch,
  message: string,
): Detection => ({
  ...range(start, end),
  message,
  phrase: cue.id,
  values: { cue: wholeWords(text, start, end, language) },
});
