import { describe, expect, it } from 'vitest';
import { incidentIn, timeline } from '../../../../test/incidents.ts';
import { daysAndZone, notesOn, whyNotDrawn } from './notes.ts';

const notes = (...entries: readonly string[]): string[] => notesOn(incidentIn(timeline(...entries)));
const corner = (text: string): string => daysAndZone(incidentIn(text));
const japanese = (text: string): string => text.replace('# Outage', '# 障害報告').replace('Timeline', '時系列');

describe('what the picture lacks', () => {
  it.each([
    [['10:04 Detected: x', '10:52 Resolved'], 'started'],
    [['10:00 Started: x', '10:52 Resolved'], 'was detected'],
    [['10:00 Started: x', '10:04 Detected: x'], 'was mitigated or resolved'],
    [['10:52 Resolved'], 'started or was detected'],
    [['10:04 Detected: x'], 'started, was mitigated or resolved'],
    [['10:00 Started: x'], 'was detected, mitigated or resolved'],
    [['10:00 One'], 'started, was detected, mitigated or resolved'],
  ])('of %s is said in a sentence', (entries, said) => {
    expect(notes(...entries)).toEqual([`No entry tells when it ${said}.`]);
  });
  it('in Japanese, what is missing alone', () => {
    expect(notesOn(incidentIn(japanese(timeline('10:04 【検知】'))))).toEqual(['発生・緩和・復旧の時刻がありません。']);
  });
  it('is nothing, where all is told', () => {
    expect(notes('10:00 Started: x', '10:04 Detected: x', '10:52 Resolved')).toEqual([]);
  });
  it('are the times that can’t be read, by their lines', () => {
    const entries = ['10:00 Started: x', '10:04 Detected: x', '10:52 Resolved'];
    const unread = (count: number): string | undefined => notes(...entries, ...Array(count).fill('??:?? x'))[0];
    expect(unread(1)).toBe('The time on line 10 can’t be read and is not drawn.');
    expect(unread(3)).toBe('The times on lines 10, 11 and 12 can’t be read and are not drawn.');
    expect(unread(9)).toBe('The times of 9 entries can’t be read and are not drawn.');
    expect(notesOn(incidentIn(japanese(timeline('10:00 【発生】', '??:?? 電話', '??:?? 連絡')))).at(-1)).toBe(
      '8、9 行目の時刻は読み取れないため描いていません。',
    );
  });
});

describe('nothing is drawn', () => {
  const why = (text: string): string | null => whyNotDrawn(incidentIn(text));
  it('without an entry', () => {
    expect(why('# Outage\n\n## Timeline\n')).toBe('The timeline can’t be drawn: it has no entry with a time yet.');
    expect(why('# 障害報告\n\n## 時系列\n')).toBe('時系列を描けません。時刻のある項目がまだありません。');
  });
  it('without a time that can be read', () => {
    expect(why(timeline('??:?? One'))).toBe('The timeline can’t be drawn: no entry has a time that can be read.');
  });
  it('of more entries than anybody could tell apart', () => {
    const incident = incidentIn(timeline('10:00 One'));
    const entries = Array.from({ length: 1001 }, () => incident.entries[0]!);
    expect(whyNotDrawn({ ...incident, entries })).toBe('The timeline has more than 1,000 entries and is not drawn.');
    expect(whyNotDrawn({ ...incident, entries: entries.slice(1) })).toBeNull();
  });
});

describe('the corner', () => {
  it.each([
    [['2026-03-04 10:00 x'], 'Wed 4 Mar 2026, UTC'],
    [['2026-03-04 10:00 x', '2026-03-06 10:00 x'], '4–6 Mar 2026, UTC'],
    [['2026-03-04 10:00 x', '2026-04-06 10:00 x'], '4 Mar – 6 Apr 2026, UTC'],
    [['2024-12-19 10:00 x', '2025-01-16 10:00 x'], '19 Dec 2024 – 16 Jan 2025, UTC'],
  ])('tells days and zone of %s', (entries, said) => {
    expect(corner(timeline(...entries))).toBe(said);
  });
  it.each([
    [['2026-03-04 10:00 延'], '2026年3月4日（水）、UTC'],
    [['2026-05-04 10:00 延', '2026-05-09 10:00 延'], '2026年5月4日〜9日、UTC'],
    [['2026-09-11 10:00 延', '2026-10-01 10:00 延'], '2026年9月11日〜10月1日、UTC'],
    [['2024-12-19 10:00 延', '2025-01-16 10:00 延'], '2024年12月19日〜2025年1月16日、UTC'],
  ])('in Japanese of %s', (entries, said) => {
    expect(corner(japanese(timeline(...entries)))).toBe(said);
  });
  it('says that no zone is stated, and nothing of days that nobody knows', () => {
    expect(corner('# Outage\n\n## Timeline\n\n- 10:00 x\n')).toBe('no time zone stated');
    expect(corner('# Outage\n\n## Timeline\n\n- 4 March 10:00 x\n- 5 March 10:00 x\n')).toBe(
      '4–5 Mar, no time zone stated',
    );
  });
});
