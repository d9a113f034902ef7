import { english } from '../phrases/lists.ts';

export const WHAT_ONLY_A_PERSON_DOES = english(
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
  not after: (((malicious|suspicious|compromised|broken) or)|potentially|possibly|any|some|many|of|from|with|by|to)
  - Traffic came from potentially malicious or misconfigured addresses.
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
