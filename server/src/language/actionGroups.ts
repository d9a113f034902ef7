import { oneOf, type Words } from '../text/words.ts';
import * as en from './en/actions.ts';
import * as ja from './ja/actions.ts';

/** Titles of groups of actions that stand beside each other: prevent, detect, mitigate. */
export const GROUP_SETS: readonly Words[] = [...en.GROUP_TITLES, ...ja.GROUP_TITLES];

const GROUP_LABEL = new RegExp(`^${oneOf(...GROUP_SETS)}\\s?[:：]`, 'i');

/** Does an item begin with the name of a group, as a label: “Prevent: …”? */
export const hasGroupLabel = (text: string): boolean => GROUP_LABEL.test(text);

const GROUP_TITLE = new RegExp(`^[\\d.()\\s]{0,8}${oneOf(...GROUP_SETS)}\\s*$`, 'i');
/** Is a section one of several that hold actions, by its title: 「7. 恒久対応」? */
export const isTitleOfGroup = (title: string): boolean => GROUP_TITLE.test(title.normalize('NFKC'));
