import { english } from '../phrases/lists.ts';

/** What says of a whole entry that an end was not reached. */
export const NOT_REACHED = english(
  { kind: 'not reached' },
  `
  no-effect: (had|has|with|to) no (effect|success|avail|impact)
  + Restart had no effect.
  goes-on: but [{words}] (persist|persists|persisted|continue|continues|continued|remain|remains|remained|stay|stays|stayed)
  + Restarted the database, but the issue persisted.
  but-errors: but [{words}] (error|errors|failures|timeouts)
  + The host restarted and is accessible, but database errors are logged.
  worse: (make|makes|made|making|get|gets|got|getting|become|becomes|became) [{word}] [{word}] worse
  + Restarted the pool, which made it worse.
  + Scaled out; latency gets worse.
  not after: (before|not|n't|never|so that|to avoid|to prevent|from) [{words}]
  - Rolled back before it could get any worse.
  relief: (temporary|short) relief
  + Restarted the service, providing temporary relief.
  is-still: still (visible|present|failing|broken|down|seeing|happening|disabled)
  + Confirmed that the problem is still visible after the upgrade.
  change-failed: (deploy|deploying|deployment|rollback|revert|failover|restart|fix|mitigation|recovery|upgrade) [{words}] (fails|failed|did not|didn't|does not)
  + Deploying to the main branch fails.
  build-failed: build [{words}] (fails|failed)
  + The build failed at the fourth step.
  fails-at-once: (fails|failed|fail) at once
  + Restarted with a hint; fails at once with a full disk.
  for-a-while: for [{word}] [{word}] (minutes|seconds|hours)
  + One of three processes restarted; lag falls for ten minutes.
  even-after: even after
  + One node reports the error even after the upgrade was rolled back.
  decides: (prioritises|prioritizes|decides|decided|decision)
  + The operator decides to merge the change directly.
`,
);

/** What says that an end was none, or not for long. */
export const RECURS = english(
  { kind: 'it comes back' },
  `
  not before: [{words}] (test|tests|staging|simulation)
  not after: (not|n't|never|no|if|should|whether) [{words}]
  recurs: (recurs|recurred|reappears|reappeared|relapse|resurfaced|resurfaces)
  + The timeouts recurred on the second node.
  - The timeouts have not recurred.
  - The timeouts recurred in staging.
  fails-again: <fail|crash|break|die|hang|rise:s,ed,ing> again
  + The export fails again.
  down-again: (down|offline|unavailable|unreachable) again
  + The portal is down again.
  goes-on: (continued degradation|degradation continues|still degraded|{faults} [still] (continue|continues|persist|persists))
  + Continued degradation
  + Errors continue.
  - Errors continued falling.
  reopened: (incident|issue|ticket) [is|was] (re-opened|reopened|opened again)
  + Incident re-opened
  - The incident was opened at noon.
`,
);

