import { type Elapsed, type Notation, secondsOf } from '../../notation.ts';

const LENGTH = '(?=\\d)(?:(?<hours>\\d+)\\s*時間)?(?:(?<minutes>\\d+)\\s*分)?(?:(?<seconds>\\d+)\\s*秒)?(?<=[間分秒])';

/** 別の時刻から数えた時刻。 */
export const ELAPSED: readonly Notation<Elapsed>[] = [
  {
    pattern: new RegExp(`T?\\s*(?<sign>[+\\-−])\\s*${LENGTH}`, 'y'),
    read: (g) => ({ seconds: (g.sign === '+' ? 1 : -1) * secondsOf(g), since: 'start' }),
    matches: [
      ['T-15分', { seconds: -900, since: 'start' }],
      ['+1時間10分', { seconds: 4200, since: 'start' }],
    ],
    leaves: ['T+5', '+12件'],
  },
  {
    pattern: new RegExp(`(?:その|(?<origin>(?:障害)?発生(?:から)?))?${LENGTH}後(?![半ろ])`, 'y'),
    read: (g) => ({ seconds: secondsOf(g), since: g.origin ? 'start' : 'previous' }),
    matches: [
      ['発生から10分後', { seconds: 600, since: 'start' }],
      ['10分後', { seconds: 600, since: 'previous' }],
      ['1時間30分後', { seconds: 5400, since: 'previous' }],
    ],
    leaves: ['10分', '10件後'],
  },
];
