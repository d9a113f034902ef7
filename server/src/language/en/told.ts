// What tells of a part of a report wherever it stands. Nothing is found wrong by these: they only soften that a section is missing.
import { english } from '../phrases/lists.ts';

/** Who or what was hit, and how. */
export const TELLS_IMPACT = english(
  { kind: 'impact told' },
  `
  # What shall not come again, and how a disk was mended, tells of nobody who was hit.
  unless: (to prevent|(done|made|run|performed|carried out) offline)
  people-could-not: {those served} [{words}] (could not|couldn't|cannot|can't|were unable|were not able|was unable|weren't able)
  + Users of the web shop could not pay for 40 minutes.
  + Two customers were unable to log in.
  - The team could not reproduce it.
  people-met: {those served} [{words}] (saw|experienced|received|got|lost|encountered|noticed|faced|had)
  + Readers of the forum saw an old list.
  - The engineers had a plan.
  people-hit: {those served} [{words}] (was|were|are|is|being|been) [{word}] (affected|impacted|charged|logged out|disconnected|blocked)
  + About 40 merchants were briefly affected.
  was-down: {was} [{word}] (down|unavailable|offline|unreachable|inaccessible|unresponsive|degraded|unusable)
  + The site was completely unavailable from 10:00 to 10:40.
  - The page shut the pump down.
  not after: (while|if) {word}
  - The cluster should go on while Theoden was down.
  had-outage: (experienced|suffered|had|saw) (a|an) [{words}] (outage|downtime|interruption|disruption|degradation)
  + Our service experienced an 8 minute partial outage.
  - The team had a page for outages.
  made-unavailable: (made|making|left|leaving|rendered|rendering) {60 letters} (unavailable|unusable|inaccessible|unreachable|offline|unresponsive)
  + The redirect loop made production unavailable.
  - The change made the job faster.
  lasted: (outage|incident|problem|issue|downtime|disruption|this|it) (lasted|persisted|went on|was around) for [{word}] {word} (minutes|hours|days)
  + The problem was around for roughly 16 hours.
  - The script was around for years.
  went-down: (went|go|goes) (down|offline)
  + Both regions went down at noon.
  - The value went up.
  work-failed: {work served} [{words}] (failed|fail|timed out|{was} [{word}] (failing|lost|delayed|dropped|rejected))
  + Half of all builds on the main branch failed.
  + Orders were delayed by two hours.
  - The health check of the primary failed.
  could-not-be-reached: (not|n't|no longer) [{word}] (reachable|accessible|available|usable|loading)
  + The dashboard was therefore not reachable from outside.
  - The reading was not usable as proof.
  not before: as
  hit-all: (issue|incident|outage|bug|problem|failure|error|errors|it|this) [{word}] (affected|impacted|hit) [{word}] ({number}|all|every|most|half)
  + The issue affected 100 % of the traffic.
  - It hit a wall.
  blank-page: (blank|empty|white|black) (screen|screens|page|pages)
  + A user reopened the site after a year and noticed a blank screen.
  - The form has blank lines.
  broken: {work served} [{word}] {was} [{word}] (broken|wrong|stale)
  + Search was broken for a day.
  - The seal of the pump was broken.
  broken-for: (broken|down|unavailable|blank|failing) for {30 letters} (user|users|customer|customers|client|clients|visitor|visitors|everyone)
  + Both sites were broken for most external users.
  - The pump broke down for good.
  no-loss: no (data|message|order) (loss|losses)
  + No data loss.
  - No losses at the till.
  slower: slower than (usual|normal|expected|before)
  + Builds were slower than usual.
  not after: (not|n't|never|no) [{word}]
  - Builds were not any slower than usual.
  answered-with: {work served} {30 letters} (resulted in|returned|received|got|ended in) {30 letters} (error|errors|responses|timeouts|a 5)
  + Requests to the web page resulted in 500 responses.
  - Calls to the helpdesk resulted in a ticket.
  work-not-done: {work served} [{word}] (was|were) (not|n't) [{word}] (sent|shipped|delivered|processed|stored|recorded|saved|published)
  + Invoices were not sent for a day.
  affected-is: {start}affected [{words}]:
  + Affected endpoint: the list of orders
  - Affected by the cold, it stopped.
  impact-is: [{word}] impact: {word}
  + User-reported cost impact: about 15 dollars.
  unless: (no|rated|the) [{word}] impact:
  - The impact was small.
  out-of-reach: (unreachable|unavailable|inaccessible|offline|down) (for|to) (all|most|some|many|half|a part)
  + Severity high, host unreachable for all resolvers that validate.
  - The host went into the cellar for some time.
  outage: (outage|outages|downtime|degradation) (lasting|between|from|of {word} (minutes|hours|days))
  + An outage of 40 minutes followed.
  - This describes the outage of Monday.
  no-harm: no (user|users|customer|customers|data|message|messages|order|orders|requests) (was|were) (lost|affected|impacted|harmed|exposed)
  + No data was lost.
`,
);

