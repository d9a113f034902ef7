import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';
import { BY_ROLE } from './byRole.ts';
import { DECISIONS } from './decisions.ts';
import { HARM } from './harm.ts';
import { peopleMarked } from './subject.ts';
import { WORK_OF_PEOPLE } from './workOfPeople.ts';

const WHAT_ONLY_A_PERSON_DOES = english(
  { kind: 'what only a person does', subject: 'name' },
  `
  slip: <*>
  * forget
  + Jonas forgot the flag.
  + The engineer had forgotten to renew the certificate.
  - The team found a forgotten cron job.
  * neglect
  + The vendor neglected the disk warnings.
  * overlook
  + Priya overlooked the second replica.
  - The engineer found an overlooked entry in the hosts file.
  * miscount
  + Mika miscounted the nodes.
  * miscalculate
  + The DBA miscalculated the size of the index.
  * misremember
  + Tom misremembered the order of the steps.
  * mishear
  + The operator misheard the host name on the call.
  * misplace
  + The technician misplaced the recovery key.
  * misspell
  + The author misspelled the variable.
  - The engineer found a misspelled variable in the chart.
  * mislabel
  + The technician mislabelled the cable.
  * misread
  + The reviewer misread the unit.
  * mistype
  + Jonas mistyped the subnet.
  * misunderstand
  + The contractor misunderstood the ticket.
  * misjudge
  + The lead misjudged the risk.
  * mishandle
  + The vendor mishandled the escalation.
  * misconfigure
  + The DBA misconfigured the standby.
  - The team found a misconfigured standby at 10:12.
  * fat-finger
  + Someone fat-fingered the command.
  * botch
  + The contractor botched the migration.
  * bungle
  + The vendor bungled the upgrade.
  * fumble
  + The operator fumbled the failover.
  * oversleep
  + The on-call engineer overslept.

  judged: {was} [{adverb}] *
  * careless
  + The operator team was careless.
  * negligent
  + The vendor was negligent.
  * sloppy
  + The reviewers were rather sloppy.
  * lazy
  + The contractor was simply lazy.
  * incompetent
  + The vendor is incompetent.
  * complacent
  + The team had been complacent.
  * inattentive
  + The operator was inattentive.
  * overconfident
  + The team was overconfident.
  * clueless
  + The vendor was clueless.
  * asleep
  + The on-call engineer was asleep.
  * distracted
  + The reviewer was distracted.
  * impatient
  + The release manager was impatient.
  * reckless
  + The developer was reckless.
  * gullible
  + The clerk was gullible.
  * naive
  + The author was naive.
  * irresponsible
  + The contractor was irresponsible.
  * unprofessional
  + The vendor was unprofessional.

  too: {was} [far|much] too (hasty|eager|trusting|confident|optimistic|proud|lazy|careless|impatient|junior|inexperienced)
  + The lead was far too confident.
  - The engineer was too far away to press the button.
  grasp: {did not} [{word}] (grasp|get (that|what|why|how))
  + The contractor did not grasp what the flag does.
  no-attention: <pay:ed,s> no (attention|heed)
  + The operator paid no attention to the alarm.
  lie: <lie> (to|about)
  + The vendor lied about the backup.
  put-off: <put:ed,ing> (it|this|that) off
  + The team put it off for a year.
  keep-putting-off: <keep:ed,s> putting [{words}] off
  + Management kept putting the upgrade off.
  - The engineer kept putting nodes back into the pool.
  jump-the-gun: <jump> the gun
  + The release manager jumped the gun.
  extra-digit: <type:ed,s> (one {words} too many|an extra)
  + Jonas typed one zero too many.
  - The operator typed one command at a time.
  choose-to-ignore: <choose:ed,s> [not] to (dismiss|ignore|disregard)
  + The shift lead chose to ignore the page.
  no-care: <take:ed,s> (no|little) (care|trouble)
  + The contractor took no care with the cables.
  typed-wrong: <type:ed,s> [{words}] wrong[ly]
  + Jonas typed the host name wrong.
  should-have-known: (should have|ought to have) [{word}] (known|thought|realised|realized)
  + The team should have known better.
  knew-better: knew better
  + Sam knew better.
  not before: than
  - The DBA knew better than the runbook which replica was fresh.
  knew-well: knew (full|perfectly) well
  + The vendor knew full well that the disk was failing.
  mess-up: (messed|screwed|fouled) [{article}] [{word}] up
  + The intern messed the rota up.
  not before: (the|a)
  - He screwed all four plates up the wall.
  drop-the-ball: <drop> the ball
  + The release team dropped the ball.
  cut-corners: <cut> corners
  + The vendor cut corners.
  keep-quiet: <keep:ed,s> quiet
  + The vendor kept quiet for two days.
  keep-refusing: <keep:ed,s> refusing
  + The vendor kept refusing to share its logs.
  pull-rank: <pull> rank
  + The director pulled rank.
  lack: <lack> [{words}] (skill|skills|competence|experience|discipline|knowledge|understanding|patience|diligence|judgement|judgment|training)
  + The contractor lacked the necessary experience.
  not before: (data|set)
  - The team lacks training data for the new model.
  no-clue: <have:s,ed,base> no (clue|excuse)
  + The contractor had no clue.
  no-business: <have:s,ed> no business
  + The contractor had no business in that account.
  blind-eye: <turn> a blind eye
  + Management turned a blind eye.
  other-way: <look> the other way
  + The managers looked the other way.
  - The engineer looked at it the other way round.
  shortcuts: <take> shortcuts
  + The contractor took shortcuts.
  `,
);

