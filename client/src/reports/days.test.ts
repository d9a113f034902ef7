import { describe, expect, it } from 'vitest';
import { daysBetween, longDay, shortDay, untilMidnight } from './days.ts';

describe('days', () => {
  it('are counted through months and leap years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-20', '2026-03-14')).toBe(-6);
  });
  it('are written as people write them', () => {
    expect([shortDay('2026-03-09', '2026-12-01', 'en'), shortDay('2026-03-09', '2026-12-01', 'ja')]).toEqual([
      '9 Mar',
      '3/9',
    ]);
    expect([longDay('2026-03-04', 'en'), longDay('2026-03-04', 'ja')]).toEqual(['4 March 2026', '2026年3月4日']);
  });
  it('end at midnight', () => {
    expect(untilMidnight(new Date(2026, 2, 4, 23, 59, 30))).toBe(30_000);
  });
});
