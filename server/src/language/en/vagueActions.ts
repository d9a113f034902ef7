import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

/** Actions whose end nobody could observe. */
export const VAGUE_ACTION: readonly Cue[] = english(
  { kind: 'vague verb', strength: 'weak' },
  `
  # A number, a deliverable or a condition makes the end observable.
  unless: {digit}
  unless: (so that|such that|until|whenever|when|if|per|each|every|deliver|output|report to)
  unless: by (adding|moving|replacing|introducing|enabling|requiring|installing|splitting)
  unless: by (removing|setting) (the|a|an|all|both)
  unless: to confirm (the|that|whether|if|they|no|all|each|every)
  unless: to (make sure|ensure|include|require|alert|block|reject|refuse|page|log|list|print|record|emit|return|retry|fail|show|display|tell|name)
  unless: and (add|write|document|report|decide|fix)
  # “Review/enable the limit” names what is done, too, and so may what stands behind a semicolon.
  unless: {item start}{word}/(enable|add|fix|remove|disable|update|set|replace|rotate)
  unless: ; (add|write|document|remove|replace|enable|set|create)
  # A soft title in bold, and what is meant behind it.
  unless: {behind a dash}(add|include|implement|deploy|create|enable|require|block|introduce|automate|install|configure|set up)

  vague: {item start}*
  * improve
  + Improve monitoring
  - Improve testing – add a test of the tunnel to the suite.
  - Improve the response by introducing alerts on the queue.
  - Improve the alert so that it names the queue.
  * enhance
  + Enhance the observability of the importer.
  - Enhance the review to include a second reader.
  - Enhance the migration to log what it has applied.
  * strengthen
  + Strengthen the review process.
  * optimise
  + Optimise the index.
  * optimize
  + Optimize the importer.
  * investigate
  + Investigate the retries of the gateway.
  - Investigate why 3 of 5 nodes restarted
  - Investigate and fix the leak in the spawner.
  * consider
  + We should consider a second provider.
  not after: please
  - Please consider contributing to the project.
  * reconsider
  + Reconsider the retry policy.
  * rethink
  + Rethink the on-call rota.
  * look into
  + We should look into the retry logic.
  * look at
  + Look at the connection pool.
  * review
  + Review the alerting rules.
  - Review the alerting rules and document the thresholds.
  - Review/enable the limit on the other tables.
  - Review the tables; add an index for each filter.
  * revisit
  + Revisit the timeout of the proxy.
  * explore
  + Explore managed queues.
  * evaluate
  + Evaluate other DNS providers.
  * assess
  + Assess the risk of the old client.
  * examine
  + Examine the backup process.
  * study
  + Study the failure modes of the router.
  * research
  + Research alternatives to the library.
  * discuss
  + Discuss the deploy process.
  * think about
  + Think about rate limits.
  * try to
  + Try to reduce the noise of the alerts.
  * work on
  + Work on the dashboards.
  * address
  + Address the flaky tests.
  * better
  + Better alerting for the importer.
  * more
  + More dashboards for the queue.
  * ensure
  + Ensure proper monitoring.
  unless: ensure [that] {words} (has|have|cannot|can't|fails|fail|rejects|reject)
  unless: ensure [that] {words} (set|sets|use|uses|return|returns)
  - Ensure the services set the environment to production.
  unless: ensure [that] {words} (is|are) (configured|enabled|disabled|set|blocked|logged|rotated|deleted)
  - Ensure that all queues have a limit.
  - Add an alert for errors above 1 %
  increase: {item start}increase [the] (awareness|visibility|robustness|resilience|observability|reliability)
  + Increase visibility into the cache.
  - Increase the timeout of the proxy.
  `,
);
