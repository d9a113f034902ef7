import type { MetadataName } from '@postmortem/schemas';
import { type Words, words } from '../../text/words.ts';

/** 報告書冒頭の各項目の呼び方。英字は小文字で書く。 */
export const LABELS: Readonly<Record<MetadataName, Words>> = {
  detected: words`検知日時、検知時刻、発覚日時、検知、検知日、発見日、発見日時`,
  mitigated: words`暫定復旧日時、緩和日時`,
  resolved: words`復旧日時、復旧時刻、解決日時、終息日時、収束日時、終了日時、復旧、復旧日、収束日、復旧完了日時、対応完了日時、修正完了日時、修正日時、修正日`,
  start: words`発生日時、発生時刻、開始日時、障害発生日時、障害発生時刻、発生`,
  date: words`日付、発生日、発生年月日、障害発生日、事象日、日時、作成日、作成年月日、報告日、報告年月日`,
  authors: words`作成者、報告者、著者、記入者、執筆者、発信、発信者、作成、起票者、作業担当、作業担当者、作業者、記録者、調査者、調査担当、分析者、文責`,
  owner: words`責任者、担当、担当者、オーナー、主管、主担当、対応責任者`,
  reviewers: words`レビュアー、レビューア、レビューアー、承認者、確認者`,
  responders: words`対応者、参加者、対応メンバー`,
  status: words`ステータス、状態、現在の状態、現在のステータス、状況、対応状況、解決状況、報告区分、レビュー状態、レビュー状況、対応ステータス`,
  severity: words`重要度、重大度、深刻度、優先度、緊急度、影響度`,
  id: words`チケット番号、管理番号、インシデントid、障害番号`,
  title: words`件名、タイトル`,
};

/** 後に日時があれば項目名、なければ本文の見出し。「復旧：11:00」「復旧：全台を再起動した」 */
export const ALSO_PARTS = words`発生、検知、復旧`;

/** 日付以外を意味しない項目名。 */
export const DAY_LABELS = words`日付、発生日、障害発生日`;

/** 報告書を書いた日、公表した日を意味する項目名。 */
export const REPORT_DAY_LABELS = words`
  報告日、報告日時、報告年月日、作成日、作成日時、作成年月日、公開日、公開日時、公表日、発行日、発信日、提出日、記入日、起票日、更新日、最終更新、最終更新日
`;

/** 報告書の状態を意味する項目名。「状況」は障害の状況のこともある。 */
export const REPORT_STATUS_LABELS = words`ステータス、状態、レビュー状態、レビュー状況`;
