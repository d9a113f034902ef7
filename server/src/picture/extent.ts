import { SECONDS_IN_DAY } from '../time/units.ts';
import type { Stretch } from './geometry/fold.ts';
import { type Incident, placeOf } from './incident.ts';

/** How far an incident reaches, in seconds and days of the report's clock. */
export interface Extent extends Stretch {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What each entry takes of time, and each milestone that none tells. */
export const stretchesOf = ({ entries, marks }: Incident): Stretch[] => [
  ...entries.map(({ at, until }) => ({ from: at, to: until ?? at })),
  ...marks.filter(({ entry }) => entry === null).map((mark) => ({ from: placeOf(mark), to: placeOf(mark) })),
];

/** @param incident with one entry or milestone at least */
export function extentOf(incident: Incident): Extent {
  const stretches = stretchesOf(incident);
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  // A day ends with its last second, not with the next day's first.
  const ends = incident.entries.map(({ at, until, wholeDay }) => (wholeDay && until ? until - 1 : (until ?? at)));
  const places = incident.marks.map(placeOf);
  const dayOf = (moment: number): number => Math.floor(moment / SECONDS_IN_DAY);
  return { from, to, firstDay: dayOf(from), lastDay: dayOf(Math.max(...ends, ...places)) };
}
