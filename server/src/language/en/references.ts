import { words } from '../../text/words.ts';

/** "See also the Timeline section" */
export const SEE = words`see, See`;
export const ALSO = words`also`;
export const ARTICLES = words`the`;
export const SECTION = words`section`;

/** A link with these words leads to the top of the page on purpose. */
export const TO_TOP = words`top`;
