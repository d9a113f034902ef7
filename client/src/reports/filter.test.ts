import { describe, expect, it } from 'vitest';
import { filterChoices, filterName, filterOf, isFiltered, shows } from './filter.ts';
import { type IndexedReport, NO_FILTER } from './model.ts';

const action = (owner: string | null, done: boolean) => ({
  text: 'Alert',
  line: 0,
  character: 0,
  owner,
  due: null,
  done,
});
const REPORT: IndexedReport = {
  uri: 'file:///a.md',
  folder: 'docs',
  path: 'a.md',
  summary: {
    title: 'Outage',
    day: '2026-03-04',
    severity: 'SEV-1',
    status: 'in-review',
    reviewDue: null,
    impact: null,
    length: null,
    actions: [action('Payments', false), action('Search', true)],
  },
};

describe('a filter', () => {
  it.each([
    [{ severities: ['SEV-1'] }, true],
    [{ severities: ['SEV-1', 'SEV-2'] }, true],
    [{ severities: ['SEV-2'] }, false],
    [{ severities: ['SEV-1'], years: ['2025'] }, false],
    [{ statuses: ['in-review'], years: ['2026'], open: true }, true],
    [{ owners: ['Payments'] }, true],
    // What is done has no owner any more.
    [{ owners: ['Search'] }, false],
  ])('%j shows a report: %s', (narrowed, shown) => {
    expect(shows({ ...NO_FILTER, ...narrowed }, REPORT)).toBe(shown);
  });

  it('is named above the list', () => {
    const filter = { ...NO_FILTER, severities: ['SEV-1'], statuses: ['in-review', ''], open: true };
    expect(filterName(filter, 'en')).toBe('SEV-1, in review, no status, open');
    expect(filterName(filter, 'ja')).toBe('SEV-1、レビュー中、ステータスなし、未完了');
    expect([isFiltered(filter), isFiltered(NO_FILTER)]).toEqual([true, false]);
  });

  it('is chosen from what the reports have, kind by kind', () => {
    const draft = {
      ...REPORT,
      summary: { ...REPORT.summary, status: 'draft' as const, actions: [action(null, false)] },
    };
    const choices = filterChoices([REPORT, draft], { ...NO_FILTER, years: ['2019'] }, 'en');
    expect(choices.map(({ kind, label }) => (kind === null ? `— ${label}` : label))).toEqual([
      '— Actions',
      'Only with open actions',
      '— Severity',
      'SEV-1',
      '— Status',
      'draft',
      'in review',
      '— Year',
      '2026',
      '2019',
      '— Owner',
      'Payments',
      'No owner',
    ]);
    const chosen = choices.filter(({ isChosen, label }) => isChosen || label === 'SEV-1');
    expect(filterOf(chosen)).toEqual({ ...NO_FILTER, severities: ['SEV-1'], years: ['2019'] });
  });
});
