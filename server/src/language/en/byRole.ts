import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';
import { peopleMarked } from './subject.ts';

const PASSED_OVER = english(
  { kind: 'passed over by a person', reads: peopleMarked },
  `
  unless: {as asked}
  unless: {software operator}
  not after: {may be}
  not before: {product}
  passed-over: * [{word}] by {somebody}
  * skipped
  + The canary step was skipped by the developer.
  - The record was skipped by the parser.
  * ignored
  + The second alert was ignored by the operator.
  - The annotation was ignored by the Kubernetes operator.
  * overlooked
  + The flag was overlooked by the reviewers.
  * forgotten
  + The rotation was forgotten by the platform team.
  * neglected
  + The disk warnings were neglected by the vendor.
  * missed
  + The page was missed by our on-call engineer.
  - The page was acknowledged by our on-call engineer.
  - A page of this kind can easily be missed by the on-call engineer.
  * mishandled
  + The escalation was mishandled by the service desk.
  * botched
  + The migration was botched by the contractor.
  * mismanaged
  + The cutover was mismanaged by the vendor.
  * dismissed
  + The report was dismissed by the support lead.
  * disregarded
  + The freeze was disregarded by the web team.
  * mistyped
  + The subnet was mistyped by Priya.
  * rushed
  + The release was rushed by the manager.
  * misrouted
  + The ticket was misrouted by the service desk.
  * hard-coded
  + The password was hard-coded by the contractor.
  * unplugged
  + The core switch was unplugged by a contractor.
  unless: (failed|failing|faulty|broken|spare|old)
  - The failed disk was unplugged by the technician.
  bypassed-by: (interlock|{safeguard}) {was} [{word}] bypassed by {somebody}
  + The interlock was deliberately bypassed by the night shift.
  - The broken proxy was bypassed by the network team at 10:20.
  `,
);

const AGAINST_A_RULE = english(
  { kind: 'against a rule, by a person', reads: peopleMarked },
  `
  unless: {as asked}
  by-against: by {somebody}[ (of|from) {word}](,|) *
  * in violation of
  + The change was pushed to production by Tomasz, in violation of the freeze.
  - The change was pushed by Tomasz after the review.
  * in breach of
  + The table was copied by a contractor in breach of the policy.
  * in defiance of
  + The build was shipped by the web team, in defiance of the freeze.
  * in disregard of
  + The disk was pulled by a technician, in disregard of the checklist.
  * bypassing
  + The rule was added by an engineer from sales, bypassing the review.
  * ignoring
  + The job was started by the operator, ignoring the warning.
  * skipping
  + The image was promoted by the developer, skipping the canary.
  by-without: by {somebody}[ (of|from) {word}](,|) without [{word}] {with leave}
  + The flag was flipped by an engineer without asking the owners.
  - Requests were served by the proxy without a cache.
  - The table was restored by the DBA without downtime.
  by-despite: by {somebody}[ (of|from) {word}](,|) despite (the|a|our|several) [{word}] (freeze|warning|warnings|policy|alert|objections)
  + The job was started by the operator despite the warning.
  - The site was restored by the team despite the storm.
  by-against-advice: by {somebody}[ (of|from) {word}](,|) (against|contrary to) (the|our|all) [{word}] (advice|policy|procedure|runbook|rules|plan|checklist)
  + The switch was moved by the contractor, contrary to the plan.
  - The script was run by the DBA against the replica.
  `,
);

const FAULT = english(
  { kind: 'a whole group at fault', reads: peopleMarked },
  `
  unless: {software operator}
  unless: (no|not [{words}]) fault
  not before: {product}
  group-at-fault: (the|our|their) [{word}] * of {the team}
  * fault
  + The incident is entirely the fault of the infrastructure group.
  - The fault of the disk array was logged.
  - It was not the fault of the infrastructure group.
  * doing
  + This was the doing of the web team.
  - It was the work of the payments team.
  * failing
  + It was a repeat of the failing of the release managers.
  self-inflicted: self-inflicted by {somebody}
  + The second outage was self-inflicted by the responders.
  - The second outage was caused by the retry.
  `,
);