const OMISSIONS = english(
  {
    kind: 'omission by a person',
    subject: 'person',
  },
  `
  unless: {as asked}
  not before: [our|the|an|a|its|their|this|that|any] [{word}] (slo|slos|sla|slas|target|targets|deadline|goal|goals|budget)
  miss: <miss>
  + Our on-call missed the page.
  - The payments team missed its SLO by two points.
  ignore: <ignore>
  + The operator ignored three pages.
  - The operator ignored the failed check, as the runbook asks.
  doze-off: <doze> off
  + The night operator dozed off.
  mix-up: <mix> [{words}] up
  + The technician mixed the cables up.
  muddle: <muddle>
  + The clerk muddled the two requests.
  omit: <omit>
  + The author omitted the lock.
  disregard: <disregard>
  + The contractor disregarded the freeze.
  conceal: <conceal>
  + The vendor concealed the loss.
  withhold: <withhold> [{words}] (information|facts|details|logs|findings)
  + The vendor withheld the details.
  - The vendor withheld the patch until it was tested.
  cover-up: <cover> up [{words}] (mistake|error|outage|failure|incident|loss|fact|breach)
  + The vendor covered up the loss.
  - The technician covered up the vent to keep the water out.
  play-down: <play> down
  + The vendor played down the impact.
  wave-through: <wave> [it|this|the {words}] through
  + The reviewer waved the change through.
  sign-off-unread: <sign> [it|this|the {word}] off (blindly|unread|without)
  + The lead signed the change off unread.
  dismiss: <dismiss> [{words}] (alert|alerts|warning|warnings|page|pages|report|reports|concern|concerns)
  + The operator dismissed the second alert.
  - The operator dismissed a browser dialog and went on.
  sit-on: <sit> on (it|[{article}] [{word}] (ticket|alert|report|request|page))
  + The vendor sat on the ticket for two weeks.
  - The engineer sat on the bridge call until 04:00.
  sleep-through: <sleep:ed,s> (on|through|past|in)
  + The on-call engineer slept through the page.
  brush-off: <brush> (off|aside)
  + The lead brushed aside the risk.
  shrug-off: <shrug> off
  + The operator shrugged off the alarm.
  blow-off: <blow> (off|past)
  + The team blew off the review.
  - The team blew past its error budget.
  let-slip: <let:ed,s> (it|this|the {word}) slip
  + The lead let the date slip.

  safeguard: <*> [{words}] {safeguard}
  * skip
  + The operator skipped the second check.
  - The operator skipped step 4, as the runbook says for read-only hosts.
  - The engineer skipped to the next replica.
  * bypass
  + The developer bypassed the review.
  - The team bypassed the broken proxy at 10:20 and traffic returned.
  * circumvent
  + The contractor circumvented the approval.
  - The team circumvented the limit with a second pool.
  * flout
  + The vendor flouted the change policy.
  * breach
  + The contractor breached our rules.
  * violate
  + The developer violated the freeze.
  * break
  + The vendor broke the maintenance agreement.
  - The team broke the test into two.
  not before: into
  `,
);

