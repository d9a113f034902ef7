import { words } from '../../text/words.ts';

/** ファイル名にあれば、テンプレート。 */
export const TEMPLATES = words`テンプレート、雛形、ひな形`;
/** 文書の中の見出しでの略。 */
export const TEMPLATES_IN_SHORT = words`テンプレ`;

/** タイトルにあれば、報告書。 */
export const REPORTS = words`
  ポストモーテム、インシデントレポート、インシデント報告、インシデント記録
  障害レポート、障害記録、障害調査レポート、障害分析レポート、復旧レポート、復旧報告、事故報告、事故記録
`;
/** タイトルがこれとコロンで始まれば、その後が起きたこと。 */
export const BEFORE_WHAT_HAPPENED = words`インシデント、障害`;
/** タイトルにこの両方があれば、報告書。「決済障害の経緯について」「障害のお詫び」 */
export const TROUBLE = words`障害`;
export const TOLD = words`報告、お詫び、お知らせ、経緯、について、に関して`;
/** タイトルにこの両方があれば、報告書。「同期エラーの対応記録」 */
export const FAILURES = words`障害、インシデント、エラー、Error、トラブル、不具合`;
export const RECORDED = words`対応記録、復旧記録、調査記録、対応報告、調査報告、修正レポート、修正報告、対応レポート`;
/** 前に置かれても同じ。「お詫び：決済障害」 */
export const TOLD_BEFORE = words`お詫び、ご報告`;
/** タイトルにあれば、報告書についての文書。 */
export const ABOUT_REPORTS = words`テンプレート、書き方、手順、ガイド、ルール、運用、とは、計画`;
/** タイトルにあれば、書き方を教える文書。 */
export const TEACHES = words`書き方`;
/** 行末にあれば、同じ。「ポストモーテムとは」 */
export const TEACHES_AT_END = words`とは`;
/** タイトルがこれで終わるか、フォルダーがこの名前なら、障害のときの手順であって報告書ではない。 */
export const OTHER_KINDS = words`
  ランブック、手順、手順書、マニュアル、トラブルシューティング、対応フロー
  要件定義、要件定義書、設計書、仕様書、議事録、タスクリスト、実装計画
`;

/** 版の年月が後に付く文書。「障害対応マニュアル（2026-03）」 */
export const EDITIONS = words`マニュアル、手順書`;

/** タイトルの最後の括弧にあれば、書き方の例。 */
export const SAMPLES = words`サンプル、例、記入例、記載例、見本、ひな形、雛形`;

/** タイトルがこれで終わり、報告書の名がなければ、設計の文書。 */
export const DESIGNS = words`設計、設計メモ、設計方針`;

/** 決定の記録（ADR）にある見出し。 */
export const PARTS_OF_DECISION = words`コンテキスト、決定`;

/** これから行う停止の告知の語。 */
export const ANNOUNCEMENTS = words`停止を予定しております、停止いたします、メンテナンスを実施いたします、メンテナンスを行います、計画停止を実施`;
/** タイトルにあれば、わざと起こした障害の記録。 */
export const DRILLS = words`ゲームデー、リハーサル、障害訓練、復旧訓練、カオス実験`;

/** タイトルで文書の種類を言う語。残りが、起きたことを言う。 */
export const NAMES_OF_KIND = words`
  ポストモーテム、インシデントレポート、インシデント報告書、インシデント報告、インシデント記録
  障害報告書、障害報告、障害レポート、障害記録、障害調査レポート、障害分析レポート、復旧報告、復旧レポート、完了報告、ご報告
  インシデントログ、障害ログ、障害対応記録
`;
/** 別の種類の報告書。 */
export const BUG_REPORTS = words`不具合報告書、不具合報告、バグ報告`;
/** その語の前に置かれて、起きたこととつなぐ。「決済遅延に関する障害報告書」 */
export const BEFORE_KIND = words`に関する、についての、に関しての、に係る、の`;
/** 報告書の番号の前。 */
export const BEFORE_NUMBER = words`障害番号、インシデント番号、管理番号、番号`;

/** 障害の見分け方を挙げるセクションの題。 */
export const SYMPTOMS = words`症状、兆候`;
