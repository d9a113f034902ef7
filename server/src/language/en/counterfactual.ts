import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

const SHOULD_HAVE = english(
  { kind: 'should have' },
  `
  not after: if
  not after: (no|nothing|without a|without an) [{words}] that
  not after: (assume|assumed|assuming) [that] (we|it|they)
  # A signal that is compared with its specification is a finding, not a wish.
  not before: {60 letters}, but
  not before: {60 letters} but (returned|reported|was|had|did|showed|sent|used)

  # “Should have been corrected automatically by now” means that it presumably was.
  unless: should have been (automatically|already)

  # “Rules that the agent should never have inherited” tells what kind of rules they are.
  unless: (that|which|{plural}) the {word} should never have
  not after: what
  should-have: (should|should not|shouldn't) [{small adverb}] have [{adverb in ly}] [been] {participle but a noun}
  + The alert should have fired earlier.
  + This should have been caught in review.
  + The limit should have been lower.
  - The proxy answered 501 to what should have been an ordinary request.
  - The backlog should have been automatically cleared by then.
  - Each payment flow should have alerts.
  - Responses should be under 500 ms.
  # What is required of a thing or a limit allows is a specification.
  unless: (than [{words}]|that) should have (failed|passed|returned|matched|allowed|been rejected)
  unless: that should have been (pruned|deleted|removed|cleaned|skipped|ignored|excluded|filtered|dropped|expired)(.|{end})
  unless: (file|files|row|rows|record|records|entry|entries|object|objects|page|pages) [{words}] that should have existed
  unless: (sequences|samples|messages|orders|events|emails|mails|invoices|payments|documents|images|builds) that should have been
  - The sequences that should have been published on Monday were removed.
  - Twelve samples that should have failed the check were published.
  - The rows that should have existed were gone.
  - The mechanism kept images that should have been pruned.
  - The job ran longer than its quota should have allowed.
  - The header should have been sent, but the proxy returned none.
  unless: should have been the end of
  - This should have been the end of it.
  unless: should have been (true|false|null) (on|at|for|in) [{words}] (ticks|rows|calls|requests|runs|samples)
  - The flag should have been true at each of those ticks.
  # What a value is held against is its specification, too.
  unless: (null|empty|zero|missing|absent|unset) when (it|they|this|that) should have
  unless: should have given its
  - The field was null when it should have been generated.
  - It was called more often than it should have given its purpose.
  ought-to-have: (ought to|ought not to|needed to|were meant to) [{small adverb}] have [been] {participle but a noun}
  + The canary ought to have stopped the rollout.
  - The service needed to have a certificate.
  should-have-short: should've {participle but a noun}
  + The probe should've restarted it.
  unless: (file|files|row|rows|record|records|entry|entries|object|objects|page|pages) [{words}] that should've existed
  unless: that should've (failed|passed|matched)
  - It failed to read files from its disk that should've existed.
  # Of what would not have been, only what would not have happened is a wish: the rest answers another's.
  would-not-have: (would not|wouldn't) have [{adverb in ly}] [been] (happened|occurred|failed|reached|spread|started|lasted|broken|gone|affected|lost|escalated)
  + With a canary it wouldn't have reached all regions.
  + With a limit it would not have happened.
  - A longer timeout would not have prevented it.
  - More memory wouldn't have helped.
  # Which of several factors was needed is an analysis.
  unless: (either|neither|none) [of them|of these] (alone|by itself)
  - Two gaps met; either alone would not have started it.
  would-show: would [{small adverb}] have [{adverb in ly}] (shown|revealed|exposed|blocked|kept|allowed|been enough)
  + A graph would have shown the growth.
  + A rate limit would have kept the site up.
  + A longer window would have been enough.
  - An attacker could have exposed the keys.
  # What a hole permits is what it is.
  unless: would have allowed (an|any|the) (attacker|attackers|adversary|intruder|user)
  - They found a hole that would have allowed an attacker to read all rows.
  unless: would have allowed (anyone|anybody|everyone|everybody) to (log in|login|sign in|connect|read|see|access|download|change|run)
  - The new host runs without the old setting, which would have allowed anyone to log in.
  would-act: would [{small adverb}] have [{adverb in ly}] (paged|fired|triggered|notified|rejected|validated|picked|highlighted)
  + An alert would have paged the team.
  # What another rule makes of the same data was measured.
  not before: at [about] {number} (second|seconds|minute|minutes|hour|hours|s|min|m|h)
  - The rule that was removed would have fired at 6.8 minutes.
  would-hold: would [{small adverb}] have [{adverb in ly}] (isolated|protected|shielded|absorbed|handled|halted|reminded|made)
  + A second replica would have absorbed the load.
  would-be: would have been [a lot|much|far|significantly|considerably] (faster|easier|quicker|shorter|simpler|better)
  + A restart would have been much faster.
  would-have-short: (would've|could've) [been] {participle but a noun}
  + A test would've found it.
  + It could've been caught in staging.
  not after: (which|what|whether|who|how) [{words}]
  - We looked through the tokens to see which token could've been leaked.
  she-would: (we|it|they|i)'d have {participle but a noun}
  + With a graph we'd have seen it.
  needed-earlier: needed to (happen|start|begin|be (done|escalated|raised)) [{words}] (earlier|sooner|instead|before)
  + The failover needed to happen much earlier.
  - The import needed to start on port 80.
  but-for: but for (the|a|an|our) {words} (would|might|could)
  + But for the stale cache it would still run.
  - It works for reads but for the writes it fails.

  # Verbs of what helps: what else would have been is told of impacts, of designs that were weighed, of values.
  could-have: (could|would) [{small adverb}] have [{adverb in ly}] [been] *
  # What was passed over is told by what it does, and a control that is there by why it was silent.
  unless: (skipped|skips|bypassed|bypasses|disabled|removed|past|around) [{words}] (that|which) would have
  unless: (that|which) would have {60 letters} (never|didn't|did not|failed to) (fire|fired|run|ran|trigger|triggered|alert|page|start|started|work|worked)
  unless: the only [{words}] (that|which|who) would have
  unless: (people|those|colleagues) (that|who) (could|would) have
  unless: (existing|previous|old|earlier) [{word}] {plural} (that|which) would have
  # A danger that did not come is none of its causes.
  not after: {start}risk{60 letters}not (realised|realized){60 letters}
  # So is a control that is there now, or that is to be added.
  unless: (this|it) is [now] the (layer|signal|watchdog|monitor|guard|gate|control) (that|which) would have
  unless: {start}[and|then] [we] [will] add (the|a|an) {words} (that|which) would have
  # What is not there today is a gap that is stated.
  unless: (do not|don't) have [{words}] (that|which) (could|would) have
  # What somebody changes now is weighed by what it would have done.
  unless: changes [{words}] (making|made|makes|make) {60 letters} would have
  # What somebody may still find is a risk of today.
  unless: may (have|contain|hold|hide) [{words}] (bug|bugs|issue|issues|defect|defects|flaw|flaws|error|errors) (that|which) would have
  # Whom it hit, and how, is an impact that is inferred.
  unless: (user|users|customer|customers|visitors|readers|you) would [{word}] have (seen|noticed|found)
  # Why something was not done is a decision, and what anybody does is no wish.
  unless: (not|n't){60 letters}because (that|this|it|doing so) would have
  unless: (any|anyone|anybody|most|either) of us would have
  * prevented
  + The outage could have been prevented.
  - On a timeout the proxy skipped the code that would have caught it.
  - The alarm that would have caught an empty file never fired.
  - The flag removed the only test that would have found it.
  - The change did not keep the existing assertions that would have caught the wrong type.
  - The people who could have helped knew nothing of it.
  - This is the layer that would have caught the outage of 8 August.
  - And add the signal that would have caught this.
  - We do not have any test harness that could have caught this.
  - Risk (not realised): a second session could have helped itself to the file.
  - The changes that the vendor is making now would have prevented those copies.
  - The modules may have bugs that would have been caught by a test.
  - The sites on which users would have seen the error are internal.
  - It was not rolled back, because that would have stopped the open sessions.
  - Any of us would have found that line right.
  - A test that ran there alone would have concentrated the load.
  - Either change by itself would have been safe.
  * avoided
  + The loss could have been avoided.
  * caught
  + It could have been caught in review.
  - It may have been the cache.
  * detected
  + The probe could have detected the leak.
  * discovered
  + The flaw could have been discovered in advance.
  * spotted
  + The drift could have been spotted on the graph.
  * noticed
  + The growth could have been noticed a week before.
  * seen
  + The trend could have been seen on the dashboard.
  * stopped
  + A gate could have stopped the rollout.
  * helped
  + A staged rollout could potentially have helped.
  * started
  + The restore could have started at 10:00.
  - It was not right to assume we could have started it faster.
  * rolled back
  + The release could have been rolled back at once.
  * reverted
  + The flag could have been reverted at 10:05.
  * mitigated
  + The load could have been mitigated by a cache.
  * shortened
  + The outage could have been shortened by an hour.
  * resolved
  + It could have been resolved before the peak.
  * found
  + The bug could have been found in staging.
  * checked
  + The size could have been checked by the job.
  * asked
  + The tool could have asked for a confirmation.
  * known
  + The limit could have been known from the load test.
  * escalated
  + The page could have been escalated at 10:10.
  * reduced
  + A second zone could have reduced the impact.
  * limited
  + A quota could have limited the damage.
  * contained
  + The failure could have been contained in one zone.
  * completed
  + The import could have completed overnight.
  * finished
  + The restore could have finished by noon.
  * done
  + The failover could have been done by the script.
  * fixed
  + The leak could have been fixed in May.
  * identified
  + The query could have been identified from the slow log.
  * reacted
  + The autoscaler could have reacted at 09:50.
  * responded
  + The standby could have responded at once.
  * recovered
  + The cluster could have recovered by itself.
  * restored
  + The table could have been restored from the snapshot.
  * flagged
  + A linter would have flagged the import.
  * surfaced
  + A smoke test would have surfaced the error.
  * alerted
  + A monitor would have alerted at 10:02.
  * warned
  + A lint rule would have warned of it.
  * saved
  + A snapshot could have saved the night.
  * spared
  + The customers could have been spared the wait.

  might-have: might have [been] *
  * prevented
  + A limit might have prevented it.
  * avoided
  + The loss might have been avoided.
  * caught
  + A test might have caught the bug.
  * saved
  + A snapshot might have saved two hours.
  * spared
  + A cache might have spared the database.
  * shortened
  + A runbook might have shortened the outage.
  * helped
  + A dashboard might have helped.
  * restored
  + Service might have been restored an hour before.
  `,
);

