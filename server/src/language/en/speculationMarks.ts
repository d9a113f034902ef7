import { english } from '../phrases/lists.ts';
import { HONEST_GAPS } from './honestGaps.ts';

/** A clause that says why something happened. */
export const CAUSE_FRAME = english(
  { kind: 'why something happened' },
  `
  cause: <cause:base,s,ed,ing>
  not after: (understand|find|determine|identify|investigate|establish|isolate|diagnose|uncover|discover) (the|its|a|any) [root|underlying|exact|actual]
  - The team began to investigate the root cause.
  + The export caused the delay.
  + The root cause is a full disk.
  causal: causal
  + The move was causal.
  due: due to
  + The delay is due to a full disk.
  - The report is due on Friday.
  because: because
  + The job waits because the disk is full.
  trigger: <trigger:base,s,ed,ing>
  + The failover triggers a full copy.
  result: <result:base,s,ed,ing> (in|from|of)
  + The retries result in more load.
  - The job prints the results.
  lead-to: <lead:base,s> to
  + Long queues lead to retries.
  led-to: led to
  + The retries led to more load.
  - The engineer led the call.
  reason: (reason|reasons)
  not after: (any|whatever)
  - It stops for any reason.
  + The reason is a full disk.
  culprit: culprit
  + The culprit is the cron job.
  contribute: (<contribute:base,s,ed,ing>|contribution|contributor|contributory)
  + Heat contributes.
  responsible: responsible
  + The culler is responsible.
  explain: <explain:base,s,ed>
  + The cold cache explains it.
  the-bug: the (bug|leak|race|regression)
  + Under load the leak fills the heap.
  - A bug was filed.
  stem: <stem:base,s,ed> from
  + The drops stem from heat.
  introduced: introduced by
  + The loop, introduced by the last merge, runs twice.
  related: related to
  + The stall is related to the move.
  the-problem: the (problem|issue|failure)
  + The issue is a cold cache.
  - An issue is open.
  to-blame: to blame
  + The cable is to blame.
  behind: behind (it|this|that|the)
  + The new agent is behind it.
  - Two nodes were behind by an hour.
  attribute: (<attribute:base,s,ed,ing>|attributable|attribution)
  + The vendor attributes it to heat.
  since: since (the|it)
  + The queue grew, since the lock was kept.
  - The queue grew since 10:02.
  after: after the
  + The pods restarted after the move.
  - The page came after 10:02.
  made: made {word}
  + The lock made sales unavailable.
  left: left {word}
  + The move left two records behind.
  fell-out: fell out
  + The node fell out of the group.
  wrong: wrong
  + A wrong route is served.
  side-effect: side effect
  + The pause is a side effect of the copy.
  suspected: (is|are) suspected
  + Heat is suspected.
  suspects: (suspect|suspects|suspected) [that] (the|a|an)
  + The vendor suspects a race.
  - The suspect was found.
  knock-on: knock-on
  + The knock-on delay was an hour.
  owing: owing to
  + The job waits owing to a full disk.
  account: on account of
  + The job waits on account of a full disk.
  given: given that
  + Given that the lock is kept, the job waits.
  consequence: as a consequence
  + As a consequence the job waits.
  brought-on: brought (on|about|down)
  + Heat brought on the stall.
  - The engineer brought a new disk.
  down-to: (come|comes|came|boil|boils|be|is|was) down to
  + It boils down to heat.
  - One node is down.
  traced-back: (trace|traces|traced|tracing) [{word}] back to
  + We traced it back to heat.
  accounts-for: <account:base,s,ed> for
  + Heat accounts for it.
  took: took
  + The swap took one rack offline.
  knocked: knocked
  + The storm knocked one site offline.
  tied: tied to
  + The pauses are tied to backups.
  by: (is|was|are|were|been|got) [{surely}] {clear participle} [up|off|out|down|back|over] by
  + The lease was silently dropped by a proxy.
  - The lease was dropped.
  `,
);

/** What happened: with a guess beside it, all that is looked at in a text without sections. */
const EVENT = english(
  { kind: 'what happened' },
  `
  had-done: had [{word}] {clear participle}
  + The pool had slowly drained.
  - The pool had 40 connections.
  - Users had to wait.
  was-doing: (was|were) [{word}] {going}
  + Both nodes were still writing.
  to-have: to have {word}
  + The disk is said to have space.
  timed-out: timed out
  + The call timed out.
  failed: failed
  + The probe failed.
  stalled: stalled
  + The copy stalled.
  crashed: crashed
  + The agent crashed.
  hung: hung
  + The job hung.
  fell: fell
  + Traffic fell at 10:02.
  not before: out
  - Traffic is low.
  `,
);

/** A guess about what happened, not an opinion. */
export const TELLS_EVENT = [...CAUSE_FRAME, ...EVENT];

