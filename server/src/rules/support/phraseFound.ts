import type { CueMatch } from '../../language/cue.ts';
import { wholeWords } from '../../language/wholeWords.ts';
import { CODE_MARK } from '../../markdown/prose.ts';
import type { Detection } from '../rule.ts';
import type { Sentence } from './sentences.ts';

/** A phrase that a rule speaks about, at its place and with its name; the message shows it as `{cue}`, in whole words, as they are written. */
export function phraseFound(
  { text, written, range, language }: Sentence,
  { cue, start, end }: CueMatch,
  message: string,
): Detection {
  const words = wholeWords(text, start, end, language);
  const at = text.replaceAll('\n', ' ').lastIndexOf(words, start);
  const shown =
    at < 0 || !words.includes(CODE_MARK) ? words : written.slice(at, at + words.length).replaceAll('\n', ' ');
  const [from, to] = at < 0 ? [start, end] : [at, at + words.length];
  return { ...range(from, to), message, phrase: cue.id, values: { cue: shown } };
}
