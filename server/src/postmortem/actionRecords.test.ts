import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text)).actionItems;
const told = (title: string, text: string) =>
  read(`# Report\n\n## ${title}\n\n${text}`).map(({ text: words, owner, due, done }) => [words, owner, due, done]);

describe('a title with fields below it is one action', () => {
  const cap = ['Cap the queue', 'Ann', '2026-05-08', false];
  it.each([
    ['listed', '### AI-1: Cap the queue\n\n- Owner: Ann\n- Due: 2026-05-08\n- Ticket: DB-12'],
    ['in lines', '### Cap the queue\n\nOwner: Ann\nDue: 2026-05-08'],
    ['on one line', '### Cap the queue\n\n**Owner:** Ann | **Due:** 2026-05-08 | **Status:** Open'],
    [
      'with details',
      '### 1. Cap the queue\n\n**Owner:** Ann\n**Due:** 2026-05-08\n\n- 60 s for reads\n- 90 s for writes',
    ],
    ['below a title in bold', '**Cap the queue**\n\n- Owner: Ann\n- Due: 2026-05-08'],
    ['in a table', '### Cap the queue\n\n| Owner | Ann |\n|---|---|\n| Due | 2026-05-08 |'],
    ['with a field for it', '- Action: Cap the queue\n- Owner: Ann\n- Due: 2026-05-08'],
    [
      'in a table with a field for it',
      '| Field | Value |\n|---|---|\n| Action | Cap the queue |\n| Owner | Ann |\n| Due | 2026-05-08 |',
    ],
    ['below an item that looks like a group', '- Cap the queue\n  - Owner: Ann\n  - Due: 2026-05-08'],
  ])('%s', (_, text) => {
    expect(told('Action items', text)).toEqual([cap]);
  });

  it.each([
    [
      '### 対策1 上限を直す\n\n- 内容:60 秒にする\n- 担当:山本\n- 期限:5/8\n- 状態:完了',
      ['対策1 上限を直す', '山本', '5/8', true],
    ],
    ['### 対策1 上限を直す\n\n担当:山本 期限:5/8', ['対策1 上限を直す', '山本', '5/8', false]],
    ['対策1：上限を直す\n想定担当：山本\n期限：5/8', ['上限を直す', '山本', '5/8', false]],
    [
      '| 項目 | 内容 |\n|---|---|\n| 対策 | 上限を直す |\n| 担当 | 山本 |\n| 期限 | 5/8 |',
      ['上限を直す', '山本', '5/8', false],
    ],
  ])('%s', (text, action) => {
    expect(told('再発防止策', text)).toEqual([action]);
  });

  it('each of many', () => {
    const text = '対策1: 上限を直す\n担当: 山本\n\n対策2: 監視を足す\n担当: 佐藤\n状態: 完了';
    expect(told('再発防止策', text)).toEqual([
      ['上限を直す', '山本', null, false],
      ['監視を足す', '佐藤', null, true],
    ]);
  });

  it('whose owner is still to be found', () => {
    expect(told('Action items', '### Cap the queue\n\n- Owner: TBD\n- Due: 2026-05-08')).toEqual([
      ['Cap the queue', null, '2026-05-08', false],
    ]);
  });
});

