import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

const HARMFUL_ACTS = english(
  { kind: 'harm done by a person', subject: 'person' },
  `
  unless: {as asked}
  unless: {looks alike}
  nuke: <nuke>
  + Tom nuked the queue.
  not before: [{article}] [{word}] (pod|pods|cache|sandbox|staging|test)
  - The engineer nuked the test cluster after the drill.
  clobber: <clobber>
  + The intern clobbered the shared config.
  trash: <trash>
  + The contractor trashed the index.
  corrupt: <corrupt:ed,s> (the|our|an|a)
  + The DBA corrupted the table with a manual edit.
  unless: (drill|exercise|on purpose|game day)
  - The team corrupted a copy on purpose in the drill.
  lock-out: <lock:ed,s> [out] (everyone|everybody|us|himself|herself|themselves)
  + The admin locked everyone out.
  - The operator locked out the breaker before the work.
  knock-over: <knock:ed,s> [{words}] (over|offline)
  + The cleaner's supervisor knocked the switch offline.
  - The engineer knocked out a quick patch.
  blow-up: <blow:ed,s> (away|up) {live thing}
  + The intern blew away the production database.
  - The team blew up the photo of the rack.
  unplug-live: <unplug:ed,s> (the|a|our) (live|running|active)
  + Our technician unplugged the live feed.
  - The technician unplugged the failed disk.
  pull-healthy: <unplug|pull:ed,s> (the|a|our) healthy (disk|drive|host|node|server|switch|cable|supply|blade)
  + The operator pulled a healthy disk.
  - The engineer pulled the live metrics.
  unplug-to: <unplug:ed,s> {words} to (clean|charge|vacuum|plug)
  + The receptionist unplugged the switch to charge a phone.
  force-push: <force-push|force-merge:ed,s> [{words}] (to|over|into) (main|master|[the] (main|release|production) [branch])
  + The developer force-pushed to main.
  - The engineer force-pushed the fix to her own branch.
  hard-code: <hard-code:ed,s> (the|a|an|our) [{word}] (password|credentials|key|token|secret|address|path|date)
  + The author hard-coded the admin password.
  - The developer hard-coded the limit until the fix was out.
  mistake: <mistake:ed,s> {words} for
  + The technician mistook the live rack for the spare.
  - The DBA mistook one host for the other because both prompts look the same.
  confuse-two: <confuse:ed,s> (the two|both)
  + The clerk confused the two accounts.
  - The label confused the two teams.
  abuse: <abuse:ed,s>
  + The contractor abused the shared account.
  - An attacker abused the open redirect.
  dither: <dither:ed,s>
  + Management dithered for two days.
  carry-on-anyway: (went ahead|goes ahead|pressed on|presses on|carried on) [{words}] (anyway|regardless)
  + The release manager went ahead with the deploy anyway.
  - The team went ahead with the restore at 11:00.
  press-on: <press:ed,s> on with (the|a|their) [{word}] (release|deploy|deployment|migration|upgrade|rollout|cutover|launch|change)
  + The vendor pressed on with the upgrade.
  - The team pressed on with the restore.
  make-worse: <make:ed,s> (it|this|things|matters|the {words}) [even|much|far] worse
  + The on-call engineer made matters worse.
  + The vendor made the second outage worse.
  - The retries made it worse.
  insist-on: <insist:ed,s> on (deploying|shipping|releasing|skipping|going (live|ahead)|rolling out)
  + The director insisted on shipping before the holiday.
  - The vendor insisted on a second opinion before the restore.
  - The manager insisted on going through the checklist once more.
  refuse: <refuse:ed,s> to (help|share|join|answer|listen|believe|cooperate|fix|escalate|hand)
  + The vendor refused to share its logs.
  - The reviewer refused to sign the untested change.
  - The operator refused to run the untested script.
  hesitate: <hesitate:ed,s>
  + The shift lead hesitated for forty minutes.
  unless: because
  - The on-call engineer hesitated because the runbook names two hosts.
  walk-away: <walk:ed,s> away
  + The operator walked away from the console.
  wait-for-complaints: <wait:ed,s> (until|for) ((customers|users) (complained|called|to complain)|[customer|user] complaints)
  + The team waited until customers complained.
  - The team waited for users to log off before the restart.
  keep-telling: <keep:ed,s> (insisting|telling (us|them|everyone) [that])
  + The vendor kept telling us that all was well.
  - Support kept telling customers the state of the restore.
  veto: <veto:ed,s> (the|a|our) [{word}] (rollback|fix|upgrade|review|test|tests|patch|budget|freeze)
  + The product manager vetoed the rollback.
  - The lead vetoed a restart until the snapshot was done.
  turn-off-safeguard: (turned|turns|switched|switches) off (the|a|our) [{word}] (alert|alerts|alarm|check|checks|stage|guard|limiter|interlock|backup|backups)
  + The developer turned off the lint stage.
  unless: (during|while|until) [{word}] {word}
  - The on-call engineer turned off the noisy alert during the restore.
  tell-nobody: <tell:ed,s> (nobody|no-one)
  + The contractor told nobody about the change.
  pass-the-buck: <pass:ed,s> the buck
  + The vendor passed the buck.
  let-through: <let:ed,s> (the|this|that|a) [{word}] (change|commit|bug|error|defect) through
  + The reviewer let the change through.
  - The pipeline let the change through.
  bad-call: <make:ed,s> (a|the) (wrong|poor) call
  + The lead made the wrong call.
  leave-nothing: <leave:ed,s> no (notes|note|instructions|documentation|handover|comment|comments)
  + The contractor left no instructions.
  leave-open: <leave:ed,s> (the|a) [{word}] (door|port|gate|valve|bucket) open
  + The technician left the cabinet door open.
  - The engineer left the maintenance page open for an hour.
  give-bad-advice: <give:ed,s> [{words}] (bad|misleading) (advice|instructions|information)
  + The vendor gave us misleading instructions.
  # What was believed belongs into a report; this tells a confusion of two things.
  assumed: assumed [that] (the|it|this|that) [{words}] (was|were) the
  + The operator assumed the replica was the primary.
  unless: (at (the|that) time|initially|at first|originally|because|since|as the)
  - The team assumed the role of commander.
  - The team assumed that traffic was low.
  - The operator assumed the replica was the primary because the console said so.
  - The autoscaler assumed that the shard was free.
  `,
);

