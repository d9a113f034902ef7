import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text)).actionItems;
const under = (title: string, text: string) => read(`# Report\n\n## ${title}\n\n${text}`);

describe('by when an action is due', () => {
  it.each([
    ['Cap the queue (Felix, by end of October)', 'by end of October'],
    ['Cap the queue by Friday', 'by Friday'],
    ['Cap the queue, Q3 2026', 'Q3 2026'],
    ['**IMMEDIATE**: Revoke the token via @vault', 'IMMEDIATE'],
    ['**Today:** apply the rule', 'Today'],
    ['Starting now, we will deploy in the morning', 'Starting now'],
    ['Review the queue — look at the Jul 7 13:00–14:00 UTC window', null],
    ['Today: no limit', null],
    ['Cap the queue (Contracts, before the next round)', 'before the next round'],
    ['上限を設ける（三浦、10月中）', '10月中'],
    ['上限を設ける 6月末まで', '6月末'],
    ['上限を設ける @okumura 次回更新時', '次回更新時'],
    ['月 1 回、上限を見る', null],
    ['上限の一覧を確認する（月次）', '月次'],
    ['Test the cap (Felix, quarterly)', 'quarterly'],
    ['Add a monthly test of the cap', null],
    ['Restart the job of the cap (daily)', null],
    [
      `版の表示に時刻を足す。サーバーには旧版の番号（8/14）が報告されたが、${'動いていたのは三月の版だった。'.repeat(8)}`,
      null,
    ],
    ['Alert when 5 of 9 fail', null],
    ['2026-04-20 時点で接続した端末を調べる', null],
    ['上限は次回以降も見る', null],
    ['Let the job wait for the network after a 2026-06-11 restart', null],
    ['Write down what the 2026-06-11 outage took', null],
  ])('%s', (text, due) => {
    expect(under('Action items', `- ${text}`)[0]?.due).toBe(due);
  });
});

it('is said by the bracket of a group', () => {
  const due = (title: string) => under('Action items', `### ${title}\n\n- [ ] Cap the queue`)[0]?.due;
  expect(due('Short-term (Today)')).toBe('Today');
  expect(due('Immediate (Complete within 1 week)')).toBe('within 1 week');
  expect(due('Short-term (caches)')).toBe(null);
});

describe('columns', () => {
  it.each([
    [
      '| No. | 対策内容 | 担当部署 | 実施予定日 |',
      '| 1 | 検査を足す | 基盤部 | 2026/5/31 |',
      ['検査を足す', '基盤部', '2026/5/31'],
    ],
    ['| # | 対策 | 主担当（ロール） | 期限案 |', '| 1 | 検査を足す | 検索 | 6月末 |', ['検査を足す', '検索', '6月末']],
    ['| Action / 対策 | Owner / 担当 | Due / 期限 |', '| 検査を足す | Mori | 7月中 |', ['検査を足す', 'Mori', '7月中']],
    ['| What will we do | Who owns it | Target date |', '| Add a check | Ops | May |', ['Add a check', 'Ops', 'May']],
    [
      '| 課題 | 優先度 | 方法 |',
      '| 索引を二重にする | 中 | 検索チームが 2026-07-01 までに実施 |',
      ['索引を二重にする', '検索チーム', '2026-07-01'],
    ],
  ])('%s', (head, row, expected) => {
    const rule = head.replace(/[^|]+/g, '---');
    const [action] = under('Action items', `${head}\n${rule}\n${row}`);
    expect([action?.text, action?.owner, action?.due]).toEqual(expected);
  });

  it.each([
    '担当目安',
    '想定担当',
    '責任部署',
    '主管部門',
    '実施主体',
    '対応部門',
    '推進者',
    '担当会社',
    '担当G',
    '氏名',
    '部署',
  ])('of owners by the parts of their names: %s', (head) => {
    const table = `| 対策 | ${head} | 期限 |\n|---|---|---|\n| 検査を足す | 基盤部 | 5/8 |`;
    expect(under('再発防止策', table)[0]?.owner).toBe('基盤部');
  });
  it.each([
    ['Driver', 'Blue'],
    ['Resp.', 'Blue'],
    ['Squad', 'Blue'],
    ['Engineer', 'Blue'],
    ['Driver version', null],
  ])('of owners by one name alone: %s', (head, owner) => {
    const table = `| Action | ${head} | Due |\n|---|---|---|\n| Cap the queue | Blue | 5/8 |`;
    expect(under('Action items', table)[0]?.owner).toBe(owner);
  });

  it('say by their cells what they hold', () => {
    const table =
      '| Action | X | Y |\n|---|---|---|\n| Add a check | 2026-01-02 | AB-1 |\n| Add a cap | 2026-01-03 | AB-2 |';
    expect(under('Action items', table).map(({ due, ticket }) => [due, ticket])).toEqual([
      ['2026-01-02', 'AB-1'],
      ['2026-01-03', 'AB-2'],
    ]);
  });

  it('of no table of actions', () => {
    expect(under('Action items', '| Metric | Before | After |\n|---|---|---|\n| Errors | 3 % | 1 % |')).toEqual([]);
  });
});

it('has the words of all its lines', () => {
  const [item] = under('Action items', '- Cap the queue, so that\n  **nobody** has to\n  - more\n');
  expect(item).toMatchObject({ text: 'Cap the queue, so that', words: 'Cap the queue, so that nobody has to' });
});

it('has the words of all its lines without spaces between Japanese ones', () => {
  const [item] = under('再発防止策', '- 使用率が 80 % を超えたら\n  当番へ通知する\n');
  expect(item).toMatchObject({ words: '使用率が 80 % を超えたら当番へ通知する' });
});

