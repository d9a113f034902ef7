import { english } from '../phrases/lists.ts';

/** May, might, must, could, would. */
export const MODALS = [
  ...english(
    { kind: 'modal perfect' },
    `
  not after: (user's|users'|customer's|client's) {words}
  not after: (user|users|customer|customers|client|clients|visitor|visitors|reader|readers|you|(every|each|all) {word})
  have: * [not] [{also}] [{also}] have [{surely}] {past participle}
  * may
  + The patch may have changed the order.
  - Customers may have seen errors.
  * might
  + The restart might well have lost the lease.
  # What was wished for is hindsight.
  unless: (may|might) [also] have been (detected|noticed|caught|found|prevented|avoided|mitigated) (earlier|sooner)
  - The fault might have been detected earlier.
  - Each client might have sent a second request.
  * must
  + A deploy must have changed the flag.
  + The gap must have come from the dual-write window.
  - The key must have an expiry date.
  - The node had lost the lease.
  short: (may|might|must)'ve [{surely}] {past participle}
  + The deploy might've reset the flag.
  `,
  ),
  ...english(
    { kind: 'could have' },
    `
  not after: (we|they|team|alert|that|which|check)
  unless: if {60 characters} had
  unless: had {120 characters} could have
  unless: (a|an) (longer|larger|bigger|higher|heavier|worse) {60 characters} could
  unless: (prevented|avoided|detected|caught|sooner|earlier)
  could-have-been: could [{also}] [easily|just as well] have been [{surely}] (caused|triggered|due|related|introduced|the|a|an|some|what|behind|why)
  + It could have been caused by the new kernel.
  + There could have been a race between the two jobs.
  not before: (alert|alarm|warning)
  - It could have been caught earlier.
  - There could have been an alert on the queue.
  - The leak could have been a short one if the alert had paged.
  could-have: could [{also}] [easily|just as well] have [{surely}] *
  * caused
  - A longer stall could have potentially caused a larger drop.
  + The new driver could have caused the reset.
  * triggered
  + The upgrade could also have triggered it.
  - The service could not connect.
  * led
  + The retries could have led to the pile-up.
  * contributed
  + The heat could have contributed.
  * resulted
  + The gap could have resulted from a lost packet.
  * introduced
  + The last merge could have introduced the loop.
  * exhausted
  + The export could have exhausted the pool.
  * affected
  + The move could have affected the index.
  * happened
  + The swap could have happened during the reboot.
  * come from
  + The duplicate rows could have come from a second writer.
  * stemmed from
  + The drops could have stemmed from one bad cable.
  * arisen from
  + The skew could have arisen from a leap second.
  * originated
  + The storm could have originated in the test network.
  `,
  ),
  ...english(
    { kind: 'would or should have come from' },
    `
  unless: (if|had {60 characters} would)
  would-have-come: (would|should|will) have [{surely}] (been (caused|triggered|due|introduced|a result|down to)|come from|originated|resulted from|stemmed from)
  + The duplicates would have come from a retry storm.
  + The reset will have been triggered by the watchdog.
  - If the flag had been off, no failover would have been triggered.
  - The duplicates came from a retry storm.
  fragment: {start}could [also|well|just] have been
  + Could have been DNS.
  not before: (worse|better|caught|avoided|prevented|detected|faster|sooner)
  - Could have been caught by a canary.
  `,
  ),
  ...english(
    { kind: 'modal of cause' },
    `
  not after: (user|users|customer|customers|you|there|not)
  there: there (may|might|could) [well|also|still] be (a|an|some|the)
  + There could be a leak in the driver.
  + There may still be some lock in the old pool.
  not before: (warning|delay|gap|error|message|entry)
  - There could be a warning in the log.
  doing: (may|might) [{also}] [{also}] be {doing}
  + The agent may be leaking handles.
  - Customers may be seeing errors.
  not after: (who|that|which)
  - The lock blocks contributors who might be working on other files.

  be: (may|might|could) [{also}] [{also}] be [{surely}] *
  not after: (which|who)
  * caused
  + It may be partly caused by the new kernel.
  * due
  + It may be due to the new kernel.
  * related
  + The reset could be related to the move.
  not before: through
  * because
  + The drop might be because of the cable.
  * linked
  + The two resets may be linked.
  not before: (from|in)
  * connected
  + The gap might be connected with the backup.
  not before: (to|from) (several|more|any|a|an|up)
  - A client may be connected to several nodes.
  * the
  + This could be the result of a stale cache.
  * a
  + This might be a bug in the driver.
  not before: (number|string|list|value|text|file|path|URL)
  - The field could be a number or a text.
  * an
  + The pause could be an effect of the compaction.
  not before: (array|integer|object|address|empty|alias)
  * that
  + It may be that both writers were active.
  * responsible
  + The culler may be responsible.
  * down
  + The slow start may be down to the cold cache.
  not before: (for|during|at|until)
  - A node could be down for ten minutes before the alert fires.
  * triggered
  + The loop may be triggered by a leap second.
  not before: (by hand|manually|only|at|from|with)
  - The job could be triggered by hand.
  * explained
  + The gap could be explained by a clock jump.
  * attributed
  + The delay may be attributed to the link.
  * behind
  + The new agent might be behind it.
  * to blame
  + The cable may be to blame.
  * from
  + The extra load could be from the crawler.
  * tied
  + The pauses may be tied to the backups.
  * involved
  + The proxy might be involved.

  tells: (may|might|could) [{also}] [{also}] *
  * explain
  + The timeout might explain the errors.
  * account for
  + The retries could account for the load.
  * point to
  + The pattern may point to a bad cable.
  not after: (clients|hosts|record|records|alias|endpoints)
  - The records could point to either site.
  * indicate
  + The gap may indicate a lost election.
  not after: (no {word}|which|that)
  - No metric could indicate the failure.
  * suggest
  + The order may suggest heat.
  * stem from
  + The skew may stem from the move.
  * come from
  + The reset might come from the firewall.
  not before: (any|either|several)
  - Requests could come from any region.
  * result from
  + The pile-up may result from the retries.
  * relate to
  + The stall may relate to the compaction.
  * lie in
  + The cause may lie in the driver.
  * have to do with
  + It may have to do with the new mesh.
  * have something to do with
  + The move could have something to do with it.
  - Clients may open ten connections.
  `,
  ),
  ...english(
    { kind: 'weak modal', strength: 'weak' },
    `
  unless: (vulnerable|vulnerability|attacker|attackers|malicious|crafted|sufficiently)
  not after: (user's|users'|customer's|client's) {words}
  not after: (user|users|customer|customers|client|clients|you|we|caller|callers|operator|operators|engineer|engineers|anyone|they|I|he|she|people)
  not after: (in|since|until|by|on|early|late|mid|of|last|this|next|that|which|who|when|if|it|the)
  not after: {number}
  not before: ({number}|of|in|on|and|to)
  not before: have been (detected|noticed|caught|found|prevented|avoided|mitigated)
  may: may
  + The retries may keep the pool full because of the loop.
  # What is no verb is a month.
  not after: {start}
  - In May 2024 the certificate expired.
  - May traffic caused 12 alerts.
  - Clients may open ten connections.
  - Such patterns are vulnerable and may exhaust the stack because of the recursion.
  - The team welcomes any hint they may have.
  might: might
  + The leak might force the restarts, which caused the gap.
  `,
  ),
];
