import type { Cue } from '../cue.ts';

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
