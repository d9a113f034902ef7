import { describe, expect, it } from 'vitest';
import { passagesOf, readMarkdown } from '../markdown/blocks.ts';
import { bulletItemsIn, cellItemsIn } from './bullets.ts';
import { longestWithoutRole, rolesByContents, rolesByHead } from './columns.ts';
import { itemsIn, textOfItem } from './items.ts';

const leavesOf = (text: string) => passagesOf(readMarkdown(text)).map(({ leaf }) => leaf);
const rowsOf = (text: string) => leavesOf(text).flatMap((leaf) => (leaf.kind === 'row' ? [leaf] : []));

/** Each item as its form, its depth and its text; of a row its cells. */
const items = (text: string): string[] =>
  leavesOf(text).flatMap((leaf) =>
    itemsIn(leaf).map((item) =>
      item.form === 'row'
        ? `row ${item.row.cells.map((cell) => cell.text).join(' | ')}`
        : `${item.form} ${item.depth} ${textOfItem(item)}`,
    ),
  );

describe('items by their form', () => {
  it.each([
    ['a heading', '### 10:05 Alert\n', ['heading 0 10:05 Alert']],
    ['each line of a paragraph', '10:05 Alert\n10:20 Restart\n', ['line 0 10:05 Alert', 'line 0 10:20 Restart']],
    [
      'a list item, by its first line',
      '- 10:05 Alert\n  to the team\n  - quiet\n',
      ['list 1 10:05 Alert', 'list 2 quiet'],
    ],
    ['a row', '| Time | What |\n|---|---|\n| 10:05 | Alert |\n', ['row Time | What', 'row 10:05 | Alert']],
    ['nothing that is quoted', '> 10:05 Alert\n', []],
    ['nothing in code', '```\n10:05 Alert\n```\n', []],
  ])('are %s', (_, text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});

describe('bulleted lines that are no list in Markdown', () => {
  const proseOf = (text: string) => {
    const [leaf] = leavesOf(text);
    if (leaf?.kind !== 'paragraph') throw new Error(`no paragraph: ${text}`);
    return leaf.prose;
  };
  const bullets = (text: string) => {
    const { lead, items } = bulletItemsIn(proseOf(text));
    return [lead, ...items.map(({ prose }) => prose.text)];
  };

  it.each([
    ['・上限を設ける\n・通知を増やす\n', ['', '上限を設ける', '通知を増やす']],
    ['① 上限を設ける\n② 通知を増やす\n', ['', '上限を設ける', '通知を増やす']],
    [
      '以下を実施する。\n・上限を設ける\n  全社で\n・通知を増やす\n',
      ['以下を実施する。', '上限を設ける\n全社で', '通知を増やす'],
    ],
    ['(2) 恒久対策\n', ['']],
    ['上限\n・通知\n', ['']],
  ])('%j', (text, expected) => {
    expect(bullets(text)).toEqual(expected);
  });

  it('of a cell without any, each line is one', () => {
    const [, row] = rowsOf('| 対策 | 内容 |\n|---|---|\n| 恒久 | 上限を設ける<br>通知を増やす |\n');
    expect(cellItemsIn(row!.cells[1]!).map(({ prose }) => prose.text)).toEqual(['上限を設ける', '通知を増やす']);
  });
});

describe('columns', () => {
  const table = rowsOf(
    '| Who | Who else | What | |\n|---|---|---|---|\n| Kim | | Set a limit | #12 |\n| Ana | | Add an alert | #14 |\n',
  );
  const byHead = rolesByHead(table[0]!.columns, (head) => (head.startsWith('Who') ? 'owner' : undefined));
  const isBlank = ({ text }: { text: string }) => text.trim() === '';

  it('have their roles by their heads, each once', () => {
    expect(byHead).toEqual(['owner', undefined, undefined, undefined]);
  });

  it('else by what most of their cells look like', () => {
    const looks = [['ticket', ({ text }: { text: string }) => /^#\d+$/.test(text)]] as const;
    expect(rolesByContents<string>(byHead, table, looks, isBlank)).toEqual(['owner', undefined, undefined, 'ticket']);
    expect(rolesByContents<string>(byHead, table.slice(0, 2), looks, isBlank)).toEqual(byHead);
  });

  it('the longest of the others is told', () => {
    expect(longestWithoutRole(byHead, table)).toBe(2);
    expect(longestWithoutRole(['owner'], table)).toBe(-1);
  });
});
