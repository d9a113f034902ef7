import { english } from '../phrases/lists.ts';

/** What is said not to be known, and what is no cause though it sounds unsure. */
export const HONEST_GAPS = english(
  { kind: 'an honest gap' },
  `
  # A time that is not known to the minute, and what somebody else has flagged.
  about-when: (maybe|perhaps|possibly|probably) (before|earlier|later|longer|sooner|after)
  + The pages failed from 12:00 (maybe before) to 17:55.
  - The queue was probably full before noon.
  flagged: (flagged|marked|reported|classified|tagged) [by {words}] as (potentially|possibly|probably|likely|suspected)
  + The key was flagged by the vendor as potentially exposed.
  - The alert was potentially late.
  # What is said to the reader, or of what will come, is no cause.
  reader: you (probably|likely|may|might|presumably|perhaps)
  + If you read on, you probably run a cluster.
  future: (suspect|expect|doubt|guess|assume) [that] {words} will
  + I suspect that nobody will notice the change.
  - We suspect that the disk was full.
  may-or-may-not: (may|might) or (may|might) not
  + Run two nodes, which may or may not be related to the upgrade.
  - It may not have been the pool.
  might-not-help: (may|might|could) not [{word}] (help|work|suffice|be enough|be needed)
  + A new import of the event might not help.
  - It might not have been the pool.
  can-be: can (probably|likely|possibly|perhaps) be (reverted|removed|dropped|deleted|retired|reused|lowered|raised|merged|closed|simplified)
  + Once it is fixed, the workaround can probably be reverted.
  - The fault can probably be found in the pool.
  treated-as: (assume|assumed|presume|presumed|treat|treated|consider|considered) [that] [{words}] [{was}] (compromised|exposed|leaked|stolen)
  + There is no proof, so we assume that all keys were compromised.
  - We assume that the disk was full.
  purpose: so that [{words}] (will|would|can|could|may|might)
  + The host was restarted so that it will possibly run the script.
  - The pool was probably full.
  remains: (remain|remains) (unconfirmed|unproven|unknown)
  + What held the lock remains unknown.
  still-looked-for: (am|are|is|we're|they're|i'm) still (investigating|looking into|working out|trying to find|trying to determine)
  + We are still investigating the cause, but we believe it was a failing disk.
  - We believe it was a failing disk.
  underway: (rca|analysis|investigation) is [currently|still] (underway|under way|ongoing|in progress)
  + RCA is underway but it appears that the network failed.
  unproven: {start}(not [yet] (proven|confirmed)|unproven|unconfirmed)
  + Unconfirmed: a leak in the driver.
  - A race in the pool, unconfirmed.
  not-confirmed-to: not [been] confirmed to be (enabled|on|active|running|configured|available)
  + It cannot be ruled out, because logging was not confirmed to be on.
  - That the cable broke is not confirmed.
  being-confirmed: to (confirm|verify|test|check) (our|the|this|that|these|any) (suspicion|suspicions|theory|theories|hypothesis|assumption|assumptions)
  + We wait for the logs to confirm our suspicions of the cause.
  - Our suspicion is a leak in the pool.
  to-be-tested: worth [{word}] (testing|checking|verifying|confirming) (this|that|the) (theory|hypothesis|idea|suspicion)
  + This may be the same fault, and it is worth testing that theory by itself.
  no-evidence: no (evidence|sign|signs|indication|indications) (was|were|is|of|that)
  + There is no sign of a leak.
  - There is a sign of a leak.
  labelled: (hypothesis|hypotheses){up to a colon}
  + Hypothesis 2 (heat): the fan probably stopped.
  - The hypothesis is heat.
  software-estimates: (planner|optimizer|optimiser|estimator|scheduler|autoscaler|balancer|model|algorithm|heuristic|client|controller|driver) {supposes}
  + The planner thinks that the table is probably small.
  blameless: blame-less
  + This is a blameless report.
  good-faith: good faith
  + We assume good faith.
  `,
);
