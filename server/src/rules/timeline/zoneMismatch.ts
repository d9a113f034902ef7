import { prosesOf } from '../../markdown/leaves.ts';
import { type Prose, sourceOffset, withoutCode } from '../../markdown/prose.ts';
import type { Postmortem, TimelineEntry } from '../../postmortem/model.ts';
import type { Fix } from '../../text/edit.ts';
import { toHalfWidth } from '../../text/halfWidth.ts';
import { oneOf } from '../../text/words.ts';
import { isoDay } from '../../time/calendar.ts';
import { clockText, twoDigits } from '../../time/clock.ts';
import * as en from '../../time/notations/en/stamps.ts';
import * as ja from '../../time/notations/ja/stamps.ts';
import { offsetsAt } from '../../time/places.ts';
import { findStamps, type Stamp } from '../../time/stamp.ts';
import { MINUTES_IN_DAY, MINUTES_IN_HOUR, SECONDS_IN_DAY, SECONDS_IN_MINUTE } from '../../time/units.ts';
import { findZone, seasonOf, usualOffset, type Zone } from '../../time/zones.ts';
import { type Detection, rule } from '../rule.ts';
import { mentioning } from '../support/sentences.ts';

/** The place in the text of offsets in a prose. */
type Placing = (start: number, end: number) => { readonly start: number; readonly end: number };

/** "PST (UTC-7)": an abbreviation and the offset that is given for it. */
const WITH_OFFSET =
  /\b(?<name>[A-Z]{3,4})\s*[(（]\s*(?:UTC|GMT)\s*(?<sign>[+\-−])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?\s*[)）]/g;

function* wrongOffsets(prose: Prose, text: string, place: Placing): Iterable<Detection> {
  for (const match of text.matchAll(WITH_OFFSET)) {
    const { name, sign, hours, minutes } = match.groups!;
    const usual = usualOffset(name!);
    const stated = (sign === '+' ? 1 : -1) * (Number(hours) * MINUTES_IN_HOUR + Number(minutes ?? 0));
    if (usual === null || usual === stated) continue;
    yield {
      ...place(match.index, match.index + match[0].length),
      message: 'offset',
      values: {
        found: prose.text.slice(match.index, match.index + match[0].length),
        zone: name!,
        offset: signed(usual),
      },
    };
  }
}

