import { english } from '../phrases/lists.ts';

/** How likely something is said to be. */
export const LIKELIHOOD = [
  ...english(
    { kind: 'adverb of probability' },
    `
  not before: (would|would've|should|could) [have] [be|been] (wise|better|good|worth|prudent|sensible|nice|helpful)
  not before: not (needed|necessary|required)
  not before: (unsafe|infinite|empty|dangerous|null|present|uninitialised|uninitialized|undefined|malicious|no)
  adverb: *
  * probably
  + The cache was probably full.
  not before: not[.]{end}
  not before: not (-|–|—)
  - Would it have helped? Probably not.
  - The second restart was probably not needed.
  - Probably not – it was built for another failure.
  not before: (wrong|false|mistaken|not true)(:|,|.|{end})
  - That explanation is probably wrong: 36 GB were free.
  - It probably would've been wise to review the plan.
  * presumably
  + Presumably the lock was held.
  * perhaps
  + A stale lease, perhaps.
  * maybe
  + Maybe the retries piled up.
  * possibly
  + The controller possibly lost a write.
  - The value is possibly null in this API.
  not after: (not|cannot|can't|couldn't)
  - The client could not possibly know the new address.
  not after: (there|present|available|around|able) to
  - Nobody was there to possibly fix it by hand.
  * conceivably
  + The lease conceivably expired first.
  * arguably
  + Arguably the limit of 50 was the root of it.
  not before: (the|a|an) (more|most|better|best|cleaner|simpler|safer|right|correct)
  - A client of its own is arguably the more correct design.
  * supposedly
  + The standby supposedly dropped the segment.
  * apparently
  + The worker apparently ran out of file handles.
  * seemingly
  + The proxy seemingly cached the error.
  not before: (unrelated|innocuous|harmless|random|simple|minor|small|safe|trivial|healthy|successful|identical|benign|independent)
  - Two seemingly unrelated changes met at 10:02.
  * ostensibly
  + The drive ostensibly gave out under load.
  * doubtless
  + The timeout was doubtless too short.
  * undoubtedly
  + The nightly export undoubtedly held the lock.
  * no doubt
  + The old agent no doubt kept the port.
  not after: (is|was|leaves|leave|left|have|has|had)
  - The capture leaves no doubt: the firewall sent the reset.
  * surely
  + The cache was surely stale.
  not after: slowly but
  - The heap grew slowly but surely until 14:00.
  * in all likelihood
  + In all likelihood the disk filled up.
  * by all appearances
  + By all appearances the switch dropped the frames.
  * allegedly
  + The firmware allegedly resets the counter.
  * reportedly
  + The vendor's gateway reportedly ran out of ports.
  - The cache was full.
  `,
  ),
  ...english(
    { kind: 'likelihood' },
    `
  not after: ({looking for}|identified|list|lists|list of|check|checked|checking) [a|an|the|several|some|other|every]
  not after: (other|any|all|every|each|several|two|three|rule out|ruled out|consider|considered) [a|an|the]
  not before: to [be] (fail|retry|hit|see|time|cause|happen) [{word}] (when|if|than|under|with)
  not before: (than|path|value|values|user|users|in)
  not before: to ever
  unless: maximum likelihood
  unless: (make|makes|made|making|become|becomes|became) [{words}] (more|less) likely
  degree: (most|very|quite|highly|more than|rather|also) *
  * likely
  + This was most likely a DNS failure.
  + The most likely order is a lost packet, then a retry.
  - The most likely path for a new user had the bug.
  - The retry made a second failure more likely.
  * unlikely
  + A second fault is very unlikely.
  is: (is|was|are|were|has|had|have|it|which|that) *
  * likely
  + A second writer is likely.
  + It is likely that the disk was full.
  not before: that [{words}] will
  - It is likely that the next release will hit the same limit.
  - The client is likely to fail when the pool is full.
  - The cause is under investigation.
  * unlikely
  + A fault of the switch is unlikely.
  likely-the: likely{a claim follows}
  + Likely a stale route.
  + The old lock likely was kept.
  unless: likely that [{words}] will
  likely-by: likely {of a cause}
  + The pool was full, likely by a restart.
  + The index was damaged (likely during the move).
  - The lock was released by a restart.
  likely-ran: likely [{further}]{a past act follows}
  + The drive likely failed at 02:10.
  + This likely further increased the delay.
  - The runbook names the commands likely needed at night.
  probability: in all probability
  + In all probability the link flapped.
  - The probability of a collision is 1 in 2,000.
  certainly: almost certainly
  + The reset almost certainly came from the firewall.
  - The reset came from the firewall, as the capture shows.
  possible-that: (is|was|it's|that's|seems) [also|quite|entirely] (conceivable|plausible|possible|probable) that
  + It is possible that the lease expired.
  - It is possible to restart the job by hand.
  plausible: (plausible|plausibly)
  + A plausible sequence starts with the failover.
  not before: -(looking|sounding)
  - It gave a plausible-looking result that was wrong.
  not after: (look|looks|looked|looking)
  - The values looked plausible, so no check fired.
  not after: (value|values|input|output|date|dates|number|numbers) {was}
  - The values were plausible, so validation passed.
  unless: plausible [{words}] {60 letters}wrong conclusion
  - A plausible mechanism still gave the wrong conclusion.
  likely-cause: [the] (likely|probable|possible|potential|suspected|presumed) [root] *
  * cause
  + The likely cause is a leak.
  - We listed every possible cause.
  * causes
  + Potential causes are a bad optic and a bent cable.
  * culprit
  + A probable culprit is the nightly export.
  not after: became apparent that
  - It quickly became apparent that the likely culprit was a class of bugs.
  * culprits
  + Possible culprits are the agent and the backup job.
  * reason
  + The probable reason is a clock jump.
  * reasons
  + Possible reasons are the new kernel and the new driver.
  * explanation
  + A possible explanation is a lost interrupt.
  * explanations
  + Probable explanations are heat and dust.
  * trigger
  + The presumed trigger is the 14:02 deploy.
  * triggers
  + Possible triggers are the deploy and the failover.
  * source
  + The probable source is a batch job.
  * sources
  + Likely sources are the two batch jobs.
  * candidate
  + The probable candidate is the new resolver.
  * candidates
  + Likely candidates are the agent and the backup job.
  cause-likely: {start}[root] cause{dash}(likely|potentially|suspected)
  + Root cause - likely one stale route.
  + Root cause - potentially the failover at 10:02.
  - The cause was one stale route.
  `,
  ),
  ...english(
    { kind: 'a cause called likely', strength: 'weak' },
    `
  not after: ({looking for}|rule out|ruled out|rules out|consider|considered|check for|checking for|checked for|became apparent that|as|not|no)
  unless: (ruled out|excluded|confirmed|disproved|prevent|mitigate)
  called: (a|an|another|some|the) * {fault}
  * likely
  + A likely deadlock in the table made sales unavailable.
  * probable
  + A probable memory leak caused the restarts.
  * possible
  + A possible deadlock triggered the failover.
  - A possible fix is tracked in PAY-12.
  - We ruled out a possible leak.
  * presumed
  + A presumed bit flip led to the crash.
  * apparent
  + An apparent race caused the double charge.
  unless: (caused|causes|causing) an apparent (hang|freeze|stall|pause)
  - The prompt was not drawn, which caused an apparent hang.
  `,
  ),
  ...english(
    { kind: 'potentially', strength: 'weak' },
    `
  not before: (malicious|unsafe|harmful|sensitive|unwanted|affected|impacted|compromised|vulnerable|incompatible|dangerous|disastrous)
  unless: (a|an) (longer|larger|bigger|higher|heavier|worse) {60 characters} could
  potentially: potentially
  - A longer stall could have potentially caused a larger drop.
  + This potentially caused the restarts.
  - Potentially malicious traffic caused alerts.
  - The potential on the line is 12 volts.
  theoretically: theoretically
  + The flag theoretically led to two writers.
  in-theory: in theory
  + In theory the lock caused the delay.
  `,
  ),
  ...english(
    { kind: 'chance' },
    `
  good-chance: (good|fair|real|strong|high|decent) (chance|possibility|likelihood)
  + There is a good chance that the cable was bent.
  not before: of (recurrence|recurring|a repeat|success|happening again|it happening again)
  - There is a real chance of recurrence.
  odds-are: (odds|chances) are
  + Chances are the lease had run out.
  - The chance of a collision is 1 in 2,000.
  safe-bet: (a|the) safe bet
  + A bad optic is a safe bet.
  `,
  ),
];
