import { escapeRegExp } from '../../text/escapeRegExp.ts';
import { execAll } from '../../text/execAll.ts';
import { IN_A_REPORT, memoizeByText } from '../../text/memoize.ts';
import { SURNAMES } from './surnames.ts';

/** 述語の主語は人か。構文解析はせず、同じ節にある「人＋が／は／も」を探す。 */

/** 人を指す語（役割・代名詞・敬称）。部署も人に数える。 */
export const PERSON =
  '(?:[\\p{Script=Han}]{1,3}師|[\\p{Script=Katakana}ー]{2,10}者|コンサルタント|オーナー|指揮官|(?<![\\p{Script=Han}])[\\p{Script=Han}]{2,3}(?:くん|さん|氏)|(?!関)[\\p{Script=Han}]{1,3}係(?![数争])|[\\p{Script=Han}]{2,4}課(?![題金税目程])|[\\p{Script=Han}]{1,3}士(?!気)|(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,6})?窓口|事務局|ヘルプデスク|サービスデスク|コールセンター|(?<![\\p{Script=Han}])代表|インターン|[\\p{Script=Han}]{1,4}班|(?:別|他)の者|日勤|[たる]側|CS|SRE|QA|CTO|アーキテクト|(?:開発|営業|マーケ|運用|保守|顧客|ユーザー|先方|ベンダー|委託先)側|マーケ(?:ティング)?(?:部|チーム)?|[\\p{Script=Han}]{1,3}役(?![割員立])|[\\p{Script=Han}]{1,4}(?<!利用|使用|消費|第三|攻撃|閲覧|読|視聴|前|後|被害|両|医療従事|契約|申込|加入|登録|受信|送信)者|(?!全員|会員|満員|定員|動員|要員数|人員数)[\\p{Script=Han}]{1,5}員|[\\p{Script=Han}]{1,4}(?<!成|延|波|増|伸|冗|特|最|全|身|周|細|助|生)長|(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}|[A-Z]{2,6})担当|(?:営業|開発|運用|情報システム|システム|インフラ|技術|総務|人事|経理|品質管理|業務|広報|企画|保守|販売|マーケティング|サポート|基盤|ネットワーク|アプリ|現場|管理)(?:部門|部署|部|課|係|室|班|側|チーム|グループ|センター|の人|の子)|(?!一部|全部|内部|外部|上部|下部|本部|深部|胸部)[\\p{Script=Han}]{2,6}部(?![分品位屋門下])|(?!データ|イベント|リージョン)[\\p{Script=Han}\\p{Script=Katakana}ー]{2,6}センター|(?!セキュリティ|リソース|ターゲット|コンシューマ|オートスケーリング|ノード|ログ|ユーザ|管理|サブネット|配置)[\\p{Script=Han}]{2,6}グループ|担当[A-Z]{2,3}|SE|[\\p{Script=Han}]{0,3}主任|役員|部門|広報|情シス|アルバイト|パート|デザイナー|ディレクター|プランナー|インシデントコマンダー|コマンダー|後任|前任|当直|夜勤|夜間当番|若い子|[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}の(?:人|子|方)|ベンダー?[A-ZＡ-Ｚ]社|[A-ZＡ-Ｚ]社(?:の担当者?)?|担当(?:エンジニア|チーム|の者)?|作業員|監視員|オペレータ[ーの]?|開発(?:チーム|担当|側|メンバー)|エンジニア|プログラマー?|レビュア[ーの]?|レビューアー?|レビュワー|運用(?:担当|チーム|側|メンバー)|インフラ(?:担当|チーム)|監視(?:担当|チーム)|新人|若手|新入社員|メンバー|本人|リーダー|マネージャー?|上長|上司|部下|同僚|社員|職員|スタッフ|人員|人間|オンコール(?:担当)?|当番|委託先|ベンダー?(?:の担当)?|協力会社|外注先|請負先|派遣|サポート(?:担当|チーム|デスク)|QA(?:担当|チーム)?|SRE(?:担当|チーム)?|DBA|PM|PjM|PdM|営業(?:担当)?|(?:彼|彼女|私|僕|俺|自分|我々|われわれ|私たち|弊社|当社|誰か|皆|みんな|一同)(?![らの]の)|[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z]{1,8}(?:さん|氏|君|くん|(?<![仕多模同異一左有神])様|チーム|部門|課長|部長)|[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}(?:部|課|室)の(?:方|人|メンバー)|@[\\w.-]+|(?<=[たるい])人|[\\p{Script=Katakana}ーA-Za-z]{2,10}担当|作業担当|主担当|副担当|現場|\\p{Script=Katakana}{2,8}班|管理職|経営層|シニア)';

/** 人に似た名前のソフトウェアと、責められることのない人。 */
const NOT_BLAMED =
  /(?:Kubernetes|K8s|Postgres\w*|Prometheus|Redis|Kafka|MySQL|CRD|カスタム)\s*(?:の\s*)?オペレータ[ーの]?$|パスワードマネージャー?$|(?:Raft|etcd|クラスタ|レプリカ|パーティション|グループ|スレッド)\s*の?\s*リーダー$|(?:お客|客|利用者|ユーザー?|顧客)(?:さん|様)$/iu;

