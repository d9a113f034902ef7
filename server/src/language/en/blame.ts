import type { Cue } from '../cue.ts';

/** Nouns for people by what they do. A team is a person too: blame does not get better by being shared. */
const ROLES =
  'engineers?|developers?|devs?|programmers?|coders?|sysadmins?|admins?|administrators?|dbas?|sres?|responders?|reviewers?|authors?|maintainers?|managers?|leads?|interns?|juniors?|contractors?|technicians?|colleagues?|co-?workers?|teammates?|employees?|staff|staffers?|personnel|persons?|people|guys?|agents?|deployers?|releasers?|committers?|approvers?|testers?|analysts?|architects?|consultants?|specialists?|supervisors?|team ?leads?|on-?callers?|on-?calls?|oncall|commanders?|members?|hires?|new ?comers?|vendors?|qa|support|ops|helpdesk|leadership|management|humans?|individuals?|team|teams|squad|crew|folks|cto|ceo|vp|pm|ic|primary|secondary|shift|owner|owners';
const PRONOUNS = 'he|she|i|we|you|who|someone|somebody|whoever|one of us|one of them';

/** The end of a noun phrase that names a person. */
const PERSON = new RegExp(`(?:^|[^\\w@-])(?:${ROLES}|${PRONOUNS}|@[\\w.-]+)$`, 'i');

/** Heads that are people in other texts and software in these. */
const SOFTWARE =
  /(?:\b(?:kubernetes|k8s|postgres|prometheus|redis|kafka|mysql|etcd|crd|cluster|helm|cert|vault|custom|the|user|http|api|build|ci|monitoring|backup|log|package|resource|window|task|queue|session|state|cache|lock|release|feature|service|process|connection|data|network|config(?:uration)?|cloud|primary|leader|remote|jenkins|github|azure|agent|datadog|collector|node|ssh|replica|database|db|shard|read|failover) (?:agents?|managers?|operators?|owners?|support|testers?|primary|secondary|members?|team ?manager)|(?:ci|build|log|monitoring|datadog|ssh|node) agent|primary|secondary|members?|agents?|(?:browser|protocol|language|feature|driver|platform|tls|ipv6) support)$/i;

const ADVERBS =
  "(?:\\s+(?:\\w+ly|also|then|just|again|had|has|have|even|never|still|first|once|all|both|either|did|do|was|were|is|are|been|being|would|be|to|not|didn['’]?t|hadn['’]?t))*\\s*$";
