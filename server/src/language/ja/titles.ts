import { words } from '../../text/words.ts';

/** セクション名の前にあっても意味を変えない語。 */
export const BEFORE = words`
  今回の、本障害の、本件の、本事象の、本
  障害、障害の、インシデント、インシデントの、事象の、問題の、不具合の、システム
  短期、中期、長期、当面の
  主な、主要な、詳細な、技術的な、具体的な
  推定、想定、推測される、考えられる
  発生した、弊社の、当社の
`;
/** 前に誰が、既に、が付いてもよい。「当社が既に実施した対策」 */
export const DONE = words`実施した`;
export const DONE_BY = words`当社、当組織、弊社`;
export const ALREADY = words`既に、すでに`;
/** 「〜の」が前に付いてもよいセクション名。「決済障害の経緯」 */
export const WITH_SUBJECT = words`経緯、時系列、タイムライン、経過`;

/** セクション名の後にあっても意味を変えない語。前に「の」が付くもの。 */
export const AFTER = words`
  詳細、内容、概要、まとめ、サマリ、サマリー
  一覧、状況、結果、事項、項目、アクション、案、分析、について
`;
/** 「の」が付かないもの。 */
export const AFTER_AT_ONCE = words`に関して、は`;
