import { oneOf } from '../text/words.ts';
import * as en from './en/actions.ts';
import * as ja from './ja/actions.ts';

const EXPLAINING = new RegExp(
  `^[\\s*_]{0,4}(?:[^:：\\n]{0,20}${oneOf(ja.EXPLAIN)}|${oneOf(ja.EXPLAIN_ALONE)}|${oneOf(en.EXPLAIN)})[\\s*_]{0,4}[:：]`,
  'iu',
);
/** “(owner: SRE)”: somebody does it. */
const STATES_WHO = /[(（][^()（）\n]{1,20}[:：][^()（）\n]{1,60}[)）]/u;
/** Does an item only explain the action above it: “Rationale: …”, 「検証する内容: …」? */
export const explainsAction = (text: string): boolean => EXPLAINING.test(text) && !STATES_WHO.test(text);

const CROSS = '^[\\s*_]{0,4}[❌✗✖]';
const COMPARES = new RegExp(`${CROSS}[^✅✔→⇒]{1,200}[→⇒][^✅✔]{0,10}[✅✔]`, 'u');
const ADVISES = new RegExp(`(?:${CROSS}|^[\\s*_]{0,4}[✅☑✔])\\W{0,4}(?:${oneOf(en.ADVISES)})[\\s*_]{0,4}:`, 'iu');
const LACKS = new RegExp(`${CROSS}\\W{0,4}(?:${oneOf(en.LACKS)})\\b`, 'iu');
/** Does an item only say what there was not: “❌ No check of the size”? */
export const tellsLack = (text: string): boolean => LACKS.test(text);

const WRITES_REPORT = new RegExp(
  `^\\W{0,4}(?:${oneOf(en.WRITES)} (?:${oneOf(en.ARTICLES_OF_REPORT)} )?${oneOf(en.THIS_REPORT)}|${oneOf(ja.THIS_REPORT)}[のを]${oneOf(ja.WRITES)})\\W{0,4}$`,
  'iu',
);
/** Is an item about the report that it stands in: “Write an incident report”? */
export const writesReport = (text: string): boolean => WRITES_REPORT.test(text.trim());

/** Does an item set the wrong way beside the right one, or say which it is: “❌ ask again → ✅ do it”, “✅ DO: use the form”? */
export const comparesWays = (text: string): boolean =>
  (COMPARES.test(text) || ADVISES.test(text)) && !STATES_WHO.test(text);

const OF_INCIDENT = new RegExp(
  `。\\s{0,2}${oneOf(ja.OF_INCIDENT)}(?![^。]{0,200}${oneOf(ja.TAKEN_CARE_OF)}[しで済])[^。]{1,200}。?$`,
  'u',
);
/** An action without a last sentence that tells what happened this time: 「検査する。今回は見過ごした。」. */
export const withoutIncident = (text: string): string => text.replace(OF_INCIDENT, '');
