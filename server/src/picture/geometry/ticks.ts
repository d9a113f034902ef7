import { MINUTES_IN_DAY, SECONDS_IN_MINUTE } from '../../time/units.ts';
import type { Scale } from './scale.ts';

export interface Tick {
  /** Seconds on the report's clock. */
  readonly moment: number;
  readonly x: number;
  /** Is it round? Else a segment without a round time has that of its first entry. */
  readonly isRound: boolean;
}

export interface Ticks {
  /** Seconds from one round time to the next. */
  readonly step: number;
  readonly all: readonly Tick[];
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, ...[1, 2, 7, 14].map((days) => days * MINUTES_IN_DAY)].map(
  (minutes) => minutes * SECONDS_IN_MINUTE,
);
/** Px that a time of day and the space beside it need. */
const NEAREST = 58;

function stepOf(pxPerSecond: number): number {
  if (pxPerSecond === 0) return SECONDS_IN_MINUTE;
  let step = STEPS.find((each) => each * pxPerSecond >= NEAREST) ?? STEPS.at(-1)!;
  while (step * pxPerSecond < NEAREST) step *= 2;
  return step;
}

/** Where the axis is marked: at round times of day. */
export function ticksOf({ segments, pxPerSecond, px }: Scale): Ticks {
  const step = stepOf(pxPerSecond);
  const all = segments.flatMap(({ from, to, left }) => {
    const ticks: Tick[] = [];
    const first = Math.ceil(from / step) * step;
    for (let moment = first; moment <= to && pxPerSecond > 0; moment += step)
      ticks.push({ moment, x: px(moment), isRound: true });
    return ticks.length > 0 ? ticks : [{ moment: from, x: left, isRound: false }];
  });
  return { step, all };
}
