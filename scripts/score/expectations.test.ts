import { describe, expect, it } from 'vitest';
import { readExpectations } from './expectations.ts';
import { readReports } from './reports.ts';

const REPORT = ['# Outage', '', '## Impact', 'some users', '', '## Impact', 'more users', '- Do it'].join('\n');
const read = (...lines: string[]) => readExpectations(['# A report', ...lines].join('\n'), 'x.expected', REPORT).all;

describe('a file of expectations', () => {
  it('finds the lines that are quoted', () => {
    expect(read('expect wording/vague-quantity "some users" -- how many?')).toEqual([
      {
        kind: 'expect',
        rules: ['wording/vague-quantity'],
        lines: [4],
        section: null,
        anywhere: false,
        note: 'how many?',
      },
    ]);
  });
  it('knows one of equal lines by its number', () => {
    expect(read('expect section/duplicate "## Impact" #2')[0]!.lines).toEqual([6]);
  });
  it('takes several rules and several places', () => {
    const [expectation] = read('optional action/owner|action/due "# Outage" or "- Do it" or report');
    expect(expectation).toMatchObject({ rules: ['action/owner', 'action/due'], lines: [1, 8], anywhere: true });
  });
  it('takes a section that has no line', () => {
    expect(read('expect section/missing section timeline')[0]).toMatchObject({ lines: [], section: 'timeline' });
  });
  it('keeps “or” and “--” that are quoted', () => {
    const all = readExpectations('# A report\ntrap wording/blame "a or b"', 'x.expected', 'a or b').all;
    expect(all[0]!.lines).toEqual([1]);
  });
  it('reads its first comment as the kind of report, and no other', () => {
    const { description, all } = readExpectations('# Kind\n\n# expect nothing\n', 'x.expected', REPORT);
    expect([description, all]).toEqual(['Kind', []]);
  });

  it.each([
    ['expect wording/vague-quantity "few users"', 'no line of the report has “few users”'],
    ['expect wording/vague-quantity "users"', '“users” stands on lines 4, 7: quote more of it, or add #1, #2, …'],
    ['expect wording/vague-quantity "users" #3', '“users” stands on 2 lines, there is no #3'],
    ['expect wording/vague "some users"', 'there is no rule “wording/vague”'],
    ['expect section/missing section actions', 'there is no section “actions”'],
    ['expect wording/blame some users', '“some users” is no place: write "words of a line", section ID or report'],
    ['except wording/blame "some users"', 'write expect, optional or trap, a rule and a place'],
    ['expect wording/blame', 'write expect, optional or trap, a rule and a place'],
    ['expect timeline/gap report', 'timeline/gap is hint by itself and counts neither way: write optional or trap'],
  ])('says what is wrong with: %s', (line, message) => {
    expect(() => read(line)).toThrow(`x.expected:2: ${message}`);
  });
  it('refuses what is expected and a trap at one place', () => {
    expect(() => read('expect wording/blame "some users"', 'trap wording/blame|action/due "some users"')).toThrow(
      'x.expected:3: the same rule is already “expect” at that place',
    );
  });
  it('wants to know what kind of report it is', () => {
    expect(() => readExpectations('expect wording/blame report', 'x.expected', REPORT)).toThrow('x.expected:1: begin');
  });
});

describe('test/reports', () => {
  it('can be read', () => {
    expect(readReports('test/reports').length).toBeGreaterThanOrEqual(16);
  });
});