/** Sentences that state a gap as a gap, say what was ruled out, or were overtaken by what was found. */
export const INNOCENT = [
  ...english(
    { kind: 'what proved wrong' },
    `
  refuted: {supposition}[,] [{120 characters}] {was or proved} [{word}] {found wrong}
  + The assumption that the disk was full was wrong.
  + Our suspicion, a bad disk, was ruled out.
  - The assumption is that the disk was full.
  not-hold: {supposition} [{120 characters}] not hold
  + Our guess of a leak did not hold.
  threw-out: (discarded|rejected|disproved|refuted|tested) the (theory|hypothesis|idea|assumption)
  + We rejected the idea at 10:02.
  turned-out: turned out
  + What looks like a leak turned out as a cold cache.
  confirmed: (was|were) [later] (confirmed|disproved|refuted)
  + A suspected leak was later confirmed in the heap dump.
  - The cause is not confirmed.
  suspected-not: suspected [{words}] {was or proved} not confirmed
  + The suspected leak was not confirmed.
  disproven: disproven
  + The theory of heat is long disproven.
  proved: proved (wrong|incorrect|to be)
  + The likely cause proved to be another.
  disproved: (disproved|refuted|contradicted) (this|it|that)
  + The trace refuted it.
  wrongly: (wrongly|incorrectly|mistakenly|falsely) (assumed|believed|concluded)
  + The script wrongly assumed an empty table.
  at-first: (initially|originally|at first)[,] [{words}] {supposed}
  + At first the team suspected the cable.
  + Initially, we believed it.
  - We still suspect the cable.
  first: first[,] [{words}] {supposed}
  + We first looked at the cable.
  not after: (the|a|our|this|that|its)
  - The first node is presumed to have kept the lock.
  until: {supposed} [{120 characters}] (but|however|instead|until|in fact|actually)
  + The disk seemed full, but held 40 GB.
  - The disk seemed full.
  then: at (the|that) time[,] (we|it|they|the team)
  + At that time, we saw a leak in it.
  one-first: <suspect|blame|assume:ed> [{words}] first
  + The lead suspected heat first.
  - The pool was suspected.
  later-dropped: (this|that|it|which) was [{adverb in ly}] (dropped|discarded|rejected|dismissed|refuted|abandoned)
  + Heat came to mind, but that was quickly dropped.
  - The table was dropped.
  `,
  ),
  ...HONEST_GAPS,
];

/** The same for the clause that holds the guess: what is settled or left open elsewhere in the sentence does not count. */
export const SETTLED = english(
  { kind: 'settled or under investigation' },
  `
  ruled-out: (ruled out|excluded|eliminated)
  + A possible leak was ruled out.
  not after: (not|cannot|can't|couldn't|wasn't|isn't|weren't|never) [be|been]
  - A fault of the switch cannot be excluded.
  - Heat could not be ruled out.
  investigation: under investigation
  + What held the lock is under investigation.
  - The investigation went on until noon.
  unknown: (unknown|undetermined|unexplained|unclear|mystery)
  + The pod restarted for an as yet unknown reason.
  not before: (error|host|hosts|column|field|key|option|flag|user|users|client|clients|command|type|certificate)
  - An unknown host was probably added.
  not-known: (not|n't|never|no longer|nobody) [be|is] [{adverb in ly}] {known} [{word}] (why|what|how|which|who|where|when)
  + It may never be entirely clear what held the lock.
  - We may know what held the lock.
  not-for-certain: (not|n't|cannot|can't) [be] [{adverb in ly}] (know|known|say|said|tell|told) [{words}] (for certain|for sure|with certainty)
  + We cannot know for certain, but it appears that mails were sent.
  - It appears that they know for certain.
  not-found: (not|n't|unable to|<fail:base,ed> to) [{adverb in ly}] [be] (establish|established|determine|determined|find out|explain|explained)
  + The cause may not be determined.
  - It was determined that the lock may leak.
  reasons-unknown: for reasons (unknown|that)
  + The pod possibly restarted for reasons that nobody logged.
  - The pod restarted for two reasons.
  `,
);

/** Between clauses that stand for themselves. Sentences are split by it, so that it is no list of phrases. */
export const CLAUSE_BREAK = /[,;:]\s+|\s(?:so|but|therefore|hence|although|though)\s/gi;

/** How a question of the form opens, which the next line answers. */
export const QUESTION = english(
  { kind: 'question' },
  `
  asks: {beginning}*
  * why
  + 1. Why did the queue fill?
  - We know why the queue filled.
  * what
  + What held the lock?
  * how
  + How was it found?
  * when
  + When did it start?
  * who
  + Who was paged?
  * where
  + Where is the log?
  * which
  + Which node was it?
  * did
  + Did the alert fire?
  * do
  + Do we have a runbook?
  * does
  + Does the probe see it?
  * was
  + Was the cache full?
  * were
  + Were both nodes up?
  * is
  + Is the limit too low?
  * are
  + Are there other tables?
  * has
  + Has it happened before?
  * have
  + Have the users noticed?
  * can
  + Can it happen again?
  * should
  + Should the pool be larger?
  * will
  + Will it happen again?
  `,
);
