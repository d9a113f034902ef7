import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';
import { peopleMarked } from './subject.ts';

const AS_THE_CAUSE = english(
  { kind: 'somebody’s choice as the cause', reads: peopleMarked },
  `
  unless: (was|were) (reasonable|right|correct|understandable)
  unless: (helped|saved|prevented|avoided|restored|recovered|quick|caught|small|short|sooner)
  unless: (vendor|provider|supplier|vendors|upstream)'s {words}
  cause: {because of} {somebody's} [{word}] * (to|on|of|that)
  * decision
  + The incident was caused by Ling's decision to disable the limiter.
  - The outage was caused by the scheduler's decision log.
  - Ling's decision to roll back helped.
  * choice
  + The loss is due to the architect's choice of a single zone.
  * habit
  + It was down to the developer's habit of merging on Fridays.
  - Maria's habit of taking a profile first gave us the cause.
  * assumption
  + It came from the author's assumption that keys are unique.
  * misunderstanding
  + The outage is due to the developer's misunderstanding of the lock.

  refusal: ({because of} |{opening}){somebody's} [{word}] * (to|on|of|that)
  * refusal
  + Sergei's refusal to roll back cost half an hour.
  + It was due to the manager's refusal to fund a second region.
  * insistence
  + The director's insistence on the date left no time for a test.
  * failure
  + The outage was caused by the contractor's failure to close the valve.
  not before: reconcile
  - The pods were lost because of the operator's failure to reconcile.
  * reluctance
  + The lead's reluctance to escalate cost an hour.
  * unwillingness
  + The manager's unwillingness to listen is behind this outage.
  * haste
  + The developer's haste to ship is behind this outage.

  work: {because of} {somebody's} [{word}] (push|change|changes|commit|commits|edit|edits|query|command|script|merge|hotfix|patch|deploy)
  + The third outage that traces back to Peter's changes.
  + The loss is due to the intern's query.
  - Thanks to Priya's quick response the loss was small.
  - The outage was caused by the vendor's patch.
  - Reads were slow due to the team's migration to the new region.
  `,
);

const PREVENTED = english(
  { kind: 'what a person would have prevented', reads: peopleMarked },
  `
  had-the-team: {opening}had {the team} [(of|on|in) [the] {word}] [{word}] {participle}
  + Had the security team reviewed the ticket, none of this would have happened.
  + Had the on-call engineer checked the log, it would have been seen.
  - Had the cache expired, the page would have been rebuilt.
  - The team had reviewed the ticket.
  - By 10:20 we had an engineer paged.
  unless: had a (human|person|reviewer|second pair)
  - Had a human looked, it would have been seen.
  if-the-team-had: if {the team} had {participle} {60 signs} would
  + If the operator had read the log, the node would be up.
  - If the operator reads the log, the node is found.
  # Who would have been called next is no fault.
  unless: had been unable
  - If the operator had been unable to restore it, the vendor would have been called.
  not-have-happened-if: (would|could) [{word}] have (happened|occurred|been) [{60 signs}] if ({name}|he|she|(some|any)(one|body)|{the team}) (had|would)
  + This would not have happened if Tom had looked at the plan.
  + The loss could easily have been avoided if the vendor had called.
  - The loss would not have happened if the alert had fired.
  `,
);

const CALLED_WRONG = english(
  { kind: 'a decision called wrong' },
  `
  called: (decision|choice|attitude|conduct) [{60 signs}] {was} [{word}] *
  * irresponsible
  + The architect's decision to skip the review was irresponsible.
  - The decision was documented in the ADR.
  * careless
  + The choice of the default password was careless.
  * reckless
  + The decision to go live on a Friday was frankly reckless.
  * negligent
  + The conduct of the vendor that night was negligent.
  * unacceptable
  + The attitude on the call was unacceptable.
  - The latency was unacceptable.
  * unprofessional
  + Their conduct in the channel was unprofessional.
  * inexcusable
  + The decision to hide the loss was inexcusable.
  * foolish
  + The choice of a single disk was foolish.
  * stupid
  + The decision to skip the backup was stupid.

  careless-error: careless (error|errors|mistake|mistakes|slip|slips)
  + Two careless errors in one session.
  - A careless retry filled the queue.

  it-was: it was [{word}] * (to|of)
  * careless
  + It was careless to reuse the key.
  * reckless
  + It was quite reckless to skip the canary.
  * foolish
  + It was foolish of the lead to trust it.
  * unprofessional
  + It was unprofessional to leave the call.
  * stupid
  + It was stupid to test it on production.
  - It was safe to start the migration.
  `,
);

