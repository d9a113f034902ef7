import { describe, expect, it } from 'vitest';
import { type Cue, matchCue, matchesIn } from './cue.ts';
import * as enCounterfactual from './en/counterfactual.ts';
import * as enHumanError from './en/humanError.ts';
import * as enMeasures from './en/measures.ts';
import * as enQuantity from './en/quantity.ts';
import * as jaCounterfactual from './ja/counterfactual.ts';
import * as jaHumanError from './ja/humanError.ts';
import * as jaMeasures from './ja/measures.ts';
import * as jaQuantity from './ja/quantity.ts';

describe.each<[string, readonly Cue[]]>([
  ['English human error', enHumanError.HUMAN_ERROR],
  ['Japanese human error', jaHumanError.HUMAN_ERROR],
  ['English counterfactuals', enCounterfactual.COUNTERFACTUAL],
  ['Japanese counterfactuals', jaCounterfactual.COUNTERFACTUAL],
  ['English quantities', enQuantity.VAGUE_QUANTITY],
  ['Japanese quantities', jaQuantity.VAGUE_QUANTITY],
  ['English measures on people', enMeasures.PERSON_DIRECTED],
  ['Japanese measures on people', jaMeasures.PERSON_DIRECTED],
  ['English vague actions', enMeasures.VAGUE_ACTION],
  ['Japanese vague actions', jaMeasures.VAGUE_ACTION],
])('%s', (_, cues) => {
  // Phrases have laws of their own: phrases/phrases.test.ts.
  describe.each(cues.filter(({ id }) => !id).map((cue) => [cue.kind, cue] as const))('%s', (_kind, cue) => {
    it('has two examples of each kind at least', () => {
      expect(cue.matches.length).toBeGreaterThanOrEqual(2);
      expect(cue.leaves.length).toBeGreaterThanOrEqual(2);
    });
    it.each([...cue.matches])('match “%s”', (sentence) => {
      const [match] = matchCue(cue, sentence);
      expect(match).toBeDefined();
      expect(matchesIn(cues, sentence)).toContainEqual(match);
    });
    it.each([...cue.leaves])('leave “%s”', (sentence) => {
      expect(matchCue(cue, sentence)).toEqual([]);
    });
  });
});
