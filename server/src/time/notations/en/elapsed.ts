import { type Elapsed, type Notation, secondsOf } from '../../notation.ts';
import { SECONDS_IN_HOUR } from '../../units.ts';

const LENGTH =
  '(?:(?<hours>\\d+)\\s*h(?:(?:ou)?rs?)?\\s*)?(?:(?<minutes>\\d+)\\s*m(?:in(?:ute)?s?)?\\b\\s*)?' +
  '(?:(?<seconds>\\d+)\\s*s(?:ec(?:ond)?s?)?\\b)?(?<=[a-z])';

/** Times counted from another. */
export const ELAPSED: readonly Notation<Elapsed>[] = [
  {
    pattern: /T\s*(?<sign>[+\-−])\s*(?<hours>\d{1,3}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?(?![\d:])/y,
    read: (g) => ({ seconds: (g.sign === '+' ? 1 : -1) * secondsOf(g), since: 'start' }),
    matches: [['T+00:05', { seconds: 300, since: 'start' }]],
    leaves: ['T+00:99', 'UTC+09:00'],
  },
  {
    pattern: new RegExp(`T\\s*(?<sign>[+\\-−])\\s*(?=\\d)${LENGTH}`, 'y'),
    read: (g) => ({ seconds: (g.sign === '+' ? 1 : -1) * secondsOf(g), since: 'start' }),
    matches: [
      ['T+5m', { seconds: 300, since: 'start' }],
      ['T-10 min', { seconds: -600, since: 'start' }],
      ['T+1h05m', { seconds: 3900, since: 'start' }],
    ],
    leaves: ['T+5', 'T5m'],
  },
  {
    pattern: /T\s*(?<sign>[+\-−])\s*(?<hours>\d{1,2}\.\d{1,2})\s*h(?:(?:ou)?rs?)?(?![a-z])/y,
    read: (g) => ({
      seconds: (g.sign === '+' ? 1 : -1) * Math.round(Number(g.hours) * SECONDS_IN_HOUR),
      since: 'start',
    }),
    matches: [['T+2.5hrs', { seconds: 9000, since: 'start' }]],
    leaves: ['T+2.5', 'T+2.5hz'],
  },
  {
    pattern: /T\s*(?:[+\-−]\s*)?0+(?![\w.]|:\d)/y,
    read: () => ({ seconds: 0, since: 'start' }),
    matches: [
      ['T0', { seconds: 0, since: 'start' }],
      ['T+0: deploy', { seconds: 0, since: 'start' }],
    ],
    leaves: ['T0x', 'T0.5'],
  },
  {
    pattern: new RegExp(`\\+\\s?(?=\\d)${LENGTH}`, 'y'),
    read: (g) => ({ seconds: secondsOf(g), since: 'start' }),
    matches: [
      ['+12 min', { seconds: 720, since: 'start' }],
      ['+1h05m', { seconds: 3900, since: 'start' }],
    ],
    leaves: ['+12 pods', '+5'],
  },
  {
    pattern: new RegExp(`(?=\\d)${LENGTH}(?<=\\s?)\\s*later\\b`, 'iy'),
    read: (g) => ({ seconds: secondsOf(g), since: 'previous' }),
    matches: [['5 minutes later', { seconds: 300, since: 'previous' }]],
    leaves: ['5 minutes', '5 retries later'],
  },
];
