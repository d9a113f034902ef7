import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';
import { peopleMarked } from './subject.ts';

const POOR_WORK_OF = english(
  { kind: 'poor work of people', reads: peopleMarked },
  `
  work-of: {work of people} (from|by|of|within|in) {the team} (was|were) [{word}] *
  * poor
  + Communication from the network team was poor throughout the incident.
  - Documentation of the admin console was poor.
  * bad
  + The handover from the night shift was bad.
  * slow
  + Escalation by the vendor was slow.
  - Support from the vendor was fast.
  * late
  + The response from the service desk was late.
  * inadequate
  + Supervision by the duty manager was inadequate.
  * lacking
  + Coordination within the storage team was lacking.
  * insufficient
  + Testing by the contractor was insufficient.
  - Testing of the failover was automated.
  * terrible
  + Planning by the vendor was terrible.
  * unacceptable
  + The response from our provider was unacceptable.
  * non-existent
  + Documentation by the author was non-existent.
  * not good enough
  + The review by the architects was not good enough.
  mistake-made-by: (mistake|mistakes|error|errors|blunder|slip) (was|were) made by {somebody}
  + The mistake was made by the infrastructure lead.
  + The error was made by Tomasz.
  - The mistake was made by default in every new project.
  `,
);

const LACK = english(
  { kind: 'a lack in people', reads: peopleMarked },
  `
  not before: {product}
  lack-in: {lack of} [{word}] [{word}] * (from|within|in|on|of|by|among|on the part of) {the team}
  * communication
  + Poor communication from the platform team left us debugging blind.
  - Communication from the platform team was clear.
  - The incident showed poor communication between teams and tools.
  * coordination
  + Poor coordination by the release manager cost an hour.
  * diligence
  + Insufficient diligence by the vendor left the disk in place.
  * expertise
  + Lack of Kubernetes expertise within the data team was the problem.
  - Lack of memory on the node was the problem.
  * knowledge
  + There was little knowledge within the team of how the shards move.
  - Lack of knowledge of the admin console slowed the restore.
  - Lack of ownership in the team structure is known.
  * care
  + Insufficient care by the technician bent the connector.
  * attention
  + Insufficient attention by the reviewer let the change in.
  * understanding
  + Poor understanding within the web team prolonged the outage.
  + The cause was a poor understanding on the part of the contractor.
  * skills
  + Inadequate database skills in the operations team prolonged the outage.
  * experience
  + A lack of experience in the night shift led to the wrong failover.
  * discipline
  + Poor deployment discipline within the web team led to the outage.
  * ownership
  + Lack of ownership in the platform team left the alert unrouted.
  * preparation
  + Poor preparation by the vendor prolonged the window.
  * judgement
  + There was a lack of judgement on the part of the manager.
  * handover
  + A sloppy handover by the day shift hid the warning.
  * follow-through
  + Lack of follow-through by the storage team left the disk in place.
  * awareness
  + A lack of security awareness in the sales team opened the door.
  * competence
  + The cause was a lack of competence within the support team.
  * vigilance
  + Insufficient vigilance by the operator let the disk fill.
  `,
);

const WORK_AS_THE_CAUSE = english(
  { kind: 'the work of a person as the cause', reads: peopleMarked },
  `
  unless: (vendor|provider|supplier|vendors|upstream)'s {words}
  not before: (latency|load|errors|the load|the error) [{word}] to
  work-did: {somebody's} [{word}] [{word}] {piece of work} *
  * took down
  + Tom's push took down checkout.
  - Tom's fix restored checkout.
  - The driver's update took down the display.
  * broke
  + The developer's hotfix broke the login.
  - The vendor's update broke the display.
  not before: (into|the (tie|deadlock|loop|cycle))
  - Tom's change broke the deadlock.
  * overwrote
  + Priya's script overwrote the new prices.
  * wiped
  + The intern's script wiped the volume.
  * dropped
  + Jonas's migration dropped the orders table.
  - Tom's change dropped latency to 20 ms.
  * caused
  + The DBA's query caused a lock.
  * brought down
  + His release brought down the shop.
  * knocked
  + The technician's reload knocked the switch offline.
  * destroyed
  + The contractor's restore destroyed a day of orders.
  * corrupted
  + The engineer's edit corrupted the file.
  * pegged
  + The analyst's query pegged the primary at full load.
  * leaked
  + The author's patch leaked connections.
  * exposed
  + Maria's commit exposed the key.
  * made it worse
  + The engineer's attempt made it worse.
  * made matters worse
  + The operator's reaction made matters worse.
  * made things worse
  + The support engineer's advice made things worse.

  work-was: {somebody's} [{word}] [{word}] {piece of work} was *
  * wrong
  + The lead's diagnosis was wrong.
  * untested
  + The developer's patch was untested.
  * unreviewed
  + Tom's commit was unreviewed.
  * never tested
  + The contractor's script was never tested.
  * not tested
  + The engineer's hotfix was not tested on staging.
  * never reviewed
  + The intern's change was never reviewed.
  * not reviewed
  + The DBA's query was not reviewed.
  - Tom's fix was not deployed until 11:00.
  * poorly
  + The developer's rollout was poorly prepared.
  * badly
  + The team's migration was badly timed.

  typo: typo [made] by {somebody}
  + It was a typo by the release engineer.
  - It was a typo in the template.
  `,
);

const POOR_WORK_BY = english(
  { kind: 'poor work by a person', reads: peopleMarked },
  `
  not before: {product}
  poor-work: * [{word}] {piece of work} [made|entered|sent|merged|started] by {somebody}
  * hasty
  + Hasty fix by the night team takes out the second region.
  - The hasty fix by the cache made no difference.
  * faulty
  + A faulty change by a contractor filled the disk.
  - The faulty disk was replaced by the technician.
  * ill-considered
  + The cause is an ill-considered rollout by the web team.
  * ill-advised
  + An ill-advised restore by the operator lost the day.
  * clumsy
  + A clumsy edit by the admin broke the file.
  * wrong
  + A wrong command by the operator stopped both nodes.
  * incorrect
  + The outage began with an incorrect change made by the network team.
  - The incorrect route was removed by the network team.
  * careless
  + The leak began with a careless commit by Jonas.
  * sloppy
  + A sloppy edit by the admin broke the parser.
  * mistaken
  + It started with a mistaken update by the web team.
  * misguided
  + A misguided attempt by the lead cost an hour.
  * unauthorised
  + An unauthorised change by the vendor closed the port.
  * unauthorized
  + An unauthorized restore by a contractor filled the disk.
  * unapproved
  + It was an unapproved deploy by the intern.
  * unannounced
  + The cause was an unannounced upgrade by the provider.
  * bad
  + A bad push by Tom emptied the cache.
  - The bad rows were removed by the DBA.

  wrong-by: (wrong|incorrect) [{word}] {word} [was|were] * by {somebody}
  * pulled
  + The wrong cable was pulled by the technician.
  - The cable was replaced by the technician.
  * deleted
  + The wrong volume was deleted by the operator.
  * selected
  + It was the wrong region selected by the admin.
  * chosen
  + The wrong date was chosen by the manager.
  * entered
  + An incorrect range was entered by the clerk.
  * restored
  + The wrong backup was restored by the DBA.
  * deployed
  + The wrong build was deployed by the web team.
  * tagged
  + The wrong image was tagged by Priya.
  `,
);

/** What people made or lacked, judged: their change, their handover, their knowledge. */
export const WORK_OF_PEOPLE: readonly Cue[] = [...POOR_WORK_OF, ...LACK, ...WORK_AS_THE_CAUSE, ...POOR_WORK_BY];
