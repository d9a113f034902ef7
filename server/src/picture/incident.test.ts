import { describe, expect, it } from 'vitest';
import { incidentIn, incidentsIn, timeline } from '../../../test/incidents.ts';
import { type Plotted, placeOf } from './incident.ts';
import { clockAt, dayAt } from './words/days.ts';

const clock = (plotted: Plotted): string => clockAt(placeOf(plotted));

describe('what is drawn of a timeline', () => {
  it('is on one clock, that of the first entry', () => {
    const { zone, entries } = incidentIn(timeline('10:00 UTC One', '19:10 JST Two', '11:20 CET Three'));
    expect([zone, ...entries.map(clock)]).toEqual(['UTC', '10:00', '10:10', '10:20']);
  });
  it('has a range from its start to its end, and a point where it would end before', () => {
    const { entries } = incidentIn(timeline('10:00-10:20 One', '2026-03-04 10:30–2026-03-04 10:10 Two'));
    expect(entries.map(({ at, until }) => until && until - at)).toEqual([1200, null]);
  });
  it('marks a day at its noon', () => {
    const { entries } = incidentIn(timeline('2026-03-04 10:00 One', '2026-03-06 Two'));
    expect(entries[1]).toMatchObject({ wholeDay: true, approximate: true });
    expect(clock(entries[1]!)).toBe('12:00');
  });
  it('knows about times that are about right', () => {
    const { entries } = incidentIn(timeline('~10:00 One', '10:20 Two'));
    expect(entries.map(({ approximate }) => approximate)).toEqual([true, false]);
  });
  it('knows the lines of those that can’t be read', () => {
    const { entries, unread } = incidentIn(timeline('10:00 One', '??:?? Two', '10:20 Three'));
    expect([entries.length, unread]).toEqual([2, [8]]);
  });
  it('knows a second zone', () => {
    const { secondZone } = incidentIn(timeline('22:50 UTC (09:50 AEDT) One', '23:10 UTC (10:10 AEDT) Two'));
    expect(secondZone).toEqual({ name: 'AEDT', ahead: 11 * 3600 });
  });
  it('passes midnight without dates, too', () => {
    const { dates, entries } = incidentIn('# Outage\n\n## Timeline\n\n- 23:50 One\n- 00:10 Two\n- 00:30 Three\n');
    expect(dates).toBe('none');
    expect(entries.map(({ at }) => dayAt(at))).toEqual([0, 1, 1]);
  });
  it('has the milestones of the head without an entry', () => {
    const head = '# Outage\n\n- Start: 2026-03-04 10:00 UTC\n- Detected: 2026-03-04 10:05 UTC\n\n';
    const { marks } = incidentIn(`${head}## Timeline (UTC)\n\n- 2026-03-04 10:04 Detected: x\n- 10:30 Resolved: x\n`);
    expect(marks.map(({ milestone, entry }) => `${milestone} ${entry === null ? 'head' : 'entry'}`)).toEqual([
      'start head',
      'detected entry',
      'resolved entry',
    ]);
  });
});

describe('two timelines of a report', () => {
  const text = '# A\n\n## Timeline\n\n- 10:00 Started: x\n- 10:10 y\n\n# B\n\n## Timeline\n\n- 12:00 Detected: z\n';
  it('are two incidents, each with its own milestones', () => {
    const incidents = incidentsIn(text);
    expect(incidents.map(({ marks }) => marks.map(({ milestone }) => milestone))).toEqual([['start'], ['detected']]);
    expect(incidents.map(({ start }) => text.slice(start!).split('\n')[0])).toEqual(['## Timeline', '## Timeline']);
  });
});

it('a report without a timeline has nothing to draw', () => {
  expect(incidentIn('# Outage\n\n## Impact\n\nMuch.\n')).toMatchObject({ entries: [], marks: [], start: null });
});
