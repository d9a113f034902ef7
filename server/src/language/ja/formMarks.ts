import { words } from '../../text/words.ts';

/** 見出しの後の括弧にあれば、省いてよい部分。 */
export const OPTIONAL = words`任意、省略可、オプション、必要に応じて、該当場合、該当する場合`;

/** 書き手への指示の末尾。「（原因を記載すること）」 */
export const INSTRUCTIONS = words`記載、記入、書い、書く、列挙、説明`;
export const ENDINGS = words`する、してください、します、てください`;
export const SHALL = words`こと`;

/** 括弧の中にあれば、書くことを求めている語。「<障害の概要を記載>」 */
export const ASKING = words`を、に、記、入力、ここ、内容`;
