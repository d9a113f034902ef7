import { english } from '../phrases/lists.ts';

/** Whose view it is. */
export const BELIEF = [
  ...english(
    { kind: 'belief' },
    `
  not before: (about|twice|in|responsibility|(a|an|the) [{word}] role)
  not after: if
  we: {we} [{still}] [{still}] <*:base,s>
  * believe
  + We believe the cache was full.
  - We believed it was a test; the capture showed real traffic.
  - We believe in small deploys.
  * think
  + I still think the driver dropped the write.
  - We think about limits in each review.
  * suspect
  + Engineers suspect heat in rack 4.
  - If we suspect a leak, the heap is dumped.
  * guess
  + We guess the clock jumped.
  * assume
  + The team assumes the lease had run out.
  - We assume the role of the deployer in CI.
  - We assume an IAM role at the start of each job.
  * presume
  + Operations aside, we presume the link flapped.
  * suppose
  + I suppose the index was stale.
  * reckon
  + We reckon the queue filled at 10:02.
  * speculate
  + We speculate the firmware dropped the frame.
  * hypothesise
  + We hypothesise two elections at once.
  * hypothesize
  + We hypothesize two elections at once.
  * surmise
  + We surmise the cable was bent.
  * infer
  + We infer a lost heartbeat.
  * imagine
  + I imagine the pod was moved.
  - So if we imagine two writers, both hold the lock.
  feel: {we} [{still}] [{still}] <feel:base,s> (that|it|this|the)
  + We feel the index was stale.
  - We feel terrible about the outage.
  tend: {we} [{still}] tend to (think|believe|assume)
  + We tend to think the resolver cached it.
  guessing: {we are} [just|only] (guessing|assuming|speculating|supposing)
  + We're guessing the lease expired.
  + The team is split, and I'm only speculating.
  not-sure: {we are} [{word}] (fairly|somewhat|pretty|quite|almost|reasonably|not entirely|not completely|not) (sure|certain|confident|convinced)
  + We are fairly sure that it was DNS.
  + I'm not certain the mount was related.
  - We are sure of the order: the log shows it.
  not-100: not (100|a hundred)-(%|percent) (sure|certain)
  + Nobody is not 100% sure of the order.
  reading: {our} [best] (understanding|belief|sense|read|reading|take|interpretation|assumption) is
  + Our understanding is that the lock leaked.
  + My take is a stale cache.
  reading-of: {our} [best] (read|reading|take|interpretation) of
  + A stale route is our reading of the capture.
  not before: the (counter|gauge|meter|sensor|metric|runbook)
  - Our reading of the meter at 10:02 was 40 A.
  feeling: {our} (gut feeling|gut feel|gut instinct|impression|feeling|instinct)
  + Our impression was of a slow disk.
  ours: (it is|it's) {our} (understanding|belief|reading|impression|feeling|guess)
  + It is our belief that the lock leaked.
  `,
  ),
  ...english(
    { kind: 'reported belief' },
    `
  not after: (no longer|not|never)
  reported: {was} [{widely}] [{widely}] * [to|that|as|by|of]
  * believed
  + The upgrade is believed to be the cause.
  not before: be [{word}] (safe|harmless|healthy|fixed|resolved|complete|unused|redundant|idempotent)
  - The change was believed to be safe.
  * thought
  + The pause is widely thought to be a collection.
  - The cache is thoughtfully sized for the load.
  not before: be [{word}] (safe|harmless|healthy|fixed|resolved|complete|unused|redundant|idempotent)
  - The flag was thought to be unused.
  * suspected
  + A race is suspected.
  - A fault of the switch is no longer suspected.
  * presumed
  + The first node is presumed to have kept the lock.
  * rumoured
  + The firmware is rumoured to drop frames.
  * rumored
  + The firmware is rumored to drop frames.
  * hypothesised
  + A second writer is hypothesised.
  * hypothesized
  + A second writer is hypothesized.
  * speculated
  + It is speculated that the clock jumped.
  * surmised
  + It is surmised that the clock jumped.
  * considered likely
  + A bent cable is considered likely.
  assumed: {was} [{widely}] [{widely}] (assumed (to|that)|supposed that)
  + It is currently assumed that the lease expired.
  + The pod is assumed to have lost its mount.
  - The role is configured by the operator.
  can-only: can only (assume|guess|speculate|presume)
  + One can only guess at the order of events.
  - The role can only read the bucket.
  vendor: (the|our) (vendor|provider|supplier) <believe|think|assume:s>
  + The vendor believes a bit flipped.
  - The vendor suggests a newer driver.
  consensus: the consensus (is|was|in the {word} is)
  + The consensus is a stale route.
  not before: (reached|lost|formed|restored)
  - The consensus is reached by a quorum.
  `,
  ),
  ...english(
    { kind: 'stance' },
    `
  short: *
  * AFAICT
  + AFAICT the disk was full.
  * AFAIK
  + AFAIK the agent kept the port.
  * IIRC
  + IIRC the lock was taken twice.
  * IMO
  + IMO the driver is at fault.
  * IMHO
  + IMHO the limit was too low.
  knowledge: to [the best of] {our} knowledge
  + To our knowledge the agent kept the port.
  - Knowledge of the format is in the runbook.
  as-far-as-known: as far as (we|I) (know|understand)
  + As far as we know, the disk was full.
  as-far-as-seen: (as far as|as best as|as best) (we|I|anyone|anybody) can (tell|see|say)
  + As best anyone can tell, the node paused.
  - The probe can see as far as the gateway.
  opinion: in {our} (opinion|view|estimation)
  + In our opinion the driver is at fault.
  - In view of the limits, requests are queued.
  had-to-guess: if (we|I) had to guess
  + If I had to guess, the lock was lost.
  would-say: (I'd|we'd) (say|bet|guess|wager)
  + We'd say the disk was full.
  from-what-is-seen: from what (we|I) (can|could) (tell|see|gather)
  + From what we could gather, both nodes paused.
  from-what-is-heard: from what (we|I) (understand|hear|heard|know)
  + From what I understand, this is a known fault of the driver.
  tentatively: tentatively
  + The reset is tentatively put down to the watchdog.
  not before: (planned|scheduled|set|booked|named)
  - The move is tentatively planned for Friday.
  guessing-here: guessing here
  + Guessing here: a stale lease.
  hard-not-to: hard not to (think|suspect|conclude|believe)
  + It is hard not to conclude that the move broke it.
  money: {our} (money|bet) is on
  + My money is on the new kernel.
  put-money: (I|we|I'd|we'd) [would] (put|bet) [my|our|good|some] money on
  + I would put money on the cable.
  a-feeling: (I|we) have a [{word}] feeling
  + I have a strong feeling about the cable.
  not before: (for|of)
  - We have a feeling for normal latency.
  left-to-guess: (leaves us|left) (assuming|guessing|to (assume|guess|conclude|suppose))
  + The missing log leaves us guessing.
  - The guess was left to the client.
  certainty: with (some|a degree of|considerable|moderate|little) (certainty|uncertainty)
  + With some certainty, the link flapped.
  stands-to-reason: it stands to reason
  + It stands to reason: both jobs ran at once.
  one-would-think: one would (think|assume)
  + One would think the cache was cold.
  inclined: (we|I) (are|am) inclined to
  + We are inclined to blame the driver.
  strikes: strikes (us|me) as
  + The gap strikes us as a clock jump.
  wager: (I|we) [would] (wager|venture)
  + I would wager a cold cache.
  put-down-to: (we|I) [{word}] (put (it|this|that) down to|chalk (it|this|that) up to|attribute (it|this|that|the {word}) to)
  + We chalk it up to a cold cache.
  + We attribute the gap to a clock jump.
  - The operator put it down to read the label.
  `,
  ),
];
