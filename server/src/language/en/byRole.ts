import type { Cue } from '../cue.ts';
import { ROLE, rolesMarked } from './subject.ts';

/** People called by their role, and what they lacked, passed over or did wrong: the phrase itself says who. */
export const BY_ROLE: readonly Cue[] = [
  {
    kind: 'poor work of people',
    pattern: new RegExp(
      `\\b(?:[Cc]ommunication|[Cc]oordination|[Ss]upport|[Rr]esponses?|[Hh]andover|[Hh]andoff|[Tt]esting|[Rr]eview|[Pp]lanning|[Ee]scalation|[Dd]ocumentation|[Rr]eaction|[Pp]reparation|[Ss]upervision|[Jj]udge?ment) (?:from|by|of|within|between|in) (?:the |our |an? )?(?:[\\w'’-]+ ){0,3}${ROLE} (?:was|were) (?:\\w+ )?(?:poor|bad|slow|late|inadequate|lacking|insufficient|unhelpful|sloppy|careless|terrible|unacceptable|unprofessional|non-?existent|not good enough)\\b|\\b(?:[Mm]istakes?|[Ee]rrors?|[Bb]lunders?|[Ss]lips?) (?:was|were) made by (?:@[\\w.-]+|[A-Z][a-z]+\\b|(?:the |our |an? )(?:[\\w'’-]+ ){0,3}${ROLE})`,
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'Communication from the network team was poor throughout the incident.',
      'The mistake was made by the infrastructure lead.',
    ],
    leaves: ['Support from the vendor was fast.', 'Testing of the failover was automated.'],
  },
  {
    kind: 'a lack in people',
    pattern: new RegExp(
      `\\b(?:poor|lack of|insufficient|inadequate|bad|missing|no|little|sloppy) (?:[\\w'’-]+ ){0,2}(?:communication|coordination|diligence|expertise|knowledge|care|attention|understanding|skills?|experience|discipline|ownership|preparation|judge?ment|oversight|handover|follow-?through|awareness|competence|vigilance) (?:from|within|in|on|of|by|among|between|on the part of) (?:the |our |an? |one )(?:[\\w'’-]+ ){0,3}${ROLE}`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'Poor communication from the platform team left us debugging blind.',
      'Lack of Kubernetes expertise within the data team was the problem.',
    ],
    leaves: ['Lack of memory on the node was the problem.', 'Communication from the platform team was clear.'],
  },
  {
    kind: 'passed over by a person',
    pattern: new RegExp(
      `\\b(?:bypassed|skipped|ignored|overlooked|forgotten|neglected|missed|mishandled|botched|mismanaged|dismissed|disregarded|silenced) (?:\\w+ )?by (?:@[\\w.-]+|(?:the |our |an? |one )(?:[\\w'’-]+ ){0,3}${ROLE})(?!\\w)`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'The interlock was deliberately bypassed by the night shift.',
      'The page was missed by our on-call engineer.',
    ],
    leaves: ['The record was skipped by the parser.', 'The page was acknowledged by our on-call engineer.'],
  },
  {
    kind: 'somebody’s choice as the cause',
    pattern: new RegExp(
      `(?:\\b(?:caused by|due to|because of|result of|down to|thanks to|came from|traced (?:back )?to) |^)(?:the |our |an? )?(?:(?:[\\w'’-]+ ){0,2}${ROLE}|[A-Z][a-z]+)['’]s? (?:\\w+ )?(?:decision|choice|refusal|insistence|failure|reluctance|unwillingness|inability|attempt|habit|haste|assumption) (?:to|on|of|that)\\b`,
    ),
    reads: rolesMarked,
    strength: 'strong',
    unless: /\b(?:was (?:reasonable|right|correct|understandable)|helped|saved|prevented)\b/i,
    matches: [
      "The incident was caused by Ling's decision to disable the limiter.",
      "Sergei's refusal to roll back cost half an hour.",
    ],
    leaves: ["The outage was caused by the scheduler's decision log.", "Ling's decision to roll back helped."],
  },
  {
    kind: 'having failed to',
    pattern: new RegExp(
      `\\bhaving (?:failed|forgotten|neglected|omitted|refused|skipped|ignored|missed|not \\w+ed)\\b.{0,80}, (?:the |our |an? )(?:[\\w'’-]+ ){0,2}${ROLE}|\\bit was (?:\\w+ )?(?:irresponsible|careless|reckless|negligent|foolish|unprofessional|stupid) (?:to|of)\\b|\\bneither of (?:them|the (?:two )?\\w+) (?:coordinated|checked|told|asked|noticed|bothered|verified|read)\\b`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'Having failed to check the disk usage, the operator started the backup.',
      'It was irresponsible to start the migration on a Friday.',
    ],
    leaves: ['Having failed to connect, the client retried.', 'It was safe to start the migration.'],
  },
  {
    kind: 'against a rule, by a person',
    pattern: new RegExp(
      `\\bby (?:@[\\w.-]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?|(?:the |our |an? |one |another |some )(?:[\\w'’-]+ ){0,3}${ROLE})(?: of \\w+| from \\w+)?,? (?:in (?:clear |direct |open )?(?:violation|breach|defiance|disregard) of|without|against|contrary to|despite|instead of|bypassing|ignoring|skipping|who (?:did(?: not|n['’]t)|had(?: not|n['’]t)|failed|forgot|ignored|never|misread|misunderstood|rotated|changed|pushed|deleted))`,
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'The change was pushed to production by Tomasz, in violation of the freeze.',
      'The flag was flipped by an engineer without asking the owners.',
    ],
    leaves: ['The change was pushed by Tomasz after the review.', 'Requests were served by the proxy without a cache.'],
  },
  {
    kind: 'a whole group at fault',
    pattern: new RegExp(
      `\\b(?:entirely |mostly |clearly |purely |solely |all |largely )?(?:the|our|their) (?:\\w+ )?(?:fault|doing|failing|blunder|mistake|negligence|carelessness|incompetence) of (?:the |our |an? )?(?:[\\w'’-]+ ){0,3}${ROLE}`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'The incident is entirely the fault of the infrastructure group.',
      'It was the negligence of our night operator.',
    ],
    leaves: ['The fault of the disk array was logged.', 'It was the work of the payments team.'],
  },
  {
    kind: 'nobody did their part',
    pattern:
      /\b(?:nobody|no one|no-one|none of (?:us|them|the (?:engineers|reviewers|operators|team))) (?:(?:on|in|from|at|of) (?:the |our )?[\w'’ -]{2,40}? )?(?:ever |even |really |actually )?(?:took (?:the trouble|the time|responsibility|ownership|care)|had the (?:discipline|decency|courage|sense|guts)|bothered|cared|thought (?:to|of|about)|felt responsible|could be bothered|paid attention|was paying attention|was willing|lifted a finger)\b/i,
    strength: 'strong',
    matches: [
      'Nobody in the payments squad took the trouble to look at staging.',
      'No one on the team had the discipline to update the runbook.',
    ],
    leaves: ['Nobody was paged.', 'Nobody in the payments squad had access to the log.'],
  },
  {
    kind: 'what a person would have prevented',
    pattern: new RegExp(
      `\\bhad (?:the |our |an? )?(?:[\\w-]+ ){0,3}${ROLE} (?:(?:of|on|in) (?:the )?\\w+ )?(?:\\w+ly |only |just )?\\w+(?:ed|en|one|ught|ead|ept|un)\\b|\\bif (?:the |our |an? )?(?:[\\w-]+ ){0,3}${ROLE} had \\w+(?:ed|en|one|ught|ead|ept|un)\\b.{0,80}\\bwould\\b|\\b(?:would|could)(?: not|n['’]t| never)?(?: easily)? have (?:happened|occurred|been) [^.;]{0,40}?\\bif (?:[A-Z][a-z]+|he|she|they|someone|somebody|anyone|anybody|(?:the |our |an? )(?:[\\w-]+ ){0,3}${ROLE}) (?:had|would)\\b`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'Had the security team reviewed the ticket, none of this would have happened.',
      'Had the on-call engineer checked the log, it would have been seen.',
    ],
    leaves: ['Had the cache expired, the page would have been rebuilt.', 'The team had reviewed the ticket.'],
  },
  {
    kind: 'a decision called wrong',
    pattern:
      /\b(?:decision|choice|behaviou?r|attitude|conduct)\b.{0,60}\b(?:was|were|is) (?:\w+ly )?(?:irresponsible|careless|reckless|negligent|unacceptable|unprofessional|inexcusable|foolish|stupid)\b/i,
    strength: 'strong',
    matches: ["The architect's decision to skip the review was irresponsible.", 'Their behaviour was unacceptable.'],
    leaves: ['The latency was unacceptable.', 'The decision was documented in the ADR.'],
  },
  {
    kind: 'done wrong by a person',
    pattern: new RegExp(
      `\\b(?:incorrectly|wrongly|badly|poorly|mistakenly|carelessly|accidentally)\\b.{0,40}\\bby (?:@[\\w.-]+|(?:the |our |an? )(?:[\\w-]+ ){0,2}${ROLE})`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: ['The rule was incorrectly changed by the contractor.', 'It was set up poorly by @rahul.'],
    leaves: ['The rule was incorrectly parsed by the proxy.', 'The rule was changed by the contractor.'],
  },
  {
    kind: 'a person of little experience',
    pattern: new RegExp(
      `\\b(?:inexperienced|junior|new|untrained|careless|sloppy|incompetent|overconfident|negligent|inattentive|misguided|clumsy|distracted) (?:\\w+ )?${ROLE} (?:\\w+ly )?(?:let|ran|pushed|executed|pasted|typed|selected|clicked|triggered|deployed|merged|deleted|dropped|applied|changed|broke|caused|started|approved|ignored|made|did|set|introduced|wrote|misconfigured|disabled|enabled|shipped|committed|restarted|stopped|removed|edited)\\b`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: [
      'A junior developer pushed an untested change.',
      'An inexperienced operator executed the procedure twice.',
    ],
    leaves: ['A new engineer joined the call.', 'The new node ran the job.'],
  },
];
