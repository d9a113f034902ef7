import { english } from '../phrases/lists.ts';

/**
 * Words of titles that name no part by themselves, and below which a part may be told: the kind says which. They only silence: below “The
 * plan” stand measures, or the plan of a building.
 */
export const TELLING_TITLES = [
  ...english(
    { kind: 'summary' },
    `
  overview: (overview|introduction|abstract|synopsis|context|the story|the outage|the incident|issue|problem)
  + Context
  - Contacts
`,
  ),
  ...english(
    { kind: 'impact' },
    `
  harm: (harm|damage|damages|fallout|loss|losses|lost|cost|costs|consequences|blast radius|severity|scope|symptom|symptoms)
  + The fallout
  + What was lost
  - Contacts
  matters: why (this|it) (matters|mattered)
  + Why This Mattered
  - The matter of the vote
  affected: (affected|impacted|impact|effect|effects|experienced|saw|noticed)
  + What customers experienced
  - Contacts
`,
  ),
  ...english(
    { kind: 'root-cause' },
    `
  investigation: (investigation|investigating|analysis|diagnosis|diagnostics|debugging|troubleshooting|findings|forensics)
  + Investigation
  - Contacts
  why: (why|reason|reasons|cause|causes|caused|culprit|explanation|mechanism|broke|broken)
  unless: why (this|it) (matters|mattered)
  + Why was it so hard to see?
  + The culprit
  - Contacts
  bug: (bug|bugs|defect|defects|failure|failures|error|errors|misconfiguration|problem|problems|issue|issues|vulnerability|went wrong)
  + Bug 1: the counter stood still
  + Error 2: the wrong address
  - Contacts
`,
  ),
  ...english(
    { kind: 'resolution' },
    `
  mending: (fix|fixes|fixed|fixing|solution|solutions|workaround|workarounds|mitigation|mitigations|remediation|repair)
  + Fixes
  - Contacts
  restoring: (revert|rollback|recovery|recovering|restoration|restoring|actions taken)
  + The rollback
  - Contacts
`,
  ),
  ...english(
    { kind: 'action-items' },
    `
  plans: (plan|plans|planned|roadmap|next|future|going forward|moving forward|proposal|proposals|recommendation|recommendations|recommended|todo|to do|to-do)
  + Plan
  + What comes next
  - Contacts
  prevention: (prevention|prevent|preventing|preventive|preventative|avoid|avoiding|hardening|safeguards|guardrails|(permanent|new|preventive) controls)
  + How to prevent it
  - Contacts
  stopping: (stop|stops|stopping|keep|keeps|keeping) (a|it|this|that|them|these) [{word}] (repeat|recurrence|again|from happening)
  + What stops a repeat
  - What stops the pump
  left-open: {start}(open|outstanding|remaining|pending|left open|what remains|what is left|what's left|still open|not done yet){end}
  + Open
  - Open hours
  register: {start}(change|changes|action|fix|remediation) (register|tracker|log|board){end}
  + Change register
  - Change of the register
  work-left: {start}(outstanding|remaining|pending|unfinished|open) (work|ownership|tasks|items|issues){end}
  + Remaining ownership
  - Open water
  long-term: {start}(long|longer)-term{end}
  + Long-term
  - Long-term storage
  change: (improve|improving|improvement|improvements|corrective|changing|changes|we changed|changed (as a result|since|afterwards))
  + What changed as a result
  + What we are changing
  - Contacts
`,
  ),
];

/** The name of a part among other words, which shows it to a reader: “Root cause assessment”. */
export const NAMING_TITLES = [
  ...english(
    { kind: 'action-items' },
    `
  remediation: remediation (completed|done|actions|items|steps|tasks){end}
  + Remediation completed
  - Remediation
`,
  ),
  ...english(
    { kind: 'impact' },
    `
  what-did-not-work: {start}(symptom|symptoms|what broke|what was broken){end}
  + Symptoms
  - Symptoms of the flu
`,
  ),
  ...english(
    { kind: 'root-cause' },
    `
  root-cause: (root (cause|causes)|root-cause|root-causes)
  + Root cause assessment
  - The root of the tree
  what-was-broken: {start}[the] (mechanism|failure mechanism|failure mode|what broke|(why|how) (it|this) (broke|failed|happened|went wrong)){end}
  + Why it broke
  + How this happened
  - What broke the record
  mechanism-and: and [the] mechanism{end}
  + Evidence and mechanism
  - Mechanism of the lock
`,
  ),
  ...english(
    { kind: 'resolution' },
    `
  what-we-did: {start}what (i changed|(we|i) (did|changed) (immediately|permanently|at once|that night|first)){end}
  + What I changed
  + What we did immediately
  - What I changed my mind about
  recovery: {start}(recovery|restoration|rollback|resolution|remediation) (path|procedure|steps|process|log|story|sequence|tracker|notes|strategy|actions){end}
  + Recovery path
  + Remediation actions
  - Recovery path of the disks
`,
  ),
  ...english(
    { kind: 'timeline' },
    `
  start-and-end: {start}start and end
  + Start and end (UTC)
  - The start and the end of the line
  timeline: (timeline|chronology)
  + Timeline pattern
  - The time of the lines
`,
  ),
];
