import { dayNumber, dayOf, isoDay } from '../time/calendar.ts';
import { clockText, hourOfDay, minuteOfHour, offsetText, secondOfDay, twoDigits } from '../time/clock.ts';
import type { Elapsed } from '../time/notation.ts';
import { offsetsAt } from '../time/places.ts';
import type { Moment } from '../time/stamp.ts';
import { HOURS_IN_DAY, SECONDS_IN_DAY, SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from '../time/units.ts';
import { weekdayOf } from '../time/weekdays.ts';
import type { Zone } from '../time/zones.ts';
import type { Instant } from './model.ts';

/** A step back of this much between two times without a day means that midnight passed … */
const ROLL_OVER = 12 * SECONDS_IN_HOUR;
/** … and so does one from the evening to the morning. */
const EVENING = 18 * SECONDS_IN_HOUR;
const MORNING = 8 * SECONDS_IN_HOUR;

/** Stands in where no year is given anywhere, so that 3 and 5 March compare: a leap year that no report is from. */
const NO_YEAR = dayNumber(1972, 7, 1);

/** Of an entry whose time can't be read. */
export const UNKNOWN_INSTANT: Instant = {
  day: null,
  second: null,
  spread: 0,
  zone: null,
  yearKnown: false,
  midnights: 0,
};

/** Does a time of day without a day belong to the day after that of the one before it? Seconds since midnight. */
export const passesMidnight = (before: number, after: number): boolean =>
  before - after >= ROLL_OVER || (before >= EVENING && after <= MORNING);

/** What a timeline is read against. */
export interface Setting {
  /** The day before anything is read, as a day number. */
  readonly day: number | null;
  /** Is that day said to be the incident's? Then an entry about the past does not move the ones behind it. */
  readonly stated?: boolean;
  /** The zone that is named once for all; a second one is that of the second notation in each entry (`UTC / JST`). */
  readonly zones: readonly Zone[];
  /** Is 1/12 the first of December here? */
  readonly dayFirst: boolean;
  /** Does 26/04/11 begin with its year? */
  readonly yearFirst?: boolean;
}

/** So many days before the incident's an entry is about the past: its day is not that of the next one. */
const LONG_BEFORE = 7;

/** Reads moments one after the other, each with what the ones before it and the headings above it have said. */
export class Clock {
  private day: number | null;
  private last: Instant | null = null;
  /** Was the last time one past midnight in a day's own count (25:30)? */
  private late = false;
  private dayBefore = false;
  private origin: Instant | null = null;
  /** Does the timeline itself say where its count begins? */
  private originIsStated = false;
  private yearKnown: boolean;
  private zone: Zone | null;
  private readonly secondZone: Zone | null;
  private readonly dayFirst: boolean;
  private readonly yearFirst: boolean;
  private stated: number | null;
  /** What 翌日 counts from: the day of the heading or of the last entry that says its day. */
  private anchor: number | null;

  constructor({ day, stated = false, zones, dayFirst, yearFirst = false }: Setting) {
    this.day = day;
    this.anchor = day;
    this.stated = stated ? day : null;
    this.yearFirst = yearFirst;
    this.yearKnown = day !== null;
    this.zone = zones[0] ?? null;
    this.secondZone = zones[1] ?? null;
    this.dayFirst = dayFirst;
  }

  /** A day heading: what follows is on that day. */
  setDay(moment: Moment): void {
    this.day = this.dayStatedBy(moment) ?? this.day;
    this.anchor = this.day;
    this.stated = this.day;
    this.last = null;
    if (moment.zone) this.zone = moment.zone;
  }

  /** The day that a time without one is read on. */
  get today(): number | null {
    return this.day;
  }

  /** Where times such as T+5m count from; without it, from the first entry. */
  setOrigin(moment: Moment): void {
    this.origin = this.resolve(moment);
    this.originIsStated = true;
  }

  private dayStatedBy(moment: Moment): number | null {
    const { date, relativeDay, weekday } = moment;
    if (date) {
      const read = (this.yearFirst && date.yearFirst) || (this.dayFirst && date.otherwise) || date;
      if (read.year !== null) this.yearKnown = true;
      return dayOf(read, this.day ?? NO_YEAR);
    }
    if (this.day === null) return null;
    // The next such weekday: timelines go on.
    if (weekday !== null) return this.day + ((weekday - weekdayOf(this.day) + 7) % 7);
    return relativeDay === null ? null : this.relative(relativeDay, moment);
  }

  /**
   * 翌日 is said of the heading's day or the last one that was written out: the same word again is the same day, unless the clock went
   * back in between.
   */
  private relative(days: number, { time }: Moment): number {
    if (days === 0 || this.anchor === null) return this.day! + days;
    const day = this.anchor + days;
    const second = time && secondOfDay(time.hour, time.minute, time.second);
    const last =
      this.last?.day == null || this.last.second === null ? null : this.last.day * SECONDS_IN_DAY + this.last.second;
    const runsBack = days > 0 && last !== null && day * SECONDS_IN_DAY + (second ?? SECONDS_IN_DAY) < last;
    return runsBack ? this.day! + days : day;
  }

  /**
   * The instant of an entry, which the next one is read against.
   * @param next of the entry behind it
   * @param aside is its day only told beside those of the others, in brackets?
   */
  read(moment: Moment, next: Moment | null = null, aside = false): Instant {
    const instant = this.resolve(moment);
    if (this.isPast(moment, instant, next, aside)) return instant;
    if (moment.date || moment.weekday !== null) this.anchor = instant.day;
    // After the evening before, a time that would run back is on the day itself.
    this.dayBefore =
      (moment.relativeDay ?? (moment.date ? 0 : this.dayBefore ? -1 : 0)) < 0 && instant.day !== this.anchor;
    // “Next day” begins a count of its own: “+30 min” behind it is no longer from the first entry.
    if ((moment.relativeDay ?? 0) > 0 && !moment.time && !moment.elapsed && !this.originIsStated) this.origin = null;
    if (instant.second === null && instant.day === null) return instant;
    // 25:30 is said of the day before, and so is what follows it.
    const late = (moment.time?.hour ?? 0) >= HOURS_IN_DAY ? 1 : 0;
    this.day = instant.day === null ? null : instant.day - late;
    this.late = late > 0;
    if (instant.second !== null) {
      this.last = instant;
      this.origin ??= instant;
    }
    return instant;
  }

  private isPast({ date }: Moment, { day }: Instant, next: Moment | null, aside: boolean): boolean {
    if (!date || day === null || this.stated === null || !next || next.date) return false;
    return day < this.stated && (aside || this.stated - day >= LONG_BEFORE);
  }

  /** The instant of something told inside an entry, which the next one is not read against. */
  peek(moment: Moment): Instant {
    return this.resolve(moment);
  }

  /** The end of a range: after its start, but the next entry does not count from it. */
  readEnd(moment: Moment, start: Instant): Instant {
    const clock = this.from(start, start.zone);
    clock.anchor = this.anchor;
    return clock.resolve(moment);
  }

  /** The second notation of an entry's instant, in the zone that it names or that is named second for all. */
  readAlso(moment: Moment, start: Instant): Instant | null {
    const zone = moment.zone ?? this.secondZone;
    const also = zone && this.from({ ...start, second: null }, zone).resolve(moment);
    return also && moment.date === null && moment.relativeDay === null ? onNearestDay(also, start) : also;
  }

  private from(start: Instant, zone: Zone | null): Clock {
    const day = start.day !== null && this.late ? start.day - 1 : start.day;
    const clock = new Clock({ day, zones: zone ? [zone] : [], dayFirst: this.dayFirst, yearFirst: this.yearFirst });
    clock.late = this.late;
    clock.yearKnown = start.yearKnown;
    clock.last = start.second === null ? null : start;
    return clock;
  }

  private resolve(moment: Moment): Instant {
    const { time, elapsed } = moment;
    if (!time && elapsed) return this.after(elapsed);
    const stated = this.dayStatedBy(moment);
    const zone = moment.zone ?? this.zone;
    const known = stated ?? this.day;
    const midnights = this.last?.midnights ?? 0;
    if (!time) return { day: known, second: null, spread: 0, zone, yearKnown: this.yearKnown, midnights };
    const second = secondOfDay(time.hour, time.minute, time.second);
    const late = second >= SECONDS_IN_DAY; // 25:30 is half past one on the next day
    const before = this.last?.second == null ? null : this.last.second + (this.late ? SECONDS_IN_DAY : 0);
    const back = before !== null && (passesMidnight(before, second) || (this.dayBefore && second < before));
    const passed = !late && !time.lasts && stated === null && back;
    const days = late || passed ? 1 : 0;
    return this.zoned({
      day: known === null ? null : known + days,
      second: late ? second - SECONDS_IN_DAY : second,
      spread: (time.lasts ?? 0) * SECONDS_IN_HOUR,
      zone,
      yearKnown: this.yearKnown,
      midnights: known === null ? midnights + (passed ? 1 : 0) : 0,
    });
  }

  private after({ seconds, since }: Elapsed): Instant {
    const base = since === 'start' ? this.origin : this.last;
    return base?.second == null ? UNKNOWN_INSTANT : shiftInstant(base, seconds);
  }

  /** With the offset that the clocks of the zone's place have then: the later one where the hour comes twice and time would else run back. */
  private zoned(instant: Instant): Instant {
    const { day, second, zone, yearKnown } = instant;
    if (!zone?.place || day === null || second === null || !yearKnown) return instant;
    const { earlier, later } = offsetsAt(zone.place, day, second);
    const first = { ...instant, zone: { ...zone, offset: earlier } };
    const runsBack = earlier !== later && this.last?.zone?.offset != null && position(first) < position(this.last);
    return runsBack ? { ...instant, zone: { ...zone, offset: later } } : first;
  }
}

/** An instant some seconds later or earlier, on the same clock. */
export function shiftInstant(instant: Instant, seconds: number): Instant {
  const total = (instant.second ?? 0) + seconds;
  const days = Math.floor(total / SECONDS_IN_DAY);
  const moved = instant.day === null ? { midnights: instant.midnights + days } : { day: instant.day + days };
  return { ...instant, ...moved, second: total - days * SECONDS_IN_DAY, spread: 0 };
}

/** Seconds on one line for all instants with a day; without zones they are all taken for the same. Whole days count from midnight. */
export const position = ({ day, second, zone, midnights }: Instant): number =>
  (day ?? midnights) * SECONDS_IN_DAY + (second ?? 0) - (zone?.offset ?? 0) * SECONDS_IN_MINUTE;

/** ISO 8601, as precise as is known: the time that the text states, in the text's own zone. */
export function isoInstant({ day, second, zone, yearKnown }: Instant): string {
  const date = day === null || !yearKnown ? '' : isoDay(day);
  if (second === null) return date;
  const clock = `T${clockText(second)}:${twoDigits(second % SECONDS_IN_MINUTE)}`;
  if (!zone || zone.offset === null) return date + clock;
  return date + clock + offsetText(zone.offset);
}

/** ISO 8601 for a number of seconds: `PT3H55M`. */
export function isoDuration(seconds: number): string {
  const parts = [
    [hourOfDay(seconds), 'H'],
    [minuteOfHour(seconds), 'M'],
    [seconds % SECONDS_IN_MINUTE, 'S'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return `PT${said.join('') || '0S'}`;
}

/** Seconds from one instant to another, or null where what is known of them does not tell. */
export function secondsBetween(from: Instant, to: Instant): number | null {
  if (from.second === null || to.second === null || from.spread > 0 || to.spread > 0) return null;
  if ((from.day === null) !== (to.day === null)) return null;
  const zonesDiffer = (from.zone?.offset ?? null) !== (to.zone?.offset ?? null);
  if (zonesDiffer && (from.zone?.offset == null || to.zone?.offset == null)) return null;
  return position(to) - position(from);
}

/** An instant moved by a day where that brings it nearer to another: 15:13 UTC is 00:13 JST on the next day. */
function onNearestDay(instant: Instant, other: Instant): Instant {
  const { day } = instant;
  if (day === null) return instant;
  const apart = (each: Instant): number => Math.abs(secondsBetween(other, each) ?? 0);
  return [0, 1, -1]
    .map((days): Instant => ({ ...instant, day: day + days }))
    .reduce((nearest, each) => (apart(each) < apart(nearest) ? each : nearest));
}
