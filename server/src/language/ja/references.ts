import { words } from '../../text/words.ts';

/** 「タイムラインのセクションを参照」 */
export const SECTION = words`セクション、項、章`;
export const REFERRED = words`を参照、に記載、にて後述、で後述、に後述`;

/** ページの先頭に戻るリンクの語。 */
export const TO_TOP = words`トップ、先頭、上へ、戻る`;