/** In a frame with “did not”, “never”, “not”, “failed to”: what is harmless there (reproduce, restart, reach) is no word of the list. */
const NOT_DONE = english(
  { kind: 'failure by a person', subject: 'person' },
  `
  unless: {as asked}
  did-not: ({did not}|not|<fail> to) [{even}] <*:base,ed,en,ing>
  * notice
  + The reviewer did not notice the flag.
  * realise
  + The operator did not realise what the flag does.
  * realize
  + The operator failed to realize it.
  * check
  + She never checked the result.
  not before: (out|in)
  - The engineer did not check out the old branch.
  * double-check
  + The DBA did not double-check the host.
  * read
  + The operator never read the runbook.
  not before: (from|replica|replicas)
  - The team did not read from the replica until it had caught up.
  * follow
  + The contractor did not follow the runbook.
  * test
  + The author never tested the rollback.
  * verify
  + The DBA failed to verify the backup.
  * review
  + The lead did not really review the change.
  * understand
  + The developer did not understand the lock.
  * ask
  + The contractor did not ask anyone.
  * tell
  + The vendor never told us.
  * escalate
  + The operator did not escalate the alarm.
  * respond
  + The on-call engineer did not respond to the page.
  * look
  + The reviewer never looked at the diff.
  * pay attention
  + The operator did not pay attention.
  * care
  + The vendor did not care.
  * bother
  + The author did not even bother.
  * think to
  + The engineer did not think to look there.
  * inform
  + The vendor failed to inform us.
  * communicate
  + The team did not communicate the change.
  * confirm
  + The operator did not confirm the host.
  * validate
  + The developer never validated the input.
  * wait for
  + The engineer did not wait for the canary.
  * consult
  + The lead did not consult the DBA.
  * heed
  + The shift lead failed to heed the warning.
  * acknowledge
  + The on-call engineer never acknowledged the page.
  * document
  + The author did not document the switch.
  * monitor
  + The team did not monitor the queue.
  * renew
  + The vendor did not renew the certificate.
  * rotate
  + The contractor never rotated the key.
  * back up
  + The operator did not back up the table.
  * plan for
  + The team did not plan for the load.
  * coordinate
  + The vendor did not coordinate the work.
  * spot
  + The reviewer failed to spot the flag.
  * consider
  + The author did not consider the time zone.
  - The team did not consider it an incident until 10:40.
  not before: (it|this|that) (a|an)|[{words}] (urgent|critical|necessary|serious)
  - The team did not consider the upgrade urgent.
  * account for
  + The developer did not account for the leap second.
  * open
  + The responder did not open the runbook.
  - The responder opened the runbook.
  * turn up
  + The vendor's technician did not turn up.
  * show up
  + The on-call engineer never showed up.
  * supervise
  + The manager did not supervise the contractor.
  * warn
  + The vendor did not warn us.
  * be paying attention
  + The operator had not been paying attention.
  - The team failed to reproduce the fault in staging.
  - The engineer failed to reach the vendor until 11:00.

  not-anticipated: (did not|didn't|<fail> to) anticipate
  + The vendor did not anticipate the load.
  - The engineer does not anticipate further loss.
  `,
);

