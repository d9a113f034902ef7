import { being, holding } from '../text/words.ts';
import { holdsAny } from './cue.ts';
import { mayHold } from './cuePool.ts';
import * as en from './en/letters.ts';
import * as ja from './ja/letters.ts';

// In both languages, as a report may be in two.
const LETTERS = [...en.LETTERS, ...ja.LETTERS];
const mayBeLetter = mayHold(LETTERS);

/** What somebody was told is quoted. */
const QUOTED = /["“「『][^"“”「」『』\n]{0,300}["”」』]/g;
/** Does a text speak to those whom the incident hit, as a public notice does? */
export const isWrittenToThoseHit = (text: string): boolean =>
  mayBeLetter(text) && holdsAny(LETTERS, text.replace(QUOTED, ' '));

const INTERNAL = holding({ en: en.INTERNAL, ja: ja.INTERNAL });
/** Does a title say that a document looks back at the incident from inside? */
export const isTitleFromInside = (title: string): boolean => INTERNAL.test(title);

const LAYOUT = being(en.LAYOUTS);
const OF_STATUS_PAGE = being(en.FIELDS_OF_STATUS_PAGES);
/** Does the head of a page lay it out as a site's news, `layout: news_post`, or as an entry of a status page, `resolvedWhen: …`? */
export const isFieldOfNotice = (name: string, value: string): boolean =>
  (name.toLowerCase() === 'layout' && LAYOUT.test(value.trim())) || OF_STATUS_PAGE.test(name);
