import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

const CARE = english(
  { kind: 'care and attention' },
  `
  not after: {software} [{word}]
  not after: (remove|drop|delete|retire) the [{word}] (reminder|note|rule|instruction|request) to
  always: always *
  * check
  + Always check the region before a deploy.
  - The pipeline should always check the schema.
  * double-check
  + Always double-check the host name.
  * verify
  + Always verify the backup by hand.
  * confirm
  + Always confirm the target with a second engineer.
  * make sure
  + Always make sure the canary is healthy first.
  * read
  + Always read the plan before applying it.
  * ask
  + Always ask in the channel first.
  * look
  + Always look at the dashboard after a release.
  * think
  + Always think before running a destructive command.
  * remember
  + Always remember the second replica.

  be: <be:base,ing> [(more|extra|much more|very)] *
  * careful
  + Be more careful with production commands.
  * mindful
  + Be mindful of the rate limits.
  * vigilant
  + We need to be vigilant during migrations.
  * diligent
  + Being more diligent with reviews.
  * attentive
  + Reviewers should be more attentive.
  * cautious
  + Be extra cautious on Fridays.
  * thorough
  + Be more thorough in code review.
  * disciplined
  + The team has to be more disciplined.

  more: more *
  * discipline
  + More discipline with change windows.
  * care
  + Use more care during failovers.
  - Run the load test once more.
  * carefully
  + Review changes to the schema more carefully.
  * caution
  + More caution with bulk deletes.
  * diligence
  + More diligence in code review.
  * attention
  + Alerts need more attention from the on-call.
  - Add an attention layer to the model.
  * rigour
  + More rigour in change reviews.
  * rigor
  + More rigor in change reviews.
  * vigilance
  + More vigilance at night.
  * concentration
  + More concentration during releases.
  more-closely: {item start}more closely
  + More closely watch the graphs after a deploy.
  - Move the replica more closely to the client.

  take-care: <take|exercise|use:base,ing> (extra|greater|better|due|great) (care|caution|diligence)
  + Take extra care during the freeze.
  + Exercise due diligence with third-party scripts.
  pay-attention: <pay:base,ing> (closer|better|extra|greater|close) attention
  + Pay closer attention to alerts.
  + Everyone should pay closer attention to alerts.
  think-twice: <think:base,ing> (twice|harder)
  + Think twice before running a script on production.
  look-harder: look [{word}] (harder|more carefully)
  + Look harder at the plan before applying it.
  stay: stay (awake|alert|focused|vigilant)
  + Stay alert during the migration.
  - The replicas stay in sync.
  no-excuses: no excuses
  + No excuses for unreviewed changes.
  four-eyes: four-eyes
  + Apply the four-eyes principle to console changes.
  unless: (enforce|enforces|require|requires|branch|codeowners|{software})
  - CI enforces four eyes on every change.
  double-check: double-check (everything|before|all {word} (before|manually))
  + Double-check before deleting anything.
  - The tool asks for confirmation.
  try: try (not to|harder|to (be|check|remember|communicate))
  + Try not to deploy during the sale.
  + Try to communicate early.
  - Let the client try not to reconnect at once.
  avoid-the-same: avoid (making|repeating) (this|the same|such|such a) (mistake|mistakes|error|errors|slip)
  + Avoid making the same mistake.
  - Avoid making the same call twice.
  keep-an-eye: keep an eye on
  + Keep an eye on the disk during imports.
  keep-in-mind: keep in mind
  + Keep in mind that the console has no undo.
  next-time: {item start}next time
  + Next time, ask before restarting the primary.
  not before: (the|a|an|it)
  - Write a runbook for the next time an image is pulled.
  - Next time the cluster is silent, the probe tells us.
  never-again: (must|should|may) (not|never) happen again
  + This must never happen again.
  make-sure-not-again: make sure [that] (this|it|such a {word}) (does not happen|doesn't happen|never happens) again
  + Make sure that this does not happen again.
  sign-that-they: <sign:base,s,ed> off that they
  + Everyone signs off that they have read the runbook.
  - Each release is signed off by the security scan.

  do-not: {item start}(do not|don't|never) *
  * deploy
  + Don't deploy on Fridays.
  - Jobs from forks do not deploy.
  * release
  + Do not release after 16:00.
  * push
  + Do not push to main by hand.
  * merge
  + Don't merge without a second look.
  * run
  + Do not run migrations at peak hours.
  - Add a check so that we do not run out of disk.
  * touch
  + Never touch the primary during a restore.
  * forget
  + Never forget the second region.
  do-not-again: {item start}(do not|don't|never) (repeat (this|it|that)|make (this|the same|that) mistake|do (it|this|that)) [again]
  + Never do that again.
  + Don't make the same mistake.
  - Do not repeat the query.
  nobody-forgets: (nobody|no one|no-one|we (do not|don't|never)) [ever] [again] forget[s]
  + Nobody ever forgets the handover again.
  remember: remember to
  + Remember to drain the node first.
  - The client should remember to close the socket.
  whoever: (ensure|make sure) [that] whoever
  + Make sure that whoever deploys watches the graphs.
  communicate: communicate (better|more|earlier|sooner)
  + Communicate earlier during incidents.
  respond-faster: we (should|must|need to|have to) (respond|react) [{words}] (faster|sooner|earlier|quicker)
  + We must react much faster.
  - The API should respond faster.
  second-person: have (a second person|a second engineer|someone|somebody|a colleague) (watch|check|look|double-check|verify)
  + Have a second person check the command.

  make-sure: {make sure we} [always] <*:base,s>
  * check
  + Make sure everyone checks the diff.
  + Make sure we check the diff.
  * follow
  + Make sure we follow the checklist.
  * read
  + Ensure that everyone reads the runbook.
  * know
  + Make sure everyone knows the escalation path.
  * understand
  + Ensure that all engineers understand the flag.
  * remember
  + Ensure the on-call team remembers the handover.
  * communicate
  + Make sure we communicate changes in advance.
  make-sure-aware: {make sure we} (is|are) [{word}] aware
  + Make sure the platform team is aware of the freeze.
  - Make sure all queues have a limit.
  - Make sure we alert on the length of the queue.
  - Make sure everyone has permission to roll back.
  `,
);