const TRAILING_ADVERBS = new RegExp(ADVERBS, 'i');
const ATTACHMENT =
  /\s+(?:(?:on|in|from|at|for|of|with|under|doing|running|performing|handling|responsible for|assigned to|working on|in charge of)\s+(?:the\s+|our\s+|a\s+|an\s+|that\s+|this\s+|her\s+|his\s+)?(?:[\w'’-]+\s*){1,4}|who\s+[^,;]{1,60})$/i;
const BOUNDARY =
  /[,;:—()]|\s-\s|\b(?:that|which|because|since|when|while|but|so|after|before|as|if|although|though|whereas|until|where|why|how)\s+/gi;
const CONJUNCTION = /^(.*\S)\s+(?:and|or|then|and then)\s*$/is;

const lastClause = (text: string): string => {
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) {
    const end = boundary.index + boundary[0].length;
    if (text.slice(end).trim() !== '' || !/[,;]/.test(boundary[0])) start = end;
  }
  return text.slice(start);
};

function isPerson(phrase: string, names: readonly string[]): boolean {
  const head = phrase.trim();
  if (SOFTWARE.test(head) && !/\b(?:an?|our|one|new|support) (?:team )?(?:members?|agents?)$/i.test(head)) return false;
  return PERSON.test(head) || names.some((name) => head.toLowerCase().endsWith(name.toLowerCase()));
}

/**
 * Is the subject of what begins at `start` a person? Looks at the noun phrase to the left in the same clause; a subject that is not
 * known to be one leaves the answer at no.
 * @param names that the report or its configuration gives as names of persons
 */
export function hasPersonAsSubject(sentence: string, start: number, names: readonly string[]): boolean {
  let clause = lastClause(sentence.slice(0, start)).replace(TRAILING_ADVERBS, '');
  const joined = CONJUNCTION.exec(clause);
  if (joined) {
    // "The engineer ran the job and forgot the flag": the subject is at the beginning of the clause.
    const words = joined[1]!.split(/\s+/);
    for (let length = 1; length <= Math.min(5, words.length); length++) {
      if (isPerson(words.slice(0, length).join(' '), names)) return true;
    }
    return false;
  }
  if (isPerson(clause, names)) return true;
  const attached = ATTACHMENT.exec(clause);
  if (attached) clause = clause.slice(0, attached.index).replace(TRAILING_ADVERBS, '');
  return attached !== null && isPerson(clause, names);
}

const PERSON_NOUN = `(?:the |our |an? |one |some |his |her |their |that )?(?:[\\w'’-]+ ){0,3}(?:${ROLES})`;

export const CUES: readonly Cue[] = [
  {
    kind: 'omission by a person',
    pattern:
      /\b(?:forgot|forgotten|neglect(?:ed|s)|omitted|overlook(?:ed|s)|disregard(?:ed|s)|ignor(?:ed|es|ing)|skipp(?:ed|ing)|bypass(?:ed|ing)|dismiss(?:ed|es)|miss(?:ed|es)|sat on|slept (?:on|through)|slept past|brushed (?:off|aside)|shrugged off|blew (?:off|past)|cut corners|dropped the ball|let (?:it|this|the \w+) slip)\b/i,
    strength: 'strong',
    subject: 'person',
    notBefore: /^\s*(?:by (?:the )?(?:parser|cache)|heartbeats?|the (?:cache|deadline of))\b/i,
    matches: ['The engineer forgot the flag.', 'Our on-call missed the page.'],
    leaves: ['The engineer checked the flag.', 'The engineer set the flag.'],
  },
  {
    kind: 'failure by a person',
    pattern:
      /\b(?:fail(?:ed|s|ing|ure)? to\b|(?:did(?: not|n['’]?t)|never|do(?:es)? not|doesn['’]?t|had(?: not|n['’]?t)|not) (?:bother(?:ed)?(?: to)?|think(?: to)?|thought to|realis\w+|realiz\w+|notic\w+|check\w*|double-?check\w*|read|follow\w*|test\w*|verif\w+|review\w*|understand|understood|ask\w*|tell|told|escalat\w+|respond\w*|look\w*|pay|paid|care|bring|inform\w*|communicat\w+|confirm\w*|validat\w+|consider\w*|run|wait\w*|consult\w*|report\w*|heed\w*|acknowledg\w+)\b|without (?:checking|reading|testing|verifying|asking|thinking|telling|reviewing|looking|understanding|waiting|consulting|following|confirming|validating|bothering)\b)/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The reviewer did not notice the flag.', 'She pushed the change without testing.'],
    leaves: ['The reviewer noticed the flag.', 'The flag was set.'],
  },
  {
    kind: 'wrong act by a person',
    pattern:
      /\b(?:(?:mistakenly|carelessly|negligently|wrongly|incorrectly|blindly|recklessly|hastily|sloppily|foolishly|stupidly|thoughtlessly|accidentally|inadvertently|erroneously|lazily|irresponsibly) \w+(?:ed|ew|an|id|ade|ent|ave|oke|ote|ut|et|ook)\b|misread|misconfigured|misunderstood|mistyped|misjudged|misinterpreted|mishandled|miscalculated|miscommunicated|(?:messed|screwed|stuffed|cocked|fouled|f[*u]+cked) (?:\w+ )?up|botched|fumbled|bungled|broke (?:prod\w*|the)|fat-?fingered|blundered|caused (?:the|this|an?|our) (?:\w+ )?(?:incident|outage|failure|problem|issue|downtime|loss|deletion|bug|crash)|took down|brought down|wiped|nuked|deleted the wrong|ran the wrong|picked the wrong|chose the wrong|used the wrong|typed the wrong|pasted the wrong|pushed the wrong|(?:got|had) (?:it|this|that|the \w+) wrong|made (?:a|an|the|another|some|several) (?:\w+ ){0,2}(?:mistakes?|errors?|blunders?|slip|slip-up)|panicked|was asleep|were asleep|fell asleep|was not paying|wasn['’]?t paying|were not paying|weren['’]?t paying|rushed|was supposed to|were supposed to|had been told|knew (?:better|that|about)|chose not to|decided (?:not to|against)|couldn['’]?t be bothered|refused to|took (?:it upon|matters)|jumped to|assumed (?:that )?(?:it|the|this|they|everything|someone|nobody))\b/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The DBA mistakenly dropped the table.', 'Someone fat-fingered the command.'],
    leaves: ['The table was dropped.', 'The DBA restored the table.'],
  },
  {
    kind: 'person as the fault',
    pattern: new RegExp(
      `\\b(?:blame lies with|blame is on|blame goes to|fault lies with|(?:errors?|mistakes?|oversight|negligence|carelessness|faults?|blunder|slip|inattention|failure) (?:by|of|on the part of)) (?:${PERSON_NOUN}\\b|@[\\w.-]+)`,
      'i',
    ),
    strength: 'strong',
    matches: ['The outage was caused by a mistake of an engineer.', 'The blame lies with the deploy team.'],
    leaves: ['The outage was caused by a failure of the disk.'],
  },
  {
    kind: 'fault of a person',
    pattern: new RegExp(
      `\\b(?:(?:${ROLES})['’]s?|his|her|my|our|their|your|@[\\w.-]+['’]s|[A-Z][a-z]+['’]s) (?:own )?(?:\\w+ )?(?:fault|mistake|negligence|carelessness|oversight|incompetence|inattention|laziness|sloppiness|inexperience|blunder|bad judge?ment|poor judge?ment|lack of (?:care|attention|knowledge|experience|diligence|understanding|discipline))\\b`,
      'i',
    ),
    strength: 'strong',
    unless: /\bno(?:body|t|-?one)?(?:['’]s)? (?:\w+['’]s )?fault\b|\bnot\b.{0,20}\bfault\b|\bblameless/i,
    matches: ["It was Bob's mistake.", "The reviewer's oversight let it through."],
    leaves: ["It was nobody's fault.", "The pod's default was wrong."],
  },
  {
    kind: 'judgement of a person',
    pattern:
      /\b(?:careless|negligent|sloppy|lazy|incompetent|inexperienced|irresponsible|reckless|complacent|inattentive|overconfident|clueless|unqualified|undertrained|distracted|unprofessional|lackadaisical|not (?:careful|competent|diligent|attentive|experienced|skilled|trained) enough|too (?:slow|hasty|lazy|tired|junior|inexperienced|confident|busy to|careless))\b/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The operator team was careless.'],
    leaves: ['The team was paged.'],
  },
  {
    kind: 'trait as the cause',
    pattern:
      /\b(?:carelessness|negligence|incompetence|inattention|inattentiveness|complacency|sloppiness|laziness|recklessness|lack of (?:care|diligence|discipline|attention(?: to detail)?|professionalism|vigilance|ownership by)|poor (?:judge?ment|discipline)|bad judge?ment|someone['’]?s? (?:mistake|fault)|(?:rookie|newbie|junior|silly|stupid|dumb|careless|sloppy|amateur|beginner['’]?s?|embarrassing) (?:mistake|error|slip|move|oversight)|finger trouble|asleep at the wheel|dropped the ball|sloppy work|careless \w+)\b/i,
    strength: 'strong',
    unless: /\bblame ?less|\bno blame|\bnot (?:a (?:matter|question) of|due to|because of|about)\b/i,
    matches: ['The cause was carelessness.', 'It was a rookie mistake.'],
    leaves: ['The cause was a missing check.'],
  },
  {
    kind: 'pointing at a person',
    pattern:
      /\b(?:you can thank|the culprit (?:is|was|here is) (?:@|our|an? (?:engineer|developer|colleague|contractor|intern)|the (?:engineer|developer|contractor|intern|team))|(?:is|are|was|were|be|bears?|solely|fully|personally) (?:to blame|at fault|responsible) for (?:causing|breaking|(?:the|this|our) (?:outage|incident|failure|mess|downtime|loss|mistake|problem)))\b/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The release team was responsible for causing the outage.'],
    leaves: ['The release team was responsible for the web tier.'],
  },
];

/** Human error as the cause: nouns that end the search for one. */
export const HUMAN_ERROR: readonly Cue[] = [
  {
    kind: 'human error',
    pattern:
      /\b(?:human|operator|user|pilot|admin(?:istrator)?|manual|engineer|developer|dev|procedural|deployer|staff|personnel|handling|clerical|individual) (?:error|mistake|failure|oversight|fault|slip|blunder)s?\b|\bhuman factors?\b|\bpebkac\b|\bfat[- ]?finger(?:ed|ing|s)?\b|\berrors? by (?:a )?humans?\b/i,
    strength: 'strong',
    notBefore:
      /^\s*(?:rates?|budget|messages?|pages?|codes?|handling|prevention|reports?|logs?|analysis|responses?|experience|-proof)\b/i,
    unless:
      /\b(?:avoid|prevent|reduce|guard against|protect (?:us )?(?:from|against)|eliminat\w+|not|isn['’]?t|never|rather than|instead of|no|blameless|tolerant|catch(?:es)?|label\w*|call(?:ed|ing) (?:it|this)|stop at|concept of|so-called|room for|risk of|prone to|possibility of|potential for)\b.{0,40}\b(?:human|operator|user|manual|fat)\b|\buser errors?\b.{0,30}\b(?:rate|4\d\d|percent|%)/i,
    matches: ['Root cause: human error.', 'The outage was caused by operator error.', 'PEBKAC.'],
    leaves: ['The user error rate rose.', 'The dialog guards against human error.', 'Human error is not a root cause.'],
  },
];
