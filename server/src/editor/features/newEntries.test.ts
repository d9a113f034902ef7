import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../../test/openDocument.ts';
import { newEntries } from './newEntries.ts';
import { timelineEdit } from './timelineEdit.ts';

const REPORT = '# Postmortem\n\n## Timeline (UTC)\n\n- 2026-03-04 10:00 a\n\n## Impact\n\nNone.\n';
const NOW = { instant: '2026-03-10T00:00:00Z', timeZone: 'Asia/Tokyo' };
const csv = (...rows: string[]) => ({ name: 'log.csv', text: ['time,text', ...rows].join('\n') });
const SOURCES = [csv('2026-03-04 10:30,y', 'later,?'), csv('2026-03-04 10:20,x', '2026-03-05 00:10,z')];

const choices = (report: string, sources = SOURCES) =>
  newEntries.answer(openedAt(report), { uri: '', sources, now: NOW });

describe('the entries that files would add', () => {
  it('are offered in the order of time, with their day, and how much was not read', () => {
    expect(choices(REPORT)).toEqual({
      version: 7,
      entries: [
        { time: '2026-03-04 10:20', text: 'x (log.csv)' },
        { time: '2026-03-04 10:30', text: 'y (log.csv)' },
        { time: '2026-03-05 00:10', text: 'z (log.csv)' },
      ],
      unread: 1,
      problem: null,
    });
  });

  it('are added as they were chosen, and are not offered again', () => {
    const change = { kind: 'import', sources: SOURCES, chosen: [0, 2], now: NOW } as const;
    const { edits } = timelineEdit.answer(openedAt(REPORT), { uri: '', change });
    expect(edits.map(({ newText }) => newText)).toEqual([
      '\n- 2026-03-04 10:20 x (log.csv)\n- 2026-03-05 00:10 z (log.csv)',
    ]);
    const after = REPORT.replace(' a\n', ` a${edits[0]!.newText}\n`);
    expect(choices(after).entries.map(({ text }) => text)).toEqual(['y (log.csv)']);
  });

  it('are in the person’s zone where neither the file nor the timeline names one', () => {
    const report = REPORT.replace(' (UTC)', '');
    expect(choices(report).entries[0]!.time).toBe('2026-03-04 10:20');
    expect(choices(report, [csv('2026-03-04T01:20:00Z,x')]).entries[0]!.time).toBe('2026-03-04 10:20');
  });

  it('go into a timeline that is still to be written, with day and zone', () => {
    const report = '# Postmortem\n\n## Impact\n\nNone.\n';
    const source = csv('2026-03-04T01:20:00Z,x');
    expect(choices(report, [source])).toMatchObject({
      entries: [{ time: '2026-03-04 10:20 JST', text: 'x (log.csv)' }],
      problem: null,
    });
    const change = { kind: 'import', sources: [source], chosen: [0], now: NOW } as const;
    const { edits } = timelineEdit.answer(openedAt(report), { uri: '', change });
    expect(edits.map(({ newText }) => newText.trim())).toEqual(['## Timeline\n\n- 2026-03-04 10:20 JST x (log.csv)']);
  });

  it.each([
    ['a file without times', REPORT, { name: 'notes.txt', text: 'It broke.' }, 'notes.txt holds nothing with a time'],
    [
      'a timeline of entries without times',
      '# Postmortem\n\n## Timeline\n\n- It broke\n\n## Impact\n\nNone.\n',
      csv('10:20,x'),
      'This report has no timeline',
    ],
  ])('are none of %s, and a line says why', (_, report, source, problem) => {
    const answer = choices(report, [source]);
    expect(answer.entries).toEqual([]);
    expect(answer.problem).toContain(problem);
    const change = { kind: 'import', sources: [source], chosen: [0], now: NOW } as const;
    expect(timelineEdit.answer(openedAt(report), { uri: '', change })).toMatchObject({
      edits: [],
      problem: answer.problem,
    });
  });
});
