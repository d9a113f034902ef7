import { toHalfWidth } from '../text/halfWidth.ts';
import { oneOf } from '../text/words.ts';
import { readNotation } from './notation.ts';
import { ELAPSED as ELAPSED_EN } from './notations/en/elapsed.ts';
import * as en from './notations/en/stamps.ts';
import { ELAPSED as ELAPSED_JA } from './notations/ja/elapsed.ts';
import * as ja from './notations/ja/stamps.ts';
import {
  BEHIND_ZONE,
  type MomentReading,
  NOTHING_STATED,
  OPENING,
  readMoment,
  readStamp,
  type Stamp,
  skip,
} from './stamp.ts';
import { weekdayIn } from './weekdays.ts';
import { readZone } from './zones.ts';

const ELAPSED = [...ELAPSED_EN, ...ELAPSED_JA];
const BESIDE = /\s*(?<bracket>[(（]\s*=?\s*)|\s*[/／]\s*/y;
/** Between `T0` and the time that it was. */
const IS = new RegExp(`\\s*(?:[=:@]|${oneOf(en.IS)}\\b|${oneOf(ja.IS)})?\\s*`, 'y');
const BRACKET_END = /\s*[)）]/y;

/** The stamp with the second notation that is after it in brackets, with its zone, or after a slash. */
function withAlso(stamp: Stamp, source: string): Stamp {
  if (!stamp.from.time || stamp.to) return stamp;
  BESIDE.lastIndex = stamp.end;
  const beside = BESIDE.exec(source);
  if (!beside) return stamp;
  const at = stamp.end + beside[0].length;
  const also = readMoment(source, at) ?? zonedMoment(source, at);
  if (!also?.value.time || also.value.time.lasts !== undefined) return stamp;
  if (!beside.groups!.bracket) return { ...stamp, end: also.end, also: also.value };
  const end = also.value.zone ? skip(BRACKET_END, source, also.end) : also.end;
  const closed = end > also.end || /[)）]\s*$/.test(source.slice(at, also.end));
  return also.value.zone && closed ? { ...stamp, end, also: also.value } : stamp;
}

/** 「日本時間 翌4時54分」: the zone first, then day and time. */
function zonedMoment(text: string, at: number): MomentReading | null {
  const zone = readZone(text, at);
  const moment = zone && readMoment(text, skip(BEHIND_ZONE, text, zone.end));
  return moment && { ...moment, value: { ...moment.value, zone: moment.value.zone ?? zone.value } };
}

/** A time that is counted from another (`T+5m`), with the absolute one where that is beside it (`T+5m (10:05 UTC)`). */
function readElapsed(source: string): Stamp | null {
  const start = skip(OPENING, source, 0);
  const elapsed = readNotation(ELAPSED, source, start);
  if (!elapsed) return null;
  const absolute = readStamp(source, skip(IS, source, elapsed.end));
  if (!absolute?.from.time) {
    const from = { ...NOTHING_STATED, elapsed: elapsed.value };
    return { start, end: elapsed.end, from, to: null, also: null, approximate: false };
  }
  const end = skip(BRACKET_END, source, absolute.end);
  return { ...absolute, start, end, from: { ...absolute.from, elapsed: elapsed.value } };
}

/** "Fri 15:20", 「金曜 15:20」: of the day only its weekday is said. */
function readWeekdayAndTime(source: string): Stamp | null {
  const start = skip(OPENING, source, 0);
  const behind = skip(en.WEEKDAY, source, skip(ja.WEEKDAY, source, start));
  const stamp = behind > start ? readStamp(source, behind) : null;
  const weekday = stamp && weekdayIn(source.slice(start, behind));
  if (!stamp?.from.time || stamp.from.date || !weekday) return null;
  return { ...stamp, start, from: { ...stamp.from, weekday: weekday.day } };
}

/** "9.43" is a time where an entry says nothing else, as in a column of times. */
const DOTTED = new RegExp(
  `^\\s*(?<about>${oneOf(en.ABOUT, ja.ABOUT)}\\s*)?(?<hour>\\d)\\.(?<minute>[0-5]\\d)\\s*$`,
  'i',
);

function readDotted(source: string): Stamp | null {
  const match = DOTTED.exec(source);
  if (!match) return null;
  const { about, hour, minute } = match.groups!;
  const from = { ...NOTHING_STATED, time: { hour: Number(hour), minute: Number(minute), second: null } };
  return { start: 0, end: source.trimEnd().length, from, to: null, also: null, approximate: about !== undefined };
}

/** What people put before a time: bullet signs of plain text, 【, ①, emoji, `:bell:`. */
export const DECORATION =
  /(?:[\s■□◆◇▪●○◎★☆▲△▶▷►→⇒・•‣※✓✔①-⑳<「『【〔［《]|\u200d|\ufe0f|\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|:[a-z][a-z0-9_+-]*:)+/uy;

function readAt(source: string, at: number): Stamp | null {
  const rest = at === 0 ? source : ' '.repeat(at) + source.slice(at);
  const stamp = readElapsed(rest) ?? readStamp(rest) ?? readWeekdayAndTime(rest) ?? readDotted(rest);
  return stamp && withAlso(stamp, rest);
}

/** What was struck out was not meant. */
const STRUCK = /~~[^~\n]+~~/g;

/** The number of an item that Markdown knows no list for: 「１．」「1、」「（1）」, in half width. */
const NUMBER = /(?:\(\d{1,2}\)|\d{1,2}[.)、])\s*/y;

/** The day or time behind the label of an entry, at an offset: “Detected: Saturday, 9:15 am”. */
export const readStampBehind = (text: string, at: number): Stamp | null => readAt(toHalfWidth(text), at);

/** The day or time that an entry begins with, in every way in which entries give it, or null. */
export function readEntryStamp(text: string): Stamp | null {
  const source = toHalfWidth(text).replace(STRUCK, (struck) => ' '.repeat(struck.length));
  const plain = readAt(source, 0);
  if (plain) return plain;
  const decorated = skip(DECORATION, source, skip(OPENING, source, 0));
  const behind = skip(NUMBER, source, decorated);
  return behind === 0 ? null : readAt(source, behind);
}
