import { english } from '../phrases/lists.ts';

export const OMISSIONS = english(
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
export const NOT_DONE = english(
  { kind: 'failure by a person', subject: 'person' },
  `
  unless: {as asked}
  did-not: ({did not}|not|<fail> to) [{even}] <*:base,ed,en,ing>
  # What was not there to tell them is the system's part, named in the same sentence.
  unless: because there (was|were) no [{words}] (alert|alerts|alarm|probe|check|checks|test|tests)
  # So is the way in which all of them work.
  unless: because they [{word}] (rely|don't|do not)
  unless: because there (was|were) no [{words}] (dashboard|monitoring|graph|log|warning|signal|metric)
  # What could not be noticed, and what nobody was told.
  not after: (could|can|would|might|may|should|to|or|{was})
  * notice
  + The reviewer did not notice the flag.
  - The engineer could not notice the drift.
  - The team did not notice because there was no probe.
  - The team did not notice because they usually rely on alerts.
  - The team did not notice because there was no graph of it.
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
  unless: (i|we) {60 letters} not read (it|them|this) in full
  - I saw the header of the second trace only and did not read it in full.
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
  - The engineer was not told of the change.
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
  unless: (transcript|log|logs|recording|record|records|notes|thread|document) (show|shows|showed|say|says|said)
  - The transcript shows the operator counting rows but does not confirm the restore.
  unless: (i|we) (did not|didn't|have not) confirm [that] [the|a] [new] (test|tests|fix|finding|result|measurement)
  - I did not confirm that the new test fails without the fix.
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
  * alert
  + The release team did not alert others.
  * flag
  + The developers didn't flag the risk.
  * catch
  + The reviewers didn't catch that the flag was set.
  not before: (up|fire|it in time)
  - The team did not catch up until noon.
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

/** Where a report lists what went wrong, an omission without a subject is somebody's. */
export const SUBJECTLESS = english(
  { kind: 'omission without a subject, under “What went wrong”', sections: ['went-wrong'] },
  `
  told-alone: {beginning}({did not}|<fail:ed> to) [{even}] *
  * check
  + Failed to check the plan before the change.
  * double-check
  + Didn't double-check the host.
  * test
  + Did not test the rollback.
  * review
  + Did not really review the diff.
  * follow
  + Did not follow the runbook.
  * tell
  + Did not tell the support team.
  * ask
  + Didn't ask the vendor.
  * inform
  + Failed to inform support.
  * communicate
  + Did not communicate the freeze.
  * escalate
  + Did not escalate the alarm.
  * document
  + Did not document the switch.
  * consult
  + Did not consult the DBA.
  * realise
  + Did not realise what the flag does.
  * realize
  + Did not realize it.
  * think
  + Did not think of the other zone.
  * plan for
  + Did not plan for the load.
  * announce
  + Did not announce the freeze.
  * coordinate
  + Failed to coordinate the work.
  forgot-alone: {beginning}(forgot|neglected|omitted|overlooked) [to]
  + Forgot to announce the freeze.
  + Overlooked the second replica.
  - The alert overlooked the flag.
  knowing-better: {beginning}{did not} {words} (despite|although|even though|while) [{word}] [being] (aware|knowing|knew|warned|told)
  + Did not stop the job despite being aware of the risk.
  - Did not stop although the limit was reached.
  - The alert did not fire.
  - Did not scale beyond four nodes.
  `,
);
