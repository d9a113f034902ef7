import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { Expectation } from './expectations.ts';
import { type Finding, judge } from './judge.ts';
import { precision, recall, tally } from './tally.ts';

const finding = (rule: string, line: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  line,
  endLine: line,
  severity: 'warning',
  message: '',
  section: null,
  ...more,
});
const expectation = (kind: Expectation['kind'], rule: string, ...lines: number[]): Expectation => ({
  kind,
  rules: rule.split('|'),
  lines,
  section: null,
  anywhere: false,
  note: '',
});
const verdicts = (...args: Parameters<typeof judge>) => judge(...args).findings.map(({ verdict }) => verdict);

describe('a finding', () => {
  const blame = finding('wording/blame', 4);
  it('is right at a line that is expected, and at no other', () => {
    expect(verdicts([blame], [expectation('expect', 'wording/blame', 4)])).toEqual(['right']);
    expect(verdicts([blame], [expectation('expect', 'wording/blame', 5)])).toEqual(['false']);
  });
  it('is right by another rule that is named', () => {
    expect(verdicts([blame], [expectation('expect', 'wording/human-error|wording/blame', 4)])).toEqual(['right']);
  });
  it('is right at a neighbour that is named, and over several lines', () => {
    expect(verdicts([blame], [expectation('expect', 'wording/blame', 9, 4)])).toEqual(['right']);
    const long = finding('wording/blame', 4, { endLine: 6 });
    expect(verdicts([long], [expectation('expect', 'wording/blame', 5)])).toEqual(['right']);
  });
  it('is right for a section without a line', () => {
    const missing = finding('section/missing', 1, { section: 'timeline' });
    const wanted = { ...expectation('expect', 'section/missing'), section: 'timeline' };
    expect(verdicts([missing, { ...missing, section: 'impact' }], [wanted])).toEqual(['right', 'false']);
  });
  it('is right anywhere where that is said', () => {
    expect(verdicts([blame], [{ ...expectation('expect', 'wording/blame'), anywhere: true }])).toEqual(['right']);
  });
  it('is neutral where a reviewer may say it, false where nothing speaks of it', () => {
    expect(verdicts([blame], [expectation('optional', 'wording/blame', 4)])).toEqual(['neutral']);
    expect(verdicts([blame], [])).toEqual(['false']);
  });
  it('is false in a trap, though it may be said anywhere', () => {
    const anywhere = { ...expectation('optional', 'wording/blame'), anywhere: true };
    expect(verdicts([blame], [anywhere, expectation('trap', 'wording/blame', 4)])).toEqual(['false']);
  });
  it('that is a hint counts in a trap only', () => {
    const hint = finding('wording/blame', 4, { severity: 'hint' });
    expect(verdicts([hint], [])).toEqual(['neutral']);
    expect(verdicts([hint], [expectation('trap', 'wording/blame', 4)])).toEqual(['false']);
    const { met, missed } = judge([hint], [expectation('expect', 'wording/blame', 4)]);
    expect([met.length, missed.length]).toEqual([0, 1]);
  });
});

describe('a tally', () => {
  const clean = judge([], []);
  const disturbed = judge([finding('wording/blame', 1)], []);
  const half = judge(
    [finding('action/owner', 3), finding('action/owner', 3), finding('timeline/gap', 7, { severity: 'hint' })],
    [expectation('expect', 'action/owner', 3), expectation('expect', 'action/owner', 5)],
  );
  it('counts an expectation once, however many findings meet it', () => {
    expect(tally([half]).rows).toEqual([{ rule: 'action/owner', expected: 2, found: 1, false: 0 }]);
    expect(tally([half]).median).toBe(2);
  });
  it('counts what is met by another rule for the first', () => {
    const met = judge([finding('wording/blame', 1)], [expectation('expect', 'wording/human-error|wording/blame', 1)]);
    expect(tally([met]).rows).toEqual([{ rule: 'wording/human-error', expected: 1, found: 1, false: 0 }]);
  });
  it('adds up reports', () => {
    const { all, clean: cleanReports, median } = tally([clean, disturbed, half]);
    expect(all).toEqual({ expected: 2, found: 1, false: 1 });
    expect([precision(all), recall(all), median]).toEqual([0.5, 0.5, 1]);
    expect(cleanReports).toEqual({ reports: 2, kept: 1 });
  });
  it('has no share of nothing', () => {
    const { all } = tally([clean]);
    expect([precision(all), recall(all)]).toEqual([null, null]);
  });
});

describe('two builds', () => {
  const all = [expectation('expect', 'wording/blame', 4)];
  it('differ in what is gone and what is new, not in words', () => {
    const before = judge([finding('wording/blame', 4), finding('action/due', 9)], all);
    const after = judge([finding('wording/blame', 4, { message: 'other' }), finding('action/due', 2)], all);
    expect(compare(before, after).map(({ change, finding: { line }, verdict }) => [change, line, verdict])).toEqual([
      ['new', 2, 'false'],
      ['gone', 9, 'false'],
    ]);
  });
  it('differ where a finding becomes a hint, which does not count', () => {
    const hint = judge([finding('wording/blame', 4, { severity: 'hint' })], all);
    expect(compare(judge([finding('wording/blame', 4)], all), hint)).toMatchObject([
      { change: 'gone', verdict: 'right' },
      { change: 'new', verdict: 'neutral' },
    ]);
  });
  it('differ in how often they say a thing', () => {
    const once = judge([finding('wording/blame', 4)], all);
    const twice = judge([finding('wording/blame', 4), finding('wording/blame', 4)], all);
    expect(compare(once, twice)).toMatchObject([{ change: 'new', verdict: 'right' }]);
    expect(compare(twice, once)).toMatchObject([{ change: 'gone' }]);
    expect(compare(once, once)).toEqual([]);
  });
});