const PARTICLE = '(?:が|は|も|の(?=[^、。]{0,12}$)|による|により|自身が|自ら|には|では|において)';
const LAST_PARTICLE = new RegExp(`\\s?${PARTICLE}$`, 'u');
const SUBJECT = new RegExp(
  `${PERSON}(?:[A-ZＡ-Ｚ甲乙](?:さん|氏)?|側|ら|たち|達|全員|同士|自身|の(?:双方|両名|両者|全員|誰か|多く|いずれか)|[一二三四五六\\d]+[人名](?:とも)?)?\\s?${PARTICLE}`,
  'gu',
);
const SURNAME = new RegExp(`(?<![\\p{Script=Han}])(?:${SURNAMES.join('|')})(?:さん|氏|君|くん|様)?(?:が|は|も)`, 'u');
const SURNAME_AS_TOPIC = new RegExp(`(?<![\\p{Script=Han}])(?:${SURNAMES.join('|')})(?:さん|氏|君|くん|様)?は`, 'u');
const CLAUSE_END =
  /[。；;]|(?:た|る|い|だ|です|ます|ました|でした)(?:が|ため|ので|けれど|のに|とき|時|際|後|と)、?|、(?=[^、。]{1,20}(?:が|は)(?:[^、。]|$))/g;
/** 別の主語が立てば、述語の主語は人ではない（「担当者が実行したジョブが…」）。「ながら」の「が」は助詞ではない。 */
const OTHER_SUBJECT = /(?:(?<!な)が(?![らっりるれろ])|(?<![にでとらへ])は)(?!、)[^。、]{0,30}$/;
/** 述語に続く「が」「は」は、接続の助詞である。 */
const ANY_SUBJECT = /(?:(?<![なただるいうすたん])が(?![らっりるれろ])|(?<![にでとらへ])は)/;
/** 「CI が赤いことに」の「が」は従属節のもの。 */
const SUBORDINATE = /が[^、。が]{1,14}(?:こと|の|旨)(?:に|を|へ)/g;
/** 人が扱うものは、主語のように見えても述語の対象である（「担当者は手順が…」）。 */
const HANDLED = /(?:確認|手順|内容|設定|対象|通知|アラート|影響|差分|警告|経験|知識|理解|集中力|意識)(?:が|は)/;

function lastClause(text: string): string {
  let start = 0;
  for (const boundary of execAll(CLAUSE_END, text)) {
    const end = boundary.index + boundary[0].length;
    if (text.slice(end).trim() !== '') start = end;
  }
  return text.slice(start);
}

/** 述語の近くにある語だけが主語になり得る。 */
const NEAR = 150;

const asSubject = memoizeByText((name) => new RegExp(`${escapeRegExp(name)}(?:さん|氏|君|様)?(?:が|は|も|の)`));

/** 一つの述語について、誰を人とみなすか。 */
export interface Persons {
  /** 報告書や設定が人名として挙げる名前 */
  readonly names: readonly string[];
}

const MARK = '\uE000';
const PEOPLE = new RegExp(
  `${PERSON}(?:女|者|員|チーム|担当者?|メンバー)?|(?<![\\p{Script=Han}])(?:${SURNAMES.join('|')})(?:さん|氏|君)?`,
  'gu',
);

/** 印を付けた文の中の人。数百の語の代わりに、一文字を探せば済む。 */
export const WHO = `${MARK}+`;

/** 人を指す語を、同じ長さの印に置き換えた文。 */
export const peopleMarked = memoizeByText(
  (sentence) => sentence.replace(PEOPLE, (word) => MARK.repeat(word.length)),
  IN_A_REPORT,
);

/** `start` から始まる述語の主語は人か。主語がない、または分からないときは人としない。 */
export function hasPersonAsSubject(sentence: string, start: number, { names }: Persons): boolean {
  const whole = sentence.slice(Math.max(0, start - NEAR), start);
  const clause = lastClause(whole);
  if (SURNAME.test(clause) || names.some((name) => asSubject(name).test(clause))) return true;
  const subjects = execAll(SUBJECT, clause).filter(
    ({ 0: text, index }) => !NOT_BLAMED.test(clause.slice(0, index) + text.replace(LAST_PARTICLE, '')),
  );
  const subject = subjects.at(-1);
  if (subject) {
    const rest = clause.slice(subject.index + subject[0].length);
    return !OTHER_SUBJECT.test(rest.replace(SUBORDINATE, '')) || HANDLED.test(rest);
  }
  // 「担当者は、〜し、〜した」: 主題の「は」は節を越えてかかる。
  const topic = execAll(SUBJECT, whole).find(({ 0: text }) => text.endsWith('は'));
  if ((topic !== undefined || SURNAME_AS_TOPIC.test(whole)) && !OTHER_SUBJECT.test(clause)) return true;
  // 「当直が通知を開いたが、確かめずに閉じた」: 後の節に主語がなければ、前の節の主語がかかる。
  const before = execAll(SUBJECT, whole).at(-1);
  return (
    before !== undefined && !whole.includes('。') && !ANY_SUBJECT.test(whole.slice(before.index + before[0].length))
  );
}
