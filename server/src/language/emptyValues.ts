import { oneOf } from '../text/words.ts';
import * as en from './en/emptyValues.ts';
import * as ja from './ja/emptyValues.ts';

const NOTHING = `-*|–|—|\\?+|${oneOf(en.EMPTY_VALUES, ja.EMPTY_VALUES)}`;
const EMPTY = new RegExp(`^(?:${NOTHING})$`, 'i');

/** Does nothing stand there, or only what says that there is nothing? Then nothing is stated, and nothing can be wrong with it. */
export const isEmptyValue = (text: string): boolean => EMPTY.test(text.trim());

const ENGLISH =
  `(?:${oneOf(en.STILL)} )?` +
  `(?:${oneOf(en.UNDECIDED, en.EMPTY_VALUES)}|${oneOf(en.UNTIL_DECIDED)} ${oneOf(en.DECIDED)})` +
  `(?: ${oneOf(en.SO_FAR)})?`;
const JAPANESE =
  `${oneOf(ja.STILL)}?(?:${oneOf(ja.ABOUT)}[はがを:：]?)?` +
  `(?:${oneOf(ja.UNDECIDED, ja.EMPTY_VALUES)}|${oneOf(ja.LATER)}${oneOf(ja.UNDECIDED)}?)${oneOf(ja.ENDINGS)}?`;
/** Whom it may become, or why it is open, “TBD (Payments?)”: a figure in it may be the date that is asked for. */
const REMARK = '\\s{0,3}[(（][^()（）\\d０-９]{0,60}[)）]';
const UNDECIDED = new RegExp(`^(?:${ENGLISH}|${JAPANESE})[?？!.。…]{0,3}(?:${REMARK})?$`, 'i');

const AS_ABOVE = new RegExp(`^(?:${oneOf(en.AS_ABOVE, ja.AS_ABOVE)}|[〃々↑"”“″]|['’]{2}|[,、]{2})$`, 'i');
/** Does a cell say that it holds what the one above it holds: “〃”, “ditto”? */
export const repeatsAbove = (text: string): boolean => AS_ABOVE.test(text.trim());

/** Does a value only say that it is still to be found: “Not known yet”, “to be decided”, 「担当者未定（決済チーム？）」? */
export const isUndecided = (text: string): boolean => isEmptyValue(text) || UNDECIDED.test(text.trim());
