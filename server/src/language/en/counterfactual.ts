import type { Cue } from '../cue.ts';

/** What did not happen, told as if it could have: true of every incident, and it explains none. */
export const COUNTERFACTUAL: readonly Cue[] = [
  {
    kind: 'should have',
    pattern:
      /\b(?:should(?: not|n['’]t)?|ought(?: not)? to|needed to|were meant to) (?:\w+ly |also |never |at least |just )?have (?:\w+ly )?(?:been )?\w+|\bshould['’]ve \w+|\b(?:would(?: not|n['’]t)?(?: \w+ly)? have|would['’]ve) (?:\w+ly )?(?:been )?\w+|\bcould['’]ve (?:been )?\w+|\bcould(?: (?!not\b)\w+)? have (?:\w+ly )?(?:been )?(?:prevented|avoided|caught|detected|spotted|noticed|seen|stopped|started|rolled back|reverted|mitigated|shortened|resolved|found|checked|asked|known|escalated|reduced|limited|contained|completed|finished|done|fixed|identified|reacted|acted|responded|recovered)\b|\b(?:might|could) have been (?:avoided|prevented|caught|regained|restored|spared|saved)\b|\bneeded to (?:happen|start|begin|be (?:done|escalated|raised))\b(?=.{0,80}\b(?:not|instead|earlier|sooner|before)\b)|\bbut for (?:the|a|an|our)\b|\bmight have (?:saved|spared|prevented|avoided|shortened|given|helped|caught)\b|\b(?:we|it|they|i)['’]d have (?:been|had|seen|caught|known|recovered)\b/i,
    strength: 'strong',
    notAfter: /\bif\s*$|\b(?:no|nothing|without an?) (?:\w+ ){0,3}that\s*$/i,
    // A signal that is compared with its specification is a finding, not a wish.
    notBefore: /^.{0,60}, but\b|^.{0,60}\bbut (?:returned|reported|was|had|did|showed|sent|used)\b/i,
    matches: ['The alert should have fired earlier.', 'It could have been caught in review.'],
    leaves: ['Responses should be under 500 ms.', 'It may have been the cache.'],
  },
  {
    kind: 'if only',
    pattern:
      /\bif only\b|\b(?:if|had) [\w'’-]+ .{0,200}? (?:would(?: not|n['’]t)?|could|might)(?: \w+)? have\b|\bwould(?: not|n['’]t| never)? have (?:happened|occurred|been (?:an? )?(?:outage|incident|avoided|prevented|caught|noticed))\b/i,
    strength: 'strong',
    matches: ['If we had limited the rate, it would not have failed.', 'Had the alert existed, we would have seen it.'],
    leaves: ['If the queue is full, requests are dropped.', 'The alert would page the on-call if the queue grew.'],
  },
];
