import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';
import { CARE_AND_ATTITUDE } from './measuresOfCare.ts';
import { peopleMarked } from './subject.ts';

const TELLING = english(
  { kind: 'telling people', reads: peopleMarked },
  `
  not after: (make|have|let|{software}) {24 letters}
  not before: {70 letters} (automatically|via|from the|when|if|on (save|merge|deploy)|with a (banner|prompt|dialog|message))
  not before: {70 letters} in the (ui|console|cli|tool|pipeline|dashboard|editor|prompt|shell)
  not before: (channel|page|dashboard|bot|model|tool)
  not before: that we (have|offer|run|provide)

  tell: <*:base,ing> {everyone}
  * remind
  + Remind all engineers to run the linter.
  + Remind Jonas to drain the node first.
  - Let the bot remind engineers of open pages.
  - Remind everyone that we have a bounty for such reports.
  * re-train
  + Retrain the night shift.
  - Retrain the model on the new data.
  * train
  + Train all operators on the console.
  - Train the model on the new data.
  * coach
  + Coach Priya on incident command.
  * educate
  + Educate developers about timeouts.
  * teach
  + Teach every new engineer the rollback.
  * mentor
  + Mentor the new engineers.
  * brief
  + Brief the on-call team on the change.
  * lecture
  + Lecture the team on feature flags.
  * scold
  + Scold the reviewer.
  * admonish
  + Admonish the operator.
  * reprimand
  + Reprimand the engineer.
  * sanction
  + Sanction the contractor.
  * punish
  + Punish the person who skipped the test.
  * warn
  + Warn all developers not to touch the table.
  - The console warns operators when the quota is low.
  - Warn operators in the console.
  * instruct
  + Instruct the vendor to call before each change.
  * urge
  + Urge everyone to test restores.
  * advise
  + Advise developers against long transactions.
  * encourage
  + Encourage engineers to speak up.
  * sensitise
  + Sensitise the team to data loss.
  * sensitize
  + Sensitize all developers to data loss.
  * insist that
  + Insist that reviewers open the plan.

  # “Ask the platform team for quota” is a task like any other.
  ask: (ask|tell) ({handle}|{name}|everyone|everybody|(all|every|each|all the|all our) [{word}] {person}) (to|not to|that|about)
  + Ask all engineers to look twice.
  + Tell everyone to stop using the old console.
  - Ask the vendor for the logs.
  # To speak about a person's deed, not about a service level.
  talk: (talk to|speak to|speak with|have a chat with|have a talk with) {everyone} (who|about (his|her|their|this|the (mistake|incident)))
  + Talk to the engineer who ran the script.
  + Speak with the night shift about the incident.
  - Speak with the vendor about a larger quota.
  have-a-word: have a [{word}] word with
  + Have a quiet word with the contractor.
  talk-event: (hold|schedule|arrange|give|organise|organize) (a|an) [{word}] (pep talk|talking-to)
  + Hold a pep talk.
  mail: send (a|an|another) {mail} to {everyone}
  + Send an email to all developers.
  + Send a note to the whole company.
  - Send a message to the team channel.
  - Send a message to the on-call engineer when the disk is full.
  reminder: (send|issue|post) [a|an|another] [{word}] reminder
  + Send a reminder about the freeze.
  - Add a reminder to the deploy tool.
  reminder-to: reminder (to|for) {everyone}
  + Reminder to all operators: no changes on Fridays.
  remind-ourselves: <remind:base,ing> (our|them|your)sel(f|ves)
  + Remind ourselves of the checklist.
  make-clear: make it clear to {everyone}
  + Make it clear to all developers that staging is shared.
  nobody-should: (nobody|no one|no-one) (should|may|must|is allowed to|touches)
  + Nobody should deploy after 16:00.
  + Nobody touches the primary.
  not before: [{word}] (be able|need|needs|have|see|lose|wait)
  - Nobody should be able to delete the bucket.
  discuss-mistake: discuss ({his}|the|this) (mistake|mistakes|performance) [with]
  + Discuss his mistake in the next one-to-one.
  not before: of
  - Discuss the performance of the index.
  accesses: <revoke|withdraw|remove|take away:base,ing> [{words}] (access|privileges|permissions|rights) (from|of|for) {that person}
  + Revoke production access from the intern.
  - Revoke write access from the replica.
  his-access: (revoke|suspend|remove) {his} [{word}] (access|account|rights|permissions|key)
  + Suspend Jonas's account.
  - Remove their access key from the repository.
  not before: from the (repository|image|config|log|logs|bundle)
  off-the-rota: (remove|take) {that person} (from|off) the {person} (rotation|rota|schedule)
  + Remove Priya from the on-call rotation.
  replace: replace [{words}] {person} with (somebody|someone)
  + Replace the night operator with somebody more experienced.
  shadow: shadow (a|an|the) [{word}] {person}
  + New engineers shadow a senior engineer for a month.
  - Shadow the traffic to the new cluster.
  reinforce-with: reinforce with
  + Reinforce with the team that pages come first.

  on-call-to: {anyone} to *
  # Rights and needs are the system's.
  not after: (allow|allows|enable|enables|ability|permission|way|requirement|need) [for]
  * stay
  + On-call engineer to stay on the bridge until the end.
  * pay
  + Reviewers to pay attention to lock times.
  * double-check
  + DBA to double-check the host.
  * remember
  + Release manager to remember the second region.
  * think
  + Developers to think about retries.
  * watch
  + On-call to watch the graphs during deploys.
  * follow
  + All operators to follow the runbook.
  * read
  + All engineers to read the policy.
  * acknowledge
  + On-call to acknowledge pages sooner.
  - Allow developers to read the log.
  - Platform leads to review the quota.
  `,
);

