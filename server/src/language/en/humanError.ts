import type { Cue } from '../cue.ts';

/** Human error as the cause: nouns that end the search for one. */
export const HUMAN_ERROR: readonly Cue[] = [
  {
    kind: 'human error',
    pattern:
      /\b(?:typing|typo|copy-?paste|data entry|keying) (?:error|mistake|slip)s?\b(?= (?:by|made|of|was|in|when|caused|led))|\bhuman element\b|\bpeople making (?:mistakes|errors)\b|\b(?:human|operator|user|pilot|admin(?:istrator)?|manual|engineer|developer|dev|deployer|staff|personnel|clerical) (?:error|mistake|failure|oversight|fault|slip|blunder)s?\b|\bhuman factors?\b|\bpebkac\b|\bfat[- ]?finger(?:ed|ing|s)?\b|\berrors? by (?:a )?humans?\b/i,
    strength: 'strong',
    notBefore:
      /^\s*(?:rates?|budget|messages?|pages?|codes?|handling|prevention|reports?|logs?|analysis|responses?|experience|-proof)\b/i,
    unless:
      /\b(?:avoid|prevents?|reduces?|guards? against|protect (?:us )?(?:from|against)|eliminat\w+|not|isn['’]?t|never|rather than|instead of|no|blameless|tolerant|catch(?:es)?|label\w*|call(?:ed|ing) (?:it|this)|stop at|concept of|so-called|room for|risk of|prone to|possibility of|potential for)\b.{0,40}\b(?:human|operator|user|manual|fat)\b|\b(?:human|operator|user) error\b.{0,30}\b(?:not|never|no|considered|excluded|ruled out|rejected)\b|\buser errors?\b.{0,30}\b(?:rate|4\d\d|percent|%)/i,
    matches: ['Root cause: human error.', 'The outage was caused by operator error.', 'PEBKAC.'],
    leaves: ['The user error rate rose.', 'The dialog guards against human error.', 'Human error is not a root cause.'],
  },
];
