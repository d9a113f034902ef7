import { words } from '../../text/words.ts';

/** 人を指す語。部署も人に数える。 */
export const PEOPLE = words`
  # 役割
  担当、担当の者、当番、当直、日勤、夜勤、オンコール
  インシデントコマンダー、コマンダー、指揮官
  オペレータ、オペレーター
  レビュア、レビュアー、レビューア、レビューアー、レビュワー
  エンジニア、プログラマ、プログラマー、アーキテクト
  デザイナー、プランナー、コンサルタント
  reviewer、engineer、developer、operator、maintainer
  SE、SRE、QA、DBA、CS
  # 立場
  リーダー、マネージャ、マネージャー、ディレクター、オーナー、シニア
  PM、PjM、PdM、CTO
  上司、部下、同僚、管理職、経営層
  新人、若手、若い子、前任、後任
  メンバー、スタッフ、インターン、アルバイト、パート、派遣
  # 部署と社外
  広報、営業、情シス、現場
  マーケ、マーケティング、マーケ部
  事務局、ヘルプデスク、サービスデスク、サポートデスク
  ベンダ、ベンダー、委託先、外注先、請負先、協力会社
  顧客側、先方側、ユーザー側
  # 誰と言わずに
  人間、本人、別の者、他の者
`;

export const PRONOUNS = words`
  私、私たち、僕、俺、自分、我々、われわれ
  彼、彼女
  弊社、当社
  誰か、皆、みんな、一同
`;

/** 後に単位（部・課・係…）が付いて、部署を指す。 */
export const FIELDS = words`
  営業、販売、企画、広報、マーケティング、サポート
  開発、運用、保守、品質管理
  情報システム、システム、インフラ、基盤、ネットワーク、アプリ
  総務、人事、経理、業務、管理、技術
  現場
`;
export const UNITS = words`部署、部、課、係、室、側、グループ`;

/** 終わりで人を指すと分かる語。 */
export interface Ending {
  readonly ending: string;
  /** その前に立つ字と、その数 */
  readonly before: string;
  readonly letters: readonly [least: number, most: number];
  /** 人ではない語 */
  readonly not?: readonly string[];
  /** 前または後にあれば別の語になる字（成長、課題） */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}
const 漢字 = '\\p{Script=Han}';
const カタカナ = '\\p{Script=Katakana}ー';
const 漢字とカタカナ = 漢字 + カタカナ;
const どの字でも = `${漢字とカタカナ}A-Za-z`;

export const ENDINGS: readonly Ending[] = [
  // 整備師、デプロイ者
  { ending: '師', before: 漢字, letters: [1, 3] },
  { ending: '者', before: カタカナ, letters: [2, 10] },
  { ending: '者', before: 漢字, letters: [1, 4], not: words`前者、後者、両者、読者` },
  { ending: '員', before: 漢字, letters: [1, 5], not: words`全員、会員、満員、定員、動員、要員数、人員数` },
  { ending: '士', before: 漢字, letters: [1, 3], notBefore: words`気` },
  { ending: '役', before: 漢字, letters: [1, 3], notBefore: words`割、立` },
  {
    ending: '長',
    before: 漢字,
    letters: [1, 4],
    notAfter: words`成、延、波、増、伸、冗、特、最、全、身、周、細、助、生`,
  },
  { ending: '主任', before: 漢字, letters: [0, 3] },
  // 庶務係、会計課、復旧班
  { ending: '係', before: 漢字, letters: [1, 3], not: words`関係`, notBefore: words`数、争` },
  { ending: '課', before: 漢字, letters: [2, 4], notBefore: words`題、金、税、目、程` },
  { ending: '班', before: 漢字, letters: [1, 4] },
  { ending: '班', before: カタカナ, letters: [2, 8] },
  { ending: '部門', before: どの字でも, letters: [0, 8] },
  { ending: '部', before: 漢字, letters: [2, 6], notBefore: words`分、品、位、屋、署` },
  { ending: '窓口', before: 漢字とカタカナ, letters: [0, 6] },
  { ending: 'センター', before: 漢字とカタカナ, letters: [2, 6] },
  { ending: 'グループ', before: 漢字, letters: [2, 6], not: words`配置グループ` },
  { ending: 'チーム', before: どの字でも, letters: [1, 8] },
  { ending: '担当', before: 漢字とカタカナ, letters: [1, 8] },
  { ending: '担当', before: `${カタカナ}A-Za-z`, letters: [2, 10] },
  { ending: '社', before: 'A-ZＡ-Ｚ', letters: [1, 1] },
  // 早乙女さん、隣席の人
  { ending: 'さん', before: どの字でも, letters: [1, 8] },
  { ending: '氏', before: どの字でも, letters: [1, 8] },
  { ending: '君', before: どの字でも, letters: [1, 8] },
  { ending: 'くん', before: どの字でも, letters: [1, 8] },
  {
    ending: '様',
    before: どの字でも,
    letters: [1, 8],
    notAfter: words`仕、多、模、同、異、一、左、有、神`,
  },
  { ending: 'の人', before: 漢字とカタカナ, letters: [1, 8] },
  { ending: 'の子', before: 漢字とカタカナ, letters: [1, 8] },
  { ending: 'の方', before: 漢字とカタカナ, letters: [1, 8] },
];

/** 人を指す語に続き、同じく人を指す（「担当者たち」）。 */
export const TAILS = words`側、ら、たち、達、全員、自身`;
/** 「担当者の双方」 */
export const OF_THEM = words`双方、両名、両者、全員、多く、いずれか`;
/** 印を付けるときに、人を指す語に含める（「SRE担当者」「ヘルプデスク員」）。 */
export const COMPOUNDS = words`者、員、チーム`;
