import type { Localized } from '@postmortem/schemas';
import { type Cue, findCue } from '../../language/cue.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { claimsOf } from '../claims.ts';
import type { Detection } from '../rule.ts';

/** Sentences among the action items in which a cue stands, one detection each. */
export function* measuresWith(
  cues: Localized<readonly Cue[]>,
  message: string,
  postmortem: Postmortem,
): Iterable<Detection> {
  for (const { text, language, section, range } of claimsOf(postmortem)) {
    if (!section?.ids.includes('action-items')) continue;
    const match = findCue(cues[language], text);
    if (match)
      yield { ...range(match.start, match.end), message, values: { cue: text.slice(match.start, match.end).trim() } };
  }
}
