import { words } from '../../../text/words.ts';

/** 日曜から順に。 */
export const WEEKDAYS = words`日、月、火、水、木、金、土`;
/** 曜日の字に続く語。 */
export const DAY = words`曜日、曜`;
/** 括弧の中で曜日に続く語。「（月・祝）」 */
export const HOLIDAY = words`祝`;