/** `UTC+9`, `UTC+5:30` */
const signed = (offset: number): string => {
  const minutes = Math.abs(offset);
  const rest = minutes % MINUTES_IN_HOUR;
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(minutes / MINUTES_IN_HOUR)}${rest ? `:${twoDigits(rest)}` : ''}`;
};

const minuteOf = ({ from: { time } }: Stamp): number => (time ? time.hour * MINUTES_IN_HOUR + time.minute : 0);

/** Only brackets, a slash, a day or the name of a zone are between two notations of one instant. */
const BESIDE = new RegExp(
  `^\\s*(?:[(（/／=＝,、]|${oneOf(en.OR)}\\b|${oneOf(ja.OR)})[\\s(（]*(?:[^\\d\\s()（）]{1,12}[\\s:：]*)?` +
    `(?:${oneOf(ja.NEAR_DAYS, en.NEAR_DAYS)}\\s*)?$`,
  'i',
);

interface Clock {
  readonly stamp: Stamp;
  readonly zone: Zone;
}

/** The zone of a stamp: its own, or the one that is named right before it (「日本時間 4時54分」). */
function zoneOf(stamp: Stamp, before: string): Zone | null {
  return stamp.from.zone ?? findZone(before);
}

/** Pairs of times that say the same instant in two zones. */
function* pairsIn(text: string): Iterable<readonly [Clock, Clock]> {
  const stamps = findStamps(text).filter(({ from, to }) => from.time !== null && from.time.lasts === undefined && !to);
  for (const [index, second] of stamps.entries()) {
    const first = stamps[index - 1];
    const between = first ? text.slice(first.end, second.start) : '';
    if (!first || !BESIDE.test(between)) continue;
    const zones = [zoneOf(first, text.slice(Math.max(0, first.start - 12), first.start)), zoneOf(second, between)];
    const [one, other] = zones;
    if (!one || !other || one.offset === null || other.offset === null || one.name === other.name) continue;
    yield [
      { stamp: first, zone: one },
      { stamp: second, zone: other },
    ];
  }
}

function* wrongPairs(prose: Prose, text: string, place: Placing): Iterable<Detection> {
  for (const [first, second] of pairsIn(text)) {
    const apart = minuteOf(first.stamp) - first.zone.offset! - (minuteOf(second.stamp) - second.zone.offset!);
    if (((apart % MINUTES_IN_DAY) + MINUTES_IN_DAY) % MINUTES_IN_DAY === 0) continue;
    const minute = minuteOf(first.stamp) - first.zone.offset! + second.zone.offset!;
    const right = ((minute % MINUTES_IN_DAY) + MINUTES_IN_DAY) % MINUTES_IN_DAY;
    yield {
      ...place(first.stamp.start, second.stamp.end),
      message: 'pair',
      values: {
        first: prose.text.slice(first.stamp.start, first.stamp.end).trim(),
        second: prose.text.slice(second.stamp.start, second.stamp.end).trim(),
        clock: `${clockText(right * SECONDS_IN_MINUTE)} ${second.zone.name}`,
      },
    };
  }
}

/** Entries in two notations whose zones are named once for all: `02:00 / 11:00` under `UTC / JST`. */
function* wrongEntries({ timeline, document: { text } }: Postmortem): Iterable<Detection> {
  for (const { stamp, from, also, stampStart, stampEnd } of timeline) {
    if (!also || stamp.also?.zone || from.zone?.offset == null || also.zone?.offset == null) continue;
    if (from.second === null || also.second === null) continue;
    const apart = from.second - also.second - (from.zone.offset - also.zone.offset) * SECONDS_IN_MINUTE;
    if (apart % SECONDS_IN_DAY === 0) continue;
    const moved = (also.zone.offset - from.zone.offset) * SECONDS_IN_MINUTE;
    const right = (from.second + moved + 2 * SECONDS_IN_DAY) % SECONDS_IN_DAY;
    const [first, second] = text.slice(stampStart, stampEnd).split(/(?<!\s)\s*[/／]\s*(?=[^/／]*$)/);
    yield {
      start: stampStart,
      end: stampEnd,
      message: 'pair',
      values: { first: first!, second: second ?? '', clock: `${clockText(right)} ${also.zone.name}` },
    };
  }
}

function seasonFixes(abbreviation: string, other: string, start: number, end: number): Fix[] {
  return [
    {
      title: { en: `Write ${other}: the time is the clock’s`, ja: `${other} に直す（時刻は現地時刻のまま）` },
      edits: [{ start, end, insert: other }],
    },
    {
      title: {
        en: `Write ${signed(usualOffset(abbreviation)!)}: the time is meant as ${abbreviation}`,
        ja: `${signed(usualOffset(abbreviation)!)} に直す（時刻は ${abbreviation} のまま）`,
      },
      edits: [{ start, end, insert: signed(usualOffset(abbreviation)!) }],
    },
  ];
}

/** Was the zone named once for the incident itself, and only an entry about what led to it is of the other season? */
function mostFit(name: string, timeline: readonly TimelineEntry[]): boolean {
  const named = timeline.filter(({ from }) => from.zone?.name === name && from.day !== null && from.second !== null);
  const fitting = named.filter(({ from: { day, second, zone } }) => {
    const { earlier, later } = offsetsAt(seasonOf(name)!.place, day!, second!);
    return earlier === zone!.offset || later === zone!.offset;
  });
  return fitting.length * 2 > named.length;
}

/** "PST" in July, when clocks there keep PDT: told once for each abbreviation, where the first entry of that season is. */
function* wrongSeasons({ timeline, document: { text } }: Postmortem): Iterable<Detection> {
  const told = new Set<string>();
  for (const { from, stamp, stampStart, stampEnd } of timeline) {
    const name = from.zone?.name ?? '';
    const season = seasonOf(name);
    if (!season || told.has(name) || from.day === null || !from.yearKnown || from.second === null) continue;
    const { earlier, later } = offsetsAt(season.place, from.day, from.second);
    if (earlier === from.zone!.offset || later === from.zone!.offset) continue;
    if (stamp.from.zone === null && mostFit(name, timeline)) continue;
    told.add(name);
    const at = text.slice(stampStart, stampEnd).lastIndexOf(name);
    const [start, end] = at < 0 ? [stampStart, stampEnd] : [stampStart + at, stampStart + at + name.length];
    yield {
      start,
      end,
      message: 'season',
      values: {
        zone: name,
        offset: signed(from.zone!.offset!),
        other: season.other,
        real: signed(earlier),
        day: isoDay(from.day),
      },
      fixes: () => (at < 0 ? [] : seasonFixes(name, season.other, start, end)),
    };
  }
}

/** Two times or an abbreviation with an offset: asked once for each leaf, before anything is compared. */
const mayDisagree = mentioning((text) => {
  WITH_OFFSET.lastIndex = 0;
  return WITH_OFFSET.test(text) || [...pairsIn(text)].length > 0;
});

export const zoneMismatch = rule({
  id: 'timeline/zone-mismatch',
  since: '0.1.0',
  severity: 'warning',
  kind: 'fault',
  unit: 'line',
  sources: [
    'IANA Time Zone Database: the offsets of zones. Real reports hold “PST (UTC-7)” and pairs that are an hour apart.',
  ],
  docs: {
    en: {
      summary: 'zone and offset, or two notations of one instant, disagree',
      why: 'Two notations help readers in two places only where they say the same instant; else one group is hours off.',
      rewrite: 'Correct one of the two, or keep one and name its zone once.',
    },
    ja: {
      summary: 'タイムゾーンとオフセット、または併記した二つの時刻の不一致',
      why: '同じ時刻を指していなければ、併記は誤解のもとです。片方の読者が何時間も読み違えます。',
      rewrite: 'どちらかを直すか、一方だけを残してタイムゾーンを一度明記します。',
    },
  },
  messages: {
    pair: {
      en: '{first} and {second} are not the same instant; the first is {clock}. Correct one of the two.',
      ja: '{first} と {second} は同じ時刻を指していません（前者は {clock}）。どちらかを直してください。',
    },
    season: {
      en: 'On {day} clocks there show {other} ({real}), not {zone} ({offset}). Write {other}, or the offset.',
      ja: '{day} の現地時刻は {zone}（{offset}）ではなく {other}（{real}）です。{other} か、オフセットを書いてください。',
    },
    offset: {
      en: '“{found}” contradicts itself: {zone} is {offset}. Correct the abbreviation or the offset.',
      ja: '「{found}」は食い違っています（{zone} は {offset}）。略称かオフセットを直してください。',
    },
  },
  examples: [
    {
      language: 'en',
      bad: '## Summary\n\nErrors began at 19:54 UTC (05:54 JST).',
      good: '## Summary\n\nErrors began at 19:54 UTC (04:54 JST).',
    },
    {
      language: 'ja',
      bad: '## 概要\n\n障害は 19:54 UTC（日本時間 翌5時54分）に始まった。',
      good: '## 概要\n\n障害は 19:54 UTC（日本時間 翌4時54分）に始まった。',
    },
  ],
  *detect(postmortem): Iterable<Detection> {
    yield* wrongEntries(postmortem);
    yield* wrongSeasons(postmortem);
    const { passages } = postmortem;
    for (const passage of passages.filter(({ leaf }) => !leaf.quoted && mayDisagree(leaf))) {
      for (const prose of prosesOf(passage.leaf)) {
        const text = toHalfWidth(withoutCode(prose));
        if (!/\d/.test(text)) continue;
        const place = (start: number, end: number) => ({
          start: passage.offset + sourceOffset(prose, start),
          end: passage.offset + sourceOffset(prose, end, 'end'),
        });
        yield* wrongOffsets(prose, text, place);
        yield* wrongPairs(prose, text, place);
      }
    }
  },
});
