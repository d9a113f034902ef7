import { words } from '../../text/words.ts';
import { english } from '../phrases/lists.ts';

/** What says that something is still to be found out. */
export const OPEN_QUESTIONS = english(
  { kind: 'still open' },
  `
  under-investigation: [still|currently|remain|remains] (under investigation|being investigated)
  + The cause of the replay is still under investigation.
  + Two of the lost orders are being investigated.
  underway: (rca|analysis|investigation) is [currently|still] (underway|under way|ongoing|in progress)
  + The RCA is currently underway.
  - The deploy is currently underway.
  continuing: (am|are|is) continuing [the|their|our|its] (investigation|investigations|to investigate|to look into)
  + The vendor is continuing the investigation of the root cause.
  investigating: still investigating
  + We are still investigating the replay.
  unknown: {the cause is} (unknown|unclear|to be determined|undetermined|unexplained|a mystery)
  + The trigger of the first spike is still unknown.
  + Why the cache was cold remains unclear.
  - The job rejects a batch when one field is unknown.
  unless: whose [{word}] {word} (is|are) unknown
  - The policy promotes a replica whose lag is unknown.
  not-known: {the cause is} (not|n't) [yet] (known|clear|understood)
  + It is not yet known why the lease was lost.
  not-understood: {the cause is} (not|n't) [yet] (fully|completely|entirely) (known|clear|understood)
  + The cause is not fully understood.
  mechanism: mechanism [{words}] (is|remains) (not|n't) [yet] (fully|completely|entirely) (known|clear|understood)
  + The mechanism is not fully understood.
  not-found: {the cause is} (not|n't) [yet] been (found|identified|determined)
  + The cause has not been identified.
  yet-to-be: yet to be (determined|identified|found|established|confirmed|understood)
  + What held the lock has yet to be determined.
  - The queue has yet to be drained.
  do-not-know: ((do|does|have|has) not|don't|doesn't|haven't|hasn't) [yet] (know|found|identified|determined) (the|what|why)
  + We do not yet know why the lease was lost.
  + The team hasn't found the leak.
  - The callers don't know when to retry.
  unclear-why: (it's|there is no certainty|nobody knows) [still] [unclear|unknown|uncertain|not clear|not known] (why|what|how)
  + It's still unclear why the lease was lost.
  + Nobody knows why the lease was lost.
  not-sure-why: {we are} (not sure|unsure|not certain) [{word}] (why|what caused|how)
  + We are not sure exactly why the job stopped.
  - We are not sure that the index is needed.
  unknown-trigger: {start}(unknown|unclear) [exact|root] (cause|trigger|reason|mechanism)[.]{end}
  + Unknown exact trigger.
  - Restart it at an unknown trigger of the alarm.
  unknown-reason: (unknown|unexplained|undetermined) (reason|reasons|cause|causes)
  + The lease was lost for an as yet unknown reason.
  - The reason is in the log.
  could-not-find: (could not|couldn't|(was|were|been) (unable|not able) to) [{word}] (determine|identify|find|establish|explain) {the cause or why}
  + We could not determine the cause.
  + The team was unable to establish why the lease was lost.
  - Readers could not find the page.
  unless: {at the time}
  no-cause-found: no [{word}] [{word}] cause (was|has been|could be) (found|identified|determined|established)
  + No single root cause could be identified.
  unless: {at the time}
  nothing-but-unknown: {start}(unknown|undetermined|not known|not yet known)[.]{end}
  + Unknown.
  - Unknown hosts are refused.
`,
);

/** Up to there or right behind: it was open then and is not now, or is said not to be. */
export const NOT_OPEN_NOW = words`was, were, had been`;
/** What it was then does not count where the verb nearest to it says what is. */
export const OPEN_NOW = words`is, are, remain, remains`;
/** Anywhere before: it was open for a time. */
export const FOR_A_TIME = words`while, until`;

/** What a sentence about the cause speaks of. */
export const ABOUT_CAUSE = words`rca, cause, causes, caused, reason, reasons, why, trigger, triggered, mechanism`;
