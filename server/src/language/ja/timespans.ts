import { words } from '../../text/words.ts';
import { japanese } from '../phrases/lists.ts';

/** 名前の付いた二つの時刻の間。「発生（10:00）から復旧（10:40）まで」 */
export const FROM = words`から`;

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

export const WHOLE_INCIDENT = japanese(
  { kind: '障害の全体' },
  `
  停止は: (停止|障害|影響|中断|不通)[(時間|期間)]は
  + 停止は46分だった。
  障害は続いた: (停止|障害|影響|中断)が{文中16字}(続いた|続いて|に及んだ)
  + 障害が46分続いた。
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
  最長: (最長|最大で)
  + 停止は最長 16 時間である。
  合計: 合計
  + 停止は合計80分だった。
`,
);

/** 時間と、その始まりと終わりの時刻との間に立つ語。 */
export const BESIDE_ENDS = words`の、から、まで、間、計、約`;

/** 直前の時間が、障害の終わりまでのものだと示す語。 */
export const END_OF_INCIDENT = words`復旧、解消、収束`;

/** 直後にあれば、ほかの時点から数えた長さである。 */
export const COUNTED_FROM = words`後、前`;

/** 時刻の後の括弧にあれば、確かな時刻ではない。 */
export const ABOUT = words`推定、推測、想定、予想、見込み、見込、仮、暫定、未確定、未確認、調査中、頃、ごろ、前後、遅くとも、早くとも`;

/** 時点を示す項目名。 */
export const POINT_LABELS = {
  start: words`
    発生、発生日時、発生時刻、発生日、障害発生日、開始、開始日時、開始時刻、障害発生、障害発生日時、障害発生時刻
    障害開始、影響開始、影響時間帯、障害時間帯、発生期間、障害期間、影響期間
  `,
  detected: words`検知、検知日時、検知時刻、検知日、検出、検出日時、検出時刻、検出日、発見、発見日時、発覚、発覚日時`,
  declared: words`宣言、障害宣言、宣言日時`,
  mitigated: words`緩和、暫定復旧、暫定復旧日時、暫定対応完了`,
  resolved: words`
    復旧、復旧日時、復旧時刻、復旧日、復旧完了、終了、終了日時、終了時刻
    解消、解消日時、解消日、解決、解決日時、解決日、収束、収束日時、収束日、影響終了
  `,
};

/** 長さを示す項目名と、その終わりの時点。 */
export const LENGTH_LABELS = {
  whole: words`
    継続時間、停止時間、影響時間、障害時間、障害継続時間、サービス停止時間
    ダウンタイム、影響継続時間
  `,
  detected: words`検知までの時間、検知時間、発生から検知まで`,
  mitigated: words`緩和までの時間、暫定復旧までの時間`,
  resolved: words`復旧までの時間、復旧時間、発生から復旧まで、解決までの時間`,
};
