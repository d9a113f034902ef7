import { REPORT_STATUSES } from '@postmortem/schemas';
import { holding, oneOf, oneOfBoth } from '../text/words.ts';
import * as en from './en/statuses.ts';
import * as ja from './ja/statuses.ts';

/** States of a report, the furthest first. */
export const STATUSES = REPORT_STATUSES;
export type Status = (typeof STATUSES)[number];

/** What reports call their states in English, in lower case. */
export const STATUS_WORDS: readonly string[] = Object.values(en.STATUSES).flat();

const PATTERNS = STATUSES.map(
  (status) => [status, holding({ en: en.STATUSES[status], ja: ja.STATUSES[status] })] as const,
);
const UNREACHED = new RegExp(
  `\\b${oneOf(en.NOT)} ${oneOf(en.NOT_REACHED)}\\b|${oneOfBoth({ en: en.UNREACHED, ja: ja.UNREACHED })}`,
  'i',
);

/** The status that words mean, or null where they mean none. */
export function statusNamed(words: string): Status | null {
  const text = words.normalize('NFKC');
  return UNREACHED.test(text) ? 'in-progress' : (PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

const FINISHED = holding({ en: en.FINISHED, ja: ja.FINISHED });
const EXCEPT = new RegExp(`${oneOfBoth({ en: en.EXCEPT, ja: ja.EXCEPT })}|${oneOf(ja.UNDER_WAY)}(?:$|[、。)）])`, 'i');

/** Do the words of a status say that nobody works on the report any more, and that nothing is left? */
export const saysFinished = (words: string): boolean => FINISHED.test(words) && !EXCEPT.test(words);

const GOES_ON = new RegExp(
  `^\\W{0,4}(?:(?:${oneOf(en.INCIDENT_GOES_ON)})(?![\\w-])|${oneOf(ja.INCIDENT_GOES_ON)})`,
  'iu',
);
const IS_OVER = new RegExp(
  `(?<!\\b${oneOf(en.NOT_OVER)} )\\b${oneOf(en.INCIDENT_OVER)}\\b|${oneOf(ja.INCIDENT_OVER)}`,
  'iu',
);
/** Do the words of a status begin by saying that the incident goes on, and nothing behind that it is over: “Ongoing checks; mitigated”? */
export function saysIncidentGoesOn(words: string): boolean {
  const text = words.normalize('NFKC');
  const begins = GOES_ON.exec(text)?.[0];
  return begins !== undefined && !IS_OVER.test(text.slice(begins.length));
}

const ACTIONS_DONE = holding({ en: en.ACTIONS_DONE, ja: ja.ACTIONS_DONE });
/** Do the words of a status say that all actions are done? */
export const saysActionsDone = (words: string): boolean => ACTIONS_DONE.test(words);

const STATE_OF_SERVICE = holding({ en: en.STATES_OF_SERVICE, ja: ja.STATES_OF_SERVICE });

/** Does a status tell of the service, as status pages do? */
export const tellsOfService = (words: string): boolean => STATE_OF_SERVICE.test(words);
