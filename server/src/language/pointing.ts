import { holding, oneOf } from '../text/words.ts';
import * as en from './en/pointing.ts';
import * as ja from './ja/pointing.ts';

const BACK = new RegExp(`^(?:${oneOf(en.POINTS_BACK)}(?![\\w’'-])|${oneOf(ja.POINTS_BACK)})`, 'i');
const ELSEWHERE = holding({ en: en.POINTS_ELSEWHERE, ja: ja.POINTS_ELSEWHERE });

/** Does a sentence begin with what stands for something in the sentence before: “It was replaced”, 「そのため」? */
export const pointsBack = (sentence: string): boolean => BACK.test(sentence);

/** Does a sentence point at something that doesn't go with it: a listing behind it, a table? */
export const pointsElsewhere = (sentence: string): boolean => ELSEWHERE.test(sentence);
