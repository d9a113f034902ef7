import { oneOf, words } from '../../../text/words.ts';

const ABOUT = words`約、およそ、ほぼ`;
const VAGUE = words`程度、ほど、弱、強、前後、くらい、ぐらい`;
/** 長さの上限・下限。 */
export const BOUNDS = {
  'at most': words`以内、未満`,
  'at least': words`以上、超、を超え`,
};
/** 「5分間隔」「10分ごと」は長さではない。 */
const EACH = words`隔、ごと、毎、おき`;

export const HOUR = '時間';
export const MINUTE = '分';

/** 「約2時間30分」「45分以内」 */
export const DURATION = new RegExp(
  `(?:(?<about>${oneOf(ABOUT)})\\s*)?(?<![\\d:.]|\\d時\\s?)` +
    `(?:(?:(?<days>\\d+)\\s*日(?:間|と)?\\s*)?(?<hours>\\d+(?:\\.\\d+)?)\\s*${HOUR}\\s*(?:(?<half>半)|(?<minutes>\\d+)\\s*${MINUTE})?` +
    `|(?<onlyMinutes>\\d+)\\s*${MINUTE}(?!の\\d))` +
    `(?!間?${oneOf(EACH)}|制)(?:間(?!隔))?(?<vague>${oneOf(VAGUE)})?(?<bound>${oneOf(...Object.values(BOUNDS))})?`,
  'g',
);
/** 英語と同じ形。単数と複数の区別はない。 */
export const UNITS = [{ hour: [HOUR, HOUR], minute: [MINUTE, MINUTE] }] as const;
export const BETWEEN_UNITS = /\s?/;
export const NUMBER_WITH_UNIT = /\d\s*[時分]/;
