import { describe, expect, it } from 'vitest';
import { withChange } from './changeConfiguration.ts';

const OFF = { path: ['rules', 'wording/blame'], value: 'off' };

describe('a value is set', () => {
  it.each([
    ['in no file yet', '', 'rules:\n  wording/blame: off\n'],
    [
      'beside others, with their comments',
      '# Ours\nlanguage: ja # always\n\nrules:\n  timeline/gap: hint # long nights\n',
      '# Ours\nlanguage: ja # always\n\nrules:\n  timeline/gap: hint # long nights\n  wording/blame: off\n',
    ],
    ['in place of another', 'rules:\n  wording/blame: hint\n', 'rules:\n  wording/blame: off\n'],
  ])('in YAML, %s', (_, before, after) => {
    expect(withChange(before, '/work/.postmortem.yaml', OFF)).toBe(after);
  });

  it('in an override', () => {
    const inOverride = { path: ['overrides', 0, 'rules', 'wording/blame'], value: 'off' };
    const before = 'overrides:\n  - files: [a/**]\n    rules:\n      wording/blame: error # public\n';
    expect(withChange(before, 'x.yaml', inOverride)).toBe(
      'overrides:\n  - files: [ a/** ]\n    rules:\n      wording/blame: off # public\n',
    );
  });

  it('in JSON with comments', () => {
    expect(withChange('{\n  // Ours\n  "language": "ja"\n}\n', '/work/.postmortem.jsonc', OFF)).toBe(
      '{\n  // Ours\n  "language": "ja",\n  "rules": {\n    "wording/blame": "off"\n  }\n}\n',
    );
  });

  it('with its options', () => {
    const value = ['warning', { allow: ['probably'] }];
    expect(withChange('', 'x.yaml', { ...OFF, value })).toBe(
      'rules:\n  wording/blame:\n    - warning\n    - allow:\n        - probably\n',
    );
  });
});

it.each([
  ['x.yaml', 'rules: [\n'],
  ['x.yaml', '- a list\n'],
  ['x.json', '{ "files": ["a/**"]'],
])('nothing is written into a file that can not be read (%s: %j)', (name, text) => {
  expect(withChange(text, name, OFF)).toBeNull();
});

it('a key that has no value yet gets one', () => {
  expect(withChange('rules:\nlanguage: en\n', 'x.yaml', OFF)).toBe('language: en\nrules:\n  wording/blame: off\n');
});
