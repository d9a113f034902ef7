import { expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { applyEdits } from '../../text/edit.ts';
import { unreadable } from './unreadable.ts';

/** The title of the fix that gives lines their mark, and the entries after it. */
function marked(entries: string, title = '## Timeline (UTC)'): [string, string] {
  const text = `${title}\n\n${entries}\n`;
  const [finding] = lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [unreadable]);
  const [fix] = finding!.fixes();
  return [fix!.title.en, applyEdits(text, fix!.edits).slice(title.length + 2, -1)];
}

it.each([
  ['its bullet', '- 10:00 a\n10:05 b', '- 10:00 a\n- 10:05 b'],
  ['the next number', '1. 10:00 a\n2. 10:05 b\n10:10 c', '1. 10:00 a\n2. 10:05 b\n3. 10:10 c'],
  ['the next number of a list of one', '1) 10:00 a\n10:10 c', '1) 10:00 a\n2) 10:10 c'],
  ['the number that all have', '1. 10:00 a\n1. 10:05 b\n10:10 c', '1. 10:00 a\n1. 10:05 b\n1. 10:10 c'],
])('a line below an entry is given %s', (_, entries, expected) => {
  expect(marked(entries)).toEqual(['Give the line its mark', expected]);
});

it('several lines are counted on', () => {
  const entries = '1. 10:00 検知\n10:05 切替\n10:10 復旧';
  const [title, after] = marked(entries, '## 時系列（JST）');
  expect(title).toBe('Give 2 lines their mark');
  expect(after).toBe('1. 10:00 検知\n2. 10:05 切替\n3. 10:10 復旧');
});
