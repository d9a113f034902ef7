import type { Cue } from '../cue.ts';
import { english } from '../phrases/lists.ts';

/** Human error as the cause: nouns that end the search for one. */
export const HUMAN_ERROR: readonly Cue[] = english(
  { kind: 'human error' },
  `
  not before: (rate|rates|budget|message|messages|page|pages|code|codes|handling|prevention|report|reports|log|logs)
  not before: (analysis|response|responses|experience|-proof)
  # What is asked is answered behind it.
  not before: \\?
  unless: {not or against}{40 letters}(human|operator|user|manual|fat)
  unless: (incorrect|wrong|unfair|unhelpful) to (focus|blame|stop)
  unless: (human|operator|user) error{30 letters} (not|never|no|considered|excluded|ruled out|rejected)

  error: * (error|errors|mistake|mistakes|oversight|oversights|slip|slips|blunder|blunders)
  * human
  + Root cause: human error.
  - The dialog guards against human error.
  - Human error is not a root cause.
  - It can be attributed to human error, but it is incorrect to focus on the individual.
  - In this team "human error" is never accepted as a cause.
  * operator
  + The outage was caused by operator error.
  * user
  + The delete was a user error.
  - The user error rate rose.
  unless: user (error|errors) [{30 letters}] (rate|percent|%|rose|grew)
  - User errors rose to a third of the requests.
  * pilot
  + Support put it down to pilot error.
  * admin
  + An admin error removed the record.
  * administrator
  + The cause was an administrator mistake.
  * manual
  + A manual error during the failover.
  * engineer
  + It was an engineer mistake.
  * developer
  + The cause was a developer mistake.
  * dev
  + Root cause: dev error.
  * deployer
  + Root cause: deployer error.
  * staff
  + The outage came from a staff mistake.
  * personnel
  + Root cause: personnel error.
  * clerical
  + A clerical error in the zone file.
  human-failure: human (failure|fault|failing)
  + The trigger was a human failure.
  human-factor: human (factor|factors|element)
  + The root cause was the human factor.
  - A human factors analysis will follow.
  people-making-mistakes: people making (mistakes|errors)
  + It came down to people making mistakes.

  typing: * (error|errors|mistake|mistakes|slip|slips){as it happened}
  * typing
  + A typing error in the subnet took the route away.
  - The parser reports a typing error.
  * typo
  + A typo error was made in the zone file.
  * copy-paste
  + A copy-paste error led to the wrong key.
  * data entry
  + A data entry mistake was the trigger.
  * keying
  + A keying error caused the double payment.
  pebkac: pebkac
  + PEBKAC.
  fat-finger: fat-finger(|s|ed|ing)
  + The root cause was a fat finger.
  + The value was fat-fingered.
  `,
);
