import type { Localized } from '@postmortem/schemas';
import { type Cue, type CueMatch, findCue, holdsAny } from '../../language/cue.ts';
import type { Passage } from '../../markdown/blocks.ts';
import type { ActionItem, Postmortem } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import type { Detection, RuleContext } from '../rule.ts';
import { phraseFound } from './phraseFound.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { addedCues, isAllowed } from './wordOptions.ts';

export interface Measures {
  readonly cues: Localized<readonly Cue[]>;
  /** The name of the rule's message. */
  readonly message: string;
  readonly fixes?: (sentence: Sentence, source: string) => readonly Fix[];
  /** Does the action that a match stands in count? Without it every sentence of the section does, whatever stands around it. */
  readonly counts?: (action: ActionItem | null, passage: Passage) => boolean;
  /** Phrases of another rule, which says it better where both would speak. */
  readonly unless?: Localized<readonly Cue[]>;
  /** What a sentence is read as, of the same length. */
  readonly reads?: (text: string) => string;
}

/** A title of a group is no measure: 「恒久対応」「権限の見直し」. */
const withoutHeadings = memoizeByObject((passages: readonly Passage[]) =>
  passages.filter(({ leaf }) => leaf.kind !== 'heading'),
);

/** The index of the last of some things in the order of the text that begins at or before a place; -1 where none does. */
const indexBefore = <Each>(all: readonly Each[], startOf: (each: Each) => number, place: number): number =>
  firstIndex(all, (each) => startOf(each) > place) - 1;

const startOf = ({ start }: ActionItem): number => start;

/** The action whose own words hold a place. */
function actionAt({ actionItems }: Postmortem, place: number): ActionItem | null {
  const action = actionItems[indexBefore(actionItems, startOf, place)];
  return action && action.textStart <= place && place < action.wordsEnd ? action : null;
}

/** What of a passage are words of actions, for what is kept of it: places from its own start. */
export const actionsOfPassage = (postmortem: Postmortem, counts: (action: ActionItem) => boolean) => {
  const actions = postmortem.actionItems;
  return ({ leaf, offset }: Passage): string => {
    let said = '';
    const first = Math.max(0, indexBefore(actions, startOf, offset + leaf.start));
    for (let at = first; at < actions.length; at++) {
      const action = actions[at]!;
      if (action.start >= offset + leaf.end) break;
      if (action.wordsEnd > offset + leaf.start)
        said += `${action.textStart - offset}-${action.wordsEnd - offset}${counts(action)}\n`;
    }
    return said;
  };
};

/** One detection for each sentence of the action items that holds a cue. */
export function* measuresWith(
  { cues, message, fixes, counts, unless, reads }: Measures,
  postmortem: Postmortem,
  { passages, options }: Pick<RuleContext, 'passages' | 'options'>,
): Iterable<Detection> {
  const looked = withoutHeadings(passages);
  for (const sentence of sentencesIn(looked, postmortem)) {
    const { language, section, range } = sentence;
    if (!section?.ids.includes('action-items')) continue;
    const text = reads ? reads(sentence.text) : sentence.text;
    const isMeant = (found: CueMatch): boolean => !isAllowed(text, found, options);
    const match = findCue(cues[language], text, isMeant, addedCues(options));
    if (!match || (unless && holdsAny(unless[language], sentence.text))) continue;
    const at = range(match.start, match.end);
    if (counts) {
      const passage = looked[indexBefore(looked, ({ leaf, offset }) => offset + leaf.start, at.start)];
      if (!passage || !counts(actionAt(postmortem, at.start), passage)) continue;
    }
    yield {
      ...phraseFound(sentence, match, message),
      ...(fixes ? { fixes: () => fixes(sentence, postmortem.document.text) } : {}),
    };
  }
}
