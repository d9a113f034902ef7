import { describe, expect, it } from 'vitest';
import { type Notation, readNotation } from './notation.ts';
import { ELAPSED as ELAPSED_EN } from './notations/en/elapsed.ts';
import * as en from './notations/en/stamps.ts';
import { ELAPSED as ELAPSED_JA } from './notations/ja/elapsed.ts';
import * as ja from './notations/ja/stamps.ts';
import { readStamp } from './stamp.ts';

describe.each<[string, readonly Notation<unknown>[]]>([
  ['English dates', en.DATES],
  ['English times', en.TIMES],
  ['English days counted from another', en.RELATIVE_DAYS],
  ['English times counted from another', ELAPSED_EN],
  ['Japanese dates', ja.DATES],
  ['Japanese times', ja.TIMES],
  ['Japanese days counted from another', ja.RELATIVE_DAYS],
  ['Japanese times counted from another', ELAPSED_JA],
])('%s', (_, notations) => {
  it.each(notations.flatMap(({ matches }) => [...matches]))('read %s', (text, value) => {
    expect(readNotation(notations, text, 0)?.value).toEqual(value);
  });
  it.each(notations.flatMap(({ leaves, pattern }) => leaves.map((text) => [text, pattern] as const)))(
    'leave %s',
    (text, pattern) => {
      const notation = notations.filter((other) => other.pattern === pattern);
      expect(readNotation(notation, text, 0)).toBeNull();
    },
  );
});

describe('a stamp', () => {
  const show = (text: string): string => {
    const stamp = readStamp(text);
    if (!stamp) return 'none';
    const moment = ({ date, relativeDay, time, zone }: NonNullable<typeof stamp>['from']): string =>
      [
        date && `${date.year ?? '?'}-${date.month}-${date.day}`,
        relativeDay !== null && `day ${relativeDay}`,
        time && `${time.hour}:${String(time.minute).padStart(2, '0')}`,
        zone?.name,
      ]
        .filter(Boolean)
        .join(' ');
    const range = stamp.to ? `${moment(stamp.from)} to ${moment(stamp.to)}` : moment(stamp.from);
    return `${stamp.approximate ? 'about ' : ''}${range} | ${text.slice(stamp.end).trim()}`;
  };

  it.each([
    ['08:00 alert', '8:00 | alert'],
    ['2024-12-19 08:00 (JST) alert', '2024-12-19 8:00 JST | alert'],
    ['2024-12-19T08:00:15Z alert', '2024-12-19 8:00 Z | alert'],
    ['2024-12-19T08:00+09:00 alert', '2024-12-19 8:00 +09:00 | alert'],
    ['[10:05] alert', '10:05 | ] alert'],
    ['~13:30-13:45 restart', 'about 13:30 to 13:45 | restart'],
    ['21:13:35--21:13:45: restart', '21:13 to 21:13 | : restart'],
    ['13:30 -- 45 restarts', '13:30 | -- 45 restarts'],
    ['10:05 -- 11:30 job skipped', '10:05 | -- 11:30 job skipped'],
    ['11:10 6th Nov 2023 - alert', '2023-11-6 11:10 | - alert'],
    ['21 January 2024 @ 04:51 UTC – alert', '2024-1-21 4:51 UTC | – alert'],
    ['Thu, 19 Dec 2024 8:00 p.m. alert', '2024-12-19 20:00 | alert'],
    ['１２／１９（木）０８：００ 検知', '?-12-19 8:00 | 検知'],
    ['15:37 以前 検知', 'about 15:37 | 検知'],
    ['2024年12月19日(木) 8時5分頃 検知', 'about 2024-12-19 8:05 | 検知'],
    ['翌日 2024/12/20 10:30', '2024-12-20 day 1 10:30 | '],
    ['8時から13時34分まで', '8:00 to 13:34 | まで'],
    ['4時58分～8時51分', '4:58 to 8:51 | '],
    ['23:15-30 対応', '23:15 to 23:30 | 対応'],
    ['1936 UTC alert', '19:36 UTC | alert'],
    ['12/19 deploy', '?-12-19 | deploy'],
    ['1.14.3 released', 'none'],
    ['3:1 ratio', 'none'],
    ['500 errors', 'none'],
    ['24 hours later', 'none'],
    ['Jan 3, 2024: deploy', '2024-1-3 | : deploy'],
    ['Friday, 21 March 2025: closed', '2025-3-21 | : closed'],
    ['Feb 7 1506 UTC: agreed', '?-2-7 15:06 UTC | : agreed'],
    ['Feb 7 2024 15:06 agreed', '2024-2-7 15:06 | agreed'],
    ['[03-26 17:40] drained', '?-3-26 17:40 | ] drained'],
    ['2024-07-04/11:34 told', '2024-7-4 11:34 | told'],
    ['2024-01-03: 10:05 alert', '2024-1-3 10:05 | alert'],
    ['20260411T083500Z stop', '2026-4-11 8:35 Z | stop'],
    ['2026-04-11t08:50:00z stop', '2026-4-11 8:50 z | stop'],
    ['2026-04-11 08:10:00 +0900 stop', '2026-4-11 8:10 +0900 | stop'],
    ['08:10:00 -0500 stop', '8:10 -0500 | stop'],
    ['08:10 +09:00 stop', '8:10 +09:00 | stop'],
    ['08:10 UTC +9 stop', '8:10 UTC +9 | stop'],
    ['08:10 -09:00 stop', '8:10 to 9:00 | stop'],
    ['10:00 UTC - 10:40 stop', '10:00 UTC to 10:40 | stop'],
    ['10:10 Z stop', '10:10 Z | stop'],
    ['15:02（JST では 7/12 0:02）検知', '15:02 | （JST では 7/12 0:02）検知'],
    ['15:02 PST/PDT alert', '15:02 PST/PDT | alert'],
    ['At around 09:40 first report', 'about 9:40 | first report'],
    ['9時台 応答なし', 'about 9:00 | 応答なし'],
  ])('%s', (text, reading) => {
    expect(show(text)).toBe(reading);
  });
});
