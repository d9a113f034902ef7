import { english } from '../phrases/lists.ts';

export const DECLARED = english(
  { kind: 'the incident is declared' },
  `
  not after: (not|no|should [have]|decides to|decided to|before)
  is-declared: (incident|outage|sev 1|sev 2|sev 3|sev1|sev2|sev3|sev-1|sev-2|sev-3|p1|p2) [is|was|has been] (declared|opened|created|called|raised)
  + Incident declared, one region.
  not before: [as] (over|resolved|closed|ended|mitigated|fixed)
  - Outage declared over.
  - Incident was not declared.
  declares: (declare|declares|declared) [{word}] [an|a] [{word}] (incident|outage|sev|sev1|sev2|p1|p2|disaster)
  + Declared a major incident.
  - The declared limit is 50.
`,
);

export const ACKNOWLEDGED = english(
  { kind: 'somebody works on it' },
  `
  not after: (not|n't|no one|nobody|never)
  acked: (ack|acks|acked|acknowledge|acknowledges|acknowledged)
  + On-call acked the page.
  not after: (continue|continues|continued|continuing|fails|failed) to
  - The node continues to ACK.
  unless: (updated|status|delivered|message is)
  - Status page updated, acknowledging the cause.
  joins: (on-call|engineer|responder) [{word}] (joins|joined|responds|responded)
  + The on-call engineer joins the channel.
  begins-to-look: (starts|started|begins|began) [to] (look|looking|troubleshoot|troubleshooting|investigate|investigating|debugging|triage|triaging)
  + The owner begins looking.
  investigation-begins: investigation [is|was] (starts|started|begins|began)
  + Investigation started.
  joins-the-call: (joins|joined) the (call|bridge|huddle|war room)
  + The database team joined the call.
`,
);

export const DETECTED = english(
  { kind: 'somebody or something noticed it' },
  `
  not after: (not|n't|no one|nobody|never|no|without) [{words}]
  alerted: (<alert:ed>|<alarm:ed>|paged)
  + The team was alerted by the monitor.
  responds-to: (respond|responds|responded|responding|react|reacts|reacted) to [the|an] (alert|alarm|page|alerts|alarms|pages)
  + Engineers respond to alarms.
  taken: (identified|found|spotted|seen) by ({who tells}|(the|our) [{word}] team)
  + The queue of new members is identified by the support team.
  - Nobody was alerted.
  alert-fires: (alert|alerts|alarm|alarms|page|pages|pager|warning|warnings) [{words}] (<fire|trigger|receive|arrive|raise|send:base,s,ed>|goes off|went off)
  + First alert received.
  + An alarm goes off.
  - No alert fires.
  - The delivery stops at noon; alarm does not fire.
  unless: (no (alert|alarm|page)|(not|n't|never) (fire|trigger|receive|arrive|raise|send|go off))
  first-alert: first [{word}] [{word}] (alert|alerts|alarm|alarms|page)
  + First alerts from the monitor at night.
  unless: (error|web|landing|status|maintenance) page
  - First error page.
  an-alert: (alert|alarm|pager) (reaches|reached|wakes|woke|tells|told|shows|showed|notifies|notified|informs|informed|pages|paged|issued|opened)
  + The latency alert reaches the on-call engineer.
  - The latency alert resolved.
  alert-begins: {start}[{word}] (alert|alerts|alarm|page|pager|pagerduty|pingdom|opsgenie)(:| pages| fires| calls)
  + Alert: queue depth above 10,000.
  + PagerDuty calls the on-call engineer.
  unless: no (alert|alarm|page)
  quoted-alert: {start}[{word}] (alert|alarm|page|pager){dash}(acknowledged|acked)
  + Alert, acknowledged by the lead.
  numbered-page: {start}page {number}
  + Page 1: write refused.
  pages-someone: (pages|paged|paging|pings|pinged) (the|an|our|us|on-call|{handle})
  + The error ratio pages the on-call engineer.
  - The pages of the portal load.
  on-call-pinged: on-call [engineer] [first] (pinged|called|paged|alerted|phoned)
  + On-call first pinged.
  monitor-sees: (monitor|monitoring|monitors|probe|check|health check|watchdog) <fire|detect|show|fail|report:base,s,ed>
  + Uptime check fails, mail to the team.
  monitor-sends: (monitor|monitoring|probe|watchdog) [system|tool] (sends|sent) [{words}] (e-mail|mail|message|alert)
  + Monitoring system sends a first e-mail.
  warned: automated (warning|alert|notification)
  + Automated warning from the cloud provider that no addresses are left.
  people-report: {who tells} [{word}] (<report|notice|complain|notify|observe|phone:base,s,ed>|calls|called in)
  + Customers complain about late mails.
  - Nobody noticed.
  not before: (that|to) [{words}] (recovered|fixed|working)
  unless: (frontend|page|site|launch|release|feature|claims) (is|are|went|goes) [now] live
  - Some users notice and post that the page is live.
  asks-whether: (analyst|user|customer|client|partner|tester|member) (ask|asks|asked) [{words}] (whether|if|why)
  + A finance analyst asks whether yesterday was a holiday.
  report-of: (report|reports) (of|from|come|comes|came|that|arrives|arrived|received|mentions|about)
  + Report of slow responses.
  unless: (passes|passed|succeeds|succeeded)
  - The vendor reports that the upgrade passes its test.
  reveals: (reveal|reveals|revealed) [the|an|a] [{word}] (incident|outage)
  + Manual evaluation reveals the incident.
  - The log revealed nothing.
  discovery: (discovery|discovering) of
  + Discovery of data loss.
  detection: (incident|issue|outage|problem) detection{end}
  + Incident detection
  - Incident detection took an hour.
  reporting: (reporting|reports|reported) [the] [{word}] (outage|issue|problem|error|errors|downtime|incident)
  + A developer posted a message reporting the outage.
  not after: (status page|to)
  reports-down: reports {24 letters}(down|unreachable|unavailable)
  + The uptime robot reports the portal hard down.
  first-report: first [{word}] report
  + First internal report.
  reported-by: (is|was|are|were|been) (reported|noticed|detected|discovered|observed|spotted)
  + The outage was reported on GitHub.
  - The outage was not noticed.
  person-sees: (noticed|notices|noticing|discovered|discovers|discover)
  + Noticed that uploads hang.
  - Not noticed at the time.
  - The autoscaler noticed that a new version was available.
  not before: [that] [a|the] new [{word}] (version|release|image)
  not before: [the] [root] (cause|culprit)
  - Discovered root cause: a deleted record.
  unless: (no longer|resolved)
  detects: (detected|detects|detecting)
  + Primary connectivity loss detected.
  unless: (root cause|cause)
  - Cause detected.
  notified: (is|was|were|are|got|been) (notified|informed|contacted)
  + The provider is informed.
  informs: <inform|notify|alert> (the|us|our|on-call) [{words}] (team|on-call|engineer|engineers|us|desk|operations)
  + A member of the forum notified the operations team.
  told-of: (informed|notified|alerted|told) (of|about) [a|an|the] [{word}] (problem|problems|issue|issues|error|errors|outage|incident|failure|failures)
  + A member of the platform team informed of login problems.
  not after: (customers|users|clients|stakeholders|partners|public|everyone|management) [are|were|is|was|been]
  - Customers informed of the outage by email.
  aware: (become|becomes|became|made|is|are|team) aware
  + The team becomes aware.
  incidents-reported: (incident|incidents|issue|issues) [is|was|were] reported
  + Incidents reported on the forum.
  ticket-about: (ticket|issue) [{word}] (is|was) (opened|raised|filed) [by {words}] (about|that|by)
  + A ticket is opened about slow notebooks.
  ticket-comes: (ticket|email|e-mail|call|message|complaint|complaints) [{words}] (comes in|came in|arrives|arrived|received|filed)
  + A support ticket comes in.
  reports-finding: (reports|reported) [{word}] (finding|findings)
  + A researcher reports their finding.
  phones: (phones|phoned|rings|rang) (the|us)
  + The depot phones the laboratory.
`,
);

