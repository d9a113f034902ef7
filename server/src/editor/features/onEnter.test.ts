import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openedAt } from '../../../../test/openDocument.ts';
import { onEnter } from './onEnter.ts';

/** The text after Enter at `¦`. */
function entered(marked: string, choices = {}): string {
  const document = openedAt(marked.replace('¦', '\n¦'), choices);
  const edits = onEnter.answer(document, {
    textDocument: document.text,
    position: document.cursor,
    ch: '\n',
    options: { tabSize: 2, insertSpaces: true },
  });
  return TextDocument.applyEdits(document.text, edits);
}

const TIMELINE = '# Outage\n\n## Timeline (UTC)\n\n';

describe('Enter goes on with', () => {
  it.each([
    ['a bullet', '- 10:00 Alert¦', '- 10:00 Alert\n- '],
    ['a bullet of its depth', '- 10:00 Alert\n  * Paged¦', '- 10:00 Alert\n  * Paged\n  * '],
    ['a Japanese bullet', '・10:00 検知¦', '・10:00 検知\n・'],
    ['the next number', '9. 10:00 Alert¦', '9. 10:00 Alert\n10. '],
    ['a number, and those below count on', '1. a¦\n2. b\n   more\n3. c', '1. a\n2. \n3. b\n   more\n4. c'],
    ['a number as wide as the others are', '01. a¦\n02. b', '01. a\n02. \n03. b'],
    ['the number that all have', '1. a\n1. b¦\n1. c', '1. a\n1. b\n1. \n1. c'],
    ['the number that all have, of items with points', '1. a\n   - x\n1. b¦', '1. a\n   - x\n1. b\n1. '],
    ['the number that all have, of wrapped items', '1. a\nmore\n1. b¦', '1. a\nmore\n1. b\n1. '],
    ['the number of the inner list', '1. a\n   1. x¦\n2. b', '1. a\n   1. x\n   2. \n2. b'],
    ['the number of the outer list', '1. a\n   1. x\n   2. y\n2. b¦', '1. a\n   1. x\n   2. y\n2. b\n3. '],
    ['a number, not those of another list', '- a\n  1. x¦\n-  b\n  2. y', '- a\n  1. x\n  2. \n-  b\n  2. y'],
    ['an open box', '- [x] Alert at 80 %¦', '- [x] Alert at 80 %\n- [ ] '],
    ['a row', '| Time | What |\n|---|---|\n| 10:00 | Alert |¦', '| Time | What |\n|---|---|\n| 10:00 | Alert |\n| '],
    ['the dashes below a head', '| Time | What |¦', '| Time | What |\n|---|---|\n| '],
    ['dashes as wide as the head', '| Time  | What   |¦', '| Time  | What   |\n| ----- | ------ |\n| '],
    [
      'dashes as in the table above',
      '| A |\n| :-- |\n\n| Time | What |¦',
      '| A |\n| :-- |\n\n| Time | What |\n| :-- | :-- |\n| ',
    ],
    [
      'dashes as each column above',
      '| No | A | B |\n|:-:|:--|:--|\n\n| No | C | D | E |¦',
      '| No | A | B |\n|:-:|:--|:--|\n\n| No | C | D | E |\n|:-:|:--|:--|:--|\n| ',
    ],
    [
      'dashes as wide as the head, as in the table above',
      '| 時刻 | What |\n|------|------|\n\n| Action | 担当者 |¦',
      '| 時刻 | What |\n|------|------|\n\n| Action | 担当者 |\n|--------|--------|\n| ',
    ],
  ])('%s', (_, typed, expected) => {
    expect(entered(TIMELINE + typed)).toBe(TIMELINE + expected);
  });
});

