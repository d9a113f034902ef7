import {
  date,
  type Elapsed,
  hourOf,
  int,
  type Notation,
  type StatedDate,
  type StatedTime,
  secondsOf,
  time,
} from '../notation.ts';

/** First years of the eras, less one: 令和6年 is 2024. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

export const WEEKDAY = /\s*\(?(?:[月火水木金土日](?:曜日?)?)\)\s*|[月火水木金土日]曜日?\s*/y;

export const DATES: readonly Notation<StatedDate>[] = [
  {
    pattern:
      /(?:(?<era>令和|平成|R|H)(?<eraYear>\d{1,2}|元)[年.]|(?<year>\d{4})年)\s*(?<month>\d{1,2})[月.]\s*(?<day>\d{1,2})日?/y,
    read: (g) => {
      const year = g.era === undefined ? int(g.year) : ERAS[g.era]! + (g.eraYear === '元' ? 1 : int(g.eraYear)!);
      return date(year, int(g.month), int(g.day));
    },
    matches: [
      ['2024年12月19日', { year: 2024, month: 12, day: 19 }],
      ['令和6年12月19日', { year: 2024, month: 12, day: 19 }],
      ['R6.12.19', { year: 2024, month: 12, day: 19 }],
      ['平成31年4月1日', { year: 2019, month: 4, day: 1 }],
    ],
    leaves: ['2024年度', 'R6系'],
  },
  {
    pattern: /(?<month>\d{1,2})月\s*(?<day>\d{1,2})日/y,
    read: (g) => date(null, int(g.month), int(g.day)),
    matches: [['12月19日', { year: null, month: 12, day: 19 }]],
    leaves: ['12月上旬', '13月1日'],
  },
];

/** 時間帯の始まりと長さ（時間）。人により幅があるため、広めに取る。 */
const PARTS_OF_DAY: Readonly<Record<string, readonly [begin: number, lasts: number]>> = {
  早朝: [4, 4],
  未明: [0, 5],
  午前: [5, 7],
  午後: [12, 6],
  夕方: [15, 4],
  夕刻: [15, 4],
  深夜: [0, 29],
  夜中: [0, 29],
  朝: [5, 6],
  昼: [11, 4],
  夜: [18, 8],
};

export const TIMES: readonly Notation<StatedTime>[] = [
  {
    pattern:
      /(?<half>午前|午後|深夜|早朝|朝|夜|夕方|AM|PM)?\s*(?<hour>\d{1,2})(?:時(?!間)\s*(?:(?<minute>\d{1,2})分(?:\s*(?<second>\d{1,2})秒)?|(?<part>半))?|:(?<minutes>\d\d)(?::(?<seconds>\d\d)(?:[.,]\d+)?)?(?!\d|:\d))/y,
    read: (g) => {
      const half = g.half === '午後' || g.half === 'PM' ? 'pm' : g.half === '午前' || g.half === 'AM' ? 'am' : null;
      const evening = (g.half === '夜' || g.half === '夕方') && int(g.hour)! < 12;
      const minute = g.part ? 30 : (int(g.minute) ?? int(g.minutes));
      return time(hourOf(int(g.hour)!, evening ? 'pm' : half), minute, int(g.second) ?? int(g.seconds));
    },
    matches: [
      ['8時5分', { hour: 8, minute: 5, second: null }],
      ['10時半', { hour: 10, minute: 30, second: null }],
      ['午後1時34分', { hour: 13, minute: 34, second: null }],
      ['25:30', { hour: 25, minute: 30, second: null }],
      ['午前0時', { hour: 0, minute: 0, second: null }],
    ],
    leaves: ['8時間', '30:00'],
  },
  {
    // 深夜は前後どちらの日の夜中にも使われるため、順序の判断には使えない幅にする。
    pattern:
      /(?<part>早朝|未明|午前中|朝方?|昼(?:頃|ごろ|過ぎ|前|間)?|午後|夕方|夕刻|夜間?|深夜|夜中)(?![の会議業便番勤])(?!\s*\d{1,2}(?:時|:|：))/y,
    read: (g) => {
      const [begin, lasts] = PARTS_OF_DAY[g.part!.slice(0, 2)] ?? PARTS_OF_DAY[g.part![0]!] ?? [0, 24];
      return { hour: begin, minute: 0, second: null, lasts };
    },
    matches: [
      ['昼頃', { hour: 11, minute: 0, second: null, lasts: 4 }],
      ['午後', { hour: 12, minute: 0, second: null, lasts: 6 }],
      ['早朝', { hour: 4, minute: 0, second: null, lasts: 4 }],
    ],
    leaves: ['午後1時', '朝会', '夜勤'],
  },
  {
    pattern: /正午/y,
    read: () => time(12, 0),
    matches: [['正午', { hour: 12, minute: 0, second: null }]],
    leaves: ['正常'],
  },
];

export const APPROXIMATELY_BEFORE = /(?:約|およそ|おおよそ|~|〜)\s*/y;
export const APPROXIMATELY_AFTER = /\s*(?:頃|ころ|ごろ|前後|過ぎ|すぎ|直前|直後)/y;

export const RANGE = /\s*(?:-|–|—|~|〜|から|より|→|->|=>)\s*/y;

export const RELATIVE_DAYS: readonly Notation<number>[] = [
  {
    pattern: /(?<name>同日|当日|翌々日|翌日|翌朝|翌(?![年月週])|前日)(?!比)/y,
    read: (g) => ({ 同日: 0, 当日: 0, 翌日: 1, 翌朝: 1, 翌: 1, 翌々日: 2, 前日: -1 })[g.name!] ?? null,
    matches: [
      ['翌日', 1],
      ['同日', 0],
    ],
    leaves: ['翌年', '前日比'],
  },
];

/** 別の時刻から数えた時刻。 */
export const ELAPSED: readonly Notation<Elapsed>[] = [
  {
    pattern:
      /T?\s*(?<sign>[+\-−])\s*(?=\d)(?:(?<hours>\d+)\s*時間)?(?:(?<minutes>\d+)\s*分)?(?:(?<seconds>\d+)\s*秒)?(?<=[間分秒])/y,
    read: (g) => ({ seconds: (g.sign === '+' ? 1 : -1) * secondsOf(g), since: 'start' }),
    matches: [
      ['T-15分', { seconds: -900, since: 'start' }],
      ['+1時間10分', { seconds: 4200, since: 'start' }],
    ],
    leaves: ['T+5', '+12件'],
  },
  {
    pattern:
      /(?:その|(?<origin>(?:障害)?発生(?:から)?))?(?=\d)(?:(?<hours>\d+)\s*時間)?(?:(?<minutes>\d+)\s*分)?(?:(?<seconds>\d+)\s*秒)?(?<=[間分秒])後(?![半ろ])/y,
    read: (g) => ({ seconds: secondsOf(g), since: g.origin ? 'start' : 'previous' }),
    matches: [
      ['発生から10分後', { seconds: 600, since: 'start' }],
      ['10分後', { seconds: 600, since: 'previous' }],
      ['1時間30分後', { seconds: 5400, since: 'previous' }],
    ],
    leaves: ['10分', '10件後'],
  },
];
