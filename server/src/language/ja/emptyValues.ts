import { words } from '../../text/words.ts';

/** 値がないことを示す語。 */
export const EMPTY_VALUES = words`なし、未定、不明、未記入`;

/** 値がまだ決まっていないことを示す語。 */
export const UNDECIDED = words`
  調整中、検討中、要確認、要調整、要アサイン、要設定、要決定、要相談、未アサイン、未割当、未割当て、未割り当て、未決、未決定、未確定、未設定、未選定
  確認中、選定中、協議中、相談中、打診中、募集中、調査中、決まっていない、決まっていません、決める、決定、連絡、調整
`;
/** 上の行と同じであることを示す語。 */
export const AS_ABOVE = words`同上、上に同じ、上記と同じ、同じ`;
/** その語だけで、まだ決まっていないことを示すもの。 */
export const LATER = words`後日、別途、追って、今後、これから`;
/** その前に置かれる語。 */
export const STILL = words`まだ、現在、現時点で、現時点では、今のところ`;
export const ABOUT = words`担当、担当者、オーナー、期限、期日、日程、時期、人選`;
/** その後に置かれる語。 */
export const ENDINGS = words`です、とします`;