describe('what is done', () => {
  it.each([
    '- Cap the queue (done)',
    '- Cap the queue — Done (PR #12)',
    '- Cap the queue — Payments — already done',
    '- Cap the queue -- Done!',
    '- Cap the queue, so that nobody\n  has to — Done',
    '- [KM] Removed the old alias',
    "- **Backups:** We've enabled them for every store",
    '- The two leads now have access to the filter',
    '- This has been done. To hear of it, join the list',
    '- Cap the queue — Treasury, done on 3 November',
    '- Cap the queue. Owner: Kofi. Done on 11 May 2026.',
    '- ~~Cap the queue~~',
    '- Added a cap to the queue',
    '- Retargeted the tag and ran the release again',
    '- 上限を設ける（6月29日実施済み）',
    '- 上限を設けた（PR #12）',
    '- 上限の設定は完了しています',
    '- 上限を設けました（本部、9月17日完了）',
    '### Immediate (completed)\n\n- Cap the queue',
    '### 即時対応（実施済み）\n\n- 上限を設ける',
    'All of this is done.\n\n- Cap the queue',
    '- Review the limit - ticket OPS-3219: done - 2022-12-05',
    '- Timeouts raised to 30 s\n- Cap moved to the configuration',
    '- Note written: docs/cap.md\n- Test added to the checklist\n- The contract now lists the cap',
    '### 成功した対策\n\n- 上限を設ける',
    '- 使用量の監視（外部サービスと連携済み）',
    '| Action | Owner | Status |\n|---|---|---|\n| Cap the queue | - | Implemented |',
    '| 対策 | 状態 |\n|---|---|\n| 上限を設ける | ✅ 実装済 |',
    '| 対策 | 決定 |\n|---|---|\n| 上限を設ける | **不採用** |',
  ])('%s', (text) => {
    expect(under('Action items', text).map(({ done }) => done)).not.toContain(false);
    expect(under('Action items', text)).not.toEqual([]);
  });

  it.each([
    '- Use a fixed size for the queue',
    '- Cap the queue — not done',
    '- Complete (end-to-end) tests for the queue',
    '- Cap the queue until the fix is merged everywhere',
    '- Automated tests for the queue',
    '- Removed hosts need to be taken off the list',
    '- Updated runbook needed',
    '- 上限を設ける（1/15完了予定）',
    '- 上限を設けることにした',
    '- 上限の件は起票済みです',
    '- Reduce the queue by 50 %',
    '### To be done\n\n- Cap the queue',
    '| 対策 | 状態 |\n|---|---|\n| 上限を設ける | 3本完了 |',
    '| 対策 | チケット |\n|---|---|\n| 上限を設ける | 起票済 A-1 |',
  ])('not: %s', (text) => {
    expect(under('Action items', text).map(({ done }) => done)).toEqual([false]);
  });
});

it('what is told of the incident behind an action does not make it done', () => {
  const done = (text: string): boolean | undefined => under('再発防止策', `- ${text}`)[0]?.done;
  expect(done('更新の前に変更点を検査する。今回は既定の変更を見過ごした。')).toBe(false);
  expect(done('更新の前に変更点を検査する。今回は CI に追加した。')).toBe(true);
});

describe('what is nothing to do', () => {
  it.each([
    ['where none is needed', 'Action items', '- Permanent fix: none needed.\n- Cap the queue', ['Cap the queue']],
    [
      'but not what else is said',
      'Action items',
      '- Monitoring: none. Add a dashboard',
      ['Monitoring: none. Add a dashboard'],
    ],
    ['不要と書いたもの', '再発防止策', '- 恒久対応: 不要。\n- 上限を設ける', ['上限を設ける']],
    ['いつも守ること', '再発防止策', '今後は以下の原則を遵守する。\n\n1. 文字コードの明示\n2. 差分の確認', []],
    [
      'what is gone through each time',
      'Prevention',
      '### 3. Verification Protocol\n\n- [ ] Test routes\n- [ ] Look',
      [],
    ],
  ])('%s', (_, title, text, actions) => {
    expect(under(title, text).map((item) => item.text)).toEqual(actions);
  });
});

it('a row without a column for that may say in its words that it is done', () => {
  const rows = '| 原因 | 対策 |\n|---|---|\n| 検証なし | 検証を追加（実装済み） |\n| 監視なし | 監視を組み込む |';
  expect(under('再発防止策', rows).map(({ done }) => done)).toEqual([true, false]);
});

it('below numbered titles that say what to do, lists hold the steps', () => {
  const steps = '### 1. Upgrade the host\n\n1. Stop it\n2. Change its type\n\n### 2. Attach a role\n\n1. Name it\n';
  expect(under('Action items', steps).map(({ text }) => text)).toEqual(['Upgrade the host', 'Attach a role']);
  const groups = '### 1. Prevent recurrence\n\n- Add a quota\n\n### 2. Improve detection\n\n- Add an alert\n';
  expect(under('Action items', groups).map(({ text }) => text)).toEqual(['Add a quota', 'Add an alert']);
  const tracked = steps.replace('Stop it', 'Stop it (owner: Platform)');
  expect(under('Action items', tracked).map(({ text }) => text)).toContain('Change its type');
});

it('what an item alerts on are its points', () => {
  const items = under('Action items', '1. Cap the queue\n2. Add alerting on:\n   - latency,\n   - and errors.\n');
  expect(items.map(({ text }) => text)).toEqual(['Cap the queue', 'Add alerting on:']);
});
