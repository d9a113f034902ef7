import { being } from '../text/words.ts';
import { holdsAny } from './cue.ts';
import { mayHold } from './cuePool.ts';
import * as en from './en/letters.ts';
import * as ja from './ja/letters.ts';

// In both languages, as a report may be in two.
const LETTERS = [...en.LETTERS, ...ja.LETTERS];
const mayBeLetter = mayHold(LETTERS);

/** Does a text speak to those whom the incident hit, as a public notice does? */
export const isWrittenToThoseHit = (text: string): boolean => mayBeLetter(text) && holdsAny(LETTERS, text);

const LAYOUT = being(en.LAYOUTS);
/** Does the head of a page lay it out as a site's news: `layout: news_post`? */
export const isLaidOutAsNews = (name: string, value: string): boolean =>
  name.toLowerCase() === 'layout' && LAYOUT.test(value.trim());
