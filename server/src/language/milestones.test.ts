import { describe, expect, it } from 'vitest';
import { MILESTONE_CUES, milestoneOf } from './milestones.ts';

describe.each(MILESTONE_CUES.map((cue) => [cue.milestone, cue] as const))('%s', (milestone, { matches, leaves }) => {
  it.each(matches)('is what “%s” tells of', (text) => {
    expect(milestoneOf(text)).toBe(milestone);
  });
  it.each(leaves)('is not reached by “%s”', (text) => {
    expect(milestoneOf(text)).not.toBe(milestone);
  });
});

describe('a mark', () => {
  it.each([
    ['14:54 Errors seen. OUTAGE BEGINS', 'start'],
    ['【検知】監視が再起動した', 'detected'],
    ['Rolled back. OUTAGE ENDS', 'resolved'],
  ])('wins over wording: %s', (text, milestone) => {
    expect(milestoneOf(text)).toBe(milestone);
  });
});
