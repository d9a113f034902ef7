import { applyEdits, type Edit } from '../text/edit.ts';
import { toHalfWidth } from '../text/halfWidth.ts';
import { dateOf } from '../time/calendar.ts';
import { clockText, hourOfDay, minuteOfHour, offsetText, twoDigits } from '../time/clock.ts';
import { MONTH_NAMES, MONTHS, SEPT } from '../time/notations/en/stamps.ts';
import { AM, ERAS, HOUR, MINUTE, PM } from '../time/notations/ja/stamps.ts';
import type { Moment, Stamp } from '../time/stamp.ts';
import { SECONDS_IN_MINUTE } from '../time/units.ts';
import { weekdayLike, weekdayOf } from '../time/weekdays.ts';
import { type Part, type Piece, piecesOf } from './pieces.ts';

/** What the clock of a place shows: a day number or null, and seconds since midnight. */
export interface Local {
  readonly day: number | null;
  readonly second: number;
}

/** The new times of a stamp; the zone is written where the stamp names one. */
export interface NewStamp {
  readonly from: Local;
  readonly to: Local | null;
  readonly also: Local | null;
  readonly zone: { readonly name: string; readonly offset: number } | null;
  /** What is written before the time to say the day, where the stamp says none: `2024-12-20 `. */
  readonly day: string | null;
}

/** A number as long as the one that it replaces: with a leading zero where that has one, or where its notation asks for two digits. */
function padded(value: number, written: string, strict: boolean): string {
  return written.length === 2 && (strict || written.startsWith('0')) ? twoDigits(value) : String(value);
}

const ordinal = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

function monthName(month: number, written: string): string {
  const name = written.length > 3 && written.toLowerCase() !== SEPT ? MONTH_NAMES[month - 1]! : MONTHS[month - 1]!;
  return written === written.toUpperCase() ? name.toUpperCase() : name[0]!.toUpperCase() + name.slice(1);
}

/** Does a date write its numbers with two digits: by its separator, or by a zero in one of them? */
const isStrict = (date: string): boolean => /\d-\d|\.\d|\d{8}|(?<!\d)0\d(?!\d)/.test(date);

function datePart(part: Part, written: string, day: number, strict: boolean): string | null {
  const { year, month, day: ofMonth } = dateOf(day);
  const era = ERAS.find(({ before }) => year > before) ?? ERAS.at(-1)!;
  switch (part.name) {
    case 'year':
      return written.length === 2 ? twoDigits(year % 100) : String(year);
    case 'era':
      return ERAS.some(({ sign }) => sign === written) ? era.sign : era.name;
    case 'eraYear':
      return padded(year - era.before, written, false);
    case 'month':
      return /[a-z]/i.test(written) ? monthName(month, written) : padded(month, written, strict);
    case 'day':
      return padded(ofMonth, written, strict);
    case 'ordinal':
      return ordinal(ofMonth);
    default:
      return null;
  }
}

/** 1/12 keeps its order: `dayFirst` tells which of the two is the day. */
function slashPart(part: Part, written: string, day: number, dayFirst: boolean, strict: boolean): string {
  const { month, day: ofMonth } = dateOf(day);
  return padded((part.name === 'first') === dayFirst ? ofMonth : month, written, strict);
}

function timePart(
  { name }: Part,
  written: string,
  second: number,
  { colon, strict }: { readonly colon: boolean; readonly strict: boolean },
  half: string | null,
): string | null {
  const hour = hourOfDay(second);
  const minute = minuteOfHour(second);
  switch (name) {
    case 'hour':
      return padded(half ? (/[ap]/i.test(half) ? hour % 12 || 12 : hour % 12) : hour, written, strict);
    case 'minute':
    case 'minutes':
      return colon ? twoDigits(minute) : padded(minute, written, false);
    case 'second':
    case 'seconds':
      return padded(second % SECONDS_IN_MINUTE, written, colon);
    case 'part':
      return minute === 30 ? written : minute === 0 ? '' : minute + MINUTE;
    case 'half':
      return /^[ap]/i.test(written)
        ? written.replace(/^[ap]/i, (letter) => (letter < 'a' ? (hour < 12 ? 'A' : 'P') : hour < 12 ? 'a' : 'p'))
        : hour < 12
          ? AM
          : PM;
    default:
      return null;
  }
}

function timeReplacements(piece: Piece, source: string, second: number): Edit[] {
  const written = source.slice(piece.start, piece.end);
  const named = (name: string) => piece.parts.find((part) => part.name === name);
  const hour = named('hour');
  if (!hour) return [{ start: piece.start, end: piece.end, insert: clockText(second) }];
  const halfPart = named('half');
  const half = halfPart ? source.slice(halfPart.start, halfPart.end) : null;
  const colon = /\d[:.h]\d|^\d{4}(?:\d\d)?$/.test(written);
  const strict = colon && !/\d\s*[ap]\.?m\b/i.test(source);
  const parts = piece.parts.flatMap((part): Edit[] => {
    const insert = timePart(part, source.slice(part.start, part.end), second, { colon, strict }, half);
    return insert === null ? [] : [{ start: part.start, end: part.end, insert }];
  });
  const minute = minuteOfHour(second);
  const saysMinutes = ['minute', 'minutes', 'part'].some(named);
  if (saysMinutes || minute === 0) return parts;
  // "8am" and 「8時」 have no minutes so far.
  const sign = source.indexOf(HOUR, hour.end);
  return sign >= 0 && sign < piece.end
    ? [...parts, { start: sign + 1, end: sign + 1, insert: minute + MINUTE }]
    : [...parts, { start: hour.end, end: hour.end, insert: `:${twoDigits(minute)}` }];
}

