import { words } from '../../text/words.ts';

/** 各ステータスの呼び方。進んだものから順に並べる。 */
export const STATUSES = {
  closed: words`クローズ、終息、収束、終了`,
  final: words`完了、確定、解決済、復旧済、対応済、修正済、承認済、公開済、レビュー済`,
  'in-review': words`レビュー中、レビュー待ち、承認待ち、確認中、確認待ち`,
  'in-progress': words`恒久対応待ち、恒久対策待ち、調査中、検証中、解析中、対応中、実施中、検討中、継続中`,
  draft: words`作成中、下書き、ドラフト、草案`,
};

/** まだその状態にないことを言う語。 */
export const UNREACHED = words`未完了、未解決、未復旧、未承認、未クローズ、未対応、未着手、未実施、未確認、要確認、暫定対応済、応急対応済、一次対応済、一部対応済、監視中、経過観察`;

/** もう誰も手を入れない報告書の語。「解決済」は障害のこともある。 */
export const FINISHED = words`クローズ、完了、確定、承認済、公開済`;
/** 終わっていない部分があると言う語。 */
export const EXCEPT = words`一部、を除く`;
/** 末尾か区切りの前にあれば、終わっていないことを言う。「完了（対策は実施中）」 */
export const UNDER_WAY = words`中`;

/** まだ続いている障害を言う語。「調査中」は報告書のことかもしれない。 */
export const INCIDENT_GOES_ON = words`継続中、発生中、未解決、未復旧`;

/** 障害が終わった、または終わりつつあることを言う語。 */
export const INCIDENT_OVER = words`復旧済、復旧した、復旧しました、復旧完了、解消済、解消した、解消しました、暫定対応済`;

/** ステータスページに書かれる、サービスの状態。 */
export const STATES_OF_SERVICE = words`正常、障害、停止、復旧、解消`;
/** 対策がすべて終わったと言う語。「全対策完了」 */
export const ACTIONS_DONE = words`全対策完了、対策はすべて完了、対策すべて完了、全アクション完了、アクションアイテム完了、再発防止策完了`;
