import type { CueMatch } from '../../language/cue.ts';
import { inOneLine } from '../../language/inOneLine.ts';
import { spanOfWholeWords } from '../../language/wholeWords.ts';
import { CODE_MARK } from '../../markdown/prose.ts';
import type { Detection } from '../rule.ts';
import type { Sentence } from './sentences.ts';

/** A phrase that a rule speaks about, at its place and with its name; the message shows it as `{cue}`, in whole words, as they are written. */
export function phraseFound(
  { text, written, range, language }: Sentence,
  { cue, start, end }: CueMatch,
  message: string,
): Detection {
  const words = spanOfWholeWords(text, start, end, language);
  const isMasked = text.slice(words.start, words.end).includes(CODE_MARK);
  const shown = inOneLine((isMasked ? written : text).slice(words.start, words.end));
  return { ...range(words.start, words.end), message, phrase: cue.id, values: { cue: shown } };
}