const BEHAVIOUR = english(
  { kind: 'a decision called wrong', reads: peopleMarked },
  `
  behaviour: {his} (behaviour|behavior) [{60 signs}] {was} [{word}] (irresponsible|careless|reckless|unacceptable|unprofessional|inexcusable)
  + Their behaviour was unacceptable.
  - The behaviour of the cache under load was unacceptable.
  `,
);

const NOT_HEEDED = english(
  { kind: 'told and not heeded' },
  `
  despite-being: (despite|in spite of) (being|having been) [{word}] *
  * told
  + Despite being told twice to wait, the data team launched the backfill.
  - After being restarted twice, the node rejoined.
  * warned
  + The developer merged it despite being warned.
  * reminded
  + In spite of having been reminded, the owner kept the old key.
  * advised
  + Despite having been advised otherwise, the vendor patched the array.
  * instructed
  + Despite being instructed to stop, the contractor finished the job.
  * asked
  + Despite being asked twice, the author kept the flag.
  after-being: after (being|having been) [{word}] (warned|told|advised|instructed|asked) (not to|against|to wait)
  + The contractor patched the array after being told not to.
  - After being told that the disk was fine, the team resumed the restore.
  had-been-warned: had been [{word}] (told|warned|reminded) [{60 signs}] (and|but) (did nothing|ignored|carried on|went ahead|still)
  + They had been warned in March and did nothing.
  - Users had been told of the window.
  `,
);

const CULPRIT = english(
  { kind: 'words that only fit a culprit', reads: peopleMarked },
  `
  stupidity: (own|sheer|pure|utter|plain) stupidity
  + It was sheer stupidity.
  be-bothered: (can't|cannot|couldn't|could not) be bothered
  + The reviewer couldn't be bothered.
  + Clearly they cannot be bothered.
  how-could-anyone: how could (anyone|anybody) (think|believe|not)
  + How could anyone think that this is safe?
  was-mine: (error|mistake|fault|blunder) was (mine|ours|his|hers|theirs)
  + The mistake was mine.
  - The mistake was caught by the linter.
  their-error: (his|her|my) error was
  + Her error was to trust the default.
  their-assumption: {somebody's} assumption that {60 signs} was (wrong|naive|mistaken|false)
  + Her assumption that the host was idle was wrong.
  - The assumption that the host was idle was wrong.
  it-was-a-bad-call: (was|is) a (bad|poor) call
  + Keeping the flag was a bad call.
  not before: (to|from|from the {word})
  - The first error was a bad call to the API.
  `,
);

const RESPONSIBLE = english(
  { kind: 'words that only fit a culprit' },
  `
  person-responsible: the (person|engineer|operator|developer|one) responsible for (this|the [{word}] (outage|incident|failure|error|loss|mistake|bug))
  + The person responsible for the outage has been moved.
  not before: (budget|rate|channel|review|process|report|response|call|log)
  - The person responsible for the incident channel was on leave.
  `,
);

/** What somebody decided, judged afterwards, and who is said to answer for it. */
export const DECISIONS: readonly Cue[] = [
  ...AS_THE_CAUSE,
  ...PREVENTED,
  ...CALLED_WRONG,
  ...BEHAVIOUR,
  ...NOT_HEEDED,
  ...CULPRIT,
  ...RESPONSIBLE,
];
