import { words } from '../../text/words.ts';

/** 人を指す語に付いて、主語にする。 */
export const PARTICLES = words`
  が、は、も
  による、により
  自ら、自身が
  には、では、において
`;

/** 節の終わり: 述語の終わりの字に、接続の語が続く（「止まったため」）。 */
export const PREDICATE_ENDS = words`た、る、い、だ、です、ます`;
export const CONNECTIVES = words`
  が、けれど、のに
  ため、ので
  時、際、後
  と
`;

/** 人が扱うものは、主語のように見えても述語の対象である（「担当者は手順が…」）。 */
export const HANDLED = words`
  確認、手順、内容、設定、対象
  通知、アラート、警告
  影響、差分
  経験、知識、理解、集中力、意識
`;
