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
      'overrides:\n  - files: [a/**]\n    rules:\n      wording/blame: off # public\n',
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
  ['x.yaml', 'rules: *nobody\n'],
  ['x.yaml', 'language: en\n---\nlanguage: ja\n'],
  ['x.json', '{ "files": ["a/**"]'],
])('nothing is written into a file that can not be read (%s: %j)', (name, text) => {
  expect(withChange(text, name, OFF)).toBeNull();
});

it('a key that has no value yet gets one', () => {
  expect(withChange('rules:\nlanguage: en\n', 'x.yaml', OFF)).toBe('rules:\n  wording/blame: off\nlanguage: en\n');
});

describe('in YAML everything else stays as it was written', () => {
  const WORD = { path: OFF.path, value: ['warning', { allow: ['probably', 'likely'] }] };

  it.each([
    ['quotes', '"rules":\n  "wording/blame": "hint"   # ours\n', '"rules":\n  "wording/blame": "off"   # ours\n'],
    [
      'the indent',
      'language: en\nrules:\n    timeline/gap: hint\n\n\n# Last\n',
      'language: en\nrules:\n    timeline/gap: hint\n    wording/blame: off\n\n\n# Last\n',
    ],
    ['line ends', 'rules:\r\n  timeline/gap: hint\r\n', 'rules:\r\n  timeline/gap: hint\r\n  wording/blame: off\r\n'],
    ['a text without a last line end', 'language: en', 'language: en\nrules:\n  wording/blame: off'],
    ['the mark of its encoding', '\uFEFFlanguage: en\n', '\uFEFFlanguage: en\nrules:\n  wording/blame: off\n'],
    ['comments without a key', '# Ours\n', '# Ours\nrules:\n  wording/blame: off\n'],
    ['brackets', 'rules: { timeline/gap: hint, }\n', 'rules: { timeline/gap: hint, wording/blame: off, }\n'],
    ['empty brackets', 'rules: {} # none\n', 'rules: {wording/blame: off} # none\n'],
    ['a folded value', 'rules:\n  wording/blame:\n    hint # x\n', 'rules:\n  wording/blame:\n    off # x\n'],
    ['the end of a document', 'language: en\n...\n', 'language: en\nrules:\n  wording/blame: off\n...\n'],
    ['a comment behind what says nothing', 'rules: # soon\n', 'rules: # soon\n  wording/blame: off\n'],
  ])('%s', (_, before, after) => {
    expect(withChange(before, 'x.yaml', OFF)).toBe(after);
  });

  it.each([
    [
      'in lines',
      'rules:\n  wording/blame:\n    - warning # loud\n    # Of the style guide\n    - allow: # words\n        - probably # in lists\n',
      'rules:\n  wording/blame:\n    - warning # loud\n    # Of the style guide\n    - allow: # words\n        - probably # in lists\n        - likely\n',
    ],
    [
      'in brackets',
      'rules:\n  wording/blame: [warning, { allow: [ "probably" ] }] # ours\n',
      'rules:\n  wording/blame: [warning, { allow: [ "probably", likely ] }] # ours\n',
    ],
    [
      'beside a severity',
      'rules:\n  wording/blame: warning # ours\n',
      'rules:\n  wording/blame: [warning, {allow: [probably, likely]}] # ours\n',
    ],
  ])('comments of options %s', (_, before, after) => {
    expect(withChange(before, 'x.yaml', WORD)).toBe(after);
  });

  it('a comment behind a line that goes, as somebody wanted it read', () => {
    const before = "files:\n  - a # first\n  - '!x' # drafts\n  - b\n";
    expect(withChange(before, 'x.yaml', { path: ['files'], value: ['a', 'b', 'x'] })).toBe(
      'files:\n  - a # first\n  # drafts\n  - b\n  - x\n',
    );
  });

  it.each([
    [
      'its anchor goes on to the next that refers to it',
      'rules:\n  wording/blame: &std hint\n  timeline/gap: *std # too\n  timeline/order: *std\n',
      'rules:\n  wording/blame: off\n  timeline/gap: &std hint # too\n  timeline/order: *std\n',
    ],
    [
      'an alias is written over',
      'rules:\n  timeline/gap: &std hint\n  wording/blame: *std # too\n',
      'rules:\n  timeline/gap: &std hint\n  wording/blame: off # too\n',
    ],
    [
      'the rules of another place are written out',
      'overrides:\n  - files: [a]\n    rules: &ours { timeline/gap: hint }\nrules: *ours\n',
      'overrides:\n  - files: [a]\n    rules: &ours { timeline/gap: hint }\nrules: {timeline/gap: hint, wording/blame: off}\n',
    ],
  ])('what is shared with another place: %s', (_, before, after) => {
    expect(withChange(before, 'x.yaml', OFF)).toBe(after);
  });
});

it('in JSON, comments of options, the indent and line ends stay', () => {
  const before =
    '{\r\n\t"rules": {\r\n\t\t"wording/blame": ["hint", { "allow": [/* ours */ "x"] }] // loud\r\n\t}\r\n}\r\n';
  const value = ['off', { allow: ['x'] }];
  expect(withChange(before, 'x.jsonc', { ...OFF, value })).toBe(before.replace('hint', 'off'));
  expect(withChange('{\r\n\t"language": "ja"\r\n}\r\n', 'x.json', OFF)).toBe(
    '{\r\n\t"language": "ja",\r\n\t"rules": {\r\n\t\t"wording/blame": "off"\r\n\t}\r\n}\r\n',
  );
});