function dateReplacements(piece: Piece, source: string, day: number, dayFirst: boolean): Edit[] {
  const strict = isStrict(source.slice(piece.start, piece.end));
  return piece.parts.flatMap((part): Edit[] => {
    const written = source.slice(part.start, part.end);
    const insert =
      part.name === 'first' || part.name === 'second'
        ? slashPart(part, written, day, dayFirst, strict)
        : datePart(part, written, day, strict);
    return insert === null ? [] : [{ start: part.start, end: part.end, insert }];
  });
}

function zoneText(written: string, { name, offset }: NonNullable<NewStamp['zone']>): string {
  if (!/^(?:Z|[+\-−]\d)/.test(written)) return name;
  if (written === 'Z' && offset === 0) return 'Z';
  return offsetText(offset, written === 'Z' || written.includes(':') ? ':' : '');
}

const MINUTES_ONLY = /[-–]\s*(?<minutes>\d\d)(?!\d)/g;

/**
 * A stamp's text with other moments in it, in its own notation: separators, zeros, names of months, eras, halves of the day stay as
 * they are written. Whether it reads as meant is for the caller to see.
 * @param written the stamp as it is in the text
 * @param day of the stamp as it was read, which tells whether 1/12 has the day first
 */
export function rewriteStamp(written: string, stamp: Stamp, day: number | null, anew: NewStamp): string {
  const source = toHalfWidth(written);
  const moments: { readonly moment: Moment; readonly local: Local | null }[] = [
    { moment: stamp.from, local: anew.from },
    ...(stamp.to ? [{ moment: stamp.to, local: anew.to }] : []),
    ...(stamp.also ? [{ moment: stamp.also, local: anew.also }] : []),
  ];
  let at = 0;
  let said: { date: boolean; time: boolean } = { date: false, time: false };
  let current = moments[0]!;
  const next = (): void => {
    at = Math.min(at + 1, moments.length - 1);
    current = moments[at]!;
    said = { date: false, time: false };
  };
  const isOver = (kind: 'date' | 'time', moment: Moment): boolean =>
    said[kind] || (kind === 'date' && said.time && moment.date === null);
  const edits: Edit[] = [];
  for (const piece of piecesOf(written)) {
    if (piece.kind === 'date' || piece.kind === 'time') {
      if (isOver(piece.kind, current.moment)) next();
      said[piece.kind] = true;
    }
    const { local } = current;
    if (!local) continue;
    if (piece.kind === 'date' && local.day !== null) {
      const first = piece.parts.find(({ name }) => name === 'first');
      const stated = first && day !== null && source.slice(first.start, first.end);
      const dayFirst = stated ? Number(stated) === dateOf(day!).day && Number(stated) !== dateOf(day!).month : false;
      edits.push(...dateReplacements(piece, source, local.day, dayFirst));
    } else if (piece.kind === 'time') {
      edits.push(...timeReplacements(piece, source, local.second));
      if (anew.day && at === 0) edits.push({ start: piece.start, end: piece.start, insert: anew.day });
    } else if (piece.kind === 'weekday' && local.day !== null) {
      edits.push({
        start: piece.start,
        end: piece.end,
        insert: weekdayLike(written.slice(piece.start, piece.end), weekdayOf(local.day)),
      });
    } else if (piece.kind === 'relative day' && anew.day) {
      const behind = /^\s*/.exec(source.slice(piece.end))![0].length;
      edits.push({ start: piece.start, end: piece.end + behind, insert: '' });
    } else if (piece.kind === 'zone' && anew.zone && current.moment !== stamp.also) {
      edits.push({
        start: piece.start,
        end: piece.end,
        insert: zoneText(source.slice(piece.start, piece.end), anew.zone),
      });
    }
  }
  // "23:15-30" says only the minutes of its end.
  if (stamp.to?.time && anew.to && at === 0) {
    for (const match of source.matchAll(MINUTES_ONLY)) {
      const start = match.index + match[0].length - 2;
      const seconds = stamp.from.time?.second == null ? '' : `:${twoDigits(anew.to.second % SECONDS_IN_MINUTE)}`;
      const end = clockText(anew.to.second) + seconds;
      if (!edits.some((edit) => edit.start <= start && edit.end >= start + 2))
        edits.push({ start, end: start + 2, insert: end });
    }
  }
  return applyEdits(written, edits);
}
