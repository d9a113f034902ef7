import { toHalfWidth } from '../text/halfWidth.ts';
import { IN_A_REPORT, memoizeByText } from '../text/memoize.ts';
import { holdsAny } from './cue.ts';
import * as en from './en/hypotheses.ts';
import * as ja from './ja/hypotheses.ts';

// In both languages, as a report may be in two.
const HYPOTHESIS_TITLE = [...en.HYPOTHESIS_TITLE, ...ja.HYPOTHESIS_TITLE];
const RISK_TITLE = [...en.RISK_TITLE, ...ja.RISK_TITLE];

/** Does a title announce what may still come, and no cause of what did? */
export const isTitleOfRisks = memoizeByText((title) => holdsAny(RISK_TITLE, toHalfWidth(title)), IN_A_REPORT);

/** Does a title say that what is below it are hypotheses? */
export const isTitleOfHypotheses = memoizeByText(
  (title) => holdsAny(HYPOTHESIS_TITLE, toHalfWidth(title)),
  IN_A_REPORT,
);
