import { words } from '../../text/words.ts';
import { POINT_LABELS } from './timespans.ts';

/** 項目が自ら示す時点。文の先頭、かっこの中、またはそれだけで書かれる。 */
export const MARKS = {
  start: [...POINT_LABELS.start, ...words`障害の発生、影響の開始、事象発生、インシデント発生`],
  detected: [...POINT_LABELS.detected, ...words`初回検知、障害検知、異常検知、検知・報告`],
  acknowledged: words`対応開始、調査開始、初動、初動対応`,
  declared: [...POINT_LABELS.declared, ...words`インシデント宣言、障害認定`],
  identified: words`原因特定、特定、原因判明、原因究明`,
  mitigated: [...POINT_LABELS.mitigated, ...words`暫定対応、暫定対処、緩和策適用、緩和策の適用、緩和完了、影響緩和`],
  resolved: [
    ...POINT_LABELS.resolved,
    ...words`復旧確認、完全復旧、全面復旧、一次復旧、サービス復旧、障害復旧、障害解消、終息、影響解消`,
  ],
  'follow-up': words`事後対応、恒久対応、フォローアップ`,
};
