import type { Cue } from '../cue.ts';

const LITERAL_PLACE =
  /^\s*(?:\d|in|on|at|as|again|under|above|below|only|twice|every|next to|here|there|nowhere|first|once|within|across|after|before|when|during|while|shortly|immediately|for|empty|green|red|healthy)\b/i;

export const CUES: readonly Cue[] = [
  {
    kind: 'a hypothesis as the cause',
    pattern:
      /\b(?:hypothesis|theory|suspicion|assumption|best guess) (?:is|remains|at (?:this|the) (?:point|time|moment) is) (?:that|still)\b|\bmust have (?:come from|been (?:caused|triggered|introduced|due)|caused|triggered|originated|resulted)|\bit is (?:now |currently |widely )?(?:assumed|presumed|surmised|supposed) that\b|\bcan only (?:assume|guess|speculate|presume)\b|\b(?:indications|evidence|signs)(?: so far| to date)? (?:are|is|suggests?) (?:that )?|\bhas suggested an? \w+ (?:fault|defect|problem|failure)|\b(?:preliminary|initial|early|first) (?:findings?|analysis|investigation|results?|indications?|evidence) (?:suggests?|indicates?|points? to|hints? at)|\bcannot be (?:excluded|ruled out)\b|\bnothing else (?:fits|explains)|\b(?:is|remains|being) the (?:leading|prime|main|likely|most likely) (?:suspect|culprit|candidate|theory)\b/i,
    strength: 'strong',
    unless: /\b(?:was|has been|were) (?:later |since )?(?:confirmed|refuted|disproved|ruled out|rejected|proven)\b/i,
    matches: [
      'Our current hypothesis is that an import saturated the brokers.',
      'The gap must have come from the dual-write window.',
    ],
    leaves: ['The hypothesis was confirmed by the trace.', 'The key must have an expiry date.'],
  },
  {
    kind: 'suspected',
    pattern:
      /\bsuspected (?!of\b|to\b|that\b|us\b|them\b|it\b|the\b|an? [\w-]+ (?:and|but|,))[a-z][\w-]*|^\W*(?:root )?cause\W{1,4}(?:likely|probably|possibly|suspected|unclear but|maybe)\b/i,
    strength: 'strong',
    notAfter: /\b(?:we|they|i|team|engineers?|initially|first|originally|who|was|were|had|never|not)\s+(?:\w+ly\s+)?$/i,
    notBefore: /^.{0,60}\b(?:phishing|fraud|attack(?:er)?s?|spam|accounts?|users?|cases?)\b/i,
    matches: ['Suspected bad batch of SFP modules in row C.', 'A suspected race in the pool.'],
    leaves: ['We suspected a leak and ruled it out.', 'The suspected phishing accounts were locked.'],
  },
  {
    kind: 'would or should have come from',
    pattern:
      /\b(?:would|should|will) have (?:\w+ly )?(?:been (?:caused|triggered|due|introduced|a result)|come from|originated|resulted from|stemmed from|been down to)\b|^(?:\W*)could (?:also |well |just )?have been\b/i,
    strength: 'strong',
    unless: /\bif\b|\bhad\b.{0,60}\bwould\b/i,
    matches: ['The duplicates would have come from a retry storm.', 'Could have been DNS.'],
    leaves: ['If the flag had been set, the job would have been stopped.', 'The duplicates came from a retry storm.'],
  },
  {
    kind: 'a cause called likely',
    pattern:
      /\b(?:a|an|another|some|the) (?:likely|probable|possible|presumed|suspected|apparent|plausible|conceivable|supposed) (?!(?:value|values|path|user|users|null|attack vector|next|future|way|ways|options?|outcomes?|fix|fixes|mitigations?|solutions?|data|impact|customers?|match|matches|candidates? for)\b)[a-z][\w-]*/i,
    strength: 'weak',
    notAfter:
      /\b(?:found|find|looking for|investigat\w+|rule[ds]? out|considered?|check(?:ed|ing)? for|as|not|no)\s+$/i,
    unless: /\b(?:ruled out|excluded|confirmed|disproved|prevent|mitigate)\b/i,
    matches: ['A likely deadlock in the table made sales unavailable.', 'A suspected leak caused the restarts.'],
    leaves: ['A possible fix is tracked in PAY-12.', 'We ruled out a possible leak.'],
  },
  {
    kind: 'working assumption',
    pattern:
      /\b(?:the|our|my|a|one) (?:(?:working|current|leading|best|main|only|prevailing|most plausible|general|prime) )+(?:assumption|explanation|belief|suspicion|suspect|culprit|candidate|view|understanding|idea|interpretation|guess|theory|hypothesis)\b(?! (?:was|were|is)(?: \w+)* (?:wrong|false|disproved|discarded|refuted|rejected))/i,
    strength: 'strong',
    matches: ['The working assumption is that the broker lost quorum.', 'Our best explanation is a clock jump.'],
    leaves: ['The assumption was wrong: the broker kept quorum.', 'The explanation is in the runbook.'],
  },
  {
    kind: 'adverb of probability',
    pattern:
      /\b(?:probably|presumably|perhaps|maybe|possibly|conceivably|arguably|supposedly|apparently|seemingly|ostensibly|hypothetically|doubtless|undoubtedly|no doubt|surely|in all likelihood|by all appearances|allegedly|reportedly)\b/i,
    strength: 'strong',
    notBefore: /^\s*(?:unsafe|infinite|empty|dangerous|null|present|uninitiali[sz]ed|undefined|malicious|no)\b/i,
    matches: ['The cache was probably full.', 'Presumably the lock was held.', 'A stale lease, perhaps.'],
    leaves: ['The cache was full.', 'The value is possibly null in this API.'],
  },
  {
    kind: 'likelihood',
    notAfter:
      /\b(?:found|identified|find|finds?|looking for|investigat\w+|lists?|list of|check(?:ed|ing)?|other|any|all|every|each|several|two|three|rule out|ruled out|consider(?:ed)?)(?: (?:an?|the|several|some|other|every))*\s*$/i,
    pattern:
      /\b(?:(?:most|very|quite|highly|more than|rather|also) (?:un)?likely|(?<=\b(?:is|was|are|were|has|had|have|it|which|that) )(?:un)?likely|likely(?= (?!needed|required|expected|used)\w{2,}(?:ed|en|ew|ilt|ost|ept|ught)\b)|likely(?= (?:caused|due|because|triggered|the|a|an|related|from|led|resulted|that|responsible|happened|came|occurred|hit|ran|exhausted|introduced|had|has|was|were|culprit|cause|reason|explanation|source|suspect|candidate)\b)|in all probability|almost certainly|(?:is|was|['’]s|seems) (?:also |quite |entirely )?(?:conceivable|plausible|possible|probable) that|(?:the )?(?:likely|probable|plausible|possible|potential|suspected|presumed|prime) (?:root )?(?:cause|culprit|reason|explanation|trigger|source|suspect|candidate)s?|plausibl[ey])\b/i,
    strength: 'strong',
    notBefore:
      /^\s*(?:to (?:be )?(?:fail|retry|hit|see|time|cause|happen)\w* (?:when|if|than|under|with)|than|path|values?|users?|in\b)/i,
    unless:
      /\bmaximum likelihood\b|\b(?:make|makes|made|making|become|becomes|became) (?:\w+ ){0,6}(?:more|less) likely\b/i,
    matches: [
      'This was most likely a DNS failure.',
      'It is likely that the disk was full.',
      'The likely cause is a leak.',
    ],
    leaves: [
      'The most likely path for a new user had the bug.',
      'The retry made a second failure more likely.',
      'The maximum likelihood estimator diverged.',
    ],
  },
  {
    kind: 'modal perfect',
    pattern:
      /\b(?:(?:may|might|must)(?: (?:well|also|not|still|even|simply|already|then|in turn))* have|(?:may|might|must)['’]ve) (?:\w+ly )?(?:been\b|\w+(?:ed|en|wn|ne|ught|elt|ept|ost|ent|un|ut|et|it|ad|ung|old|ell|ft)\b)/i,
    strength: 'strong',
    notAfter: /\b(?:users?|customers?|clients?|visitors?|readers?|you|every \w+|each \w+|all \w+)\s*$/i,
    matches: ['The restart might have lost the lease.', 'A deploy must have changed the flag.'],
    leaves: ['The node had lost the lease.', 'Customers may have seen errors.'],
  },
  {
    kind: 'could have',
    pattern:
      /\bcould(?: (?:well|also|easily|just as well))* have (?:\w+ly )?(?:been (?:caused|triggered|due|a|an|the|related|introduced|the result|what|behind|why)|caused|triggered|led|contributed|resulted|introduced|exhausted|affected|happened|come from|stemmed from|arisen from|originated)\b/i,
    strength: 'strong',
    notAfter: /\b(?:we|they|team|alert|that|which|check)\s*$/i,
    unless: /\bif\b.*\bhad\b|\bhad\b.*\bcould have|\b(?:prevented|avoided|detected|caught|sooner|earlier)\b/i,
    matches: ['It could have been caused by the new kernel.', 'The upgrade could also have triggered it.'],
    leaves: ['It could have been caught earlier.', 'The service could not connect.'],
  },
  {
    kind: 'modal of cause',
    pattern:
      /\bthere (?:may|might|could) (?:well |also |still )?(?:have been|be) (?:an?|some|the) (?!warning|delay|gap|error|message|entry)|\b(?:(?:may|might)(?: (?:well|also|still|even|simply))* be (?!using\b)\w+ing\b|(?:may|might|could)(?: (?:well|also|still|even|simply|in turn))* (?:be (?:(?:\w+ly )?(?:caused|due|related|because|linked|connected|the|a|an|that|responsible|down|triggered|explained|attributed|behind|to blame|from|tied|involved|the result)\b)|explain|account for|point to|indicate|suggest|stem from|come from|result from|relate to|lie in|have to do with|have something to do))\b/i,
    strength: 'strong',
    notAfter: /\b(?:users?|customers?|you|there|not)\s*$/i,
    matches: [
      'It may be due to the new kernel.',
      'This could be the result of a stale cache.',
      'The timeout might explain the errors.',
    ],
    leaves: ['Clients may open ten connections.', 'There could be a warning in the log.'],
  },
  {
    kind: 'weak modal',
    pattern: /\b(?:may|might)\b(?! (?:\d|of\b))(?= [a-z])/,
    strength: 'weak',
    notAfter:
      /\b(?:users?|customers?|clients?|you|we|callers?|operators?|engineers?|anyone|(?:in|since|until|by|on|early|late|mid|of|last|this|next|that|which|who|when|if|it)|\d(?:st|nd|rd|th)?)\s*$/i,
    matches: ['The leak might cause the restarts.', 'The retries may explain why the queue grew.'],
    leaves: ['Clients may open ten connections.', 'In May 2024 the certificate expired.'],
  },
  {
    kind: 'appearance',
    pattern:
      /\b(?:seem(?:s|ed|ingly)?|appear(?:s|ed)?|look(?:s|ed)? (?:like|as (?:if|though))|sound(?:s|ed)? like|feels? like|smells? like|looks? to (?:be|have)|(?:it )?would (?:seem|appear)|has all the (?:signs|hallmarks) of)\b/i,
    strength: 'strong',
    notAfter:
      /\b(?:to|not|longer|also|first|then|did|didn't|will|would|should|messages?|errors?|entries|lines?|warnings?|banner|page|button|alert|field|rows?)\s+$/i,
    notBefore: LITERAL_PLACE,
    matches: ['The queue seems to have stalled.', 'It appears that the lock was held.', 'This looks like a race.'],
    leaves: [
      'The error appears in the log.',
      'A banner appeared on the status page.',
      'Nodes no longer appeared in the list.',
    ],
  },
  {
    kind: 'belief',
    pattern:
      /\b(?:we|i|the team|engineers|engineering|sre|ops|support)(?: (?:also|still|currently|now|strongly|do|really|all|would))* (?:can only (?:speculate|guess)|(?:am|are)(?: \w+)? (?:fairly|pretty|quite|almost|reasonably) (?:sure|certain|confident)|(?:believe|think|suspect|guess|assume|presume|suppose|reckon|feel|speculate|hypothesi[sz]e|surmise|infer|imagine)s?|tend to think|(?:are|am)? ?(?:guessing|assuming|speculating|supposing)|are (?:not entirely|not) (?:sure|certain|confident|convinced))\b|\b(?:we['’]re|i['’]m) (?:just |only )?(?:guessing|assuming|speculating)\b|\bnot (?:100|a hundred) ?(?:%|percent) (?:sure|certain)|\b(?:we['’]re|i['’]m|they['’]re) (?:fairly|pretty|quite|almost|reasonably|not entirely|not) (?:sure|certain|confident|convinced)\b|\b(?:our|my) (?:understanding|belief|reading|impression|feeling|sense) is\b|\bit(?: is|['’]s) (?:our|my) (?:understanding|belief|reading|impression|feeling|guess)\b/i,
    strength: 'strong',
    notBefore: /^\s*(?:about\b|twice\b|responsibility\b|the role\b|role\b)/i,
    matches: ['We believe the cache was full.', 'The team suspects a race.', 'We are fairly sure that it was DNS.'],
    leaves: [
      'We assume the role of the deployer in CI.',
      'We believed it was a test; the capture showed real traffic.',
    ],
  },
  {
    kind: 'reported belief',
    pattern:
      /\b(?:is|are|was|were|been)(?: (?:widely|generally|currently|strongly|still|now|also))* (?:believed|thought|suspected|assumed (?:to|that)|presumed|rumou?red|considered likely|hypothesi[sz]ed|speculated)\b(?: (?:to|that|as|by|of))?/i,
    strength: 'strong',
    notAfter: /\b(?:no longer|not)\s+$/i,
    matches: ['A race is suspected.', 'The upgrade is believed to be the cause.'],
    leaves: ['The role is configured by the operator.', 'The cache is thoughtfully sized for the load.'],
  },
  {
    kind: 'suspicion',
    pattern:
      /\b(?:suspicions?|lean(?:s|ing)? towards?|hunch|(?:a )?(?:good|fair|real|strong|high|decent) (?:chance|possibility|likelihood)|no (?:better|other) explanation|fits? the (?:symptoms|pattern|picture|timing|facts)|(?:everything|all|evidence|signs?|indications?|data|logs?)\b.{0,40} (?:points?|hints?) (?:to|toward|towards|at)|(?:our|my|one|best|working|current|leading|main|plausible) (?:\w+ )?(?:theory|hypothesis|guess|hunch|speculation|suspicion|bet)|(?:our|my) assumption is|one (?:possibility|explanation)|educated guess|best guess|(?:(?:most|more|least) \w+|likeliest|simplest|obvious) (?:theory|hypothesis|explanation|scenario|candidate|cause|culprit|reason)|(?:one|another|a second) (?:hypothesis|theory) (?:is|would be|remains)|(?:theory|hypothesis|explanation) (?:so far|at the moment|we have|for now)|(?:prime|main|chief|usual) suspect|suspects? (?:is|was|that|a|an|the|it)|suspecting|chances are|odds are|my money is on|the finger points|hints? at|smoking gun|have our eye on)\b/i,
    strength: 'strong',
    unless: /\bhypothesis test|\bin theory\b|\busual suspects? (?:list|page)/i,
    matches: ['Our working theory is a leak.', 'Suspicion falls on the new kernel.', 'Everything points to the proxy.'],
    leaves: ['The pointer points at freed memory.', 'A hypothesis test ran nightly.'],
  },
  {
    kind: 'inference',
    pattern:
      /\bwould (?:seem to |also )?point (?:to|at|towards?)\b|^\W*(?:root )?cause\W{1,4}potentially\b|^prob\. |\b(?:(?:dumps?|captures?|graphs?|logs?|traces?|metrics|symptoms|timings?) (?:strongly |seems? to |all )?suggests?|(?<!\b(?:we|i|docs?|documentation|guides?|tools?|linter|page|vendor|name|names|reviewers?|they|he|she|us|would|also) )suggests? (?:an? (?!fix|change|new|different|better|way)|that\b)|(?:would|this|these|the (?:timing|evidence|pattern|symptoms?|correlation)) (?:strongly |seems to )?(?:suggests?|indicates?|implies|imply)|suggesting that|would (?:also |neatly |certainly |well |at least )?(?:explain|account for)|has to be (?:connected|related|linked|caused|due)|have to be (?:connected|related)|(?:is|are) consistent with (?!the (?:spec|contract|schema|documentation))\w+(?=.{0,120}\b(?:so|therefore|attribute|suggest|which is why)\b)|(?:is|are) consistent with an?|can only (?:be|have been)|must be (?:due|related|caused|because))\b/i,
    strength: 'strong',
    matches: ['The timing suggests a bad deploy.', 'It has to be connected to the peering change.'],
    leaves: ['The graph indicates 503s from 10:02 on.', 'The trace shows where the request stopped.'],
  },
  {
    kind: 'not known',
    pattern:
      /\b(?:cannot|can't|could not|couldn't) (?:be )?(?:rule[d]? out|exclude[d]?|say for (?:sure|certain))|\bnot (?:out of the question|impossible|inconceivable|implausible|unlikely|unthinkable)\b(?! to\b)|\b(?:somehow|for some (?:unknown )?reason|for whatever reason|for (?:an? )?(?:(?:as (?:of )?)?yet |still )?unknown reasons?|intuits?\b|for reasons unknown|something (?:went wrong|in the|about the|must|broke)|some (?:kind|sort) of|or something|(?:remains?|is|are) (?:pure |mere |only )?(?:conjecture|guesswork|speculation)|(?:would|could|might) (?:also )?fit\b|some (?:memory|network|disk|dns|timing|locking|race|config\w*|hardware|firmware|driver|caching) (?:problem|issue|glitch|hiccup|condition|weirdness)|either (?:the |a |an )?[\w -]{2,30} or (?:the |a |an )?[\w -]{2,30} (?:caused|triggered|broke|led|was|were)|(?:did|do) not have time to (?:check|verify|confirm)|no smoking gun|who knows|(?:is|are|was|were|not) (?:quite |entirely |completely |totally |fully )?(?:sure|certain) (?:why|what|how|whether|if))\b/i,
    strength: 'strong',
    matches: [
      'We cannot rule out a network fault.',
      'The lock was somehow released.',
      'For some reason the job ran twice.',
    ],
    leaves: ['The cause is under investigation.', 'The lock was released twice.'],
  },
  {
    kind: 'stance',
    pattern:
      /\b(?:AFAICT|AFAIK|IIRC|IMO|IMHO|to (?:the best of )?(?:our|my) knowledge|as far as (?:we|i) (?:know|can tell|understand)|in (?:our|my) (?:opinion|view|estimation)|if (?:we|i) had to guess|our read(?:ing)? (?:is|of)|i['’]d (?:say|bet|guess|wager)|we['’]d (?:say|guess|bet|wager)|from what we (?:can|could) (?:tell|see|gather)|as (?:best|far) as (?:we|i|anyone|anybody) can (?:tell|see)|as best (?:we|i|anyone) can (?:tell|see|say)|tentatively|guessing here|hard not to (?:think|suspect|conclude|believe)|my (?:money|bet) is on|(?:i|we)['’]?d? (?:would )?(?:put|bet) (?:(?:my|our|good|some) )?money on|(?:a|the) safe bet|(?:i|we) have a (?:\w+ )?(?:feeling|hunch|suspicion)|(?:we are|we['’]re|one is|leaves us|left) (?:left )?(?:assuming|guessing|to (?:assume|guess|conclude|suppose))|(?:our|my) (?:best )?(?:reading|take|interpretation) (?:is|of)|which (?:i|we) (?:suspect|assume|presume|guess|believe|think|suppose)|with (?:some|a degree of|considerable|moderate|little) (?:un)?certainty|(?:my|our) (?:gut (?:feeling|feel|instinct)|impression|feeling|instinct|hunch)|the consensus (?:is|was|in the \w+ is)|from what (?:i|we) (?:understand|hear|heard|know)|one (?:theory|possibility|explanation|hypothesis) is|the vendor (?:believes|thinks|suspects|assumes|suggests)|our (?:money|bet) is on|it stands to reason|one would (?:think|assume)|the odds are|(?:we|i) (?:are|am) inclined to|strikes (?:us|me) as|chances are|(?:i|we) (?:would )?(?:wager|venture)|(?:we|i) (?:\w+ )?(?:put (?:it|this|that) down to|chalk (?:it|this|that) up to|attribute (?:it|this|that|the \w+) to))\b/i,
    strength: 'strong',
    matches: ['As far as we know, the disk was full.', 'In our opinion the driver is at fault.'],
    leaves: ['Knowledge of the format is in the runbook.', 'In view of the limits, requests are queued.'],
  },
  {
    kind: 'potentially',
    pattern: /\b(?:potentially|theoretically|in theory|hopefully)\b/i,
    strength: 'weak',
    notBefore: /^\s*(?:malicious|unsafe|harmful|sensitive|unwanted|affected|impacted)\b/i,
    matches: ['This potentially caused the restarts.', 'In theory the lock caused the delay.'],
    leaves: ['Potentially malicious traffic caused alerts.', 'The potential on the line is 12 volts.'],
  },
  {
    kind: 'question',
    pattern:
      /^could it be\b|\bis it possible that\b|\((?:maybe|\?|tbc|tbd|unconfirmed|not confirmed)\??\)|, (?:still |but |as yet )?unconfirmed\b|\b(?:could not|couldn['’]t|haven['’]t|have not|not)(?: yet)? (?:been able to )?(?:confirm|verif|prove)\w* (?:this|it|that(?! \w))\b|\bnot (?:yet )?(?:been )?(?:confirmed|verified|proven)\b/i,
    strength: 'strong',
    notAfter: /\b(?:e-?mail|address|account|order|user|transaction|payment)s?(?:\s*(?:is|are|was|were))?\s*$/i,
    matches: ['A stale cache (?) served the page.', 'A race in the pool, unconfirmed.'],
    leaves: ['The e-mail address was not confirmed.', 'The order was confirmed by e-mail.'],
  },
];