describe('fields of a group are said of each of its actions', () => {
  const both = (owner: string | null, due: string | null) => [
    ['Cap the queue', owner, due, false],
    ['Add a count', owner, due, false],
  ];
  const list = '- Cap the queue\n- Add a count\n';
  it.each([
    [`### Storage\n\n- Owner: Ann\n${list}`, 'Ann', null],
    [`Owner: Ann\nDue: 2026-05-08\n\n${list}`, 'Ann', '2026-05-08'],
    [`Owner of all items: Ann (storage). Due date for all: 2026-05-08.\n\n${list}`, 'Ann', '2026-05-08'],
    [`### Storage team (Ann), by 2026-05-08\n\n${list}`, 'Storage team', '2026-05-08'],
    [`### 開発部（期限：5月末）\n\n${list}`, '開発部', '5月末'],
    [`全対策の担当：山本\n\n${list}`, '山本', null],
    [
      '以下はすべて基盤チーム（責任者：山本）が2026年5月8日までに実施する。\n\n- Cap the queue\n- Add a count\n',
      '山本',
      '2026年5月8日',
    ],
    [`### 30-Day Review\n\n${list}`, null, '30-Day'],
    [`Within the next 24 hours we will be rolling out:\n\n${list}`, null, '24 hours'],
    ['- Rework of the storage\n  - Owner: Ann\n  - Cap the queue\n  - Add a count', 'Ann', null],
  ])('%s', (text, owner, due) => {
    expect(told('Action items', text)).toEqual(both(owner, due));
  });

  it('or of the item above them', () => {
    const text = '- Cap the queue\n- Owner: Ann\n- Due: 5/8\n- Add a count\n- Owner: Ben\n- Due: 5/9';
    expect(told('Action items', text)).toEqual([
      ['Cap the queue', 'Ann', '5/8', false],
      ['Add a count', 'Ben', '5/9', false],
    ]);
  });
});

it.each([
  ['a meeting', '### Review meeting\n\nDate: 2026-05-08'],
  ['who does all', '### Owners\n\n- Owner: Ann\n- Due: 2026-05-08'],
  ['a group', '### 暫定対策\n\n- 担当: 山本\n- 期限: 5/8\n- 上限を直した'],
])('a title is no action: %s', (_, text) => {
  expect(told('Action items', text).map(([words]) => words)).not.toContain(text.slice(4, text.indexOf('\n')));
});

it('a field behind a table is said of none of its rows', () => {
  const table = '| Action | Owner |\n|---|---|\n| Cap the queue | Ann |\n\n**Status:** Done on 2026-05-08\n';
  expect(told('Action items', table)).toHaveLength(1);
});

it.each([
  ["So far we've rolled out:", true],
  ['We have made the following changes:', true],
  ['以下の対策を実施しました。', true],
  ['We identified the following actions:', false],
  ['By June we will have made these changes:', false],
])('a sentence says whether what follows is done: %s', (lead, isDone) => {
  expect(told('Action items', `${lead}\n\n- A cap on the queue\n- A count\n`).map(([, , , done]) => done)).toEqual([
    isDone,
    isDone,
  ]);
});

it('what is written behind a title to fill a blank counts, and so does a word that ticks it', () => {
  const fields = '- Owner: TBD\n- Due: TBD\n- Status: Open';
  expect(told('Action items', `### Cap the queue (owner: Ann, due: 2026-05-08)\n\n${fields}`)).toMatchObject([
    [expect.anything(), 'Ann', '2026-05-08', false],
  ]);
  expect(told('Action items', `### Cap the queue (done)\n\n${fields}`)[0]?.at(-1)).toBe(true);
  expect(told('Action items', '- Cap the queue (done)\n  - Status: Open')[0]?.at(-1)).toBe(true);
});

it('the value of a row is where its words are', () => {
  const text =
    '# Report\n\n## Action items\n\n| Field | Value |\n|---|---|\n| Action | Cap the queue |\n| Owner | Ann |\n';
  const [action] = read(text);
  expect(text.slice(action!.textStart, action!.textEnd)).toBe('Cap the queue');
});

it('names in bold above lists are of one kind: beside that of a team another may be somebody', () => {
  const text = '**Kestrel**\n\n- Cap the queue\n\n**Platform team**\n\n- Add a count\n';
  const items = read(`# Report\n\n## Action items\n\n${text}`);
  expect(items.map(({ owner, type }) => [owner, type])).toEqual([
    [null, 'Kestrel'],
    ['Platform team', 'Platform team'],
  ]);
});
