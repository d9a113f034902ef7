import { describe, expect, it } from 'vitest';
import { type Cue, matchCue } from './cue.ts';
import * as enBlame from './en/blame.ts';
import * as enSpeculation from './en/speculation.ts';
import * as jaBlame from './ja/blame.ts';
import * as jaSpeculation from './ja/speculation.ts';

describe.each<[string, readonly Cue[]]>([
  ['English guesses', enSpeculation.CUES],
  ['Japanese guesses', jaSpeculation.CUES],
  ['English blame', enBlame.CUES],
  ['Japanese blame', jaBlame.CUES],
])('%s', (_, cues) => {
  describe.each(cues.map((cue) => [cue.kind, cue] as const))('%s', (_kind, cue) => {
    it.each([...cue.matches])('match “%s”', (sentence) => {
      expect(matchCue(cue, sentence)).not.toEqual([]);
    });
    it.each([...cue.leaves])('leave “%s”', (sentence) => {
      expect(matchCue(cue, sentence)).toEqual([]);
    });
  });
});
