import { words } from '../../text/words.ts';

/** 対策の表の列の呼び方。英字は小文字で書く。 */
export const ACTION_COLUMNS = {
  owner: words`担当、担当者、担当チーム、主担当、責任者、対応者、オーナー`,
  due: words`
    期限、対応期限、期日、納期、目標日、実施日
    予定、予定日、完了予定、完了予定日、完了日
  `,
  ticket: words`チケット、課題、リンク、issue番号`,
  type: words`種別、分類、カテゴリ、優先度、タイプ、区分`,
  state: words`状態、状況、ステータス、進捗、完了`,
  text: words`
    対策、施策、対応、対応内容、内容、作業、項目
    アクション、アクションアイテム、タスク
  `,
};

/** 対策の文中で、コロンを付けて書かれるもの。 */
export const ACTION_LABELS = words`担当、担当者、責任者、期限、期日、完了予定、完了予定日、チケット`;

/** 括弧の中で担当を示す語尾。「（決済チーム）」 */
export const TEAM = words`チーム、さん、担当、部、課`;

/** 日時の列の呼び方。 */
export const TIME_COLUMNS = words`
  日時、時刻、時間、日付、日、対応日時
  発生、発生日時、発生時刻
  開始、開始日時、開始時刻
  終了、終了日時、終了時刻
`;
export const ZONE_COLUMNS = words`タイムゾーン、標準時`;
