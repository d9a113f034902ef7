import { words } from '../../text/words.ts';

/** 値がないことを示す語。 */
export const EMPTY_VALUES = words`なし、未定、不明、未記入`;
