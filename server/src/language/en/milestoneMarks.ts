import { words } from '../../text/words.ts';
import { POINT_LABELS } from './timespans.ts';

/** What an entry says of itself, in front of its text, in brackets, or as all that it says; in lower case. */
export const MARKS = {
  start: [
    ...POINT_LABELS.start,
    ...words`
      outage begins, outage starts, outage started, outage began, incident begins, incident starts, incident started
      impact begins, impact starts, impact began, start of outage, start of the outage, start of the incident
      downtime begins, downtime starts, downtime started, downtime began
    `,
  ],
  detected: [
    ...POINT_LABELS.detected,
    ...words`
      incident detected, outage detected, issue detected, initial detection, discovery, first alert fired
    `,
  ],
  acknowledged: words`acknowledged, acked, investigation started, response started`,
  declared: [...POINT_LABELS.declared, ...words`incident is declared, declaration`],
  identified: words`identified, cause identified, root cause identified, cause found, root cause found`,
  mitigated: [
    ...POINT_LABELS.mitigated,
    ...words`mitigation, outage mitigated, incident mitigated, impact mitigated, mitigation applied`,
  ],
  resolved: [
    ...POINT_LABELS.resolved,
    ...words`
      resolution, recovery, all clear, outage ends, outage ended, outage over, incident ends, incident ended, incident over
      impact ends, impact over, incident resolved, outage resolved, issue resolved, incident is resolved
      service recovered, downtime ends, downtime ended, downtime over
      end of outage, end of the outage, end of the incident
    `,
  ],
  'follow-up': words`follow-up, follow up`,
};

/** In capitals they are seen wherever they stand: "Errors seen. OUTAGE BEGINS". */
export const LOUD_MARKS = {
  start: words`
    outage begins, outage starts, outage start, incident begins, incident starts, incident start
    impact begins, impact starts, impact start, start of outage, start of incident, start of impact
  `,
  declared: words`incident declared`,
  mitigated: words`outage mitigated, incident mitigated, impact mitigated`,
  resolved: words`
    outage ends, outage end, outage over, incident ends, incident end, incident over
    impact ends, impact end, impact over, end of outage, end of incident, end of impact
  `,
};
