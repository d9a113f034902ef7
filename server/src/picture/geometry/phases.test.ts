import { describe, expect, it } from 'vitest';
import { incidentIn, timeline } from '../../../../test/incidents.ts';
import { extentOf } from '../extent.ts';
import { clockAt } from '../words/days.ts';
import { phasesOf } from './phases.ts';

const phases = (...entries: readonly string[]): string[] => phasesIn(timeline(...entries));
function phasesIn(text: string): string[] {
  const incident = incidentIn(text);
  return phasesOf(incident.marks, extentOf(incident).to).map(
    ({ name, from, to, isOpen, seconds }) =>
      `${clockAt(from)}–${clockAt(to)} ${name}${isOpen ? ', open' : ''}${seconds === null ? '' : ` ${seconds / 60}`}`,
  );
}

describe('the phases of an incident', () => {
  it('are what its milestones bound', () => {
    expect(phases('10:00 Started: x', '10:04 Detected: x', '10:52 Mitigated: x', '11:05 Resolved: x')).toEqual([
      '10:00–10:04 undetected 4',
      '10:04–10:52 responding 48',
      '10:52–11:05 mitigated 13',
    ]);
  });
  it('are an impact, where no detection is told', () => {
    expect(phases('10:00 Started: x', '10:52 Resolved: x')).toEqual(['10:00–10:52 impact 52']);
  });
  it('begin with the detection, where no start is told', () => {
    expect(phases('10:04 Detected: x', '10:52 Resolved: x')).toEqual(['10:04–10:52 responding 48']);
  });
  it('are open up to the last entry, where no end is told', () => {
    expect(phases('10:00 Started: x', '10:04 Detected: x', '10:30 Looking')).toEqual([
      '10:00–10:04 undetected 4',
      '10:04–10:30 responding, open',
    ]);
  });
  it('have no response to what was over before anybody saw it', () => {
    const entries = timeline('10:00 Started: x', '10:20 Resolved: x');
    const text = entries.replace('## Timeline', '- Detected: 2026-03-04 11:00 UTC\n\n## Timeline');
    expect(phasesIn(text)).toEqual(['10:00–10:20 undetected 20']);
  });
  it('are none where time would run back', () => {
    expect(phases('2026-03-04 10:52 Started: x', '2026-03-04 10:00 Resolved: x')).toEqual([]);
  });
  it('have no length where an end is a day', () => {
    expect(phases('2026-03-04 10:00 Started: x', '2026-03-05 Resolved: x')).toEqual(['10:00–12:00 impact']);
  });
  it('are none without milestones', () => {
    expect(phases('10:00 One', '10:10 Two')).toEqual([]);
  });
});
