import { english } from '../phrases/lists.ts';

/** What is put together from hints, or left open. */
export const HINTS = [
  ...english(
    { kind: 'a hypothesis as the cause' },
    `
  unless: (was|has been|were) [later|since] (confirmed|refuted|disproved|ruled out|rejected|proven)
  stays: (hypothesis|theory|suspicion|assumption|best guess) (is|remains|at (this|the) (point|time|moment) is) (that|still)
  + The assumption is that the two jobs ran at once.
  - The hypothesis was confirmed by the trace.
  first-findings: (preliminary|initial|early|first) {findings} (suggest|suggests|indicate|indicates|point to|points to)
  + Initial analysis indicates a clock jump.
  + Preliminary findings point to the cooling loop.
  - Initial results are in the sheet.
  evidence-suggests: (indications|evidence|signs) [so far|to date] (suggest|suggests|are that|is that)
  + The evidence so far is that both nodes paused.
  - The evidence is stored in the bucket.
  indicators-point: (indicator|indicators|indications|signs|evidence|everything) [strongly|all|clearly|so far] (point|points|pointed|pointing) (to|at|towards)
  + Indicators point to a fault upstream.
  - The alias points to the new site.
  indications-are: indications [so far|to date] are
  + Indications are the disk stalled first.
  suggested-fault: has suggested (a|an) {word} (fault|defect|problem|failure)
  + The memory test has suggested a hardware fault.
  nothing-else: nothing else (fits|explains)
  + Nothing else explains the gap.
  `,
  ),
  ...english(
    { kind: 'suspected' },
    `
  not after: (we|they|I|team|engineer|engineers|initially|first|originally|who|was|were|had|never|not) [{surely}]
  not before: [{60 characters}] (phishing|fraud|attack|attacks|attacker|attackers|spam|account|accounts|user|users|case|cases)
  suspected: suspected {suspect}
  + Suspected bad batch of SFP modules in row C.
  + A suspected race in the pool.
  - We suspected a leak and ruled it out.
  - The suspected phishing accounts were locked.
  - The team suspected a race.
  `,
  ),
  ...english(
    { kind: 'working assumption' },
    `
  not before: (was|were|is) [{words}] (wrong|false|disproved|discarded|refuted|rejected)
  view: (the|our|my|a|one) [{word}] (working|current|leading|best|prevailing|most plausible|general|prime|main|only) *
  * assumption
  + A race is our working assumption.
  + The working assumption is that the broker lost quorum.
  - The working assumption was wrong: the broker kept quorum.
  * explanation
  + Our best explanation is a clock jump.
  - The explanation is in the runbook.
  * belief
  + The general belief is that the link flapped.
  * interpretation
  + The prevailing interpretation is a lost packet.
  view-is: (the|our|my) (working|current|prevailing|general|best) (view|understanding|idea) is
  + The prevailing view is a bad cable.
  theory: (our|my|one|best|working|current|leading|main|plausible|prevailing|prime) [{word}] *
  * theory
  + Our working theory is a leak.
  - Our theory was wrong.
  not before: (moved|changed|shifted|went) from
  - The working theory moved from the driver to the disk.
  * hypothesis
  + The leading hypothesis remains a bad optic.
  not before: (test|tests|testing)
  unless: confirmed that
  - Our hypothesis was a bad optic; a swap confirmed that the cable was bent.
  - Our hypothesis test ran nightly.
  * guess
  + The best guess was a cold cache.
  * speculation
  + One speculation concerned the frame checksum.
  bet-is: (our|my|one|best) [{word}] bet is
  + Our safest bet is a stale route.
  - Our best bet was to roll back.
  not before: (to|on)
  - My best bet is to page the DBA.
  `,
  ),
  ...english(
    { kind: 'suspicion' },
    `
  suspicion: (suspicion|suspicions)
  + Suspicion falls on the new kernel.
  not after: (no|without|any|beyond)
  - The value raised no suspicion.
  lean: (lean|leans|leaning) (toward|towards)
  + We lean towards a bad optic.
  hunch: hunch
  + The hunch is a stale cache.
  no-other: no (better|other) explanation
  + There is no other explanation for the gap.
  fits: (fit|fits) the (symptoms|pattern|picture|timing|facts)
  + A stale route fits the symptoms.
  would-fit: (would|could|might) [also] fit
  + A bent cable would also fit.
  not before: (in|into|on|within|inside|under|the|a|an|one|two|all|more|{number})
  - The table would fit in memory.
  - The rows would fit one page.
  points-to: {evidence} [{60 characters}] (point|points|hint|hints) (to|toward|towards|at)
  + Everything points to the proxy.
  + The signs on both nodes point to a lost election.
  - The pointer points at freed memory.
  - All clients point to the replica.
  not before: {number}
  - The data points at 10:02 and 10:03 are missing.
  one: one (possibility|explanation) (is|was|would|could|might|may|remains)
  + One explanation would be heat.
  not before: to
  - One possibility is to shard the table.
  - One possibility for mitigation is sharding.
  educated-guess: educated guess
  + This is an educated guess.
  simplest: (likeliest|simplest|most (obvious|probable|credible|convincing|promising|natural)) {explanation}
  + The simplest explanation is a cold cache.
  - The most common cause of tickets is a lost password.
  obvious: the obvious (candidate|suspect|culprit|explanation|cause)
  + The obvious candidate is the cron job.
  - The obvious candidates were ruled out.
  another: (another|a second|a rival) (hypothesis|theory) (is|would be|remains)
  + A second theory is heat.
  so-far: (theory|hypothesis|explanation) (so far|at the moment|we have|for now)
  + Heat is the explanation for now.
  prime-suspect: (prime|main|chief|leading|best|strongest) (suspect|suspects|candidate)
  + The agent is the prime suspect.
  unless: (election|elected|Raft|vote|votes)
  - The leading candidate won the vote of the group.
  culprit: (remains|being) the (main|prime|leading) culprit
  + The agent remains the main culprit.
  - The main culprit was the export, as the trace shows.
  suspects: (suspect|suspects) (is|was|that|a|an|the|it)
  + The database group suspects a race.
  not after: (not|didn't|doesn't|reason to|never|if we|if you)
  - Nobody had a reason to suspect the cable.
  # “Suspecting a bad switch, the team drained the rack” tells why something was done.
  suspecting: (am|are|we're|I'm) [{still}] suspecting
  + We are still suspecting a slow disk.
  - Suspecting a bad switch, the team drained the rack.
  finger: the finger points
  + The finger points elsewhere: at the driver.
  hints-at: (hint|hints|hinting) at
  + The counters hint at a lost interrupt.
  not after: (the|a)
  - The hint at the top of the page names the owner.
  eye-on: have our eye on
  + We have our eye on the new firmware.
  `,
  ),
  ...english(
    { kind: 'inference' },
    `
  would-point: (this|that|these|it|which) would [seem to|also] point (to|at|toward|towards)
  + That would point to the new resolver.
  - The alias would point to the old host until then.
  prob: {start}prob.
  + Prob. a stale lease.
  - The probe ran twice.
  traces-suggest: {traces} [strongly|seem to|seems to|all] (suggest|suggests)
  + The dumps strongly suggest heat.
  - The graph indicates 503s from 10:02 on.
  suggests-potential: (suggest|suggests|indicate|indicates) [a] (potential|possible|likely)
  + The correlation with the upgrade suggests potential timing issues.
  - The linter suggests possible fixes.
  not after: (linter|tool|guide|docs|page|reviewer|reviewers|we|they)
  suggests: (suggest|suggests) (a|an|that)
  + A gap of four seconds suggests a lost election.
  not after: (we|I|doc|docs|documentation|guide|guides|tool|tools|linter|page|vendor|name|names|reviewer|reviewers|they|he|she|us|would|also)
  not before: (fix|change|new|different|better|way|workaround|restart|rollback|longer|higher|lower)
  - The guide suggests a pool of 50.
  this-suggests: (this|these|the (timing|evidence|pattern|correlation|symptom|symptoms)) [would] [strongly|seem to|seems to] <suggest|indicate|imply:base,s>
  + This indicates heat in rack 4.
  would-suggest: would [strongly] (suggest|imply)
  + Such a gap would suggest heat.
  not after: (we|I|team|vendor|reviewer|reviewers)
  - The vendor would suggest a newer driver.
  suggesting-that: suggesting that
  + Both nodes paused, suggesting that the disk stalled.
  would-explain: would [also|neatly|certainly|well|at least] (explain|account for)
  + A full table would explain the drops.
  - The trace shows where the request stopped.
  has-to-be: (has|have) to be (connected|related|linked|caused|due)
  + It has to be connected to the peering change.
  not before: (by|before|with|first|manually|to (both|each|all|the (network|switch|port|power|internet|database)))
  - Each node has to be connected to the switch.
  consistent-with: (is|are) consistent with (a|an)
  + The drop is consistent with a bad optic.
  consistent-so: (is|are) consistent with{a conclusion follows}
  + The pauses are consistent with swapping, so the limit was too high.
  not before: the (spec|contract|schema|documentation)
  - The header is consistent with the spec, so it was kept.
  can-only-be: can only (have been|be (due|caused|related|explained|down|the))
  + The reset can only have been the watchdog.
  - The key can only be read by root.
  it-can-only-be: (it|this|that) can only be (a|an)
  + It can only be a firmware fault.
  must-be: must be (due|related|caused|because)
  + The gap must be due to the move.
  not before: ([to {words}] (by|through|via))
  - The config must be related to a tenant by its key.
  - The two tables must be related by a key.
  `,
  ),
  ...english(
    { kind: 'not known' },
    `
  cannot-rule-out: (cannot|can't|could not|couldn't) (rule out|say for sure|say for certain|be (excluded|ruled out))
  + We cannot rule out a network fault.
  + A fault of the switch cannot be excluded.
  cannot-exclude: (we|I|one|team) (cannot|can't|could not|couldn't) exclude
  + We could not exclude heat.
  - The filter cannot exclude files by size.
  not-impossible: not (out of the question|impossible|inconceivable|implausible|unlikely|unthinkable)
  + A bent cable is not impossible.
  not before: to
  - It is not impossible to restart both at once.
  somehow: somehow
  + The lock was somehow released.
  - The lock was released twice.
  some-reason: for some reason
  + For some reason the job ran twice.
  whatever-reason: {start}for whatever reason
  + For whatever reason, both jobs ran.
  - The prices are stale for whatever reason.
  something: something *
  not after: (if|when|whenever|that|detects|detect)
  * went wrong
  + Something went wrong during the copy.
  not before: (page|message|error|screen|banner)
  - Users saw the Something went wrong page.
  * in the
  + Something in the driver held the lock.
  - An alert fires when something in the chain fails.
  * about the
  + Something about the new image slowed the boot.
  * must
  + Something must hold the port open.
  * broke
  + Something broke in the resolver.
  some-kind: some (kind|sort) of
  + Some kind of lock was held.
  not after: (need|needs|needed|with|add|have|has|want|require|requires|without)
  - The service needs some kind of limit.
  or-something: or something
  + The cache was stale or something.
  not before: (that|which|similar|else)
  - The job waits for a file or something similar.
  conjecture: (remains|remain|is|are) [pure|mere|only] (conjecture|guesswork|speculation)
  + The order of events remains guesswork.
  some-problem: some {technical} (problem|issue|glitch|hiccup|condition|weirdness)
  + Some network glitch cut the session.
  - Some memory was freed.
  either-or: either {words} or {words} (caused|triggered|broke|led to|(was|were) (at fault|to blame|the cause|the trigger|responsible|broken|faulty|bad))
  + Either the driver or the cable was at fault.
  - Either the primary or the standby was up.
  no-time-to-check: (did|do) not have time to (check|verify|confirm)
  + We did not have time to check the cable.
  no-smoking-gun: no smoking gun
  + There is no smoking gun for the reset.
  - The trace was the smoking gun: it shows the second write.
  various-reasons: (there|this|it) (can|could|may|might) (be|have) (various|several|many|different) (reasons|causes)
  + There can be various reasons for this.
  - There are two reasons for this.
  who-knows: who knows
  + The clock jumped, who knows when.
  - The operator who knew the system was asked.
  - The cause is under investigation.
  `,
  ),
  ...english(
    { kind: 'question' },
    `
  could-it-be: {start}could it be
  + Could it be the new kernel?
  is-it-possible: is it possible that
  + But is it possible that the lease was lost?
  question-mark: \\(?\\)
  + A stale cache (?) served the page.
  bracket: \\(*[?]\\)
  * tbc
  + The export held the lock (TBC).
  * tbd
  + The old agent kept the port (TBD).
  * unconfirmed
  + A stale lease (unconfirmed) blocked the job.
  unconfirmed: {after a comma}[still|but|as yet] unconfirmed
  + A race in the pool, still unconfirmed.
  - Unconfirmed orders wait for the mail.
  cannot-confirm: (could not|couldn't|haven't|have not|not) [yet] [been able to] (confirm|confirmed|verify|verified|prove|proved|proven) {this}
  + Heat is the cause, but the vendor could not confirm it.
  - The client could not confirm that the order was paid.
  not-confirmed: not [yet] [been] (confirmed|verified|proven)
  + The link to the move is not yet confirmed.
  not after: (email|e-mail|address|account|order|user|transaction|payment|addresses|accounts|orders|users|transactions|payments) [is|are|was|were|had|have]
  - The e-mail address was not confirmed.
  - The order was confirmed by e-mail.
  # A check that was left out is a fact.
  not before: (before|prior|until|as part)
  - The exclusions were not verified before the job went live.
  `,
  ),
];
