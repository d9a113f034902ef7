import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AtCursor, openedAt } from '../../../../test/openDocument.ts';
import { completion } from './completion.ts';

const itemsIn = (document: AtCursor) =>
  completion.answer(document, { textDocument: document.text, position: document.cursor });
const labelsIn = (marked: string): string[] => itemsIn(openedAt(marked)).map(({ label }) => label);
/** The text after the item of a name was taken. */
const taken = (marked: string, label: string, choices = {}): string => {
  const document = openedAt(marked, choices);
  const item = itemsIn(document).find((each) => each.label === label)!;
  return TextDocument.applyEdits(document.text, [item.textEdit as TextEdit]);
};

const REPORT = '# Outage\n\n- Status: Draft\n\n## Summary\n\nIt broke.\n\n## Root cause\n\nA full disk.\n';
const 報告 = '# 障害\n\n- ステータス: 作成中\n\n## 概要\n\n止まった。\n\n## 原因\n\n満杯。\n';

describe('behind the marks of a heading', () => {
  it('stand the parts that the report has not, in the order of the template', () => {
    const labels = labelsIn(`${REPORT}\n## |\n`);
    expect(labels).toContain('Impact');
    expect(labels).not.toContain('Summary');
    expect(labels).not.toContain('Root cause');
    expect(itemsIn(openedAt(`${REPORT}\n## |\n`)).map(({ sortText }) => sortText)).toEqual(
      labels.map((_, index) => String(index).padStart(3, '0')),
    );
  });
  it.each([
    ['with its words begun', `${REPORT}\n## Imp|\n`, 'Impact', '## Impact'],
    ['in the language of the report', `${報告}\n## 影響|\n`, '影響', '## 影響'],
    ['with marks of full width', `${報告}\n＃|\n`, '影響', '## 影響'],
    ['at the level of the others', `${REPORT}\n# |\n`, 'Impact', '## Impact'],
  ])('takes the place of the whole line, %s', (_, marked, label, heading) => {
    const lines = taken(marked, label).split('\n');
    expect(lines.filter((line) => /[#＃]/.test(line)).at(-1)).toBe(heading);
    expect(lines.join('\n')).toMatch(/\$\{1:/);
  });
  it('come by the names of snippets, too', () => {
    const document = openedAt(`${REPORT}\npm-im|\n`);
    const item = itemsIn(document).find(({ label }) => label === 'Impact')!;
    expect(item.filterText).toBe('pm-impact');
    expect(TextDocument.applyEdits(document.text, [item.textEdit as TextEdit])).toMatch(/\n\n## Impact\n\n- /);
  });
  it('is parted from the text below it', () => {
    expect(taken('# Outage\n\n## Summary\n\nIt broke.\n\n## |\nMore.\n', 'Root cause')).toMatch(/\n\nMore\.\n$/);
  });
  it('has no tab stops where the editor takes none', () => {
    expect(taken(`${REPORT}\n## |\n`, 'Impact', { completesSnippets: false })).not.toContain('${');
  });
  it('names the part whose title is being written', () => {
    expect(labelsIn(`${REPORT}\n## Impact|\n`)).toContain('Impact');
  });
});

it('the status of the head is one of the template’s', () => {
  expect(labelsIn(REPORT.replace('Draft', 'Dr|'))).toContain('In review');
  expect(taken(報告.replace('作成中', '|'), 'レビュー中')).toContain('- ステータス: レビュー中\n');
});

it.each([
  ['in prose', `${REPORT}\nIt was |full.\n`],
  ['in a list', `${REPORT}\n- 10:00 |\n`],
  ['in code', `${REPORT}\n\`\`\`sh\n# |\n\`\`\`\n`],
])('nothing is offered %s', (_, marked) => {
  expect(labelsIn(marked)).toEqual([]);
});

it('nothing is offered in what is no postmortem', () => {
  const document = openedAt('# Groceries\n\n## |\n', { settings: { ...openedAt('').context.settings, listed: false } });
  expect(itemsIn(document)).toEqual([]);
});