const HOW = english(
  {
    kind: 'how a person did it',
    subject: 'clause',
  },
  `
  unless: {looks alike}
  unless: {can} [to] {word}
  without: without [{word}] <*:ing>
  * check
  + The lead approved it without even checking the diff.
  * be thorough
  + The reviewer looked over it without being thorough.
  * be careful
  + The technician closed the rack without being careful.
  * read
  + The DBA ran the migration on production without reading the runbook.
  * test
  + The contractor shipped it without testing.
  * verify
  + The operator deleted the volume without verifying the host.
  * ask
  + The developer changed the schema without asking.
  * think
  + The engineer restarted it without thinking.
  * tell
  + The vendor swapped the switch without telling us.
  * review
  + The lead merged it without reviewing it.
  * look
  + The approver clicked through without looking.
  * understand
  + The intern copied the command without understanding it.
  * consult
  + The manager moved the date without consulting the team.
  * follow
  + The operator drained the node without following the runbook.
  * confirm
  + The operator cut the power without confirming the rack.
  * validate
  + The developer loaded the file without validating it.
  * inform
  + The vendor rebooted the array without informing us.
  * notify
  + The contractor opened the port without notifying security.
  * announce
  + The team moved the database without announcing it.
  * warn
  + The vendor cut the link without warning us.
  * raise
  + The operator closed the alert without raising it with anyone.
  * give
  + The provider closed the port without giving notice.
  without-anyone: without (anybody|anyone) knowing
  + The developer moved the queue without anyone knowing.
  without-leave: without (a second thought|permission|approval|authorisation|authorization)
  + The contractor opened the firewall without permission.
  - The DBA restored the table without touching production.

  having: having *
  * mistaken
  + The operator stopped it, having mistaken the host.
  * misread
  + The engineer doubled the limit, having misread the graph.
  * forgotten
  + The DBA ran it again, having forgotten the flag.
  * ignored
  + The team shipped it, having ignored the canary.
  * overlooked
  + The reviewer merged it, having overlooked the lock.
  * misunderstood
  + The contractor pulled the disk, having misunderstood the ticket.
  * not checked
  + The engineer restarted it, having not checked the queue.
  * not read
  + The operator pressed the button, having not read the page.

  despite: (despite|in spite of) ((repeated|several|clear|multiple) (warnings|instructions|reminders)|the [{word}] (sign|signs|warning|warnings|freeze)|knowing)
  + The developer merged it despite several warnings.
  + The engineer started the job in spite of the warning.
  - The team kept the site up despite the storm.

  manner: *
  * blindly
  + The lead approved it blindly.
  * carelessly
  + The operator typed it carelessly.
  * recklessly
  + The vendor patched the array recklessly.
  * negligently
  + The contractor wired the rack negligently.
  * sloppily
  + The author wrote the script sloppily.
  * hastily
  + The developer merged the fix hastily.
  * lazily
  + The engineer copied the config lazily.
  - The engineer made the client load the module lazily on first use.
  not before: (on|at|when|with)
  * half-heartedly
  + The reviewer read it half-heartedly.
  * on a whim
  + The director moved the date on a whim.
  * for no good reason
  + The contractor restarted it for no good reason.
  * by mistake
  + The operator stopped the primary by mistake.
  * by accident
  + The intern dropped the table by accident.

  out-of-ignorance: out of ignorance
  + The engineer reused the key out of ignorance.
  wrong-place: (in|into|on|to|from|against) the wrong {place}
  + The operator worked in the wrong terminal.
  + The DBA pasted the command into the wrong window.
  - The DBA ran the script on the wrong host because both prompts look the same.
  against: against ({name's}|all|the|our) (advice|warning|warnings|policy|procedure)
  + The vendor patched it against our advice.
  not before: (engine|file|server|tests|check)
  - The team tested the change against the policy engine.
  by-not: by not <check|read|tell|ask|test|follow:ing>
  + The operator caused it by not reading the page.
  `,
);

