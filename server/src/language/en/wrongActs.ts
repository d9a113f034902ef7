import { english } from '../phrases/lists.ts';

export const WRONG_ACTS = english(
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
  not before: (wrong|unusual|special|out of|that)
  - The team did nothing wrong.
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
