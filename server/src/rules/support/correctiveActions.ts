import type { Localized } from '@postmortem/schemas';
import { type Cue, type CueMatch, findCue } from '../../language/cue.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import type { Detection, RuleContext } from '../rule.ts';
import { phraseFound } from './phraseFound.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { addedCues, isAllowed } from './wordOptions.ts';

export interface Measures {
  readonly cues: Localized<readonly Cue[]>;
  /** The name of the rule's message. */
  readonly message: string;
  readonly fixes?: (sentence: Sentence, source: string) => readonly Fix[];
}

/** One detection for each sentence of the action items that holds a cue. */
export function* measuresWith(
  { cues, message, fixes }: Measures,
  postmortem: Postmortem,
  { passages, options }: Pick<RuleContext, 'passages' | 'options'>,
): Iterable<Detection> {
  for (const sentence of sentencesIn(passages, postmortem)) {
    const { text, language, section, range } = sentence;
    if (!section?.ids.includes('action-items')) continue;
    const counts = (found: CueMatch): boolean => !isAllowed(text, found, options);
    const match = findCue(cues[language], text, counts, addedCues(options));
    if (!match) continue;
    const at = range(match.start, match.end);
    if (section.style === 'heading' && at.start < section.titleEnd) continue; // 「恒久対応」 is a title, no measure
    yield {
      ...phraseFound(sentence, match, message),
      ...(fixes ? { fixes: () => fixes(sentence, postmortem.document.text) } : {}),
    };
  }
}