const RULES_FOR_PEOPLE = english(
  { kind: 'rule for people', reads: peopleMarked },
  `
  not before: {70 letters} (automatically|via|from the|when|if|with a (banner|prompt|dialog|message))
  not before: {70 letters} in the (ui|console|cli|tool|pipeline|dashboard|editor|prompt|shell)
  must: {anyone} {must} [always|also|now|never|not] *
  * double-check
  + The operator must double-check the host.
  * read
  + All engineers should read the runbook.
  not before: from
  - All engineers should read from the replica.
  * follow
  + Operators must always follow the checklist.
  * remember
  + The release manager should remember the flag.
  * pay
  + The on-call needs to pay attention to the queue.
  * think
  + Developers should think about retries.
  * ask
  + New engineers must ask before a deploy.
  * respond
  + The on-call engineer should respond within minutes.
  * react
  + Operators should react sooner.
  * reply
  + The on-call engineer must reply to each page.
  * answer
  + The on-call must answer the phone.
  * acknowledge
  + The on-call should acknowledge pages sooner.
  * communicate
  + The team needs to communicate changes.
  * escalate
  + The on-call should escalate sooner.
  * learn
  + New engineers need to learn the console.
  * know
  + Everyone should know the escalation path.
  * avoid
  + Developers should avoid long transactions.
  - All engineers should be able to roll back.
  - Developers should use a lockfile.

  must-task: {worker} {must} [always|also|now|never|not] *
  * check
  + Developers must check the plan by hand.
  - The agent must check the signature.
  * look
  + Reviewers should look at the diff.
  * verify
  + The DBA must verify each backup.
  * test
  + Developers have to test their migrations.
  * review
  + Each engineer is expected to review the plan.
  * confirm
  + Operators must confirm the host by phone.
  - The platform team should review the quota.

  make-sure-they: (make sure|ensure) [that] [{which}] [{word}] {person} [always] <*:base,s>
  * check
  + Make sure reviewers check the plan.
  * read
  + Ensure that reviewers read the whole plan.
  - Make sure that reviewers are assigned automatically.
  * follow
  + Make sure operators always follow the checklist.
  * know
  + Make sure our operators know the escalation path.
  - Ensure developers can run the tests locally.
  make-sure-they-are-aware: (make sure|ensure) {40 letters}{person} are aware
  + Make sure the storage and search teams are aware of the freeze.
  # To be told of this incident is no habit.
  not before: of (this|the) (incident|outage|report|postmortem)
  - Make sure the storage and search teams are aware of this incident.

  everyone-has-to: everyone (needs|has|is) to (re-read|sign|attend)
  + Everyone has to attend the review.
  + Everyone needs to sign the policy.
  `,
);

const TRAINING = english(
  { kind: 'training' },
  `
  not before: (data|set|job|pipeline|run|cluster|model|loss|environment)
  training: {item start}[security|safety|awareness|staff|team|developer|engineer|operator|internal] [re-]training
  + Retraining of the night shift.
  + Staff training
  - Add training data validation.
  - Move the training pipeline to the new cluster.
  more-training: {item start}(more|better|additional|further|extra) [{word}] [re-]training
  + Additional training for operators.
  + More training on the console.
  give-training: {item start}(provide|organise|organize|hold|conduct|arrange|schedule|give|run) [{words}] [re-]training
  + Provide training on the console.
  + Give all operators training on the console.
  - Run the nightly training job on the new cluster.
  yearly-training: (mandatory|annual|yearly|refresher) [{word}] training
  + Everyone takes part in an annual security training.
  refresher: refresher
  + Mandatory refresher course
  not after: (token|cache|certificate|credential|session)
  - Restart the token refresher.
  retrained: (be|are|is|get) re-trained
  + All operators are retrained by May.
  unless: (model|models|classifier|network|weights|detector|embedding|embeddings)
  - The model is retrained every night.
  coaching: coaching (for|of)
  + Coaching for the night shift.
  workshop: (hold|run|schedule|arrange|give|organise|organize) [a|an|the] [{words}] (workshop|workshops|lecture|lectures|seminar|brown-bag)
  + Run a workshop on feature flags.
  awareness-event: (awareness|security|safety) (workshop|workshops|session|sessions|campaign|campaigns)
  + Start an awareness campaign.
  `,
);

const SANCTIONS = english(
  { kind: 'sanction' },
  `
  sanction: *
  * disciplinary
  + Take disciplinary measures.
  * written warning
  + The engineer gets a written warning.
  * formal warning
  + A formal warning to the vendor.
  * verbal warning
  + Give the operator a verbal warning.
  in-the-review: (in|for) (his|her|their|the) [annual|next|yearly] performance review
  + Mention it in his next performance review.
  - Do a performance review of the search service.
  `,
);

/** Measures that act on people instead of the system. */
export const PERSON_DIRECTED: readonly Cue[] = [
  ...CARE_AND_ATTITUDE,
  ...TELLING,
  ...RULES_FOR_PEOPLE,
  ...TRAINING,
  ...SANCTIONS,
];
