import { words } from '../../text/words.ts';

// 人に似た名前のソフトウェア（語の前に何が立つかで見分ける）と、責められることのない人。

/** 「Kubernetes オペレータ」 */
export const OPERATORS = words`
  Kubernetes、K8s、CRD、カスタム
  Postgres、PostgreSQL、MySQL、Redis、Kafka、Prometheus
`;
/** 「Raft リーダー」 */
export const LEADERS = words`
  Raft、etcd
  クラスタ、レプリカ、パーティション、グループ、スレッド
`;
/** 片仮名でも英字でもない、人ではない主語 */
export const THINGS = words`
  監視、処理、機能、仕組み、自動化、検査、画面、基盤、装置、機器、設備
`;
/** 片仮名の語のうち、物ではなく作業を指すもの */
export const WORK = words`
  リリース、デプロイ、テスト、レビュー、メンテナンス、オペレーション、チェック、リハーサル
`;
/** 責められることのない人。敬称が付いても同じ（「ユーザー様」）。 */
export const USERS = words`
  客、ユーザ、ユーザー、利用者、使用者、消費者
  契約者、加入者、登録者、申込者
  閲覧者、視聴者、受信者、送信者
  被害者、第三者、攻撃者
  医療従事者
`;
