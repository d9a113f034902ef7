import { english } from '../phrases/lists.ts';
import { peopleMarked } from './subject.ts';

export const POINTING = english(
  { kind: 'pointing at a person', subject: 'person' },
  `
  unless: (neither|nor|nobody|no-one|no one|none of)
  to-blame: {was} [the (one|ones|person|people|team)] (to blame|at fault)
  + The contractor is to blame.
  - Redis was to blame for the latency.
  - Neither the operator nor the vendor was at fault.
  responsible-for: ({was}|bears|bear) [{word}] responsible for (causing|breaking|(the|this|our) (outage|incident|failure|mess|downtime|loss|mistake|problem))
  + The release team was responsible for causing the outage.
  - The release team was responsible for the web tier.
  `,
);

/** These name the person themselves. */
export const NAMED = [
  ...english(
    { kind: 'irony at a person' },
    `
  unless: (quick|quickly|fast|early|noticed|spotted|helped|recovered|restored|caught)
  you-can-thank: (you can thank|courtesy of) ({handle}|our (friends|colleagues) (in|at|from))
  + You can thank @dave for the loop.
  + Courtesy of our friends in billing, the cache was empty.
  - You can thank the canary.
  - Courtesy of @dave it was caught early.
  `,
  ),
  ...english(
    { kind: 'somebody not doing', reads: peopleMarked },
    `
  down-to: (down to|because of|due to|caused by|came from|comes from|result of|with) {whom} (not|never) {going}
  + It came down to the night operator not closing the valve.
  - It came down to the probe not reading the page.
  none-of: (none|neither) of (the|our) [{words}] {role} (did {his} (job|part|homework|work)|{looked})
  + None of the reviewers did their job.
  - None of the reviewers had access.
  nobody-on: (nobody|no one|no-one) (on|in|from|at) (the|our) [{words}] {role} [ever|even|had] {looked}
  + Nobody on the storage team ever tested the restore.
  - Nobody on the storage team was paged.
  with-little: {role} with [too|far too|so] (little|no|not enough|insufficient) (experience|training|knowledge|understanding|practice)
  + It was run by an engineer with too little experience.
  guilty-party: guilty party
  + The guilty party was found in the audit log.
  this-is-on: this [one] (is|was|falls|lies) [squarely|entirely|all] on ({name}|me|us|him|her|them|the [{words}] {role})
  + This one is on the platform team.
  - This one is on the roadmap.
  own-haste: {his} own (impatience|haste|negligence|carelessness|inattention|arrogance|stubbornness|ignorance|laziness|fault|making)
  + It was their own haste.
  inexcusable: (which|this|that|it) (is|was) [simply|plainly|frankly|just] (inexcusable|unforgivable|indefensible|irresponsible|negligent)
  + This was simply inexcusable.
  slipped-mind: slipped {his} mind[s]
  + The rotation slipped her mind.
  fault-lies-with: (blame|fault) [for {words}] {lies} (with|on) {someone}
  + The blame lies with the deploy team.
  responsibility-for-loss: responsibility for the (outage|incident|failure|loss|error) {lies} (with|on) {someone}
  + The responsibility for the outage lies with the night operator.
  - The responsibility for the runbook lies with the platform team.
  # “It was no mistake of the operators.”
  mistake-of: (error|errors|mistake|mistakes|oversight|negligence|carelessness|blunder|inattention) (by|of|on the part of) {someone}
  + The outage was caused by a mistake of an engineer.
  - The timeout was caused by an oversight in the schema.
  not after: {denied}
  not after: (invites|invite|inviting|allows|allow|permits|prevents|prevent|catches|tolerates|survives)
  - The form invites mistakes by operators: both buttons look alike.
  - It was no mistake of the operators.
  - This is not an error on the part of the vendor.
  failure-to-check: (cause|reason|culprit|factor) {was} [{article}] failure to {properly} (verify|check|test|review|read|communicate|plan)
  + The cause was the failure to properly verify the plan.
  - The cause was the failure to renew the lease.
  culprit: the culprit (is|was|here is|turned out to be) {someone}
  + The culprit was a new contractor.
  - The culprit was a loose cable.
  `,
  ),
  ...english(
    {
      kind: 'fault of a person',
      reads: peopleMarked,
    },
    `
  unless: (no|nobody's|nobody|no-one's|not [{words}]) fault
  unless: blameless
  fault-of: {his} [own] [{word}] *
  not after: {denied}
  not after: {start}was it
  not after: (realising|realizing|realised|realized|noticing|noticed|discovering|discovered)
  * fault
  + It was Bob's fault.
  - Was it Bob's fault?
  not before: (tolerance|domain|line|injection|rate|report)
  - Their fault tolerance had not been tested.
  - It was nobody's fault.
  - This isn't the vendor's fault.
  * mistake
  + The reviewer's mistake let it through.
  - After realising our mistake we kept the replica up.
  * oversight
  + The reviewer's oversight let it through.
  * inexperience
  + The intern's inexperience was a factor.
  * blunder
  + The vendor's blunder cost us a day.
  * lack of experience
  + The contractor's lack of experience showed.
  * lack of knowledge
  + The clerk's lack of knowledge of the form led to the loss.
  * lack of understanding
  + It was down to the developer's lack of understanding.
  `,
  ),
  ...english(
    { kind: 'trait as the cause' },
    `
  unless: (blameless|no blame|not (a matter|a question) of|not (due to|because of|about))
  trait: *
  * carelessness
  + The cause was carelessness.
  - It was not a matter of carelessness.
  * negligence
  + The outage came from negligence.
  * incompetence
  + The cause was plain incompetence.
  * inattention
  + A moment of inattention was enough.
  * complacency
  + Complacency had set in.
  * sloppiness
  + The root cause was sloppiness.
  * laziness
  + It was down to laziness.
  * recklessness
  + This was recklessness.
  * finger trouble
  + It was finger trouble.
  * asleep at the wheel
  + Everyone was asleep at the wheel.
  * sloppy work
  + Sloppy work led to the leak.
  no-care-taken: (insufficient|not enough|too little|little|no) (care|diligence|thought|attention) ({was}|had been|has been) (taken|paid|given)
  + Too little care was taken.
  lack-of-care: lack of (care|diligence|discipline|attention|professionalism|vigilance)
  + The cause was a lack of care.
  - The cause was a lack of memory.
  rookie-mistake: (rookie|newbie|silly|stupid|dumb|careless|sloppy|amateur|beginner's|embarrassing) (mistake|error|slip|move|oversight)
  + It was a rookie mistake.
  - The cause was a rounding error.
  poor-judgement: (poor|bad) (judgement|judgment|discipline)
  + Poor judgement led to the freeze being lifted.
  `,
  ),
];
