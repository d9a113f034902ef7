import { oneOf } from '../text/words.ts';
import * as en from './en/actions.ts';
import * as ja from './ja/actions.ts';

const EXPLAINING = new RegExp(
  `^[\\s*_]{0,4}(?:[^:：\\n]{0,20}${oneOf(ja.EXPLAIN)}|${oneOf(en.EXPLAIN)})[\\s*_]{0,4}[:：]`,
  'iu',
);
/** Does an item only explain the action above it: “Rationale: …”, 「検証する内容: …」? */
export const explainsAction = (text: string): boolean => EXPLAINING.test(text);