export const STARTED = english(
  { kind: 'the incident begins' },
  `
  it-begins: (outage|incident|impact|issue|problem) {begins}
  + The outage occurred.
  - The issue was opened.
  faults-begin: {faults} [{words}] {begins}
  + Errors rise.
  - The errors were analysed.
  unless: (stop|stopped|stops|no more)
  faults-appear: {faults}{60 letters}{began} to (appear|rise|climb|grow)
  + Errors about volumes that can not be mounted start to appear.
  begins-failing: {began} [to] [{word}] {failing}
  + The pods begin failing.
  + Replication queue in Sydney begins to grow.
  begins-experiencing: {began} [to] <experience|see|return|report:base,ing> [{words}] ({faults}|saturation|{number}|no space)
  + The database begins experiencing connection saturation.
  - The team starts to see a pattern.
  is-down: (goes|went|is|are|becomes|became) [hard|completely] (down|offline|unreachable|unavailable|unresponsive|inaccessible)
  + The portal is hard down.
  - The team went home.
  first-error: first (error|errors|failure|failures|effect|failed|declines|timeouts)
  + First error page.
  stops-after: (stops|stopped) (after|working|responding|accepting|serving)
  + The job stops after a schema change.
`,
);

/** What fails; where nothing tells earlier that it is known, the incident began with it. */
export const HARM = english(
  { kind: 'something fails' },
  `
  not after: (not|n't|no|never|whether|if|hypothesis|test|tests)
  halts: (halts|halted|crashes|crashed|froze|freezes|hangs|stalls|stalled)
  + The chain halts at block 100.
  unless: (restart|debug|investigate)
  fails: (fails|failed)
  + The nightly workflow fails.
  not after: (deploy|deployment|rollback|attempt|test|tests|build|step|migration|fix)
  - Deployment failed.
  full: (hit|hits|reach|reaches|reached) (100|its limit|the limit|capacity)
  + The log partition hits 100 %.
  drops-to-zero: (drop|drops|dropped|fall|falls|fell) to (zero|0)
  + Launch success drops to zero.
  no-space: no space left
  + The node says “no space left on device”.
  refuses: (refuses|refused|rejects|rejected) [{word}] (writes|connections|requests|traffic|logins|payments|orders)
  + The first shard refuses writes.
  does-not-start: (does not|doesn't|did not|fails to|failed to) (start|come up|respond|answer|boot)
  + The hub did not start properly.
  times-out: (times out|timed out)
  + Helm times out.
  returned-error: (returned|returns|returning) [http] (5xx|500|502|503|504|403|404)
  + The health check returned 503.
  lost: (lost|loses) (connectivity|connection|power|quorum|network)
  + The edge router lost connectivity.
  is-down: (cluster|site|website|service|api|database|portal|app|server|system) (goes down|went down|down|unreachable|unresponsive|unavailable|offline)
  + Kubernetes API unreachable.
  + Cluster down.
  - Cluster scaled down.
  connection-loss: (connectivity|connection|network|power) (loss|outage)
  + Network outage at the edge.
`,
);
