import { words } from '../../text/words.ts';
import { japanese } from '../phrases/lists.ts';

/** まだ分かっていないことを言う語句。 */
export const OPEN_QUESTIONS = japanese(
  { kind: '未確定' },
  `
  調査中: 調査中
  + 再送が止まらなかった経緯は調査中。
  不明: (原因|要因|影響|件数){文中8字}(不明です|不明。|未特定|特定でき(ていない|ていません))
  + 原因は、まだ不明です。
  + 影響件数は特定できていない。
  - 不明な値を含む行は読み飛ばす。
  判明次第: 判明次第
  + 判明次第、更新します。
`,
);

/** そこまでか、すぐ後にあれば、今は分かっている。 */
export const NOT_OPEN_NOW = [...words`だった、であった、でした、調査中に、調査中の、として`, '調査中、'];
