import { english } from '../phrases/lists.ts';

/** Titles that say by their words in order which part they name, or that they name none. Matched on normalised titles; the kind is the part. */
export const TITLE_PHRASES = [
  ...english(
    { kind: 'none' },
    `
  technical: {start}technical (description|overview|summary|elements)
  + technical description
  + technical overview of the store
  - technical root cause
`,
  ),
  ...english(
    { kind: 'root-cause resolution' },
    `
  wrong-and-fixed: {start}what went wrong and how
  + what went wrong and how was it fixed
`,
  ),
  ...english(
    { kind: 'action-items' },
    `
  long-term: {start}(long|longer|medium|mid)-term (solution[s]|fix[es]|improvement[s]|action[s]|measure[s]|remediation[s]|plan[s])
  + long term solution
  + longer-term fixes
  later-fix: {start}(future|planned|proposed|potential|possible|suggested) (solution[s]|fix[es]|mitigation[s]|remediation[s]|workaround[s]|resolution[s])
  + proposed solution
  + possible fixes
  - likely cause
  recommended: {start}(future|recommended|preventive|preventative) (recommendation[s]|enhancement[s]|improvement[s]|change[s])
  + future recommendations
  + preventive enhancements
  - future work on the disk
  measures-against: {start}(measure[s]|step[s]) (against|to prevent|to avoid)
  + measures against such a problem in future
  - measures of latency
  prevent: {start}[(how|what|steps){40 letters}](<prevent|avoid|stop:base,ing>|prevention){40 letters}(future|again|<happen|recur|repeat:base,ing>|next time)
  + how we prevent future incidents
  + how we avoid that it happens again
  + stopping this from happening again
  - what stopped the queue
  - root cause and prevention of future outages
  what-we-will: {start}what (we will|we'll|well|will we|are we|we are|is being|will be){40 letters}(<change|improve|do:base,en,ing>)
  + what we will change
  + what is being done about it
  + what is being done to prevent future incidents
  + what will be improved
  what-i-will: {start}what (i am|i'm|im|i will|i'll|we're){40 letters}(<change|improve|do:base,en,ing>)
  unless: what (i am|i'm|im|we're|we are) doing{end}
  + what i'm going to change
  - what i'm doing
  + what we're changing
  - what we are not sure of
  what-could-we: {start}what (could|can|should) we (do|change)
  + what should we change
  follow-up: {start}follow-ups [{noun}] {noun}{end}
  + follow-ups on hardening
  follow-up-word: {start}follow-up {noun}{end}
  + follow-up hardening
  + followup hardening
  unless: (timeline|chronology)
  - follow-up timeline
  priority: {start}[{word}] [{word}] (priority|top-priority) (action[s]|fix[es]|improvement[s]|measure[s]){end}
  + three priority actions
  + top priority fixes
  - priority of the queue
  plan: {start}[{noun} ](action|improvement|mitigation|remediation|prevention|recovery) plan{end}
  + mitigation plan
  + queue improvement plan
  - plan for the review
`,
  ),
  ...english(
    { kind: 'impact' },
    `
  affected: {start}(affected|impacted) {noun}
  unless: (affected|impacted) [source] (file|files|code){end}
  + affected packages
  + impacted services
  - affected files
  were-affected: {start}[number of] (user[s]|customer[s]|client[s]|service[s]|system[s]|request[s]|order[s]|account[s]) (affected|impacted){end}
  + users affected
  + number of customers impacted
  - users affected by the queue
  who-affected: {start}(how|who|what|which|where|are|is|were|was){40 letters}(affected|impacted)
  + how users were affected
  + which stores were impacted
  how-it-affects: {start}how (does|did|do|has|have|will) (it|this|that) <affect|impact:base,ed>
  + how does it affect users
  + how did this impact you
  - how do we alert
  how-incident-affects: {start}how (does|did|has|will) (this|the|our) [{word}] [{word}] {trouble} <affect|impact:base,ed>
  + how did the database failure affect our customers
  - how does the retry logic affect the queue
  what-impact: {start}what (was|is|were) the (impact[s]|effect[s])
  + what was the impact
  + what were the effects
  what-lost: {start}what was [actually] (lost|leaked|exposed|damaged|destroyed|down|broken)
  + what was actually lost
  - what was learned
  means-for: {start}what (does|did) (this|it) mean for (you|me|us|users|customers)
  + what does this mean for you
  - what this means
  what-they-saw: {start}what [our|your|the] (users|visitors|customers|people|clients|players|readers) (experienced|saw|noticed)
  + what visitors experienced
  + what our users saw
  - what users need
  effects-on: {start}(effect|effects|consequences) (on|for) {noun}
  + effects on the stores
`,
  ),
  ...english(
    { kind: 'resolution' },
    `
  how-fixed: {start}how{40 letters}(<fix|resolve|mitigate|restore|recover|repair|solve:base,ed>|put right)
  + how it was fixed
  + how service was restored
  + how we recovered
  - how it was written
  done-to-fix: {start}what (was done|did we do|we did|has been done|have we done) to <fix|resolve|mitigate|restore|recover|repair|solve:base>
  + what was done to fix it
  + what we did to restore the service
  - what was done to prevent it
  what-we-changed: {start}what we (changed|fixed){end}
  + what we changed
  - what we changed our minds on
  steps-taken: {start}what [{word}] (steps|actions|measures) (were|have been|did we|have we) <take:base,en>
  unless: (to prevent|recurrence|happening again|happen again|avoid a repeat)
  - what steps were taken to prevent it
  + what immediate steps were taken
  + what actions did we take
  - what steps were skipped
  was-applied: {start}(mitigation|mitigations|fix|fixes|workaround|workarounds) (applied|implemented|deployed|made|released|shipped)
  + mitigation applied in this change
  - fix the alert
  resolution-actions: {start}(resolution|mitigation|restoration) (action[s]|measure[s]|work)
  + resolution actions
  - resolution of the review
  rolled-back: {start}[the ]rollback{end}
  + the rollback
  - rollback of the review
  resolving: {start}(resolving|fixing|stopping) (the|this) {noun}
  + resolving the issue
  + stopping the bleed
  stop: {start}stop the {noun}{end}
  + stop the bleed
`,
  ),
  ...english(
    { kind: 'resolution action-items' },
    `
  remediation-status: {start}remediation (status|progress|tracking)
  + remediation status
`,
  ),
  ...english(
    { kind: 'detection' },
    `
  how-noticed: {start}how{40 letters}(<detect|notice|discover|find:base,ed>|alerted)
  + how we noticed the leak
  + how it was found
  + how was the team alerted
  were-alerted: {start}(was|were) (we|the|anyone|anybody){40 letters}alerted
  + were we alerted quickly
  - were we able to help
`,
  ),
  ...english(
    { kind: 'root-cause' },
    `
  why: {start}why (did|it|this|the|was|were){40 letters}(<happen|occur|fail|break:base,ed>|<go:base,ed> (down|wrong))
  + why did the job fail
  + why the lease broke
  - why the review was late
  why-it-was: {start}why [{words} ](was|were) (undefined|null|empty|missing|broken|down|wrong|stale|full|lost|unavailable|blank){end}
  unless: (alert|alerts|alarm|monitoring|page|pages|probe)
  + why the metric was undefined
  - why the review was late
  how-worked: {start}how the (exploit|attack|vulnerability|bug) <work:base,ed>
  + how the exploit worked
  how-happened: {start}how (did|could|can|was) (this|it|the){40 letters}(happen|occur|possible)
  + how could this ever happen
  numbered: {start}[root ]cause[s] (a|b|c|d|1|2|3|4|one|two|three){end}
  + root cause 2
  numbered-told: {start}[root ]cause[s] (a|b|c|d|1|2|3|4|one|two|three):
  + cause a: a full disk
  - cause 1 was ruled out
  - cause analysis
  diagnosing: {start}diagnosing (the|this) {noun}{end}
  + diagnosing the issue
  - diagnosing
  explained: {start}technical explanation
  + technical explanation
  - non-technical explanation
  caused: {start}what caused
  + what caused the replay
  what-did-it: {start}what (broke|killed|clobbered|corrupted|overwrote|deleted|crashed|took down|brought down|knocked out) (it|them|us|the|our)
  + what clobbered them
  - what deleted files look like
  analysis: {start}[(the|incident|technical|failure|fault|problem|issue) ]analysis{end}
  + analysis
  + incident analysis
  - post-incident analysis of data
`,
  ),
  ...english(
    { kind: 'summary' },
    `
  what-happened: {start}what happened
  + what happened to the orders
  what-broke: {start}what broke{end}
  + what broke
  - what failed
  the-incident: {start}[the ](incident|outage){end}
  + incident
  + outage
  - the incident report
`,
  ),
];
