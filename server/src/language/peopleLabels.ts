import { being } from '../text/words.ts';
import * as en from './en/publicVersion.ts';
import * as ja from './ja/publicVersion.ts';

const LABEL = being(en.LABELS_OF_PEOPLE, ja.LABELS_OF_PEOPLE);

/** Does a label that is no field of a report stand before people: “Scribe”, 「差出人」? */
export const hasLabelOfPeople = (label: string): boolean => LABEL.test(label.replace(/[*_【】■◆●]/g, '').trim());