/** What people are to have or to be, with the verb that is to bring it about. */
const ATTITUDE = english(
  { kind: 'attitude of people' },
  `
  raise: <improve|increase|raise|strengthen|instil|foster|build|promote|encourage:base,ing> [{own}] [{word}] *
  * discipline
  + Improve deployment discipline.
  * awareness
  + Raise awareness of the freeze.
  * ownership
  + Encourage ownership of the alerts.
  not before: of (the|each|every) (file|files|directory|volume|image|bucket)
  - Improve ownership of the files in the image.
  * mindset
  + Build a security mindset.
  * attitude
  + Improve the attitude towards testing.
  * vigilance
  + Increase vigilance at night.
  * diligence
  + Strengthen diligence in reviews.
  * accountability
  + Increase accountability for changes.
  * culture
  + Foster a testing culture.
  not after: blameless
  * responsibility
  + Promote personal responsibility.
  sense-of: <foster|build|promote|instil:base,ing> (a|the|our) [{word}] sense of {word}
  + Foster a sense of urgency.
  communication: (improve|improving|better|increase|strengthen) [{words}] communication
  + Improve communication during incidents.
  not before: between (the|our) (pods|services|nodes|replicas|processes)
  - Improve communication between the pods with a message queue.
  not before: with (our|the|all|affected) [{word}] (customers|clients|users|subscribers|partners)
  - Improve communication with our clients about the recovery.
  not before: and [{word}] (path|paths|channel|channels)
  - Refine the process to improve communication and escalation paths.
  importance: <stress|emphasise|emphasize|underline|reinforce:base,ing> [to {words}] (how important|the importance|the need)
  + Emphasise the importance of reviews.
  - Stress the queue in a load test.
  reinforce: reinforce [the|our] (rule|policy|practice|habit|culture|message)
  + Reinforce the policy on console access.
  unless: (in|with|by) (the|an|a) [{word}] (controller|webhook|linter|check|pipeline|tool)
  - Reinforce the policy with an admission webhook.
  reiterate: <reiterate:base,ing>
  + Reiterate the change policy.
  not after: (like|want|wish|wanted|wished) to
  - We would like to reiterate that no data was lost.
  accountable: (hold|keep) {words} accountable
  + Hold the release team accountable.
  unless: (hold|keep) (us|me) accountable
  - Readers are invited to hold us accountable.
  `,
);

/** Measures that want people to take more care. */
export const CARE_AND_ATTITUDE: readonly Cue[] = [...CARE, ...ATTITUDE];
