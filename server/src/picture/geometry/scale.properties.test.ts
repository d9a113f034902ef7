import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyIncident } from '../../../../test/incidents.ts';
import { tries } from '../../../../test/properties.ts';
import { stretchesOf } from '../extent.ts';
import { folded } from './fold.ts';
import { type Scale, scaleOf } from './scale.ts';

const NO_TEXT = 0;
const width = fc.integer({ min: 280, max: 1600 });
const scales = fc.tuple(anyIncident, width).map(([incident, px]) => {
  const told = stretchesOf(incident);
  return { told, scale: scaleOf(folded(told), px, () => NO_TEXT) };
});
const holds = (law: (scale: Scale, moments: readonly number[]) => void): void =>
  fc.assert(
    fc.property(scales, ({ told, scale }) =>
      law(
        scale,
        told.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b),
      ),
    ),
    tries(500, 19),
  );

describe('the scale', () => {
  it('keeps the order of time, inside the picture', () => {
    holds((scale, moments) => {
      const places = moments.map(scale.px);
      for (const [index, x] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-6);
        expect(x).toBeLessThanOrEqual(scale.right + 1e-6);
      }
    });
  });
  it('is the same wherever time is not folded', () => {
    holds(({ segments, pxPerSecond }) => {
      for (const { from, to, left, right } of segments) expect(right - left).toBeCloseTo((to - from) * pxPerSecond, 6);
    });
  });
  it('shows no silence narrower than a shorter one', () => {
    holds(({ folds }) => {
      const byLength = [...folds].sort((a, b) => a.to - a.from - (b.to - b.from));
      for (const [index, { left, right }] of byLength.slice(1).entries())
        expect(right - left).toBeGreaterThanOrEqual(byLength[index]!.right - byLength[index]!.left - 1e-6);
    });
  });
  it('leaves half of the picture to what is told', () => {
    holds(({ folds, right }) => {
      expect(folds.reduce((sum, fold) => sum + fold.right - fold.left, 0)).toBeLessThanOrEqual(right / 2 + 1e-6);
    });
  });
});
