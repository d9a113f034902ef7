import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

/** The policy that a report quotes is no blame: "We do not look for someone at fault." */
export const POLICY = english(
  { kind: 'policy of blamelessness' },
  `
  blameless: blame-less[ly|ness]
  + This review is blameless.
  + The policy is to review blamelessly who made a mistake.
  no-blame: (no|not [to]) blame
  + The review puts no blame on the engineer who forgot it.
  + This report does not blame the operator.
  + The vendor is not to blame.
  - The vendor is to blame.
  not-looking-for: (not|no) [to] looking for
  + We are not looking for the one who broke it.
  - We are looking for the log.
  does-not-name: (do|does|did) not name
  + We do not name the engineer who made the mistake.
  - We named the host after the site.
  not-said: (not|cannot|can't|don't|doesn't|won't) (say|claim|mean|suggest|imply) that
  + We can't say that the engineer made a mistake.
  - The page says that the site is down.
  not-that: (it is not|it's not|it isn't|not) that
  + It is not that the engineer forgot a step.
  - It is known that the site was down.
  not-on-the-part: not {60 characters} on the part of
  + It is about the users and not pride on the part of the one who made the mistake.
  - It was a mistake on the part of the vendor.
  no-names: no (individual|individuals|name|names|person) (is|are)
  + No individual is at fault.
  + No names are given.
  - The names are in the appendix.
  `,
);

/** English says before a phrase that it was not the case, where the guards of its list read it. */
export const NEGATED: readonly Cue[] = [];

/** Tested on what stands before a phrase: a report's own voice blames nobody else. */
export const OWN_VOICE = english(
  { kind: 'own voice' },
  `
  own-voice: (we|i)[ {word}][ {word}]{end}
  + At 10:02 we
  + The graph was red, but I simply
  - We found that the operator of the site
  - The operator
  `,
);

/** Tested on a phrase: it is the writer's own. */
export const OWNED = english(
  { kind: 'own' },
  `
  my: (my|our) [own|big|biggest|main|first|second|bad|honest|silly|stupid|entire] (fault|mistake|error|oversight|bad|slip|failure)
  + They did not understand (my fault).
  + I committed to fixing my mistake.
  - It was his mistake.
  - Our vendor's mistake was to push on Friday.
  `,
);

/** Tested on what stands before a phrase: what may happen to anybody, or nobody did. */
export const HYPOTHETICAL = english(
  { kind: 'what may happen' },
  `
  if: (if|whenever|unless|in case) {60 signs without a comma}{end}
  + If an engineer
  + The tool refuses to run whenever an operator
  - If the disk is full, the engineer
  nobody: (nobody|no one|no-one) [on|in|of] [{words}]{end}
  + Nobody on the team
  - Nobody knew that, and so the engineer of the night shift
  - The engineer
  `,
);

/** Where a report lists its people: this is no name of one. */
export const TEAM = english(
  { kind: 'team' },
  `
  team: *
  * team
  + Platform team
  - Kim Larsen
  * group
  + Storage Group
  * squad
  + Payments squad
  * sre
  + SRE on call
  * ops
  + Ops
  `,
);

/** Tested on what stands right before a phrase: “We found Ben forgot …” is told of another, “We in Platform forgot …” is not. */
export const NAMES_ANOTHER = /(?<!\b(?:in|at|on|from|of)) (?!I\b)\p{Lu}\p{Ll}[\p{L}'’-]{0,20}\s{0,3}$/u;