/** Why it happened. */
export const NAMES_CAUSE = english(
  { kind: 'cause named' },
  `
  # That it is not known, or was another's, tells nobody what it was.
  unless: (unknown|never|whether|unclear|suspects|often|still open|last year|not (known|clear|found|identified|understood))
  unless: (root-cause|cause) (work|analysis|investigation) (is|was) (closed|done|complete|completed|open|ongoing)
  the-cause-is: (cause|causes|culprit|(core|underlying) (issue|problem)) [{words}] (was|is|were|are|turned out|stems|stemmed|lies|lay)
  + The root cause of the replay was a shared lease.
  + The core issue stems from how the lease is renewed.
  - The cause should be written here.
  - The root cause was never found.
  not before: (found|identified|determined|established|known|isolated)(.| and|{end})
  - Others had to be ruled out before the direct cause was determined.
  that-is-the-cause: (this|that|it|which) (was|is|turned out to be) the [{word}] (cause|culprit|reason)
  + The job asked for all rows, and this was the root cause.
  - This was the plan.
  root-cause-of: root cause of (this|the) [{words}]:
  + This leads me to the root cause of this problem: the host needs more memory.
  - We looked for the root cause of the outage.
  was-caused-by: (was|were|is|are|been) [{word}] caused by
  + The issue was caused by a line of code in the module.
  - The error page was restored.
  - We do not know whether the stall was caused by the kernel.
  identified-as: (identified|confirmed|named) as the [{words}] (cause|culprit|reason|trigger)
  + The third switch has been identified as the cause.
  - The third switch has been identified as spare.
`,
);

/** What tells of a cause, whether it says so or not. */
export const TELLS_CAUSE = [
  ...NAMES_CAUSE,
  ...english(
    { kind: 'cause told' },
    `
  several-folds: (issue|problem|cause|reason) (was|is) (twofold|two-fold|threefold|three-fold)
  + The issue was two-fold.
  - The page was folded.
  triggered-by: triggered [{word}] by
  + The restart was triggered by a full disk.
  due-to: (due to|because|owing to|as a result of|stems from|stemmed from|resulted from)
  + The index was stale because the job had stopped.
  - The team wrote a result of the test down.
  problem-was: (problem|issue|reason|fault|mistake|bug|flaw) [{words}] (was|is) (that|how|with|the|an|in)
  + The problem was that one repository takes all build slots.
  - The issue was closed in May.
  defect: {defect} [{words}] (caused|led|kept|prevented|made|let|meant|allowed|broke|blocked|stopped)
  + A bug in the health checks kept the version from being updated.
  - A bug was filed in May.
  held-a-defect: (contained|had|introduced|hit|triggered|exploited) (a|an|the) [{words}] {defect}
  + The change contained a subtle bug.
  - The tracker has a list of bugs.
  which-caused: (caused|causing|led to|leading to|resulted in|resulting in|resulting from)
  + This caused the worker to stop.
  not after: (was|were|is|are|been) [{word}]
  - The results are in a list.
  found-that: (identified|found|discovered|determined|established|confirmed|turned out) [{words}] that
  + The team identified that the disk had been cut to 20 GB.
  - The team identified three owners.
  changed-and: (setting|configuration|change|update|upgrade|release|deploy|migration|patch) [{words}] (allowed|removed|dropped|disabled|broke|cut|reduced)
  + The setting that was on allowed any fork to run jobs.
  - The policy is read by everybody.
  arose-from: (problem|problems|issue|issues|outage|incident|fault|errors) (arose|originated) from
  + The main problem arose from a failed deploy two weeks ago.
  - The issue was sent from the desk.
  gave-out: (expired|misconfigured|corrupted|exhausted|ran out of|run out of|running out of|out of (memory|disk|space|ports))
  + The certificate expired at noon.
  - The pass runs for a year.
  traced-to: (traced|tracked down|narrowed down|attributed) [{words}] to
  + The errors were traced back to a stale lock.
  - The shop ships to all countries.
`,
  ),
];

