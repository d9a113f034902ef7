import { oneOf, words } from '../../../text/words.ts';
import { date, hourOf, int, type Notation, type StatedDate, type StatedTime, time } from '../../notation.ts';
import { DAY as WEEKDAY_SIGN, WEEKDAYS } from './weekdays.ts';

/** 元号。新しい順。`before` は元年の前年。 */
export const ERAS = [
  { name: '令和', sign: 'R', before: 2018 },
  { name: '平成', sign: 'H', before: 1988 },
];
const ERA_NAMES = ERAS.map(({ name }) => name);
const ERA_SIGNS = ERAS.map(({ sign }) => sign);

/** 一日の前半と後半。 */
export const AM = '午前';
export const PM = '午後';
export const YEAR = '年';
export const MONTH = '月';
export const DAY = '日';
export const HOUR = '時';
export const MINUTE = '分';

export const WEEKDAY = new RegExp(
  `\\s*\\(?${oneOf(WEEKDAYS)}${oneOf(WEEKDAY_SIGN)}?\\)\\s*|${oneOf(WEEKDAYS)}${oneOf(WEEKDAY_SIGN)}\\s*`,
  'y',
);

export const DATES: readonly Notation<StatedDate>[] = [
  {
    pattern: new RegExp(
      `(?:(?<era>${oneOf(ERA_NAMES, ERA_SIGNS)}) ?(?<eraYear>\\d{1,2}|元) ?[年.]|(?<year>\\d{4}) ?年)` +
        '\\s*(?<month>\\d{1,2}) ?[月.]\\s*(?<day>\\d{1,2})(?: ?日)?',
      'y',
    ),
    read: (g) => {
      const era = ERAS.find(({ name, sign }) => g.era === name || g.era === sign);
      const year = era ? era.before + (g.eraYear === '元' ? 1 : int(g.eraYear)!) : int(g.year);
      return date(year, int(g.month), int(g.day));
    },
    matches: [
      ['2024年12月19日', { year: 2024, month: 12, day: 19 }],
      ['令和6年12月19日', { year: 2024, month: 12, day: 19 }],
      ['R6.12.19', { year: 2024, month: 12, day: 19 }],
      ['平成31年4月1日', { year: 2019, month: 4, day: 1 }],
      ['平成 27 年 4 月 14 日', { year: 2015, month: 4, day: 14 }],
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

/** 時刻の前に置かれる語。 */
/** 12時間制の時刻が午後を指すもの。 */
const EVENINGS = words`夜、夕方、昼`;
const HALVES = [AM, PM, 'AM', 'PM', ...EVENINGS, ...words`深夜、早朝、未明、朝`];
/** 時刻の代わりに書かれる語。 */
const PARTS = words`
  早朝、未明、午前中、午後
  朝、朝方
  昼、昼頃、昼ごろ、昼過ぎ、昼前、昼間
  夕方、夕刻、夜、夜間、深夜、夜中
`;

export const TIMES: readonly Notation<StatedTime>[] = [
  {
    pattern: new RegExp(
      `(?<half>${oneOf(HALVES)})?\\s*(?<hour>\\d{1,2})` +
        '(?:時(?![間台])\\s*(?:(?<minute>\\d{1,2})分(?:\\s*(?<second>\\d{1,2})秒)?|(?<part>半))?' +
        '|:(?<minutes>\\d\\d)(?::(?<seconds>\\d\\d)(?:[.,]\\d+)?)?(?!\\d|:\\d))',
      'y',
    ),
    read: (g) => {
      const half = g.half === PM || g.half === 'PM' ? 'pm' : g.half === AM || g.half === 'AM' ? 'am' : null;
      const evening = EVENINGS.includes(g.half ?? '') && int(g.hour)! < (g.half === '昼' ? 6 : 12);
      const minute = g.part ? 30 : (int(g.minute) ?? int(g.minutes));
      return time(hourOf(int(g.hour)!, evening ? 'pm' : half), minute, int(g.second) ?? int(g.seconds));
    },
    matches: [
      ['8時5分', { hour: 8, minute: 5, second: null }],
      ['10時半', { hour: 10, minute: 30, second: null }],
      ['午後1時34分', { hour: 13, minute: 34, second: null }],
      ['25:30', { hour: 25, minute: 30, second: null }],
      ['午前0時', { hour: 0, minute: 0, second: null }],
      ['未明2時', { hour: 2, minute: 0, second: null }],
      ['昼12時', { hour: 12, minute: 0, second: null }],
      ['昼1時', { hour: 13, minute: 0, second: null }],
    ],
    leaves: ['8時間', '9時台', '30:00'],
  },
  {
    // 「9時台」は1時間の幅を持つ。
    pattern: /(?<hour>\d{1,2})時台/y,
    read: (g) => {
      const hour = time(int(g.hour), 0);
      return hour && { ...hour, lasts: 1 };
    },
    matches: [['9時台', { hour: 9, minute: 0, second: null, lasts: 1 }]],
    leaves: ['9時', '30時台'],
  },
  {
    // 深夜は前後どちらの日の夜中にも使われるため、順序の判断には使えない幅にする。
    pattern: new RegExp(`(?<part>${oneOf(PARTS)})(?![の会議業便番勤])(?!\\s*\\d{1,2}(?:時|:|：))`, 'y'),
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

export const ABOUT = words`約、およそ、おおよそ、~、〜`;
export const APPROXIMATELY_BEFORE = new RegExp(`${oneOf(ABOUT)}\\s*`, 'y');
export const APPROXIMATE = new RegExp(oneOf(ABOUT));
export const APPROXIMATELY_AFTER = new RegExp(
  `\\s*${oneOf(words`頃、ころ、ごろ、前後、過ぎ、すぎ、直前、直後、以前、以降`)}`,
  'y',
);

/** 数字より前に置かれる、日時の始まり。 */
export const OPENINGS = [...ERA_NAMES, AM, PM];
/** 日と時刻の間。「3日の10時」 */
export const AT = words`の`;
/** タイムゾーンと、その時刻の間。「JST では 0:02」 */
export const IN_ZONE = words`では、で`;
/** 起点からの時間と時刻の間。 */
export const IS = words`は`;

/** 時刻が書かれていないことを示す語。単独では、後に区切りがあるときだけ。 */
export const UNKNOWN = words`時刻不明、日時不明、時間不明`;
export const UNKNOWN_ALONE = words`不明`;

export const RANGE = /--(?=\d)|\s*(?:-|–|—|~|〜|から|より|→|->|=>)\s*/y;

/** 範囲の終わりの前。 */
export const UNTIL = words`から`;
/** 同じ時刻の二つの表記の間と、後の表記の前。 */
export const OR = words`すなわち`;
export const NEAR_DAYS = words`翌、翌日、同日、前日`;

export const RELATIVE_DAYS: readonly Notation<number>[] = [
  {
    pattern: /(?<name>同日|当日|翌々日|翌日|翌朝|翌(?![年月週])|前日|同(?= ?\d{1,2}[:時]))(?!比)/y,
    read: (g) => ({ 同: 0, 同日: 0, 当日: 0, 翌日: 1, 翌朝: 1, 翌: 1, 翌々日: 2, 前日: -1 })[g.name!] ?? null,
    matches: [
      ['翌日', 1],
      ['同日', 0],
      ['同 16:07', 0],
    ],
    leaves: ['翌年', '前日比', '同時刻'],
  },
];