const WRONG_ACTS = english(
  { kind: 'wrong act by a person', subject: 'person' },
  `
  unless: {looks alike}
  unless: {as asked}
  the-wrong: <*> [up|down|over|out|back|into|to] [{words}] the wrong {word}
  * delete
  + The DBA deleted the wrong replica.
  - The DBA deleted the wrong replica because both hosts show the same name.
  * drop
  + The contractor dropped the wrong table.
  * pick
  + The operator picked the wrong host.
  * choose
  + The developer chose the wrong region.
  * use
  + The engineer used the wrong key.
  * paste
  + The engineer pasted the wrong token.
  * push
  + The developer pushed the wrong tag.
  * run
  + The DBA ran the wrong script.
  * open
  + The technician opened the wrong valve.
  * deploy
  + The team deployed the wrong build.
  * select
  + The operator selected the wrong volume.
  * merge
  + The developer merged the wrong branch.
  * restart
  + The operator restarted the wrong node.
  * stop
  + The engineer stopped the wrong service.
  * unplug
  + The technician unplugged the wrong cable.
  * pull
  + The technician pulled the wrong disk.
  * approve
  + The lead approved the wrong change.
  * load
  + The operator loaded the wrong file.
  * take
  + The technician took down the wrong switch.
  - The engineer noticed the wrong label at 10:12.

  wrongly: * {past verb}
  * mistakenly
  + The DBA mistakenly dropped the table.
  * wrongly
  + The operator wrongly marked the host as spare.
  * incorrectly
  + The engineer incorrectly entered the range.
  * accidentally
  + The operator accidentally deleted the volume.
  * inadvertently
  + The vendor inadvertently changed the route.
  * erroneously
  + The clerk erroneously closed the account.
  * needlessly
  + The contractor needlessly rebooted the array.
  * stubbornly
  + The vendor stubbornly denied the fault.

  unsafe-change: <push|merge|deploy|ship|release|make|run|apply|commit|upload|roll out:ed,s> (a|an) *
  * unannounced
  + The vendor made an unannounced change.
  * unapproved
  + The contractor applied an unapproved patch.
  * unauthorised
  + The intern ran an unauthorised script.
  * undocumented
  + The DBA made an undocumented change.
  * unreviewed
  + The developer merged an unreviewed commit.
  * uncoordinated
  + The vendor made an uncoordinated change.
  * untested
  + The team deployed an untested build.
  * half-finished
  + The developer pushed a half-finished branch.
  * broken
  + The developer pushed a broken build.
  - The operator released the broken lock by hand.
  * bad
  + The engineer deployed a bad rule.
  + The lead made a bad call.
  not before: (call|request|query) to
  - The developer made a bad call to the API.
  * faulty
  + The vendor shipped a faulty driver.

  panic: <panic>
  + The operator panicked.
  - Linux panicked when the driver was loaded.
  in-the-dark: <keep:ed,s> [{words}] in the dark
  + The vendor kept us in the dark.
  let-expire: <let:ed,s> {article} [{words}] (expire|lapse|run out|fill up|rot)
  + The team let the certificate expire.
  unless: (before|until)
  - The team let the old tokens expire before it reopened the API.
  back-to-sleep: <go:ed,s> back to (sleep|bed)
  + The on-call engineer went back to sleep.
  finally: finally <respond|reply|answer|acknowledge|react:ed,s>
  + The vendor finally replied.
  unhelpful: {was} [{word}] (unhelpful|uncooperative|dismissive)
  + The vendor was uncooperative.
  gave-wrong: <give:ed,s> [us|them|me|{word}] (wrong|false|incorrect) {word}
  + The vendor gave us wrong advice.
  - The operator gave the bad disk to the vendor.
  not-properly: {did not} [{words}] (correctly|properly|carefully|thoroughly|as instructed|as required|as agreed)
  + The contractor did not close the valve properly.
  nowhere: nowhere to be found
  + The duty manager was nowhere to be found.
  should-have: should [not] have {done}
  + The operator should have drained the node first.
  - The team should have received the page at 10:02, but the relay dropped it.
  too-long: <wait|take:ed> [far|much|way] too long
  + The engineer waited far too long.
  too-late: <act|react|respond|escalate|merge|deploy|approve|decide:ed> [far|much|way] too (late|early|fast|quickly|hastily)
  + The shift lead escalated too late.
  - The page reached the team too late.
  left-exposed: <leave:ed,s> [{words}] (unattended|unlocked|exposed|logged in)
  + The technician left the rack unlocked.
  - The team left the feature flag disabled until Monday.
  broke: <break:ed,s> {live thing}
  + An intern broke production.
  + The intern broke the base image.
  not before: into
  - The team broke the service into two.
  caused: <cause:ed,s> (the|this|an|a|our) [{word}] (incident|outage|failure|problem|issue|downtime|loss|crash)
  + The contractor caused the outage.
  unless: (drill|exercise|on purpose|game day)
  - In the drill the team caused a failure of one node on purpose.
  took-down: <take|bring:ed,s> (down {live thing}|{live thing} down)
  + The DBA took down the whole cluster.
  + The operator took the shop down.
  unless: to (stop|protect|prevent|save|avoid|limit|keep)
  - The operator took the site down at 10:05 to stop the loss.
  unless: (planned|scheduled|maintenance|drill)
  - The team took the database down for the planned upgrade.
  approved-unread: <approve:ed> [{words}] (unread|unseen)
  + The lead approved the change unread.
  unilaterally: <act|decide|deploy|go ahead|change|release:ed> [{word}] unilaterally
  + The vendor decided unilaterally.
  not-qualified: {was} not [{word}] (qualified|skilled|competent|experienced enough|careful enough|diligent enough|attentive enough)
  + The reviewer was not careful enough.
  - The on-call engineer was not trained on the new console.
  did-no: <do:ed,s> no (handover|testing|review|check|checks|verification)
  + The contractor did no testing.
  mess: <make|leave:ed,s> [us|behind] a [{word}] mess
  + The contractor left us a mess.
  know-better: should [not] know better
  + The vendor should know better.
  sweet-time: <take:ed,s> (his|her|their) [own] sweet time
  + The vendor took their sweet time.
  - The team took their time and verified each row.
  wiped: <wipe:ed,s> [out] {live thing}
  + A contractor wiped the production bucket.
  - The technician wiped the old disk before it was sent back.
  not before: [{word}] (before|and rebuilt)
  got-wrong: <get|have:ed> (it|this|that|the {word}) wrong
  + The vendor got the date wrong.
  made-mistake: <make> (a|an|the|another|some|several) [{words}] (mistake|mistakes|error|errors|blunder|typo|typos|slip)
  + The operator made a typing error.
  fall-asleep: <fall> asleep
  + The night operator fell asleep.
  rushed: <rush> (it|this|the [{word}] (release|deploy|deployment|migration|change|fix|review|upgrade|rollout))
  + The team rushed the release.
  - The on-call engineer rushed to the data centre and replaced the disk.
  supposed-to: (was|were) supposed to
  + The operator was supposed to drain the node.
  not before: (be|get|receive)
  - The DBA was supposed to be paged by the monitor, which was down.
  told-not-to: had been (told|warned) not to
  + The operator had been told not to restart it.
  - The on-call engineer had been told of the drill.
  rubber-stamp: <rubber-stamp>
  + The approver rubber-stamped the change.
  did-nothing: <do:ed,s> nothing
  + The on-call engineer did nothing for an hour.
  - The operator did nothing for ten minutes, as the runbook asks.
  lost-track: <lose:ed,s> (track|patience)
  + The lead lost track of the change.
  pressured: <pressure:ed,s>
  + Management pressured the team into the date.
  confused: <confuse> {words} (with|for)
  + The engineer confused staging with production.
  warned-but: {was} [{word}] (warned|told|reminded) [{words}] (but|yet)
  + The vendor was warned of the load but shipped it.
  wasted: <waste>
  + The vendor wasted two hours.
  not before: no time
  - The team wasted no time and failed over.
  lost-the-plot: <lose> the plot
  + The vendor lost the plot.
  took-it-upon: <take:ed> (it upon (himself|herself|themselves)|matters into (his|her|their) own hands)
  + The contractor took it upon himself to patch the array.
  jumped-to-conclusions: <jump> to [{words}] conclusions
  + The lead jumped to conclusions.
  - The engineer jumped to the backup console.
  `,
);

