import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const foundIn = (text: string): string[] =>
  check(
    {
      text,
      path: 'postmortem.md',
      settings: DEFAULT_SETTINGS,
      force: true,
    },
    (rule, error) => expect.unreachable(`${rule}: ${error}`),
  )
    .findings.filter(({ rule }) => rule === 'timeline/contradiction')
    .map(({ message }) => message('en'));

const found = (start: string, end: string): string[] =>
  foundIn(`# Outage\n\n- Start: ${start}\n- End: ${end}\n\n## Impact\n\n310 orders failed.\n`);

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

describe('a day that the timeline is not of', () => {
  const inHead = (title: string, date: string, ...days: string[]): string[] =>
    foundIn(
      `# ${title}\n\n- Date: ${date}\n\n## Timeline (UTC)\n\n${days.map((day) => `- ${day} 10:00 It failed\n`).join('')}`,
    );
  const TOLD = ['The timeline is of another day, 2024-03-04 10:00. Correct the one that is wrong.'];

  it.each([
    ['of another year', 'Outage', '2023-03-04', ['2024-03-04']],
    ['of another year, as its title says', 'Outage (2025-03-04)', '2024-03-05', ['2024-03-04']],
    ['before all that happened', 'Outage', '2024-03-01', ['2024-03-04', '2024-03-05']],
  ])('is told %s', (_, title, date, days) => {
    expect(inHead(title, date, ...days)).toEqual(TOLD);
  });

  it('is not one that a title names for what happened then', () => {
    expect(inHead('Outage: certificate issued 2023-03-04 expired', '2024-03-04', '2024-03-04')).toEqual([]);
  });

  it.each([
    ['that a later report has', '2024-03-20', ['2024-03-04']],
    ['beside another zone', '2024-03-03', ['2024-03-04']],
    ['that some entry has', '2024-03-04', ['2023-03-04', '2024-03-04']],
    ['that follow-ups come after', '2024-03-01', ['10:00', '2024-03-04']],
    ['that says since when', 'since 2024-03-01', ['2024-03-04']],
    ['that begins a stretch', '2024-03-01 – 2024-03-05', ['2024-03-04']],
    ['that may be one of two', '3/4/2023', ['2024-03-04']],
    ['of a timeline without a year', '2023-03-04', ['March 4']],
  ])('is not one %s', (_, date, days) => {
    expect(inHead('Outage', date, ...days)).toEqual([]);
  });
});
