import type { Incident } from '../incident.ts';
import { drawAxis } from './axis.ts';
import { drawBand, drawLengths } from './band.ts';
import { drawEntries } from './entries.ts';
import { drawNames, groupsOf } from './names.ts';
import { pageOf } from './page.ts';
import type { Link, Shape } from './shapes.ts';

/** A picture of an incident, in px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly links: readonly Link[];
  /** Names that found no room, with their times. */
  readonly unplaced: readonly string[];
}

const BELOW = 6;
const WITHOUT_BAND = 2;
/** Midnights begin a little above the band. */
const ABOVE_BAND = 2;

/**
 * Draws an incident: names of its milestones, the band, a dot for each entry, the axis.
 * @param incident with something to draw: `whyNotDrawn` says so
 * @param isRoomy is room kept, so that an edit moves nothing below?
 */
export function draw(incident: Incident, width: number, isRoomy: boolean): Drawing {
  const page = pageOf(incident, width, isRoomy);
  const groups = groupsOf(page);
  const names = page.hasBand ? drawNames(groups, page) : { shapes: [], links: [], bottom: 0, unplaced: [] };
  const band = page.hasBand ? drawBand(groups, page, names.bottom) : { shapes: [], bottom: WITHOUT_BAND };
  const lengths = page.hasBand ? drawLengths(page, band.bottom) : band;
  const entries =
    incident.entries.length > 0 ? drawEntries(page, lengths.bottom) : { shapes: [], bottom: lengths.bottom, links: [] };
  const axis = drawAxis(page, entries.bottom, page.hasBand ? names.bottom - ABOVE_BAND : band.bottom);
  const parts = page.hasBand ? [names, band, lengths, entries, axis] : [entries, axis];
  return {
    width,
    height: Math.ceil(axis.bottom + BELOW),
    shapes: parts.flatMap(({ shapes }) => shapes),
    links: [...(names.links ?? []), ...(entries.links ?? [])],
    unplaced: names.unplaced,
  };
}
