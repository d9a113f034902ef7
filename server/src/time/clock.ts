import { MINUTES_IN_HOUR, SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from './units.ts';

/** A number with two digits at least. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Seconds since midnight of a time of day. */
export const secondOfDay = (hour: number, minute: number, second: number | null): number =>
  hour * SECONDS_IN_HOUR + minute * SECONDS_IN_MINUTE + (second ?? 0);

export const hourOfDay = (second: number): number => Math.floor(second / SECONDS_IN_HOUR);
export const minuteOfHour = (second: number): number => Math.floor((second % SECONDS_IN_HOUR) / SECONDS_IN_MINUTE);

/** `08:05`, of seconds since midnight. */
export const clockText = (second: number): string =>
  `${twoDigits(hourOfDay(second))}:${twoDigits(minuteOfHour(second))}`;

/** `+09:00` or `+0900`, of minutes east of UTC. */
export const offsetText = (offset: number, colon = ':'): string => {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / MINUTES_IN_HOUR))}${colon}${twoDigits(minutes % MINUTES_IN_HOUR)}`;
};
