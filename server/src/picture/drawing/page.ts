import { extentOf, stretchesOf } from '../extent.ts';
import { folded } from '../geometry/fold.ts';
import { type Phase, phasesOf } from '../geometry/phases.ts';
import { type Scale, scaleOf } from '../geometry/scale.ts';
import { textWidth } from '../geometry/textWidth.ts';
import type { Incident } from '../incident.ts';
import { foldedDuration } from '../words/durations.ts';
import { clockOf } from '../words/stamps.ts';

/** Px of the font that times, days and lengths are written in. */
export const SMALL = 11;
/** Px that the text of a fold needs beside itself. */
const BESIDE_FOLD = 12;

/** What the parts of a picture share. */
export interface Page {
  readonly incident: Incident;
  readonly width: number;
  readonly scale: Scale;
  readonly phases: readonly Phase[];
  /** How times are written. */
  readonly clock: (moment: number) => string;
  /** Is room kept for a second lane of names and a second row of dots, so that an edit moves nothing below? */
  readonly isRoomy: boolean;
  /** Has it milestones? Else there is no band. */
  readonly hasBand: boolean;
}

/** @param incident with something to draw */
export function pageOf(incident: Incident, width: number, isRoomy: boolean): Page {
  const { language, marks } = incident;
  const textOf = (seconds: number): number => textWidth(foldedDuration(seconds, language), SMALL) + BESIDE_FOLD;
  return {
    incident,
    width,
    scale: scaleOf(folded(stretchesOf(incident)), width, textOf),
    phases: phasesOf(marks, extentOf(incident).to),
    clock: clockOf(incident),
    isRoomy,
    hasBand: marks.length > 0,
  };
}
