import { words } from '../../text/words.ts';

/** What a chat writes in place of a day. */
export const TODAY = words`today`;
export const YESTERDAY = words`yesterday`;
/** Between that and the time. */
export const AT = words`at`;
/** Behind the name of a program. */
export const BADGES = words`APP, BOT`;