/** What ended it. */
export const TELLS_RESOLUTION = english(
  { kind: 'resolution told' },
  `
  was-mended: (was|were|been|got|is|are) [({adverb in ly}|now|again)] (fixed|resolved|restored|mitigated|rolled back|reverted|restarted|recovered)
  + The service was fully restored at 10:40.
  + The change has been rolled back.
  not after: (once|until|as soon as) [{words}]
  - I will post once the power has been restored.
  - The tables were recreated, the rows were not restored.
  - The bug was found in review.
  was-revoked: (was|were|been|got) (revoked|rotated|blocked|quarantined|repaired|replaced|patched)
  + Within an hour the key had been revoked.
  - The block was full.
  service-restored: (restored|resumed) (service|services|access)
  + The provider agreed and restored service.
  - The contract names service levels.
  mended: (fixed|resolved|restored|reverted|restarted|mitigated|repaired|patched|rolled back|switched back|failed over) (the|it|this|our|by|all|both|to)
  + We rolled back the release.
  + Reverted by the on-call engineer at 10:20.
  unless: (would|could|should) have (fixed|resolved|restored|reverted|mitigated)
  unless: reverted to
  - The variable reverted to its old value.
  - They fix a bug each day.
  - A release that would have mitigated the failure was late.
  fix-is: {start}(the fix|(real|actual|final|permanent|immediate) fix):
  + Real fix: the address was set back in the shell.
  - The fix list is long.
  by-mending: by (fixing|resolving|restoring|reverting|restarting|rolling back|replacing|rotating|switching|killing)
  + It ended by restarting the workers.
  - A colleague asked for help by phone.
  moved-away: {start}(migrated|moved|switched|rerouted|redirected) [{words}] (from|to|away from) [the|a|an] (failed|broken|faulty|backup|standby|spare|replica)
  + Moved all writes from the failed disk to the array.
  - Moved the meeting from Monday to Friday.
  back-to-normal: (went|came|got|is|are|was|were|now|all|everything) [now] back to normal
  + The pods were deleted, then all went back to normal.
  - Getting back to normal took a day.
  unless: (unclear|hope|hoped|expect|expected|until) [{words}] back to normal
  - We hoped that all was back to normal.
  back: (service|services|site|system|systems|cluster|everything|traffic|access) [{word}] (recovered|came back|is back|was back|were back|returned to normal)
  + The cluster slowly recovered.
  - The money came back.
`,
);

/** What will change. */
export const TELLS_ACTIONS = english(
  { kind: 'actions told' },
  `
  we-will: {we} [still|also|now] (will|plan to|intend to|are going to|need to|have to|are planning to|aim to) [{word}] {make a change}
  + We will add an alert on the queue.
  + Going forward we need to also test the restore.
  + We still plan to remove the shared disk.
  - We will keep this page up to date.
  from-now-on: (in the future|going forward|from now on)[,] (we|i) (want|intend|plan|aim|hope) to
  + In the future we intend to be more open about maintenance.
  - In the future we know more.
  going-to-need: (i'm|we're|i am|we are|i'll|we'll) [going to] need to
  + Looks like I'm going to need to splice the cable.
  - They need to know.
  suggested: (suggested|proposed|planned): {word}
  + Suggested: make the context visible in the prompt.
  - The suggested value is 50.
  so-that-it-not: to (prevent|avoid) (this|it|that|such|similar|a repeat|a recurrence|the same|future) [{words}]
  + To avoid a repeat, the limit is now checked in CI.
  - To prevent water damage the hall has a pump.
  changes-made: (changes|steps|measures|safeguards) (have been|were|are being) (made|taken|put in place) [{words}] (to|so|for)
  + Two changes were made to keep the queue short.
  - The measures of the hall were taken for the plan.
  next-steps: (next steps|follow-up|follow-ups|followup|followups) (is|are|include|includes|will|:)
  + Next steps are a limit and an alert.
  - The next steps of the stairs were wet.
`,
);

/** A lead that only says what kind of document it is tells nothing of the incident. */
export const INTRODUCES = english(
  { kind: 'introduction' },
  `
  this-report: this [{words}] (document|page|post|report|postmortem|review|write-up|describes|covers|documents|summarizes|explains|contains)
  + This document describes the outage of Monday.
  + This is a blameless report.
  - This morning the disk was full.
  wrote-this: (compiled|wrote|written|prepared|published|put together) this (text|overview|summary|note|account|write-up)
  + We have compiled this text to outline what happened and why.
  - We prepared a new disk.
  apology: (am|are|is|'re|'m) [{words}] sorry
  # What happened may be told with it.
  unless: {digit}
  unless: (down|failed|unavailable|offline|lost|slow|broken)
  + We are once again sorry for all the trouble.
  - We are sorry that the shop was down for 2 hours.
  - The shop was in a sorry state.
  my-name: (my name is|let me introduce)
  + For those who do not know me, my name is Kim and I run the site.
  - The name of the site was gone.
  times-given: {start}all [{word}] (times|timestamps|dates) (are|below are|in this)
  + All times are local.
  - All times of the clocks drifted by 2 s.
  found-how: {start}(found|discovered|detected|noticed|spotted) (during|while|by|via|on)
  unless: {digit}
  + Found during a routine review of the jobs of the host.
  - Found rows were lost.
  hello: {start}(hello|hi|dear) [{word}] [all|everyone|team|customers|users|friends]
  + Hello all, the site was down on Monday.
  - The hello page was down.
`,
);
