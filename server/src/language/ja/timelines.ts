import { words } from '../../text/words.ts';

/** 項目名の末尾にあれば、時点ではなく長さを表す。「復旧までの時間: 10分」 */
export const LASTS = words`時間、期間、件数、間隔`;

/** 「10分後」「その3時間後」。箇条書きでは項目だが、段落では話の続き。 */
export const THEN = words`その`;
export const UNITS = words`時間、分、秒`;
export const LATER = words`後`;

/** タイムゾーンについての文に出てくる語。 */
export const ABOUT_ZONE = words`時刻、時間、以下、タイムゾーン、表記`;
/** 文書全体のタイムゾーンを示す文に出てくる語。 */
export const ALL_TIMES = words`すべて、全て`;

/** 作業の始まりと終わりを示す語。始めと終わりの項目があれば、その間のことは書かれている。 */
export const BEGUN = words`開始、着手`;
export const DONE = words`完了、終了`;

/** 記録を閉じたことを示す語。その前に調べることはない。 */
export const CLOSED = words`インシデントクローズ、クローズした、チケットを閉じ、収束宣言`;

/** いったん収まったものが、また起きたことを示す語。 */
export const AGAIN = words`再発、再び、ふたたび`;

/** まだ来ていない時刻や、毎日の時刻についての語。 */
export const EXPECTED = words`予定、見込み、毎日、毎時、定期`;

/** その項目のあと（またはその項目まで）、誰も作業していないことを示す語。 */
export const RESTS = words`休憩に入、就寝、帰宅した、退勤、翌朝まで、翌日まで、翌日に持ち越`;
export const RETURNS = words`起床、出社、出勤、作業を再開、調査を再開、対応を再開`;
/** 時刻のすぐ後で、その時刻から続くことを言う語。 */
export const ONWARD = words`以降、以後`;
/** 夜間に応答がなかった理由。 */
export const ASLEEP = words`就寝、睡眠、夜間のため、深夜のため、営業時間外、勤務時間外、休日のため`;

/** 見出しで、何日目かを言う数の後。 */
export const DAY_COUNTED = words`日目`;

/** 見出しにあれば、下の時刻は毎日のもの、予定のもの。 */
export const SCHEDULES = words`スケジュール、予定、定期、日程、営業時間、当番表、バッチ一覧`;

/** 同じ話の続きの項目を導く行の初めの語。 */
export const GOES_ON = words`その後、続いて、次に、一方`;
