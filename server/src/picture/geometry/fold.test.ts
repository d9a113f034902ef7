import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { incidentsIn } from '../../../../test/incidents.ts';
import { stretchesOf } from '../extent.ts';
import { folded, type Stretch } from './fold.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const points = (...moments: readonly number[]): Stretch[] => moments.map((moment) => ({ from: moment, to: moment }));
const segments = (told: readonly Stretch[]): number[][] => folded(told).segments.map(({ from, to }) => [from, to]);

describe('a silence', () => {
  it('is folded, where it is long beside the rhythm of the entries', () => {
    expect(segments(points(0, 10 * MINUTE, 20 * MINUTE, 2 * DAY, 2 * DAY + MINUTE))).toEqual([
      [0, 20 * MINUTE],
      [2 * DAY, 2 * DAY + MINUTE],
    ]);
  });
  it('stays, where it is shorter than six hours', () => {
    expect(segments(points(0, MINUTE, 2 * MINUTE, 6 * HOUR))).toHaveLength(1);
  });
  it('stays in a timeline day by day', () => {
    expect(segments(points(0, DAY, 2 * DAY, 4 * DAY, 7 * DAY))).toHaveLength(1);
  });
  it('is none while something lasts', () => {
    expect(
      segments([...points(0, MINUTE, 2 * MINUTE), { from: 3 * MINUTE, to: DAY }, ...points(DAY + HOUR)]),
    ).toHaveLength(1);
  });
});

it('one entry less opens or closes another fold in less than one case of twenty', () => {
  const folders = ['en', 'ja'].map((language) => `test/reports/${language}/`);
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => folder + name));
  const incidents = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => incidentsIn(readFileSync(file, 'utf8')));
  let [cases, changed] = [0, 0];
  for (const incident of incidents) {
    const told = stretchesOf(incident).sort((a, b) => a.from - b.from);
    const silences = (all: readonly Stretch[]): number[] =>
      segments(all)
        .slice(1)
        .map(([from]) => from!);
    for (let index = 1; index < told.length - 1; index++) {
      const left = told[index]!.from;
      const without = silences(told.filter((_, at) => at !== index)).filter((from) => told[index + 1]!.from !== from);
      const before = silences(told).filter((from) => from !== left && told[index + 1]!.from !== from);
      cases++;
      if (without.join() !== before.join()) changed++;
    }
  }
  expect(cases).toBeGreaterThan(100);
  expect(changed / cases).toBeLessThan(0.05);
});