const POINTING = english(
  { kind: 'pointing at a person', subject: 'person' },
  `
  to-blame: {was} [the (one|ones|person|people|team)] (to blame|at fault)
  + The contractor is to blame.
  - Redis was to blame for the latency.
  responsible-for: ({was}|bears|bear) [{word}] responsible for (causing|breaking|(the|this|our) (outage|incident|failure|mess|downtime|loss|mistake|problem))
  + The release team was responsible for causing the outage.
  - The release team was responsible for the web tier.
  `,
);

/** These name the person themselves. */
const NAMED = [
  ...english(
    { kind: 'irony at a person' },
    `
  unless: (quick|quickly|fast|early|noticed|spotted|helped|recovered|restored|caught)
  you-can-thank: (you can thank|courtesy of) ({handle}|our (friends|colleagues) (in|at|from))
  + You can thank @dave for the loop.
  + Courtesy of our friends in billing, the cache was empty.
  - You can thank the canary.
  - Courtesy of @dave it was caught early.
  `,
  ),
  ...english(
    { kind: 'somebody not doing', reads: peopleMarked },
    `
  down-to: (down to|because of|due to|caused by|came from|comes from|result of|with) {whom} (not|never) {going}
  + It came down to the night operator not closing the valve.
  - It came down to the probe not reading the page.
  none-of: (none|neither) of (the|our) [{words}] {role} (did {his} (job|part|homework|work)|{looked})
  + None of the reviewers did their job.
  - None of the reviewers had access.
  nobody-on: (nobody|no one|no-one) (on|in|from|at) (the|our) [{words}] {role} [ever|even|had] {looked}
  + Nobody on the storage team ever tested the restore.
  - Nobody on the storage team was paged.
  with-little: {role} with [too|far too|so] (little|no|not enough|insufficient) (experience|training|knowledge|understanding|practice)
  + It was run by an engineer with too little experience.
  guilty-party: guilty party
  + The guilty party was found in the audit log.
  this-is-on: this [one] (is|was|falls|lies) [squarely|entirely|all] on ({name}|me|us|him|her|them|the [{words}] {role})
  + This one is on the platform team.
  - This one is on the roadmap.
  own-haste: {his} own (impatience|haste|negligence|carelessness|inattention|arrogance|stubbornness|ignorance|laziness|fault|making)
  + It was their own haste.
  inexcusable: (which|this|that|it) (is|was) [simply|plainly|frankly|just] (inexcusable|unforgivable|indefensible|irresponsible|negligent)
  + This was simply inexcusable.
  slipped-mind: slipped {his} mind[s]
  + The rotation slipped her mind.
  fault-lies-with: (blame|fault) [for {words}] {lies} (with|on) {someone}
  + The blame lies with the deploy team.
  responsibility-for-loss: responsibility for the (outage|incident|failure|loss|error) {lies} (with|on) {someone}
  + The responsibility for the outage lies with the night operator.
  - The responsibility for the runbook lies with the platform team.
  mistake-of: (error|errors|mistake|mistakes|oversight|negligence|carelessness|blunder|inattention) (by|of|on the part of) {someone}
  + The outage was caused by a mistake of an engineer.
  - The timeout was caused by an oversight in the schema.
  culprit: the culprit (is|was|here is|turned out to be) {someone}
  + The culprit was a new contractor.
  - The culprit was a loose cable.
  `,
  ),
  ...english(
    {
      kind: 'fault of a person',
      reads: peopleMarked,
    },
    `
  unless: (no|nobody's|nobody|no-one's|not [{words}]) fault
  unless: blameless
  fault-of: {his} [own] [{word}] *
  * fault
  + It was Bob's fault.
  not before: (tolerance|domain|line|injection|rate|report)
  - Their fault tolerance had not been tested.
  - It was nobody's fault.
  * mistake
  + The reviewer's mistake let it through.
  * oversight
  + The reviewer's oversight let it through.
  * inexperience
  + The intern's inexperience was a factor.
  * blunder
  + The vendor's blunder cost us a day.
  * lack of experience
  + The contractor's lack of experience showed.
  * lack of knowledge
  + The clerk's lack of knowledge of the form led to the loss.
  * lack of understanding
  + It was down to the developer's lack of understanding.
  `,
  ),
  ...english(
    { kind: 'trait as the cause' },
    `
  unless: (blameless|no blame|not (a matter|a question) of|not (due to|because of|about))
  trait: *
  * carelessness
  + The cause was carelessness.
  - It was not a matter of carelessness.
  * negligence
  + The outage came from negligence.
  * incompetence
  + The cause was plain incompetence.
  * inattention
  + A moment of inattention was enough.
  * complacency
  + Complacency had set in.
  * sloppiness
  + The root cause was sloppiness.
  * laziness
  + It was down to laziness.
  * recklessness
  + This was recklessness.
  * finger trouble
  + It was finger trouble.
  * asleep at the wheel
  + Everyone was asleep at the wheel.
  * sloppy work
  + Sloppy work led to the leak.
  no-care-taken: (insufficient|not enough|too little|little|no) (care|diligence|thought|attention) ({was}|had been|has been) (taken|paid|given)
  + Too little care was taken.
  lack-of-care: lack of (care|diligence|discipline|attention|professionalism|vigilance)
  + The cause was a lack of care.
  - The cause was a lack of memory.
  rookie-mistake: (rookie|newbie|silly|stupid|dumb|careless|sloppy|amateur|beginner's|embarrassing) (mistake|error|slip|move|oversight)
  + It was a rookie mistake.
  - The cause was a rounding error.
  poor-judgement: (poor|bad) (judgement|judgment|discipline)
  + Poor judgement led to the freeze being lifted.
  `,
  ),
];

export const CUES: readonly Cue[] = [
  ...BY_ROLE,
  ...WORK_OF_PEOPLE,
  ...DECISIONS,
  ...NAMED,
  ...WHAT_ONLY_A_PERSON_DOES,
  ...OMISSIONS,
  ...NOT_DONE,
  ...HOW,
  ...WRONG_ACTS,
  ...POINTING,
  ...HARM,
];
