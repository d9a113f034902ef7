import { oneOf } from '../text/words.ts';
import * as en from './en/formMarks.ts';
import * as ja from './ja/formMarks.ts';

/** “(optional)” or 「（任意）」 behind a title or a label of a form. */
export const OPTIONAL_MARK = new RegExp(`(?<!\\s)\\s*[(（[]${oneOf(en.OPTIONAL, ja.OPTIONAL)}[)）\\]]\\s*`, 'gi');

/** A whole paragraph in italics that tells a writer what to do is how PagerDuty's and many other forms give help. */
const INSTRUCTION = new RegExp(
  `^\\s*(?:[*_](?![*_]))${oneOf(en.INSTRUCTIONS)}\\b[\\s\\S]*[*_]\\s*$` +
    `|^\\s*[*_(（][^*_\\n]*${oneOf(ja.INSTRUCTIONS)}${oneOf(ja.ENDINGS)}?${oneOf(ja.SHALL)}?[。．]?[*_)）]\\s*$`,
);

/** Is a line a form's instruction to its writer? */
export const isInstruction = (line: string): boolean => INSTRUCTION.test(line);

const ASKING = new RegExp(oneOf(ja.ASKING), 'u');
/** Do Japanese words in angle brackets ask their writer for something? 「<経過>」 does not. */
export const asksToWrite = (words: string): boolean => ASKING.test(words);