/** A slip told by what was meant. Where the sentence says why, it was a choice. */
const INSTEAD = english(
  { kind: 'one thing done instead of another', subject: 'person' },
  `
  unless: {as asked}
  unless: (because|so that|(as|for) a test|to (save|avoid|keep|protect|reduce|limit|spare)|as (asked|agreed|planned))
  not before: {going}
  instead: <*:ed,s> {60 signs} (instead of|rather than|in place of)
  * set
  + The consultant set the timeout to 5 ms instead of 5 s.
  - The consultant set the timeout to 5 s.
  - The team set the weight to zero instead of removing the node.
  * type
  + The operator typed the old address instead of the new one.
  * enter
  + The clerk entered the gross amount instead of the net one.
  * click
  + The admin clicked Delete instead of Detach.
  * select
  + The operator selected all regions rather than one.
  * press
  + The technician pressed the power button instead of the reset button.
  * mark
  + The clerk marked the paid invoices instead of the open ones.
  * copy
  + The engineer copied the production key in place of the test key.
  * paste
  + The developer pasted the token instead of its name.
  * upload
  + The editor uploaded the draft instead of the final file.
  * unplug
  + The technician unplugged the core switch instead of the spare.
  * pull
  + The technician pulled disk 4 instead of disk 5.
  * delete
  + The DBA deleted the live table instead of its copy.
  * disable
  + The admin disabled the account of the site instead of the intern's.
  * edit
  + Storage admin edits the file with nano rather than visudo.
  - The on-call chose the faster failover.
  - The DBA deleted the rows in batches instead of at once to keep the load low.
  `,
);

const WHAT_FOLLOWED = english(
  { kind: 'an act and what it led to', subject: 'person' },
  `
  unless: {as asked}
  and-so: {acted} {60 signs without a comma}, [thereby|thus|accidentally] *
  * breaking
  + An engineer changed the base image, breaking every build.
  * destroying
  + The DBA dropped the volume, destroying the week's orders.
  * corrupting
  + The operator killed the job half-way, corrupting the index.
  * overwriting
  + The developer ran the import twice, overwriting the new prices.
  * crashing
  + The intern pushed a large payload, crashing the parser.
  * exposing
  + The admin edited the policy, exposing the bucket.
  * cutting off
  + The technician pulled the uplink, cutting off the branch office.
  * locking
  + The admin rotated the key, locking everyone out.
  not before: (the|a) [{word}] (table|tables|row|rows|file)
  - The DBA changed the column online, locking the table for a second.
  * bringing down
  + The DBA disabled the standby, bringing down the shop.
  - An operator restarted the node, and the site recovered.

  taking-down: {acted} {60 signs without a comma}, [thereby|thus|accidentally] taking [{words}] (down|offline)
  + The clerk unplugs the rack to clean, taking the clinic offline.
  + The DBA stopped the primary, taking the shop offline.
  - The engineer restarted each node in turn, taking it out of rotation before.
  and-it: {acted} {60 signs without a comma} and [then] (the|our) [{words}] *
  * went down
  + An operator restarted the node and the site went down.
  unless: (lag|load|latency|rate|usage|count|traffic|temperature|depth) went down
  - The DBA stopped the writer and the replica lag went down.
  - The job restarted the node and the site went down.
  - An operator restarted the node and the site recovered.
  * went offline
  + The technician pulled the cable and the branch went offline.
  * went dark
  + The electrician flipped the breaker and the whole row went dark.
  * fell over
  + The developer deployed the batch job and the database fell over.
  * lost power
  + The electrician cut the feed and the rack lost power.
  * died
  + The DBA dropped the index and the shop died.
  `,
);

/** Acts told with the harm that they did: the verb is neutral, the sentence is not. */
export const HARM: readonly Cue[] = [...HARMFUL_ACTS, ...INSTEAD, ...WHAT_FOLLOWED];
