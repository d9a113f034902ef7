import type { Grammar } from './notation.ts';

/** A person in a sentence whose people are marked; see ROLE in en/subject.ts. */
const ROLE = /[\w\uE002-]{0,40}\uE000/;
/** As one expression it is read in one way; a pattern of optional words would be counted in many. */
const UP_TO_3_WORDS = "(?:[\\w'’-]{1,30} ){0,3}";

/** Named parts of English patterns: in the notation, or expressions of bounded length. */
export const SLOTS: Grammar['slots'] = {
  article: '(the|our|an|a|his|her|their|this|that)',
  /** Where people are marked: whose something is. */
  his: "(his|her|their|my|our|your|someone's|{name}'s|{role}'s|{role}'|{handle}'s)",
  name: /\w{1,30}\uE001/,
  "name's": /[\w-]{1,30}['’]s/,
  // What the procedure asks for, and what a tool made look alike, is no fault.
  'as asked':
    'as (the|our|its) [{word}] (runbook|procedure|plan|rota|policy|playbook) (says|asks|tells|allows|requires)',
  'looks alike':
    'because (both|the [{word}] (console|tool|dialog|form|screen|dashboard|prompt|host|hosts|label|labels|name|names|page))',
  safeguard:
    '(check|checks|test|tests|step|steps|review|reviews|runbook|checklist|procedure|approval|validation' +
    '|policy|rule|rules|freeze|contract|agreement|guardrail|safeguard)',
  place:
    '(terminal|window|environment|cluster|account|console|database|tab|host|server|branch|region|node' +
    '|repository|directory|channel|table)',
  whom: '({article} [{words}] {role}|{name}|him|her|them|us|someone|somebody|nobody)',
  looked: '(checked|looked|read|tested|asked|bothered|verified|confirmed|reviewed)',
  lies: '(lies|rests|falls|is|goes|sits)',
  can: '(allowed|permitted|able|free|entitled|can|may|could)',
  going: /\w{1,20}ing/,
  word: /[\w'’-]{1,30}(?![\w'’-])/,
  words: /[\w'’-]{1,30}(?![\w'’-])(?: [\w'’-]{1,30}(?![\w'’-])){0,3}/,
  adverb: '(very|too|far too|rather|so|just|simply|a bit|quite)',
  'did not': "(did not|didn't|didnt|does not|doesn't|had not|hadn't|never)",
  even: '(even|ever|really|fully|actually|properly|once|yet|specifically)',
  was: '(was|were|is|are|been|being)',
  // What a person should have received or been told is no fault of theirs.
  done: /(?!(?:received|been|got|gotten|seen|had|known|thought|reali[sz]ed)\b)\w{1,20}/,
  role: ROLE,
  handle: /@[\w.-]{1,40}/,
  someone: '({handle}|[{article}] [{words}] {role})',
  wrongly:
    '(mistakenly|carelessly|negligently|wrongly|incorrectly|blindly|recklessly|hastily|sloppily|foolishly|stupidly' +
    '|thoughtlessly|accidentally|inadvertently|erroneously|lazily|irresponsibly|needlessly|stubbornly|wilfully' +
    '|willfully|deliberately)',
  'past verb': /\w{1,20}(?:ed|ew|an|id|ade|ent|ave|oke|ote|ut|et|ook|d)|\w{1,20}s/,
  // Look behind and ahead.
  opening: /(?<=^|[^\w\s]\s?)/,
  end: /(?=\s{0,3}$)/,
  '60 signs': /[^.;]{1,60}/,
  '60 signs without a comma': /[^,.;]{1,60}/,
  // Where people are marked. Their group has an article: "communication between teams" is said of an organisation.
  'the team': new RegExp(`(?:the|our|an?|one) ${UP_TO_3_WORDS}${ROLE.source}`),
  somebody: '({handle}|{name} [{word}]|{the team})',
  // Without "their", which may be of software.
  "somebody's": new RegExp(
    `his|her|my|(?:\\w{1,30}\uE001|@[\\w.-]{1,40})['’]s|(?:(?:the|our|an?|one) )?${UP_TO_3_WORDS}${ROLE.source}['’]s?`,
  ),
  // Software that is called like people.
  'software operator':
    '((kubernetes|k8s|crd|helm|cert|cluster|package|vault|redis|kafka|postgres|mysql|etcd|prometheus|connection|queue)' +
    '-(operator|operators|manager|agent)|(security|consumer|target|node|scaling|log|resource|identity|cloud)-(group|groups|provider|providers))',
  // What belongs to a role in a product: the admin console.
  product:
    '(api|apis|app|apps|cli|console|consoles|dashboard|interface|panel|panels|portal|page|pages|tool|tools|tooling' +
    '|account|accounts|structure|node|nodes|pod|pods|role|roles|service|services|log|logs|queue|config|image)',
  defect: '(bug|flaw|defect|misconfiguration|race condition|memory leak|regression|typo|vulnerability)',
  trouble: '(incident|outage|issue|problem|failure|bug|downtime|degradation|disruption|breach|leak|attack)',
  'because of':
    '(caused by|because of|due to|owing to|result of|down to|came from|comes from|attributable to|traced [back] to|traces back to)',
  'piece of work':
    '(push|change|changes|deploy|deploys|deployment|query|patch|commit|commits|edit|edits|command|commands|fix|hotfix' +
    '|script|merge|reload|update|restore|upgrade|migration|release|rollout|attempt|diagnosis|reaction|response|advice|logic)',
  'work of people':
    '(communication|coordination|response|responses|handover|handoff|testing|review|planning|escalation' +
    '|documentation|reaction|preparation|supervision|judgement|judgment)',
  'lack of': '(poor|lack of|insufficient|inadequate|bad|missing|no|little|sloppy)',
  checked: '(checked|looked|read|tested|asked|verified|confirmed|reviewed|told|noticed|followed|informed|waited)',
  check:
    '(check|look|read|test|ask|verify|confirm|review|tell|notice|follow|inform|wait|escalate|renew|update|document)',
  participle: /\w{1,20}(?:ed|en|one|ught|ead|ept|un|ld|nt)/,
  'did harm':
    '(ran|pushed|pulled|executed|pasted|typed|selected|clicked|triggered|deployed|merged|deleted' +
    '|dropped|broke|caused|approved|ignored|misconfigured|disabled|introduced|removed)',
  // What may happen to anybody is told of the system.
  'may be': "((can|could|may|might|must|will|would|to|cannot|can't) [{word}] be|not|never|easily) [{word}]",
  nobody: '(nobody|no-one|none of (us|them|the (engineers|reviewers|operators|team)))',
  'with leave':
    '(asking|checking|telling|warning|reading|testing|review|approval|permission|authorisation|authorization|notice)',
  'live thing':
    '(prod|production|everything|half (of|the) {words}|(the|a|an|our|all) [{word}] [{word}] (build|site|sites|release|service|services|pipeline|database' +
    '|cluster|replication|api|region|network|store|shop|fleet|platform|queue|checkout|login|image|backup|backups|table|volume|bucket|index|schema))',
  acted:
    '<restart|reboot|run|push|merge|deploy|change|edit|apply|disable|stop|start|remove|delete|drop' +
    '|kill|rotate|reset|cut|unplug|pull|flip|turn|upgrade|flush:ed,s>',
  /** Nothing but marks before it. */
  start: /(?<=^\W{0,8})/,
  'after a comma': /(?<=, )/,
  number: /\d[\w:.-]{0,8}/,
  '60 characters': /.{0,60}/,
  '120 characters': /.{0,120}/,
  dash: /\W{1,4}/,
  we: '(we|I|the team|engineers|engineering|SRE|ops|support)',
  'we are': "({we} [{still}] (am|are)|we're|I'm|they're)",
  our: '(our|my)',
  still: '(also|still|currently|now|strongly|really|all|do|would)',
  widely: '(widely|generally|currently|strongly|still|now|also)',
  also: '(well|also|still|even|simply|already|then|in turn)',
  surely: /\w{1,20}ly/,
  'past participle':
    /(?:\w{1,20}(?:ed|en|wn|ne|ught|elt|ept|ost|ent|un|ut|et|it|ad|ung|old|eld|ell|ft)|come|become|read|stuck|struck|begun)/,
  /** Endings that few other words have. */
  'clear participle': /\w{1,20}(?:ed|en|un|ent|ept|ost|own|ut|eld|ought)|hit|split|read|found|led/,
  'no value':
    /(?!(?:values?|path|users?|null|attack vector|data|impact|customers?|match|matches|candidates? for|of|to)\b)/,
  'no plan': /(?!(?:next|future|ways?|options?|outcomes?|fix|fixes|mitigations?|solutions?)\b)/,
  noun: /[a-z][\w-]{0,40}/,
  /** What a fault is called; not what is possible to hold, to choose or to do. */
  fault: '{no value}{no plan}{noun}',
  suspect: /(?!(?:of|to|that|us|them|it|the|an? [\w-]{1,30}(?: and| but|,))\b)[a-z][\w-]{0,40}/,
  findings: '(finding|findings|analysis|investigation|result|results|indication|indications|evidence)',
  evidence: '(everything|all [of] (this|it|that)|evidence|sign|signs|indication|indications|data|log|logs)',
  explanation: '(theory|hypothesis|explanation|scenario|candidate|cause|culprit|reason)',
  traces: '(dump|dumps|capture|captures|graph|graphs|log|logs|trace|traces|metrics|symptoms|timing|timings)',
  technical: '(memory|network|disk|DNS|timing|locking|race|config|configuration|hardware|firmware|driver|caching)',
  supposition:
    '(assumption|assumptions|theory|theories|hypothesis|hypotheses|guess|guesses|suspicion|suspicions|belief)',
  supposed: '(suspected|believed|thought|assumed|appeared|seemed|looked|presumed)',
  'to be so':
    '(to have (been|{clear participle})|to be (caused|due|related|linked|connected|triggered|the result|the cause|a result)|to (stem|come|result) from)',
  'of a cause': '(by|during|from|because|through|via|after|as a result|as part|when|while|in response)',
  further: '(further|also|only|even|just|then)',
  known: '(know|known|clear|sure|certain|understand|understood)',
  denied: /(?:(?:no|not|never|neither|nor|without|rather than|instead of)|\w{2,8}n['’]t)(?: [\w'’-]{1,30})?/,
  properly: '(properly|thoroughly|carefully|adequately|sufficiently|fully|correctly|duly)',
  plural: /[a-z]{2,20}s/,
  supposes: '(estimates|predicts|assumes|guesses|thinks|believes|expects)',
  considered:
    '(hypothesis|hypotheses|theory|theories|explanation|explanations|cause|causes' +
    '|suspect|suspects|candidate|candidates|possibilities|ideas)',
  rejected: '(rejected|ruled out|ruled-out|discarded|excluded|dismissed|refuted|disproved|eliminated)',
  'found wrong': '(wrong|incorrect|false|discarded|rejected|disproved|refuted|invalid|ruled out|excluded|dropped)',
  'was or proved': '(was|were|proved|been|is|are|be)',
  'looking for': '(found|find|finds|looking for|arrived at|arriving at|narrowed down to|<investigate:base,s,ed,ing>)',
  'up to a colon': /[^:.]{0,30}:/,
  /** Nothing but marks before it, or the number of a point. */
  beginning: /(?<=^\W{0,8}(?:\d{1,2}[.)]\s{0,2})?)/,
  /** Looks ahead only. */
  'a claim follows':
    /(?= (?:caused|due|because|triggered|the|an?|related|from|led|resulted|that|responsible|happened|came|occurred|hit|ran|had|has|was|were)\b)/,
  'a past act follows': /(?= (?!(?:needed|required|expected|used)\b)\w{2,20}(?:ed|en|ew|ilt|ost|ept|ught)\b)/,
  'a conclusion follows': /(?=.{0,120}\b(?:so|therefore|attribute|suggest|which is why)\b)/,
  doing: /(?!using\b)\w{2,20}ing/,
  /** This, but not “that the disk was full”. */
  this: /(?:this|it|that(?! \w))/,
  // Measures, counterfactuals and quantities.
  '24 letters': /.{0,24}/,
  '40 letters': /\b.{0,40}\b/,
  '60 letters': /.{0,60}/,
  'up to 200 letters': /.{0,200}?/,
  // Where an item of a list begins, behind its box and “We should”.
  'item start': /(?<=^\W{0,8}(?:\[[ x]\]\W{0,2})?(?:(?:we|to|should|need to|will|must|please|and|further|also) ){0,3})/,
  digit: /[\w.-]{0,20}\d[\w.%-]{0,20}/,
  software:
    '(ci|cli|ui|api|tool|tooling|tools|bot|script|scripts|pipeline|job|jobs|service|server|client|clients|linter|hook|gate' +
    '|system|app|page|dialog|form|prompt|probe|controller|workflow|proxy|cache|worker|scheduler|build|runner)',
  // In a sentence whose people are marked: a role that is not as often software.
  person: /(?:(?!(?:agents?|agen|provider|provide)\uE000)[\w\uE002-]{0,40}\uE000)/,
  which: '(all|the|our|every|each|new|all the|all our|all new|every new|each new)',
  everyone: '({handle}|{name}|everyone|everybody|[{which}] [{word}] {person})',
  // As the subject, whose first words tell nothing. A name, or a team with a task, is an owner.
  anyone: '(everyone|everybody|{person})',
  worker: '(everyone|everybody|{person but a team})',
  'person but a team':
    /(?:(?!(?:agents?|agen|provider|provide|[\w\uE002-]{0,30}tea|[\w\uE002-]{0,30}team)\uE000)[\w\uE002-]{0,40}\uE000)/,
  own: "(the|our|a|an|more|better|everyone's|their)",
  must: '(must|should|shall|needs to|need to|has to|have to|ought to|(is|are) (required|expected) to)',
  'make sure we':
    '(make sure|ensure) [that] (we|everyone|everybody|people|nobody|no one|all [{word}] (engineers|developers|operators|teams)|the [{word}] team)',
  'participle but a noun': new RegExp(
    '(?:(?!(?:need|speed|seed|feed|shed|bed)\\b)\\w{2,20}ed)|(?:re|un|over|mis)?(?:been|had|made|put|set|read|run|cut|shut|hit|led|fed|held|told|kept|' +
      'found|begun|come|become|done|gone|lost|got|split|stood|understood|paid|said|laid|let|built|known|grown|shown|drawn|thrown|blown|' +
      'stuck|sent|spent|meant|left|felt|dealt|taken|given|written|broken|chosen|driven|hidden|fallen|forgotten|seen|spoken|risen|' +
      'slept|swept|caught|thought|brought|taught|fought|bought|won|heard|worn|worked)',
  ),
  '30 letters': /.{0,30}/,
  '70 letters': /.{0,70}/,
  'not or against':
    "(<avoid|prevent|reduce|eliminate|catch|label>|avoid|prevent|reduce|eliminate|catch|not|isn't|never|no|rather than|instead of" +
    '|guards against|guard against|protect [us] (from|against)|blameless|tolerant|(call|called|calling) (it|this)|stop at|concept of' +
    '|so-called|room for|risk of|prone to|possibility of|potential for)',
  // A mistake that was made, not one that a parser reports.
  'as it happened': /(?= (?:by|made|of|was|in|on|when|caused|led)\b)/,
  'small adverb': '({adverb in ly}|also|never|at least|just|even|easily)',
  'adverb in ly': /\w{2,16}ly/,
  'that person': '({name}|{handle}|him|her|the [{word}] {person})',
  mail: '(e-mail|message|note|memo|announcement)',
  lasting: '(for|after|within|over)',
  counted:
    '(users|customers|clients|requests|orders|merchants|tenants|accounts|visitors|people|transactions|payments|messages|emails|e-mails|jobs' +
    '|errors|sessions|calls|pages|sites|teams|services|regions|queries|records|files|devices)',
  change:
    '(increase|decrease|drop|rise|spike|delay|delays|latency|slowdown|degradation|impact|slower|degraded|increased|reduced|error rate|error rates' +
    '|number|amount|loss|portion)',
  // Where a clause begins: “Had it been …”.
  clause: /(?<=^\W{0,4}|[,;:–-] )/,
  'behind a dash': /(?<=[:–—-] )/,
  'up to four words': /\w{1,40}(?: \w{1,40}){0,3}/,
  'of one clause': /\b[^.;]{0,40}\b/,
  'the cause is':
    '(cause|reason|trigger|extent|scope|impact|it|this|why){of one clause}(is|are|remain|remains|has) [still|currently|yet]',
  // Whom and what a service is for.
  'those served':
    '(user|users|customer|customers|client|clients|visitor|visitors|reader|readers|player|players|member|members|merchant|merchants' +
    '|subscriber|subscribers|tenant|tenants|resident|residents|shop|shops|student|students|guest|guests|patient|patients|people)',
  'work served':
    '(request|requests|build|builds|job|jobs|login|logins|order|orders|payment|payments|upload|uploads|download|downloads|delivery' +
    '|deliveries|query|queries|message|messages|email|emails|e-mail|e-mails|invoice|invoices|connection|connections|transaction' +
    '|transactions|checkout|call|calls|page|pages|site|api|search|updates|writes|reads|log|logs|event|events|metrics|install|installs)',
  'make a change':
    '(add|change|make|build|move|replace|remove|improve|introduce|automate|write|create|set|update|upgrade|fix|implement|test|monitor' +
    '|alert|check|review|migrate|split|limit|document|enable|disable|increase|reduce|use|ensure)',
  'the cause or why': '(why|what caused|(the|a|any|its) [{word}] (cause|reason|trigger|culprit))',
  'at the time': '(at first|initially|at the time|at that point|then|until|later|eventually|yesterday|the first hour)',
  // What an entry of a timeline tells of an end that was not reached, or not yet.
  'not yet':
    "(not|n't|no|never|failed to|fails to|unable to|attempt|attempts|attempted|attempting|attempt to|attempts to|attempted to" +
    '|try to|tries to|tried to|trying to|have to|has to|had to|need to|needs to|must' +
    '|plan to|plans to|planned|planning|to be|partial|partially|partly|some|one of|two of|will|should|would|could|can|before|until|once|decide to' +
    '|decides to|decided to|consider|considers|considered|considering|prepare|prepares|prepared|preparing|hoping|hopes|working on|start|starts|started' +
    '|begin|begins|began|initiate|initiates|initiated|request to|candidate|for the|if|when|monthly|scheduled)',
  'not yet, up to here': '{not yet} [{words}]',
  alert:
    '(alert|alerts|alarm|alarms|page|pages|warning|warnings|monitor|monitors|check|checks|notification|notifications|ticket|tickets|retry|retries)',
  failing:
    '(<fail|reject|refuse|drop|time out|throw|crash|hang|stall|break|lag|queue|pile up:ing>' +
    '|to (fail|reject|refuse|drop|time out|throw|crash|hang|stall|break|lag|error|grow|rise|climb|pile up|degrade))',
  faults:
    '(error|errors|failure|failures|error rate|timeout|timeouts|latency|exceptions|5xx|crash|crashes|degradation|spike|backlog|lag' +
    '|response times|declines|rejections)',
  began: '(begin|begins|began|start|starts|started)',
  begins:
    '(begin|begins|began|rise|rises|rose|grow|grows|grew|occurs|occurred|<start|increase|spike|appear|climb:base,s,ed>)',
  'who tells':
    '(user|users|customer|customers|client|clients|merchant|merchants|partner|partners|support|team|analyst|reception|nurse|someone' +
    '|we|developer|developers|member|members)',
  'what is restored':
    '(service|services|access|site|functionality|connectivity|traffic|production|issue|incident|outage|problem|error)',
};