describe('Enter stays a new line', () => {
  it.each([
    ['in prose', 'The disk was full.¦'],
    ['below a break', '---¦'],
    ['in code', '```\n- 10:00 Alert¦\n```'],
    ['in code of an item', '- 10:00 Alert\n\n  ```\n  - 10:05 x¦\n  ```'],
    ['in a comment', '<!--\n- 10:00 Alert¦\n-->'],
    ['in text that is shown as it stands', '<pre>\n- 10:00 Alert¦\n</pre>'],
    ['in a formula', '$$\n- 10 + x¦\n$$'],
    ['behind the next of underlined titles with numbers', '1. Cause\n--------\n\nA full disk.\n\n2. Impact¦'],
    ['behind a year', '2024. We moved.¦'],
    ['above a line that goes on with the item', '- 10:00 Alert¦\n  by mail'],
    ['above a point of the item', '- 10:00 Alert¦\n  - by mail'],
    ['behind code that an item opens', '- ```bash¦'],
    ['behind a comment that an item opens', '- 10:00 <!-- why¦'],
    ['behind dots', '・・・¦'],
    ['above the dashes of a table', '| Time | What |¦\n|---|---|\n| 10:00 | Alert |'],
    ['in the middle of an item', '- 10:00 Al¦ert'],
  ])('%s', (_, typed) => {
    expect(entered(TIMELINE + typed)).toBe(TIMELINE + typed.replace('¦', '\n'));
  });
  it('in what is no report', () => {
    const { settings } = openedAt('').context;
    expect(entered('# Groceries\n\n- Milk¦', { settings: { ...settings, listed: false } })).toBe(
      '# Groceries\n\n- Milk\n',
    );
  });
});

describe('who types the mark too', () => {
  const typed = (line: string, ch = ' '): string => {
    const document = openedAt(`${TIMELINE}- 10:00 Alert\n${line}¦`);
    const options = { tabSize: 2, insertSpaces: true };
    const params = { textDocument: document.text, position: document.cursor, ch, options };
    return TextDocument.applyEdits(document.text, onEnter.answer(document, params)).split('\n').at(-1)!;
  };
  it.each([
    ['- - ', '- '],
    ['  * * ', '  * '],
    ['2. 2. ', '2. '],
    ['- [ ] - [ ] ', '- [ ] '],
    ['- ## ', '## '],
    ['  1. ### ', '### '],
    ['- #12 ', '- #12 '],
    ['- 10:05 ', '- 10:05 '],
    ['- ', '- '],
  ])('has it once: %j', (line, expected) => {
    expect(typed(line)).toBe(expected);
  });
  it.each(['\n- - ', '\n* * ', '\n```\n- - '])('stays alone where it may be a rule, or is code: %j', (lines) => {
    expect(typed(lines)).toBe(lines.split('\n').at(-1));
  });
  it('in a row, too', () => {
    expect(typed('| |', '|')).toBe('|');
  });
});

describe('a second Enter goes one list out', () => {
  it.each([
    ['to its bullet', '* a\n  - x\n  - ¦', '* a\n  - x\n* '],
    ['to its Japanese bullet', '・検知\n　・通知\n　・¦', '・検知\n　・通知\n・'],
    ['to its open box', '- [x] a\n  - [ ] x\n  - [ ]¦', '- [x] a\n  - [ ] x\n- [ ] '],
    ['to its next number, and those below count on', '9. a\n   - x\n   - ¦\n10. b', '9. a\n   - x\n10. \n11. b'],
    ['to the sign of its numbers', '1) a\n   1. x\n   2. ¦', '1) a\n   1. x\n2) '],
    ['only', '1. a\n   1. x\n      - p\n      - ¦', '1. a\n   1. x\n      - p\n   2. '],
    ['unless more of the inner list follows', '- a\n  - x\n  - ¦\n  - y', '- a\n  - x\n\n\n  - y'],
    ['unless it stands below words', 'Then:\n  - ¦', 'Then:\n\n'],
  ])('%s', (_, typed, expected) => {
    expect(entered(TIMELINE + typed)).toBe(TIMELINE + expected);
  });
});

it('a second Enter takes the mark away', () => {
  expect(entered(`${TIMELINE}- [ ] a\n- [ ]¦`)).toBe(`${TIMELINE}- [ ] a\n\n`);
  expect(entered(`${TIMELINE}| Time | What |\n|---|---|\n| 10:00 | Alert |\n| | |¦`)).toMatch(/Alert \|\n\n$/);
  expect(entered(`${TIMELINE}1. a\n2. ¦\n3. b`)).toBe(`${TIMELINE}1. a\n\n\n2. b`);
  expect(entered(`${TIMELINE}- 10:00 Alert\n- ¦`)).toBe(`${TIMELINE}- 10:00 Alert\n\n`);
  expect(entered(`${TIMELINE}| Time | What |\n|---|---|\n| 10:00 | Alert |\n| ¦`)).toMatch(/Alert \|\n\n$/);
});
