import { dayNumber, dayOf, isoDay } from '../time/calendar.ts';
import type { Moment } from '../time/stamp.ts';
import type { Zone } from '../time/zones.ts';
import type { Instant } from './model.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A step back of this much between two times without a day means that midnight passed … */
const ROLL_OVER = 12 * HOUR;
/** … and so does one from the evening to the morning. */
const EVENING = 18 * HOUR;
const MORNING = 8 * HOUR;

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

const passesMidnight = (before: number, after: number): boolean =>
  before - after >= ROLL_OVER || (before >= EVENING && after <= MORNING);

/** Reads moments one after the other, each with what the ones before it and the headings above it have said. */
export class Clock {
  private day: number | null;
  private second: number | null = null;
  private midnights = 0;
  private yearKnown: boolean;
  private zone: Zone | null;

  constructor(
    day: number | null,
    zone: Zone | null,
    /** Is 1/12 the first of December here? */
    private readonly dayFirst = false,
  ) {
    this.day = day;
    this.yearKnown = day !== null;
    this.zone = zone;
  }

  /** A day heading: what follows is on that day. */
  setDay(moment: Moment): void {
    this.day = this.dayStatedBy(moment) ?? this.day;
    this.second = null;
    if (moment.zone) this.zone = moment.zone;
  }

  private dayStatedBy({ date, relativeDay }: Moment): number | null {
    if (date) {
      const read = (this.dayFirst && date.otherwise) || date;
      if (read.year !== null) this.yearKnown = true;
      return dayOf(read, this.day ?? NO_YEAR);
    }
    return relativeDay !== null && this.day !== null ? this.day + relativeDay : null;
  }

  /** The instant of an entry, which the next one is read against. */
  read(moment: Moment): Instant {
    const instant = this.resolve(moment);
    this.day = instant.day;
    this.midnights = instant.midnights;
    if (instant.second !== null) this.second = instant.second;
    return instant;
  }

  /** The instant of something told inside an entry, which the next one is not read against. */
  peek(moment: Moment): Instant {
    return this.resolve(moment);
  }

  /** The end of a range: after its start, but the next entry does not count from it. */
  readEnd(moment: Moment, start: Instant): Instant {
    const end = new Clock(start.day, start.zone, this.dayFirst);
    end.yearKnown = start.yearKnown;
    end.second = start.second;
    end.midnights = start.midnights;
    return end.resolve(moment);
  }

  private resolve(moment: Moment): Instant {
    const stated = this.dayStatedBy(moment);
    const { time } = moment;
    const zone = moment.zone ?? this.zone;
    const known = stated ?? this.day;
    if (!time)
      return { day: known, second: null, spread: 0, zone, yearKnown: this.yearKnown, midnights: this.midnights };
    const second = time.hour * HOUR + time.minute * 60 + (time.second ?? 0);
    const late = second >= DAY; // 25:30 is half past one on the next day
    const passed =
      !late && !time.lasts && stated === null && this.second !== null && passesMidnight(this.second, second);
    const days = late || passed ? 1 : 0;
    return {
      day: known === null ? null : known + days,
      second: late ? second - DAY : second,
      spread: (time.lasts ?? 0) * HOUR,
      zone,
      yearKnown: this.yearKnown,
      midnights: known === null ? this.midnights + (passed ? 1 : 0) : 0,
    };
  }
}

/** Seconds on one line for all instants with a day; without zones they are all taken for the same. Whole days count from midnight. */
export const position = ({ day, second, zone, midnights }: Instant): number =>
  (day ?? midnights) * DAY + (second ?? 0) - (zone?.offset ?? 0) * 60;

const pad = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601, as precise as is known: the time that the text states, in the text's own zone. */
export function isoInstant({ day, second, zone, yearKnown }: Instant): string {
  const date = day === null || !yearKnown ? '' : isoDay(day);
  if (second === null) return date;
  const seconds = second % 60;
  const clock = `T${pad(Math.floor(second / HOUR))}:${pad(Math.floor((second % HOUR) / 60))}:${pad(seconds)}`;
  if (!zone || zone.offset === null) return date + clock;
  const minutes = Math.abs(zone.offset);
  return `${date}${clock}${zone.offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** ISO 8601 for a number of seconds: `PT3H55M`. */
export function isoDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / HOUR), 'H'],
    [Math.floor((seconds % HOUR) / 60), 'M'],
    [seconds % 60, 'S'],
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
