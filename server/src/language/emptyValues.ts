import { oneOf } from '../text/words.ts';
import * as en from './en/emptyValues.ts';
import * as ja from './ja/emptyValues.ts';

const EMPTY = new RegExp(`^(?:-*|–|—|\\?+|${oneOf(en.EMPTY_VALUES, ja.EMPTY_VALUES)})$`, 'i');

/** Does nothing stand there, or only what says that there is nothing? Then nothing is stated, and nothing can be wrong with it. */
export const isEmptyValue = (text: string): boolean => EMPTY.test(text.trim());
