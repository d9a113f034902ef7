import { english } from '../phrases/lists.ts';

/** What is put together from hints. */
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
  # What was suspected at first is a step of the search.
  unless: (noticed|saw|observed|found) {60 letters} and suspected (a|an) (issue|problem|fault) (with|in|of)
  suspected: suspected {suspect}
  + Suspected bad batch of SFP modules in row C.
  + A suspected race in the pool.
  - We suspected a leak and ruled it out.
  - The suspected phishing accounts were locked.
  - The team suspected a race.
  - We noticed errors of the resolver and suspected a fault in its cache.
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
  # What was believed for a while is told as such.
  not after: (for|during) (hours|days|weeks|a day|a week|the day|most of [the|a] day|much of [the|a] day|the first (hour|day|week)|a long time) [the|our]
  - For most of a day the working theory was a full disk.
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
  unless: (initial|first|early) suspicion (focused|fell|was) [{word}] on
  - Initial suspicion focused on the database.
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
];
