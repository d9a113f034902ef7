import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../time/calendar.ts';
import { readStamp } from '../time/stamp.ts';
import { dueAsWritten, dueDay } from './dueDay.ts';

const INCIDENT = dayNumber(2026, 12, 20);

describe('the day by which an action is due', () => {
  it.each([
    ['2026-03-20', '2026-03-20'],
    ['20 March 2026', '2026-03-20'],
    ['2026年3月20日', '2026-03-20'],
    ['2026/3/20（金）', '2026-03-20'],
    ['Jan 5', '2027-01-05'],
    ['1月5日', '2027-01-05'],
    ['2026-03-01 – 2026-03-20', '2026-03-20'],
  ])('of “%s” is %s', (due, day) => {
    expect(isoDay(dueDay(due, INCIDENT)!)).toBe(day);
  });
  it.each(['2026-02-29', 'Q2 2026', 'end of March', '今月中', 'soon', '', null])('of “%s” is none', (due) => {
    expect(dueDay(due, INCIDENT)).toBeNull();
  });
  it('of a date without a year is none where the incident has no day', () => {
    expect(dueDay('Jan 5', null)).toBeNull();
  });
});

it.each([
  ['12/1）07:00 の確認', '12/1'],
  ['2026-01-03 02:15 UTC) and', '2026-01-03 02:15 UTC'],
  ['2026/3/20（金）まで', '2026/3/20（金）'],
])('a due date ends before a bracket that is not its own: “%s”', (text, due) => {
  expect(dueAsWritten(text, readStamp(text)!)).toBe(due);
});
