import { words } from '../../text/words.ts';
import { japanese } from '../phrases/lists.ts';

/** 数字なしで程度を言う語。すべて、なし、止まった。 */
export const HOW_MUCH = words`
  全て、すべて、全く、一切
  全件、全数、全員、全社、全ユーザ、全ユーザー、全顧客、全利用者
  全サービス、全機能、全国、全拠点、全端末、全面、全域、全店
  利用不可、利用不能、利用できない、利用できず、利用できません
  全停止、停止、全断、全滅、全損
  完全に不可能、完全に不能、完全に不通、完全に利用でき、完全に使えな
  全API、全商品、全店舗、全加盟店、全注文、全リクエスト、全テナント、全環境、全エリア、全通貨、全会員、全画面、全台、全系統
`;
/** 影響がなかったことを言う語句。 */
export const NOTHING_HIT = japanese(
  { kind: '影響なし' },
  `
  影響なし: 影響[は|も](なし|無し|ありません|ない|なかった|ございません)
  + 注文への影響はありません。
  被害なし: (被|実)害(なし|無し|はありません|はない)
  + 利用者の実害はない。
  該当なし: (該当|影響){改行まで6字}(なし|無し)
  + 該当する注文はなしと確認した。
  なし: なし(。|{終わり})
  + データの損失なし。
`,
);

/** 数の前後の、量を表さない語。 */
export const STATUS_CODE = words`ステータス`;
export const CODE = words`コード`;
export const ERRORS = words`エラー`;

/** 漢数字の後にあれば、量を言う。「三割」 */
export const COUNTERS = words`件、名、人、社、台、割、回、分、時間`;
export const KANJI_NUMBERS = '一二三四五六七八九十百千万';

/** 長さの単位と、その後の語。「3時間半」「数分程度」 */
export const UNITS = words`秒、分、時間、日、週`;
export const BEHIND_UNITS = words`間、半、程度、ほど、弱、強`;
export const WHOLE_DAY = words`終日`;
/** 時間の範囲の二つの端の間。 */
export const UNTIL = words`から`;

/** まだ続いていることを言う語。 */
export const ONGOING = words`継続中、継続して、継続した、未復旧、復旧していない、未修復、残存、現在も、未解決、解決していない、解消していない、未解消`;
/** 影響がなく、長さもないことを言う語句。 */
export const NOTHING_LASTED = japanese(
  { kind: '影響なし' },
  `
  影響なし: 影響[は|も](なし|無し|ありません|ない|なかった)
  + 注文への影響はなかった。
`,
);

/** ラベルの終わりにあれば、量ではなく段階を言う。「影響度: 3」 */
export const GRADES = words`度`;

/** まだ分かっていないことを言う語。 */
export const UNKNOWN = words`調査中、集計中、確認中、不明、未確定、未集計、未計測、未算出、判明次第`;
