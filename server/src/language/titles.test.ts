import { describe, expect, it } from 'vitest';
import { sectionsNamed } from './titles.ts';

describe('a title names a section', () => {
  it.each([
    ['Impact', ['impact']],
    ['IMPACT:', ['impact']],
    ['2. Customer impact', ['impact']],
    ['Impact / 影響', ['impact']],
    ['【影響範囲】', ['impact']],
    ['■影響', ['impact']],
    ['1.経緯', ['timeline']],
    ['３．根本原因', ['root-cause']],
    ['🔥 Root Cause(s)', ['root-cause']],
    ['Root cause and trigger', ['root-cause', 'trigger']],
    ['原因と対策', ['root-cause', 'action-items']],
    ['Timeline (all times in UTC)', ['timeline']],
    ['Timeline: 2024-03-04', ['timeline']],
    ['Timeline of events', ['timeline']],
    ['発生から復旧までのタイムライン', ['timeline']],
    ['What went well?', ['went-well']],
    ['What didn’t go so well?', ['went-wrong']],
    ['今回の障害の原因について', ['root-cause']],
    ['5 Whys', ['five-whys']],
  ])('%s', (title, ids) => {
    expect(sectionsNamed(title)).toEqual(ids);
  });

  it.each([
    '障害報告書を書く',
    'How to write an impact statement',
    'Installation',
    'Impact driver',
    '原因不明のエラーを調べる方法',
    '',
    '—',
  ])('but not “%s”: the whole title counts, not a word in it', (title) => {
    expect(sectionsNamed(title)).toEqual([]);
  });

  it('and its parent decides what an ambiguous one means', () => {
    expect(sectionsNamed('Mitigation')).toEqual(['resolution']);
    expect(sectionsNamed('Mitigation', 'action-items')).toEqual(['action-items']);
  });
});
