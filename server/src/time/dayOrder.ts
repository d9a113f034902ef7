import { dayOf } from './calendar.ts';
import type { StatedDate } from './notation.ts';

/** More days than an incident lasts. */
const MONTH = 31;

const daysBetween = (dates: readonly StatedDate[]): number => {
  const days = dates.flatMap((date) => dayOf(date, null) ?? []);
  return Math.max(...days) - Math.min(...days);
};

/** Is 08-01-2026 the first month's? Where another date can only be read so, or where all of them lie close together only so. */
export function isDayFirst(dates: readonly StatedDate[]): boolean {
  if (dates.some(({ dayFirst }) => dayFirst)) return true;
  const open = dates.filter(({ otherwise }) => otherwise !== undefined);
  const apart = open.length < 2 ? 0 : daysBetween(open);
  return apart > MONTH && daysBetween(open.flatMap(({ otherwise }) => otherwise ?? [])) <= MONTH;
}
