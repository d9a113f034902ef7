import { words } from '../../text/words.ts';
import { japanese } from '../phrases/lists.ts';

/** 文中の時間が、何から何までを数えたものかを言う語句。 */
export const RESPONSE_TO_RECOVERY = japanese(
  { kind: '対応開始から復旧まで' },
  `
  対応開始から: (対応|調査|初動)[を]開始(から|後){文中80字}(復旧|解消|収束)
  + 対応開始から約4時間で復旧した。
`,
);

export const DECLARATION_TO_RECOVERY = japanese(
  { kind: '宣言から復旧まで' },
  `
  宣言から: 宣言(から|後){文中80字}(復旧|解消|収束)
  + 障害宣言から40分で復旧した。
`,
);

export const DETECTION_TO_RECOVERY = japanese(
  { kind: '検知から復旧まで' },
  `
  検知から: (検知|発覚)(から|後){文中80字}(復旧|解消|収束)
  + 検知から復旧まで2時間を要した。
`,
);

export const START_TO_DETECTION = japanese(
  { kind: '発生から検知まで' },
  `
  発生から検知: 発生(から|後){文中80字}(検知|発覚)
  + 発生から12分後に検知した。
`,
);

export const START_TO_RECOVERY = japanese(
  { kind: '発生から復旧まで' },
  `
  発生から復旧: 発生(から|後){文中80字}(復旧|解消|収束)
  + 発生から復旧まで46分かかった。
`,
);

/** 時計の上の時間を数えていないことを言う語句。 */
export const COUNTED_OTHERWISE = japanese(
  { kind: '別の数え方' },
  `
  営業時間: (営業|サポート|業務)時間
  + 営業時間で3時間の停止にあたる。
  延べ: 延べ
  + 停止は延べ2時間に及んだ。
  合計: 合計
  + 2回の停止は合計80分だった。
`,
);

/** 直前の時間が、障害の終わりまでのものだと示す語。 */
export const END_OF_INCIDENT = words`復旧、解消、収束`;