export const RESOLVED = english(
  { kind: 'the incident is over' },
  `
  not after: {not yet, up to here}
  is-over: (outage|incident|impact|issue|problem) [is|was|has been] [now|fully] (ends|ended|resolved|closed)
  not after: {alert} [{words}]
  + The incident is closed after 26 minutes without declines.
  - The incident will be closed tomorrow.
  over: (outage|incident) [is|was] [now] over
  + The outage is over.
  restores: <resolve|restore> [the|our|all|full] [{word}] {what is restored}
  + New certificate installed, restoring secure access.
  + Proxy 1.7.30 deployed, resolving issue.
  - Data was restored from the backup.
  not after: (on|of|for|about)
  - The engineer gives up on resolving the issue.
  recovered: (resolved|recovered|restored|recover|recovers)
  + Service fully recovered.
  + Queue drained, matches at normal rate; resolved.
  - Not resolved yet.
  - PagerDuty alert fires, auto-resolved.
  - The alert resolved automatically.
  not after: {alert} [{words}]
  not after: [{alert} [{words}][,]] auto-
  not before: (automatically|by itself|on its own|after [a] retry)
  not after: to
  - Query finished: 19 products to recover.
  not before: [{word}] (the|a|an|our|several|some|two|three|from|deleted)
  - Resolved several configuration issues.
  unless: (GB|MB|TB|space|session|sessions)
  - Confirmed 187 GB of space has been recovered.
  all-clear: (all clear|all-clear)
  + All clear is given.
  back-to-normal: back to [a|its|the] [{word}] (normal|functional|healthy|working|usual|baseline|zero|operational)
  + The queue is back to a functional state.
  + Decline ratio back to normal.
  back-to-a-figure: (back|return|returns|returned) [back] (to|at) {digit}
  + Launches quickly return back to 100 %.
  - The validators go back to v2.2.0 with a snapshot.
  not after: (go|goes|going|went|roll|rolls|rolling|rolled|revert|reverting|reverted|switch|switched|moved|downgraded)
  normal-again: normal (again|operation|levels|level)
  + Latency at normal levels.
  service-back: (service|services|site|server|application|portal|cluster|hub) (is|are|was|comes|came|come) [back] (back|healthy|up)
  + The hub comes up shortly after.
  unless: but
  - The container is up, but the engine is not.
  back-online: back online
  + The CDN propagated the change, docs back online.
  works-again: (works|working|work|up|available|accessible|reachable|responsive|healthy|up to date|in sync|succeed|succeeds|succeeding|succeeded|flowing) again
  + Uploads work again.
  + The portal became accessible again.
  moves-again: (moving|running|responding) again
  + Block 25283302 is committed and the chain is moving again.
  resolution-confirmed: (confirmed|verified|confirms|confirming) [the] (resolution|recovery|restoration)
  + Confirmed resolution and told the customers.
  recovery-was-confirmed: (resolution|recovery|fix) (is|was|has been) (confirmed|verified)
  + The team says that the resolution is confirmed complete.
  recovery-verified: (resolution|recovery) (confirmed|verified){end}
  + Recovery verified
  - Recovery verified in one of three zones.
  closure: (incident|issue|outage) closure{end}
  + Incident closure
  - Closure of the incident bridge is planned.
  found-working: confirmed [to be] (working|healthy|fixed)
  + Confirmed to be working in all regions.
  system-operational: (system|systems|service|services|cluster|site|platform) [is|are] [now|fully] operational
  + System operational.
  - The service is partially operational.
  service-restoration: (service|power|network|full) [service] (restoration|recovery)
  + Full service restoration confirmed
  not before: [{words}] (plan|planned|expected|started|starts|begins|began|attempted|in progress|ongoing|procedure|process)
  - Service restoration started.
  all-healthy: all {words} (operational|normal|healthy|green|stable)
  + All systems verified operational.
  - One of all systems green.
  no-more-errors: no (more|further) (errors|failures|declines|alerts|timeouts)
  + The restart finished, no more errors found in the logs.
  declared-healthy: declared (healthy|recovered|fixed|stable)
  + Pipeline declared healthy.
  is-back-up: (is|are) back up
  not after: (team|everyone|everybody|people|engineers)
  + Probe reports that we are back up.
  - The team is back up after some hours of sleep.
  end-called: end of [the] (incident|outage|impact)
  + The operator calls the end of the incident.
  returned-below: (returns|returned|back) [to] (below|under) {digit}
  + Latency returned below 1 second p95.
  - The price fell below it.
  answers-again: (return|returns|returned) (200|ok|to (ready|service|healthy|baseline))
  + After the redeploy the health check returned 200.
  fixes-it: (fix|fixes|fixed) the (issue|problem|bug|outage|error)
  not after: to
  + Two engineers fix the issue.
  - The team started to fix the issue.
  success-again: (error rate|error rates|errors|latency|success rate|declines){60 letters}(drop|drops|dropped|return|returns|returned) (back|to normal|to zero)
  + The error rates as observed on the dashboard drop back.
`,
);

