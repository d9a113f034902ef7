import { dayOf, isoDay } from '../time/calendar.ts';
import type { Moment } from '../time/stamp.ts';
import type { Zone } from '../time/zones.ts';
import type { Instant } from './model.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A step back of this much between two times without a day means that midnight passed. */
const ROLL_OVER = 12 * HOUR;

/** Reads moments one after the other, each with what the ones before it and the headings above it have said. */
export class Clock {
  private day: number | null;
  private second: number | null = null;
  private zone: Zone | null;

  constructor(day: number | null, zone: Zone | null) {
    this.day = day;
    this.zone = zone;
  }

  /** A day heading: what follows is on that day. */
  setDay(moment: Moment): void {
    this.day = this.dayStatedBy(moment) ?? this.day;
    this.second = null;
    if (moment.zone) this.zone = moment.zone;
  }

  setZone(zone: Zone): void {
    this.zone = zone;
  }

  private dayStatedBy({ date, relativeDay }: Moment): number | null {
    if (date) return dayOf(date, this.day);
    return relativeDay !== null && this.day !== null ? this.day + relativeDay : null;
  }

  /** The instant of an entry, which the next one is read against. */
  read(moment: Moment): Instant {
    const instant = this.resolve(moment, true);
    this.day = instant.day;
    if (instant.second !== null) this.second = instant.second;
    return instant;
  }

  /** The end of a range: after its start, but the next entry does not count from it. */
  readEnd(moment: Moment, start: Instant): Instant {
    const end = new Clock(start.day, start.zone);
    end.second = start.second;
    return end.resolve(moment, true);
  }

  private resolve(moment: Moment, rolls: boolean): Instant {
    const stated = this.dayStatedBy(moment);
    const { time } = moment;
    let day = stated ?? this.day;
    if (!time) return { day, second: null, zone: moment.zone ?? this.zone, dayStated: stated !== null };
    const seconds = time.hour * HOUR + time.minute * 60 + (time.second ?? 0);
    let second = seconds;
    if (seconds >= DAY) {
      second -= DAY;
      if (day !== null) day += 1;
    } else if (rolls && stated === null && day !== null && this.second !== null && this.second - second >= ROLL_OVER)
      day += 1;
    return { day, second, zone: moment.zone ?? this.zone, dayStated: stated !== null };
  }
}

/** Seconds on one line for all instants with a day; without zones they are all taken for the same. Whole days count from midnight. */
export const position = ({ day, second, zone }: Instant): number =>
  (day ?? 0) * DAY + (second ?? 0) - (zone?.offset ?? 0) * 60;

const pad = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601, as precise as is known: the time that the text states, in the text's own zone. */
export function isoInstant({ day, second, zone }: Instant): string {
  const date = day === null ? '' : isoDay(day);
  if (second === null) return date;
  const seconds = second % 60;
  const clock = `T${pad(Math.floor(second / HOUR))}:${pad(Math.floor((second % HOUR) / 60))}:${pad(seconds)}`;
  if (!zone || zone.offset === null) return date + clock;
  const minutes = Math.abs(zone.offset);
  return `${date}${clock}${zone.offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