const NOBODY = english(
  { kind: 'nobody did their part' },
  `
  nobody: {nobody} [(on|in|from|at|of) [the|our] {words}] [ever|even|really|actually] *
  * took the trouble
  + Nobody in the payments squad took the trouble to look at staging.
  - Nobody in the payments squad had access to the log.
  - Nobody was paged.
  * took the time
  + No one in operations took the time to read the release notes.
  * took responsibility
  + Nobody took responsibility for the certificate.
  * took ownership
  + None of the engineers took ownership of the alert.
  * took care
  + Nobody took care of the old key.
  * had the discipline
  + No one on the team had the discipline to update the runbook.
  * had the courage
  + Nobody on the call had the courage to stop the rollout.
  * had the sense
  + No one had the sense to ask.
  * had the decency
  + Nobody at the vendor had the decency to call.
  * bothered
  + Nobody bothered to look at the graph.
  * cared
  + No one really cared about the queue.
  * thought to
  + Nobody thought to check the second site.
  * felt responsible
  + Nobody felt responsible for the backup.
  * paid attention
  + None of them paid attention to the disk alert.
  * was paying attention
  + No one was paying attention to the dashboard.
  * was willing
  + Nobody was willing to stop the release.
  * lifted a finger
  + No one in that department lifted a finger.
  neither-of-them: neither of them (asked|told|coordinated|noticed|bothered)
  + Neither of them told the database team.
  - Two probes ran, and neither of them reported a fault.
  `,
);

const BOTH_OF_TWO = english(
  { kind: 'nobody did their part', reads: peopleMarked },
  `
  neither-nor: neither {the team} nor {the team} [ever|even] (paid|noticed|{checked})
  + Neither the author nor the reviewer tested the rollback.
  - Neither the probe nor the canary tested the login.
  `,
);

const DONE_WRONG = english(
  { kind: 'done wrong by a person', reads: peopleMarked },
  `
  unless: {software operator}
  unless: {looks alike}
  not after: {may be}
  not before: {product}
  done-wrong: * [{60 signs}] by ({handle}|{the team})
  * incorrectly
  + The rule was incorrectly changed by the contractor.
  - The rule was incorrectly parsed by the proxy.
  - The rule was incorrectly applied by the security group.
  - The rule was changed by the contractor.
  * wrongly
  + The host was wrongly marked as spare by the operator.
  * badly
  + The cable was badly crimped by a technician.
  * poorly
  + It was set up poorly by @rahul.
  * mistakenly
  + The table was mistakenly dropped by the intern.
  * carelessly
  + The switch was carelessly wired by the vendor.
  * accidentally
  + The volume was accidentally deleted by an operator.
  - A volume could be accidentally deleted by an operator.
  having-failed: having (failed to {check}|not {checked}) {60 signs}, [the|our|an|a] [{word}] {role}
  + Having failed to check the disk usage, the operator started the backup.
  + Having not read the ticket, the technician pulled the disk.
  - Having failed to connect, the client retried.
  - Having failed to reproduce the fault in staging, the team rolled back.
  having-done: having (forgotten|neglected|omitted|refused|skipped|ignored|missed) {60 signs}, [the|our|an|a] [{word}] {role}
  + Having ignored two pages, the operator went home.
  `,
);

const OF_LITTLE_EXPERIENCE = english(
  { kind: 'a person of little experience', reads: peopleMarked },
  `
  of-little-experience: * [{word}] {role} [{word}] {did harm}
  * junior
  + A junior developer pushed an untested change.
  + A junior developer ran the migration on both nodes.
  - A junior developer noticed the spike first.
  not before: (the|a) [{word}] (fix|hotfix|patch|rollback)
  - The junior engineer deployed the fix at 10:20.
  * inexperienced
  + An inexperienced operator executed the procedure twice.
  * untrained
  + An untrained technician pulled the disk.
  new: new [{word}] {role} [{word}] (dropped|deleted|broke|caused|ignored|misconfigured|pasted)
  + A new hire dropped the table.
  - A new engineer joined the call.
  - The new node ran the job.

  kind-of-person: * [{word}] {role}
  unless: (must|should|could|can|may|might|would|even|if|protect|prevent)
  * careless
  + A careless operator pressed the button.
  * sloppy
  + It was the work of a sloppy contractor.
  * incompetent
  + The vendor sent an incompetent technician.
  * overconfident
  + An overconfident lead started the rollout.
  * negligent
  + A negligent vendor let the battery age.
  * inattentive
  + An inattentive reviewer approved the change.
  * clumsy
  + A clumsy technician tripped over the cable.
  * distracted
  + A distracted operator closed the valve.
  - The alarm must reach a distracted operator too.
  `,
);

/** People called by their role, and what they passed over or did wrong: the phrase itself says who. */
export const BY_ROLE: readonly Cue[] = [
  ...PASSED_OVER,
  ...AGAINST_A_RULE,
  ...FAULT,
  ...NOBODY,
  ...BOTH_OF_TWO,
  ...DONE_WRONG,
  ...OF_LITTLE_EXPERIENCE,
];