const IF_ONLY = english(
  { kind: 'if only' },
  `
  if-only: if only [{words}] (had|were|would)
  + If only the snapshot had been newer.
  - Entries are skipped if only the pipeline is updated.
  if-it-had: if {word} {up to 200 letters} (would|could|might) [not|never|{word}] have
  + If the limit had been lower, it would have no effect on others.
  + If we had limited the rate, it would not have failed.
  unless: (skipped|skips|bypassed|bypasses|disabled|removed|past|around) [{words}] (that|which) would have
  - If the store gave no answer, the proxy skipped the code that would have asked the archive.
  - If the queue is full, requests are dropped.
  # A danger that did not come is told as one.
  not after: {start}risk{60 letters}not (realised|realized){60 letters}
  - Risk (not realised): if the job had run twice, it would have sent all mails again.
  # A condition of today is no other past.
  unless: if (we|you|they|it|somebody|someone) (have|has|need|needs|want|wants) to
  - If we have to move the proxy, there would have been no failover.
  # What is said to the reader holds for some readers.
  unless: if you had
  - If you had a session in the cache, this data would not have been included.
  unless: you would [{word}] have (experienced|seen|received|noticed|encountered|got|gotten)
  - If your project is in another registry, you would have seen no error.
  # A loss that nobody had explains nothing, and wishes for nothing either.
  not before: [{word}] (lost|suffered|{was} (lost|affected|worse|down|hit|damaged|charged))
  - If it had struck at noon, all orders would have been lost.
  # Harm that stayed away tells how near it was.
  unless: (customer|customers|user|users|visitors|readers|clients|people|shops|merchants|passengers|patients) would have
  - If the retry had failed, those customers would have seen an error page.
  unless: had been unable
  unless: if {word} [{word}] [{word}] had been (unavailable|down|away|absent|asleep)
  - If the expert had been unavailable, the repair would have taken longer.
  - If the pump had been unable to start, the alarm would have rung.
  - The alert would page the on-call if the queue grew.
  had-it: {clause}had {word} {up to 200 letters} (would|could|might) [not|never|{word}] have
  + Had the alert existed, it would have no effect on others.
  + Had the alert existed, we would have seen it.
  # Harm that stayed away tells how near it was.
  unless: (customer|customers|user|users|visitors|readers|clients|people|shops|merchants|passengers|patients) would have
  - Had it been stored in the second tier, all visitors would have received a blank page.
  - The versions had already diverged, and a merge would have no effect.
  `,
);

/** What did not happen, told as if it could have: true of every incident, and it explains none. */
export const COUNTERFACTUAL: readonly Cue[] = [...SHOULD_HAVE, ...IF_ONLY];

/** A sentence that leans on the one before it, tells more than a wish, or says what kind a thing is. */
export const REFERS =
  /^\W{0,4}(?:This|That|These|Those|It|They|Together|Such|Here|There)\b|\b(?:but|however|because)\b|\b(?:that|which|who)\b[^,.]{0,40}(?:should|ought|needed)/;

/** Words of a found phrase that say what should be there: it can be done, as what “would have” happened can't. */
export const ASKS_FOR_SOMETHING = /should|ought|needed to/i;
