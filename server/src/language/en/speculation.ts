import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';
import { BELIEF } from './speculationBelief.ts';
import { HINTS } from './speculationHints.ts';
import { LIKELIHOOD } from './speculationLikelihood.ts';
import { MODALS } from './speculationModals.ts';
import { QUESTIONS } from './speculationQuestions.ts';

const APPEARANCE = english(
  { kind: 'appearance' },
  `
  not after: (to|not|longer|also|first|then|did|didn't|will|would|should|could|can|message|messages|error|errors|entries|line|lines)
  not after: (warning|warnings|banner|page|button|alert|field|row|rows)
  # Where something is to be seen: it appears in the log, below, twice.
  not before: ({number}|in|on|at|as|again|under|above|below|only|twice|every|next to|here|there|nowhere|first|once|within)
  not before: (across|after|before|when|during|while|shortly|immediately|for|empty|green|red|healthy)
  # What made something look so is told, and how it looked at the time is no guess of today.
  not after: (make|makes|made|making) [{words}]
  unless: (rather than|instead of|which (it|they|this) (is|are|was|were) not)
  seem: (seem|seems)
  + The queue seems to have stalled.
  not before: {word} to (the|a) (user|users|reader|readers|operator|operators|customer|customers|visitor|visitors)
  - The quota seems unlimited to the reader when it is unset.
  seemed: seemed {to be so}
  + The queue seemed to have stalled.
  - The change seemed safe.
  appear: (appear|appears)
  + It appears that the lock was held.
  - The error appears in the log.
  unless: never (appear|appears)(,|.|;|{end})
  - The prompt never appears, so the disk stays locked.
  - The application could appear to start and then render nothing.
  - The stale cache made the fixes appear useless.
  appeared: appeared {to be so}
  + The loop appeared to be caused by a cold cache.
  - A banner appeared on the status page.
  - Nodes no longer appeared in the list.
  - The job appeared to be healthy.
  look-like: (look|looks) (like|as if|as though)
  + This looks like a race.
  not after: (which|that|who)
  unless: to (the|a|our|its|any|other|most) [{word}] (client|clients|user|users|caller|browser|proxy|probe|server|system)
  - The reply looks like a timeout to the client.
  - The node sent a reply that looks like an error.
  - The outage looked like a race.
  - To the client it looks like an outage instead of a reset.
  sound-like: <sound:base,s,ed> like
  + It sounds like a bad cable.
  feel-like: (feel|feels) like
  + This feels like a leak in the client.
  smell-like: (smell|smells) like
  + It smells like DNS.
  look-to-be: (look|looks) to (be|have)
  + The switch looks to have dropped the frames.
  - The client looks to the resolver for an address.
  would-seem: (it|this|that) would (seem|appear)
  + It would appear that the lock was held.
  hallmarks: has all the (signs|hallmarks) of
  + The outage has all the hallmarks of a race.
  `,
);

export const CUES: readonly Cue[] = [...LIKELIHOOD, ...MODALS, ...APPEARANCE, ...BELIEF, ...HINTS, ...QUESTIONS];