export const MITIGATED = english(
  { kind: 'it hurts no more' },
  `
  not after: {not yet, up to here}
  not before: [{words}] (to|in|on) [the|our] (staging|stage|test|testing|dev|development|pre-production|preprod|sandbox)[.]{end}
  mitigated: (mitigated|failed over)
  + Mitigated by the new rule.
  + The database failed over to the replica.
  - Not mitigated at that time.
  rolled-back: (rolled back|reverted)
  + Release rolled back.
  - The rollback was prepared, to be rolled back in the evening.
  unless: (locally|in staging|on staging|earlier|after which)
  undone: (rollback|revert|failover|hot-fix|workaround) [of the {words}] [{was}|has] [{word}] (complete|<complete|deploy|finish|apply|release:ed>|done|in place)
  + The rollback of the ingress completed.
  + Hotfix is finally deployed.
  - Hotfix deployed to staging.
  - Rollback failed.
  rollback: (rollback|revert|failover|hot-fix|workaround){end}
  + Emergency rollback
  not after: (failed|attempted|planned|considered) [{word}] [{word}]
  - Failed configuration change rollback
  switched-off: (flag|feature|toggle|job|rule|plugin|module|experiment|integration|check|consumer|cache) [{words}] (disabled|switched off|turned off)
  + The flag is switched off.
  switches-off: (disabled|switched off|turned off) (the|our|all)
  + The team disabled the plugin.
  unless: (unable|while|by default|alert|alerts)
  - The alert was switched off for the night.
  faults-fall: (errors|failures|timeouts|error rate|latency|lag|response times) [{adverb in ly}] (drop|drops|dropped|fall|falls|fell|subside|subsides|subsided)
  not before: (the|a|an|all|some|our|request|requests|connections|packets|messages|through|to the)
  - 10:05 timeouts dropped requests of 9 users.
  + Flag set to 0 %, errors drop.
  + The error rate quickly fell.
  - Errors start to drop.
  scaled: (scaled|scales) [{words}] (up|out) (to|by|from)
  + The pool is scaled up to 12 nodes.
  - Errors appear when scaled up nodes are unable to join.
  fix-lands: fix [is|was|has been] [finally|implemented and] (deployed|applied|released|rolled out|lands|landed|goes live|live)
  + Fix lands.
  + Fix implemented and deployed.
  restarted: restarted
  + The database was restarted.
  - Restarted for the monthly patch.
  not before: [{words}] for the (monthly|weekly|regular|planned)
  - The job restarted by itself.
  not before: by itself
  unpublished: (unpublished|yanked|taken down|took down) [{words}]
  + The registry unpublished the package.
  blocked: (traffic|requests|request|clients|client|addresses) [is|are|was|were] blocked
  + Requests are blocked at the edge.
  released-with-fix: (release|version){24 letters}with [the|a] fix [is|was] (published|released|deployed)
  + Release 3.5.3 with the fix was published.
  deploys-revert: (deploys|deployed) {words} to revert
  + The team deploys code to revert the change.
  revoked: (token|tokens|key|keys|credential|credentials|certificate) [{words}] (revoked|destroyed|rotated)
  + Access token for the bot destroyed.
  + Key rotated.
  unless: expired
`,
);

export const IDENTIFIED = english(
  { kind: 'the cause is known' },
  `
  not after: {not yet, up to here}
  cause-is-found: (root cause|cause|culprit|issue|problem|bug) [is|was|has been] (identified|found|located|confirmed|pinpointed|traced)
  + Root cause identified.
  - Root cause not identified.
  unless: (by|issue|problem) [the] (support|user|customer)
  discovers-the-cause: (discovered|discovers) [the] [root] (cause|culprit)
  + Discovered root cause: a deleted record.
  diagnosed: diagnosed as
  + Diagnosed as a deleted record.
  finds-the-cause: (identify|identifies|identified|found|find|finds|pinpointed|pinpoints|traced|traces) [{words}] (root cause|cause|culprit)
  + We traced the culprit.
  not after: (inability|unable|failure|failing|fail|fails|failed|trying|tries|tried|attempt|attempts|attempting|hoping) to
  - It was escalated due to the inability to identify the root cause.
  - The team started to find the cause.
  identification: {start}(root cause|cause) (identification|discovery){end}
  + Root cause identification
  - Team engaged for root cause identification
  is-found: is found (exhausted|full|expired|missing|locked)
  + The certificate is found expired.
  traced-to: traced to
  + Errors traced to the new proxy.
`,
);

/** What comes after the incident. */
export const FOLLOW_UP = english(
  { kind: 'after the incident' },
  `
  follow-up: (follow-up|follow-ups) (meeting|review|action|actions|task|tasks|issue|issues|release|ticket|tickets)
  + Follow-up release with the new limit.
  - A mail and a follow up call to the provider.
  review: (post-mortem|incident review|retrospective) (meeting|held|written|published)
  + Postmortem meeting.
`,
);
