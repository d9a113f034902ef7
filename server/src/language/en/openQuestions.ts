import { words } from '../../text/words.ts';
import { english } from '../phrases/lists.ts';

/** What says that something is still to be found out. */
export const OPEN_QUESTIONS = english(
  { kind: 'still open' },
  `
  under-investigation: [still|currently|remain|remains] (under investigation|being investigated)
  + The cause of the replay is still under investigation.
  + Two of the lost orders are being investigated.
  investigating: still investigating
  + We are still investigating the replay.
  unknown: {the cause is} (unknown|unclear|to be determined)
  + The trigger of the first spike is still unknown.
  + Why the cache was cold remains unclear.
  - The job rejects a batch when one field is unknown.
  not-known: {the cause is} (not|n't) [yet] (known|clear|understood)
  + It is not yet known why the lease was lost.
  not-found: {the cause is} (not|n't) [yet] been (found|identified|determined)
  + The cause has not been identified.
  do-not-know: ((do|does|have|has) not|don't|doesn't|haven't|hasn't) [yet] (know|found|identified|determined) (the|what|why)
  + We do not yet know why the lease was lost.
  + The team hasn't found the leak.
  - The callers don't know when to retry.
`,
);

/** Up to there or right behind: it was open then and is not now, or is said not to be. */
export const NOT_OPEN_NOW = words`was, were, had been, while, until`;
