import type { Cue } from '../cue.ts';

/** What did not happen, told as if it could have: true of every incident, and it explains none. */
export const COUNTERFACTUAL: readonly Cue[] = [
  {
    kind: 'should have',
    pattern:
      /\b(?:should(?: not|n['’]t)?|ought(?: not)? to|needed to|were meant to) (?:\w+ly |also |never |at least |just )?have (?:\w+ly )?(?:been )?\w+|\bshould['’]ve \w+|\b(?:would(?: not|n['’]t)?(?: \w+ly)? have|would['’]ve) (?:\w+ly )?(?:been )?\w+|\bcould['’]ve (?:been )?\w+|\bcould(?: \w+)? have (?:\w+ly )?(?:been )?(?:prevented|avoided|caught|detected|spotted|noticed|seen|stopped|started|rolled back|reverted|mitigated|shortened|resolved|found|checked|asked|known|escalated|reduced|limited|contained|completed|finished|done|fixed|identified|reacted|acted|responded|recovered)\b|\bmight have been (?:avoided|prevented|caught)\b/i,
    strength: 'strong',
    notAfter: /\bif\s*$/i,
    // A signal that is compared with its specification is a finding, not a wish.
    notBefore: /^.{0,60}, but\b|^.{0,60}\bbut (?:returned|reported|was|had|did|showed|sent|used)\b/i,
    matches: ['The alert should have fired earlier.', 'It could have been caught in review.'],
    leaves: ['Responses should be under 500 ms.', 'It may have been the cache.'],
  },
  {
    kind: 'if only',
    pattern:
      /\bif only\b|\b(?:if|had) (?:[\w'’-]+ ){1,6}?(?:had (?:\w+ )*|been |not |\w+ed )?.{0,80},? (?:\w+ ){0,5}(?:would(?: not|n['’]t)?|could|might)(?: \w+)? have\b|\bwould(?: not|n['’]t| never)? have (?:happened|occurred|been (?:an? )?(?:outage|incident|avoided|prevented|caught|noticed))\b/i,
    strength: 'strong',
    matches: ['If we had limited the rate, it would not have failed.', 'Had the alert existed, we would have seen it.'],
    leaves: ['If the queue is full, requests are dropped.', 'The alert would page the on-call if the queue grew.'],
  },
];

/** Amounts without a number. */
export const VAGUE_QUANTITY: readonly Cue[] = [
  {
    kind: 'how many',
    pattern:
      /\b(?:some|several|many|a (?:few|couple of|handful of|lot of|small (?:number|percentage|portion|subset|fraction|group) of|large (?:number|percentage|portion) of|number of|subset of|portion of|fraction of|minority of|majority of)|numerous|various|multiple|most|certain|a significant (?:number|portion|percentage) of|a limited number of|lots of|plenty of|countless|thousands of|hundreds of|dozens of) (?:of (?:the |our )?)?(?:\w+ ){0,2}(?:users?|customers?|clients?|requests?|orders?|merchants?|tenants?|accounts?|visitors?|people|transactions?|payments?|messages?|e-?mails?|jobs?|errors?|sessions?|calls?|pages?|sites?|teams?|services?|regions?|queries|records|files|devices)\b/i,
    strength: 'weak',
    matches: ['Some users could not log in.', 'A small number of orders were lost.'],
    leaves: ['412 users could not log in.', 'Some code was moved.'],
  },
  {
    kind: 'how long',
    pattern:
      /\b(?:(?:for|after|within|over) (?:a (?:while|(?:short|long|brief|considerable|prolonged|extended) (?:time|while|period))|some time|several (?:minutes|hours|days)|a few (?:minutes|hours|days)|a period(?: of time)?|hours|days|minutes)|briefly|temporarily unavailable|shortly|a brief (?:period|interruption|outage)|a short (?:period|outage|interruption))\b/i,
    strength: 'weak',
    matches: ['The site was down for a while.', 'Search was briefly unavailable.'],
    leaves: ['The site was down for 12 minutes.', 'The site was down from 10:00 to 10:12.'],
  },
  {
    kind: 'how much',
    pattern:
      /\b(?:significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|noticeabl[ey]|drastically|dramatically|severe(?:ly)?|slight(?:ly)?|minor|huge|massive|high(?:er)?|elevated) (?:increase|decrease|drop|rise|spike|delay|delays|latency|slowdown|degradation|impact|slower|degraded|increased|reduced|error rates?|number|amount|loss|portion)\b/i,
    strength: 'weak',
    matches: ['There was a significant increase of errors.', 'Elevated error rates were seen.'],
    leaves: ['Errors rose to 14 %.', 'Latency rose from 300 ms to 9 s.'],
  },
];
