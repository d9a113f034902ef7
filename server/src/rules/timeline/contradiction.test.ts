import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const found = (start: string, end: string): string[] =>
  check(
    {
      text: `# Outage\n\n- Start: ${start}\n- End: ${end}\n\n## Impact\n\n310 orders failed.\n`,
      path: 'postmortem.md',
      settings: DEFAULT_SETTINGS,
      force: true,
    },
    (rule, error) => expect.unreachable(`${rule}: ${error}`),
  )
    .findings.filter(({ rule }) => rule === 'timeline/contradiction')
    .map(({ message }) => message('en'));

describe('an end before the start', () => {
  it.each([
    ['2024-03-04', '2024-02-28'],
    ['2024-03-04 10:00', '2024-03-04 09:00'],
    ['2024-03-04 10:00 UTC', '2024-03-04 18:59 JST'],
  ])('is told: %s, %s', (start, end) => {
    expect(found(start, end)).toEqual([`It ended (${end}) before it started (${start}). Correct one of the two.`]);
  });

  it.each([
    ['2024-03-04', '2024-03-04'],
    ['2024-03-04 10:00 JST', '2024-03-04 02:30 UTC'],
    ['2024-03-04 00:30', '2024-03-03 16:00 UTC'],
    ['2024-03-04 23:00', '00:10'],
    ['3/4/2024', '1/5/2024'],
    ['March 4', 'February 28'],
    ['2026-03-04 19:00 Asia/Tokyo', '2026-03-04 10:40 UTC'],
    ['2026-03-04', '2026-03-03 (reported), 2026-03-05'],
  ])('is none where days, zones or the order of a date may tell otherwise: %s, %s', (start, end) => {
    expect(found(start, end)).toEqual([]);
  });
});
