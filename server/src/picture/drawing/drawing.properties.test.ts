import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyIncident } from '../../../../test/incidents.ts';
import { tries } from '../../../../test/properties.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { type Incident, placeOf } from '../incident.ts';
import { shortDuration } from '../words/durations.ts';
import { draw } from './drawing.ts';
import { pageOf } from './page.ts';
import type { Shape, Text } from './shapes.ts';

const width = fc.integer({ min: 280, max: 1600 });

type Dot = Extract<Shape, { kind: 'dot' }>;
const textsIn = (shapes: readonly Shape[]): Text[] => shapes.filter((shape) => shape.kind === 'text');
const dotsIn = (shapes: readonly Shape[]): Dot[] => shapes.filter((shape) => shape.kind === 'dot');

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly said: string;
}

/** Where a text is, from below its descenders to above its capitals. */
function boxOf({ x, y, aside = 0, anchor, look, strong, text }: Text): Box {
  const size = look === 'name' ? 12 : 11;
  const length = textWidth(strong, size, true) + textWidth(strong && text ? ` ${text}` : text, size);
  const left = x + aside - (anchor === 'start' ? 0 : anchor === 'middle' ? length / 2 : length);
  return { left, right: left + length, top: y - 0.75 * size, bottom: y + 0.2 * size, said: strong + text };
}

/** With entries of the same moments, up to hundreds. */
const crowded: fc.Arbitrary<Incident> = fc
  .tuple(anyIncident, fc.constantFrom(1, 1, 3, 12))
  .map(([incident, times]) => ({ ...incident, entries: Array.from({ length: times }, () => incident.entries).flat() }));

const holds = (law: (incident: Incident, px: number) => void, incidents = anyIncident): void =>
  fc.assert(fc.property(incidents, width, law), tries(300, 19));

describe('a picture', () => {
  it('has no two texts on each other, and none outside', () => {
    holds((incident, px) => {
      const boxes = textsIn(draw(incident, px, true).shapes).map(boxOf);
      for (const [index, a] of boxes.entries()) {
        expect(a.left, a.said).toBeGreaterThanOrEqual(-0.5);
        expect(a.right, a.said).toBeLessThanOrEqual(px + 0.5);
        for (const b of boxes.slice(index + 1)) {
          const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(overlap, `${a.said} × ${b.said}`).toBe(false);
        }
      }
    }, crowded);
  });
  it('leads no line through a name', () => {
    holds((incident, px) => {
      const { shapes } = draw(incident, px, true);
      const names = textsIn(shapes).filter(({ look }) => look === 'name');
      for (const leader of shapes) {
        if (leader.kind !== 'line' || leader.look !== 'leader') continue;
        for (const { left, right, top, bottom, said } of names.map(boxOf)) {
          const crosses = leader.x1 > left && leader.x1 < right && leader.y1 < bottom && leader.y2 > top;
          expect(crosses, said).toBe(false);
        }
      }
    });
  });
  it('has a dot for each entry at its time, and no two on each other; what makes a pile too high is counted above it', () => {
    holds((incident, px) => {
      const { scale } = pageOf(incident, px, false);
      const { shapes } = draw(incident, px, false);
      const starts = dotsIn(shapes).filter(({ title }) => title !== '');
      const places = incident.entries.map(({ at, until, wholeDay }) =>
        (wholeDay ? (scale.px(at) + scale.px(until!)) / 2 : scale.px(at)).toFixed(3),
      );
      const counted = textsIn(shapes).flatMap(({ text }) => (/^\+\d+$/.test(text) ? Number(text) : []));
      const left = counted.reduce((total, count) => total + count, starts.length);
      expect(left).toBe(incident.entries.length);
      if (counted.length === 0) expect(starts.map(({ x }) => x.toFixed(3))).toEqual(places);
      else for (const { x } of starts) expect(places).toContain(x.toFixed(3));
      expect(new Set(starts.map(({ y }) => y)).size).toBeLessThanOrEqual(16);
      for (const [index, a] of starts.entries())
        for (const b of starts.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 1e-6);
    }, crowded);
  });
  it('tells lengths that add up to the impact', () => {
    holds((incident, px) => {
      const { phases } = pageOf(incident, px, false);
      const mark = (milestone: string) => incident.marks.find((each) => each.milestone === milestone);
      const [start, detected] = [mark('start'), mark('detected')];
      const end = mark('mitigated') ?? mark('resolved');
      if (!start || !detected || !end || [start, detected, end].some(({ wholeDay }) => wholeDay)) return;
      if (placeOf(end) < placeOf(start)) return;
      const sum = phases.reduce((total, { name, seconds }) => total + (name === 'mitigated' ? 0 : (seconds ?? 0)), 0);
      if (placeOf(detected) >= placeOf(start)) expect(sum).toBe(placeOf(end) - placeOf(start));
    });
  });
  it('shows no length but those between two milestones', () => {
    holds((incident, px) => {
      const places = incident.marks.map(({ instant }) => instant.day! * 86_400 + (instant.second ?? 0));
      const lengths = places.flatMap((a) => places.map((b) => shortDuration(Math.abs(a - b), incident.language)));
      const { phases } = pageOf(incident, px, false);
      for (const { seconds } of phases)
        if (seconds !== null) expect(lengths).toContain(shortDuration(seconds, incident.language));
    });
  });
  it('is the same for entries in another order, but for who lies on whom', () => {
    holds((incident, px) => {
      const turned = { ...incident, entries: incident.entries.toReversed() };
      const plain = ({ shapes, height }: ReturnType<typeof draw>) => {
        const others = shapes.filter(({ kind }) => kind !== 'dot');
        const xs = dotsIn(shapes).map(({ x }) => x.toFixed(3));
        const still = others.filter((shape) => shape.kind !== 'line' || !['range', 'day'].includes(shape.look));
        return { height, still, xs: xs.sort() };
      };
      const hasRanges = incident.entries.some(({ until }) => until !== null);
      if (!hasRanges) expect(plain(draw(turned, px, false))).toEqual(plain(draw(incident, px, false)));
    });
  });
  it('grows with its width alone: what fits at one width does at any wider one', () => {
    holds((incident, px) => {
      const boxes = (scale: number): Box[] =>
        textsIn(draw(incident, px, true).shapes).map((text) => boxOf({ ...text, x: text.x * scale }));
      for (const scale of [1.3, 1.85]) {
        const grown = boxes(scale);
        for (const [index, a] of grown.entries())
          for (const b of grown.slice(index + 1)) {
            const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            expect(overlap, `${a.said} × ${b.said}`).toBe(false);
          }
      }
    });
  });
});
