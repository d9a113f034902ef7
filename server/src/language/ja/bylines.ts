import { words } from '../../text/words.ts';

/** 括弧の中で、誰が書いたかを言う語。「（記: 佐藤）」 */
export const SIGNED = words`記、文責、記録、作成、報告、執筆`;

/** 名前の後に置く一字。「桜井 記」 */
export const WROTE = '記';
/** 書き出しの名乗り。「情報システム部の渡辺です。」 */
export const I_AM = words`です、でございます、と申します`;

/** 宛先の名の後に付く語。 */
export const ADDRESSED = words`御中、各位、様、殿、宛`;
