import type { Cue } from '../cue.ts';
import { BY_ROLE } from './byRole.ts';
import { HARM } from './harm.ts';
import { ROLE, rolesMarked } from './subject.ts';

const PERSON_NOUN = `(?:the |our |an? |one |some |his |her |their |that )?(?:[\\w'’-]+ ){0,3}${ROLE}`;

export const CUES: readonly Cue[] = [
  ...BY_ROLE,
  {
    kind: 'irony at a person',
    pattern: /\b(?:you can thank|courtesy of) (?:@[\w.-]+|our (?:friends|colleagues) (?:in|at|from))/i,
    strength: 'strong',
    unless: /\b(?:quick|fast|early|noticed|spotted|helped|recovered|restored|caught)\b/i,
    matches: ['You can thank @dave for the loop.', 'Courtesy of @dave the cache was empty.'],
    leaves: ['Thanks to @dave, who noticed it early.', 'You can thank the canary.'],
  },
  {
    kind: 'somebody not doing',
    pattern: new RegExp(
      `\\b(?:down to|because of|due to|caused by|came from|comes from|result of|with) (?:(?:the |our |an? |one )(?:[\\w'’-]+ ){0,3}${ROLE}|[A-Z][a-z]+|him|her|them|us|someone|somebody|nobody) (?:not|never) \\w+ing\\b|\\b(?:none|neither) of (?:the|our) (?:[\\w'’-]+ ){0,2}${ROLE} (?:did (?:their|his|her) (?:job|part|homework|work)|checked|looked|read|tested|asked|bothered)\\b|\\b(?:nobody|no one|no-one) (?:on|in|from|at) (?:the |our )(?:[\\w'’-]+ ){0,3}${ROLE} (?:ever |even |had )*(?:checked|looked|read|tested|asked|bothered|verified|confirmed|followed|reviewed|opened)\\b|\\b${ROLE} with (?:too |far too |so )?(?:little|no|not enough|insufficient) (?:experience|training|knowledge|understanding|practice)\\b|\\bguilty party\\b|\\b(?:just |only |merely )?tick(?:ed|ing) (?:the|a) box\\b`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: ['It came down to the duty engineer not reading the page.', 'None of the reviewers did their job.'],
    leaves: ['It came down to the probe not reading the page.', 'None of the reviewers had access.'],
  },
  {
    kind: 'on somebody',
    pattern:
      /\b[Tt]his (?:one )?(?:is|was|falls|lies) (?:squarely |entirely |all )?on (?:me|us|him|her|them|the (?:[\w-]+ )?team|[A-Z][a-z]+)\b|\bon (?:his|her|their|my|our|[A-Z][\w-]+['’]s) watch\b|\b(?:our|his|her|their|my|[A-Z]\w+['’]s) own (?:impatience|haste|negligence|carelessness|inattention|arrogance|stubbornness|ignorance|laziness|fault|making)\b|\b(?:which|this|that|it) (?:is|was) (?:simply |plainly |frankly |just )?(?:inexcusable|unforgivable|indefensible|irresponsible|negligent)\b|\bslipped (?:his|her|their|my|our|[\w-]+['’]s) minds?\b|\bif there (?:is|was) (?:a|any) culprit\b|\bat the (?:bottom|root|heart) of (?:all |all of )?(?:this|it) (?:is|are|was|were) (?:the (?:\w+ )?(?:team|group|department|vendor|people)|[A-Z][a-z]+\b)/,
    strength: 'strong',
    matches: ['This one is on the platform team.', 'The rotation slipped her mind.'],
    leaves: ['This one is on the roadmap.', 'At the bottom of this is the list of nodes.'],
  },
  {
    kind: 'what only a person does',
    pattern:
      /\b(?:forgot|forgotten|neglected|overlooked|bothered|(?:did(?: not|n['’]?t)|does(?: not|n['’]?t)|(?:clearly|obviously) (?:did(?: not|n['’]?t)|does(?: not|n['’]?t))) (?:\w+ )?(?:grasp|get (?:that|what|why|how))|pa(?:id|ys) no (?:attention|heed)|(?:was|were) (?:gullible|naive|staring at|too (?:hasty|slow|eager|quick|trusting|confident|optimistic|proud|busy|shy))|lied (?:to|about)|lies (?:to|about)|(?:kept|keeps) putting|(?:put|putting) (?:it|this|that) off|jumped the gun|mis(?:counted|calculated|remembered|heard|diagnosed|placed|spelled|identified|labell?ed|laid)|overslept|took the [\w -]{2,30} for the|ty(?:ped|pes) (?:one|an extra|a) |promised to|chose to (?:dismiss|ignore|skip|disregard)|forgets|neglects|overlooks|misreads|mistypes|misjudges|misunderstands|took (?:the|no) (?:trouble|care)|takes no care|had the (?:discipline|decency|sense) to|(?:did(?: not|n['’]?t)|never|not) (?:bother|care|thought of|realis\w+|realiz\w+|think to|pay attention)|misread|mistyped|misunderstood|misjudged|fat-?fingered|typed (?:it|the \w+(?: \w+)?|in \w+) wrong(?:ly)?|typed the wrong|should(?: not|n['’]?t)? have (?:known|thought|realis\w+|realiz\w+)(?: better)?|ought to have known|knew better|fat-?fingers|(?:was|were) not paying|wasn['’]t paying|not paying attention|(?:was|were|is|are|got|became|being) (?:very |too |a bit |rather |so |just |simply |far too )?(?:slow and|careless|negligent|sloppy|lazy|incompetent|complacent|inattentive|overconfident|clueless|asleep|distracted|impatient|reckless)|(?:messed|screwed|stuffed|cocked) (?:\w+ )?up|botched|bungled|panicked|dropped the ball|cut corners|(?:couldn['’]?t|could not) be bothered|kept quiet|keeps? refusing|kept refusing|insisted on|overruled|overrode|(?:fat-?fingers|pulls? rank|pulled rank)|on a whim|lacks? (?:the |any |even )?(?:\w+ ){0,3}(?:skills?|competence|experience|discipline|knowledge|understanding|patience|diligence|judge?ment|training)|(?:has|have|had) no (?:idea|clue|business|excuse)|(?:refuses|refused) to|knew (?:full well|perfectly well|about it)|chose to ignore|chooses to ignore|turned a blind eye|looked the other way|could not care less|couldn['’]t care less|took (?:a )?shortcuts?|(?:wrongly|mistakenly|carelessly|blindly|wilfully|willfully|deliberately|needlessly|recklessly|hastily|sloppily|lazily|stubbornly) \w+(?:s|ed|d)\b)\b/i,
    strength: 'strong',
    subject: 'name',
    matches: ['Jonas forgot the flag.', 'The team should have known better.'],
    leaves: ['Jonas restored the table.', 'The job was restarted.'],
  },
  {
    kind: 'omission by a person',
    pattern:
      /\b(?:dozed off|dozes off|mixed up|mix(?:es)? up|muddled|left out|mis(?:counted|matched|placed|labell?ed|filed|routed|sent|keyed|plugged|entered)|forgot|forgotten|neglect(?:ed|s)|omitted|overlook(?:ed|s)|disregard(?:ed|s)|ignor(?:ed|es|ing)|skipp(?:ed|ing)|skips|omits|forgets|disobeyed|flouted|breached|evaded|sidestepped|circumvented|withheld|concealed|covered up|hid (?:the|it|this|that)|played down|waved (?:it |this |the \w+ )?through|signed (?:it |this |the \w+ )?off (?:blindly|unread|without)|bypass(?:ed|ing)|dismiss(?:ed|es)|miss(?:ed|es)|sat on|slept (?:on|through)|slept past|brushed (?:off|aside)|shrugged off|blew (?:off|past)|cut corners|dropped the ball|let (?:it|this|the \w+) slip)\b/i,
    strength: 'strong',
    subject: 'person',
    notBefore:
      /^\s*(?:(?:our|the|an?|its|their|this|that|any) )?(?:\w+ )?(?:slos?|slas?|targets?|deadlines?|objectives?|goals?|budget)\b|^\s*(?:by (?:the )?(?:parser|cache)|heartbeats?|the (?:cache|deadline of))\b/i,
    matches: ['The engineer forgot the flag.', 'Our on-call missed the page.'],
    leaves: ['The engineer checked the flag.', 'The engineer set the flag.'],
  },
  {
    kind: 'failure by a person',
    pattern:
      /\b(?:fail(?:ed|s|ing|ure)? to\b|(?:did(?: not|n['’]?t)|never|do(?:es)? not|do(?:es)?n['’]?t|had(?: not|n['’]?t)|not) (?:bother(?:ed)?(?: to)?|think(?: to)?|thought to|realis\w+|realiz\w+|notic\w+|check\w*|double-?check\w*|read|follow\w*|test\w*|verif\w+|review\w*|understand|understood|ask\w*|tell|told|escalat\w+|respond\w*|look\w*|pay|paid|care|bring|inform\w*|communicat\w+|confirm\w*|validat\w+|run|wait\w*|consult\w*|heed\w*|acknowledg\w+|write|wrote|add(?:ed)?|include|cover|configure|document|monitor|renew|rotate|back up|plan|prepare|coordinate|follow up|take|provide)\b)/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The reviewer did not notice the flag.', 'She never checked the result.'],
    leaves: ['The reviewer noticed the flag.', 'The flag was set.'],
  },
  {
    kind: 'how a person did it',
    pattern:
      /\b(?:without (?:(?:first|even|ever|\w+ly) )*(?!losing|causing|affecting|dropping|interrupting|impacting|breaking|needing|restarting|having|anything|nothing|something|warning|downtime|stopping|incident)\w+ing|without (?:checking|reading|testing|verifying|asking|thinking|telling|reviewing|looking|understanding|waiting|consulting|following|confirming|validating|bothering|informing|notifying|coordinating|announcing|a second thought|permission|approval|authori[sz]ation)|instead of \w+ing|(?:bypassing|skipping|ignoring|circumventing|neglecting|violating) (?:the|all|our|any|every|required|several)|having (?:mistaken|confused|misread|forgotten|failed|neglected|skipped|ignored|overlooked|assumed|misunderstood|not \w+ed)|even though|still had(?: not|n['’]t)|despite (?:being (?:told|warned|asked|reminded)|(?:the |repeated |clear |several |multiple )*(?:warnings?|instructions?|reminders?)|knowing)|blindly|carelessly|recklessly|negligently|sloppily|hastily|lazily|half-?heartedly|out of (?:laziness|ignorance|carelessness|habit)|by mistake|by accident|in the wrong (?:terminal|window|environment|cluster|account|console|database|tab)|for no good reason|as usual|against (?:\w+['’]s |all |the |our )?(?:advice|warnings?|policy|procedure))\b/i,
    strength: 'strong',
    subject: 'clause',
    unless: /\b(?:allowed|permitted|able|free|entitled|can|may|could) (?:to )?\w+/i,
    matches: ['The DBA ran the migration on production without reading the runbook.', 'The lead approved it blindly.'],
    leaves: ['The DBA ran the migration with the runbook.', 'The lead approved it.'],
  },
  {
    kind: 'wrong act by a person',
    pattern:
      /\b(?:(?!notic|spott|report|correct|found|saw)\w+(?:ed|ut|an|ook|ade|ent|old|ing|at|ood) (?:(?:back|up|down|over|out|at|in|on|into|from|to|with|through) )?the wrong \w+|(?!notic|spott|report|correct|found|saw)\w+(?:ed|ut|an|ook|ade|ent|old|at) (?:[\w-]+ ){1,5}(?:in|into|on|onto|to|from|at|against|for) the wrong \w+|k(?:ept|eeps?) (?:\w+ ){1,3}in the dark|made up|lets? (?:the|our|an?|his|her|their) [\w -]{2,40} (?:expire|lapse|run out|fill up|rot|slip)|once again|yet again|for the (?:second|third|fourth) (?:time|year|month|quarter) running|\w+(?:ing|s) the wrong \w+|(?:incorrectly|accidentally|inadvertently|erroneously) \w+s\b|panics\b|(?:sleeps?|slept) (?:through|past|in)|(?:under|over)-?estimat(?:ed|es)\b|went back to (?:what|sleep|bed|their)|finally repl(?:ies|ied)|(?:makes?|made|pushe[sd]|ran|runs|did|does|deploy(?:s|ed)|appl(?:ies|ied)) (?:an? |the )?(?:unannounced|unapproved|unauthori[sz]ed|undocumented|unreviewed|uncoordinated|unplanned|untested) |(?:was|were|is) (?:\w+ )?(?:unhelpful|uncooperative|unresponsive|dismissive)\b|gave (?:us |them |me |\w+ )?(?:the )?(?:wrong|bad|false|incorrect) \w+|(?:did(?: not|n['’]t)|had(?: not|n['’]t)|has(?: not|n['’]t)) (?:[\w'’-]+ ){1,6}(?:correctly|properly|carefully|thoroughly|in time|as (?:instructed|required|agreed))|(?:was|were|is) (?:unreachable|not reachable|nowhere to be found)|force-?pushed|(?:should(?: not|n['’]t)?|could) have (?:\w+(?:ed|en|wn|ught|een|ead|ept|old|eard)|known|seen|done|been more|thought)\b|(?:waited|took) (?:far |much |way )?too long|(?:acted|reacted|responded|escalated|merged|deployed|approved|decided) (?:far |much |way )?too (?:late|early|fast|quickly|hastily)|(?:left|kept) (?:\w+ ){1,4}(?:enabled|disabled|open|running|unattended|unlocked|exposed|logged in)|never (?:reverted|removed|cleaned|updated|documented|tested|checked|fixed|closed|rotated|renewed)|even though|(?:pushed|merged|deployed|shipped|released) (?:an? )?(?:untested|unreviewed|broken|half-finished)|(?:mistakenly|carelessly|negligently|wrongly|incorrectly|blindly|recklessly|hastily|sloppily|foolishly|stupidly|thoughtlessly|accidentally|inadvertently|erroneously|lazily|irresponsibly) \w+(?:ed|ew|an|id|ade|ent|ave|oke|ote|ut|et|ook)\b|misread|misconfigured|misunderstood|mistyped|misjudged|misinterpreted|mishandled|miscalculated|miscommunicated|(?:messed|screwed|stuffed|cocked|fouled|f[*u]+cked) (?:\w+ )?up|botched|fumbled|bungled|broke (?:prod\w*|the (?:build|site|deployment|release|service|api|pipeline|login|checkout|database|cluster|replication|config\w*)|replication|everything)(?! into)|fat-?fingered|blundered|caused (?:the|this|an?|our) (?:\w+ )?(?:incident|outage|failure|problem|issue|downtime|loss|deletion|bug|crash)|(?:took|brought) (?:down (?:prod\w*|the (?:site|service|cluster|database|api|whole|entire)|everything)|(?:prod\w*|the site|the service) down)|broke (?:the|our|their) (?:\w+ )?(?:contract|rules?|policy|procedure|freeze|convention|agreement)|overwrote (?:the|our|a|all)|loaded (?:the|an?) (?:wrong|old|stale)|approved (?:an?|the|it|this) (?:\w+ ){0,4}(?:did(?: not|n['’]t)|unread|unseen)|(?:acted|deployed|changed|decided|released|went ahead) (?:\w+ )?(?:alone|unilaterally|single-?handedly|on (?:his|her|their) own)|took (?:\d+|an?|two|three|four|five|over|more than|almost|nearly|about|around) (?:\w+ )?(?:minutes?|hours?|hour) to (?:even )?(?:acknowledge|respond|react|answer|reply|notice|reali[sz]e|escalate)|(?:was|were|is|are) not (?:\w+ )?(?:familiar|trained|experienced|qualified|skilled|prepared)\b|(?:push|deploy|merg|shipp|releas|committ|appli|upload|roll)\w*ed (?:out )?(?:an? |the )?(?:bad|broken|faulty|wrong|incorrect|buggy|untested|unreviewed|half-finished|invalid|malformed)|finally (?:responds?|responded|answers?|answered|acknowledge[sd]?|reacts?|reacted)|(?:did|does) no (?:handover|testing|review|check|checks|verification)|made a mess|(?:left|leaves) (?:us|behind) (?:an? )?(?:\w+ )?mess|lets? (?:\w+ ){1,4}slip(?: through)?|should(?: not|n['’]t)? know better|made promises|delayed the|contrary to|kept on (?:pulling|asking|interrupting|ignoring|pushing)|by not (?:following|checking|reading|telling|asking|testing)|too late|far too (?:long|late|slowly)|took (?:his|her|their) (?:own )?(?:sweet )?time|(?:wiped|nuked|dropped) (?:prod\w*|the (?:wrong|production|live|entire|whole)\b)|deleted the wrong|ran the wrong|picked the wrong|chose the wrong|used the wrong|typed the wrong|pasted the wrong|pushed the wrong|(?:got|had) (?:it|this|that|the \w+) wrong|made (?:a|an|the|another|some|several) (?:\w+ ){0,2}(?:mistakes?|errors?|blunders?|typos?|slip|slip-up)|panicked|was asleep|were asleep|fell asleep|was not paying|wasn['’]?t paying|were not paying|weren['’]?t paying|rushed|was supposed to|were supposed to|had been told|knew (?:better|about)|rubber-?stamped|had no business|did nothing|lost (?:track|control|patience)|lacked the (?:competence|skills?|experience|knowledge|discipline|patience)|pressured|(?:was|were|is|are) unfamiliar with|confused \w+ (?:with|for)|(?:was|were|had been) (?:\w+ )?(?:warned|told|reminded)\b(?=.{0,60}\b(?:and|but|yet)\b)|never (?!had|received|got|saw|been|was|were|needed|before|again|went|happened)\w+(?:ed|ut|ept|ade|ook|ent|old|ave|ote)\b|insisted (?:on|that)|violated|wasted|(?:never|failed to) passed?|left (?:\w+ ){1,5}(?:on|off|behind)\b|lost the plot|had no (?:idea|clue)|clearly (?:had|did|was|were)|has no (?:idea|clue)|chose not to bother|couldn['’]?t be bothered|refused to|took (?:it upon|matters)|jumped to|assumed (?:that )?(?:it|the|this|they|everything|someone|nobody))\b/i,
    strength: 'strong',
    subject: 'person',
    matches: ['The DBA mistakenly dropped the table.', 'Someone fat-fingered the command.'],
    unless:
      /\bbecause (?:both|the (?:[\w-]+ )?(?:console|tool|ui|dialog|form|screen|dashboard|prompt|hosts?|labels?|names?|page|interface|buttons?))\b.{0,80}\b(?:same|identical|no means|(?:did|do|does)(?: not|n['’]t) (?:show|say|tell|distinguish|display)|ambiguous|alike|similar|misleading|indistinguishable)/i,
    leaves: [
      'The table was dropped.',
      'The DBA restored the table.',
      'The DBA picked the wrong replica because both hosts show the same name.',
    ],
  },
  {
    kind: 'person as the fault',
    pattern: new RegExp(
      `\\b(?:(?:blame|fault|responsibility|failure)(?: for [\\w\\s'’-]{1,50})? (?:lies|rests|falls|is|goes|sits)(?: \\w+ly)? (?:with|on|to)|(?:errors?|mistakes?|oversight|negligence|carelessness|faults?|blunder|slip|inattention|failure) (?:by|of|on the part of)) (?:${PERSON_NOUN}(?!\\w)|@[\\w.-]+)`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: ['The outage was caused by a mistake of an engineer.', 'The blame lies with the deploy team.'],
    leaves: [
      'The outage was caused by a failure of the disk.',
      'The timeout was caused by an oversight in the schema.',
    ],
  },
  {
    kind: 'fault of a person',
    pattern: new RegExp(
      `\\b(?:${ROLE}['’]s?|his|her|my|our|their|your|@[\\w.-]+['’]s|[A-Z][a-z]+['’]s) (?:own )?(?:\\w+ )?(?:failure to|(?:sloppy|careless|reckless|hasty|untested|poor) \\w+|fault|mistake|negligence|carelessness|oversight|incompetence|inattention|laziness|sloppiness|inexperience|blunder|bad judge?ment|poor judge?ment|lack of (?:care|attention|knowledge|experience|diligence|understanding|discipline))\\b`,
      'i',
    ),
    reads: rolesMarked,
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
    matches: ['The operator team was careless.', 'The reviewer was not careful enough.'],
    leaves: ['The team was paged.', 'The reviewer was on call.'],
  },
  {
    kind: 'trait as the cause',
    pattern:
      /\b(?:carelessness|negligence|incompetence|inattention|inattentiveness|complacency|sloppiness|laziness|recklessness|(?:insufficient|not enough|too little|little|no) (?:care|diligence|thought|attention) (?:was|were|had been|has been|is) (?:taken|paid|given)|lack of (?:care|diligence|discipline|attention(?: to detail)?|professionalism|vigilance|ownership by)|poor (?:judge?ment|discipline)|bad judge?ment|someone['’]?s? (?:mistake|fault)|(?:rookie|newbie|junior|silly|stupid|dumb|careless|sloppy|amateur|beginner['’]?s?|embarrassing) (?:mistake|error|slip|move|oversight)|finger trouble|asleep at the wheel|dropped the ball|sloppy work|careless \w+)\b/i,
    strength: 'strong',
    unless: /\bblame ?less|\bno blame|\bnot (?:a (?:matter|question) of|due to|because of|about)\b/i,
    matches: ['The cause was carelessness.', 'It was a rookie mistake.'],
    leaves: ['The cause was a missing check.', 'The cause was a lack of memory.'],
  },
  {
    kind: 'pointing at a person',
    pattern:
      /\b(?:(?:is|are|was|were) (?:the (?:one|ones|person|people|team) )?(?:to blame|at fault)\b|(?:is|are|was|were|bears?) (?:\w+ly )?responsible for (?:causing|breaking|(?:the|this|our) (?:outage|incident|failure|mess|downtime|loss|mistake|problem)))\b/i,
    strength: 'strong',
    subject: 'name',
    matches: ['The release team was responsible for causing the outage.', 'Marco is to blame.'],
    leaves: ['The release team was responsible for the web tier.', 'The payments team is responsible for the service.'],
  },
  {
    kind: 'person as the culprit',
    pattern: new RegExp(
      `\\bthe culprit (?:is|was|here is|turned out to be) (?:@[\\w.-]+|(?:our|an?|the) (?:\\w+ )?${ROLE})(?!\\w)`,
      'i',
    ),
    reads: rolesMarked,
    strength: 'strong',
    matches: ['The culprit was a new contractor.', 'The culprit was our intern.'],
    leaves: ['The culprit was a loose cable.', 'The culprit was a memory leak.'],
  },
  ...HARM,
];
