import type { Language } from '@postmortem/schemas';
import { type CueMatch, findCue } from '../../language/cue.ts';
import { mayHold } from '../../language/cuePool.ts';
import * as en from '../../language/en/openQuestions.ts';
import * as ja from '../../language/ja/openQuestions.ts';
import { holding, oneOf } from '../../text/words.ts';

const OPEN = { en: en.OPEN_QUESTIONS, ja: ja.OPEN_QUESTIONS };
/** What was open then and is not now, or is said not to be open. */
const NOT_OPEN_NOW = holding({ en: en.NOT_OPEN_NOW, ja: ja.NOT_OPEN_NOW });
const OPEN_NOW = new RegExp(`\\b${oneOf(en.OPEN_NOW)}\\b`, 'gi');
const FOR_A_TIME = new RegExp(`\\b${oneOf(en.FOR_A_TIME)}\\b`, 'i');

/** Characters before a match in which its verb stands: “had at that time been”. */
const VERB = 16;
/** Characters after a match in which Japanese says when it was so. */
const TENSE = 4;

/** Could any sentence of a text say that something is or was open, in either language? */
export const maySayOpen = mayHold([...OPEN.en, ...OPEN.ja]);

/** Was it open then, and is not now? The verb nearest to the phrase decides. */
function wasOpen(text: string, { start, end }: CueMatch): boolean {
  const before = text.slice(0, start);
  if (FOR_A_TIME.test(before)) return true;
  const now = [...before.matchAll(OPEN_NOW)].at(-1)?.index ?? 0;
  return NOT_OPEN_NOW.test(text.slice(Math.max(now, start - VERB), end + TENSE));
}

/** What in a sentence says that something is open now, or null. */
export function openQuestionIn(text: string, language: Language): CueMatch | null {
  const match = findCue(OPEN[language], text);
  return match && !wasOpen(text, match) ? match : null;
}

const ABOUT_CAUSE = holding({ en: en.ABOUT_CAUSE, ja: ja.ABOUT_CAUSE });
/** “Unknown.” alone is said of what the heading names. */
const LONGEST_ALONE = 24;

/** Does a sentence say that the cause is open now, or nothing but that something is? */
export const leavesCauseOpen = (text: string, language: Language): boolean =>
  (text.length <= LONGEST_ALONE || ABOUT_CAUSE.test(text)) && openQuestionIn(text, language) !== null;
