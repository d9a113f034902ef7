import { words } from '../../text/words.ts';

/** 日付の代わりに書かれる語。 */
export const TODAY = words`今日、本日`;
export const YESTERDAY = words`昨日`;
/** 日と時刻の間。 */
export const AT = words`の`;
/** プログラムの名前の後に付く印。 */
export const BADGES = words`アプリ`;
