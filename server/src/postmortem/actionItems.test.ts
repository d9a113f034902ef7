import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text)).actionItems;
const under = (title: string, text: string) => read(`# Report\n\n## ${title}\n\n${text}`);

describe('whose an action is', () => {
  it.each([
    ['Dana to write the guide', 'Dana'],
    ['Platform team to cap the queue', 'Platform team'],
    ['[Dana] Cap the queue', 'Dana'],
    ['**[Storage]** Cap the queue', 'Storage'],
    ['P. Okoro: the export locks a page at a time', 'P. Okoro'],
    ['Cap the queue (Priya, 2026-10-21)', 'Priya'],
    ['Cap the queue (supplier, by 31 July 2026)', 'supplier'],
    ['Cap the queue — Sol Marin, 2026-06-19', 'Sol Marin'],
    ['Cap the queue — Platform (Ruben), by 20 November', 'Platform'],
    ['Cap the queue. *Mei Tran, Q3 2026, STOR-5*', 'Mei Tran'],
    ['Cap the queue. Owner: Kwame Boateng. Due: 29 May 2026.', 'Kwame Boateng'],
    ['Cap the queue (Platform Team. Due: Q3)', 'Platform Team'],
    ['Cap the queue [KM]', 'KM'],
    ['Cap the queue (DevOps)', 'DevOps'],
    ['Data Platform Operations: cap the queue', 'Data Platform Operations'],
    ['Cap the queue (Resolve team)', 'Resolve team'],
    ['Maybe move the lock [MORGAN to clarify]', 'MORGAN'],
    ['Hexa will run the tests for every upgrade', 'Hexa'],
    ['Cap the queue [KM to write a story]', 'KM'],
    ['Cap the queue @dana', '@dana'],
    ['上限を設ける（三浦、9/18）', '三浦'],
    ['上限を設ける（開発基盤 ソン、10/23）', '開発基盤 ソン'],
    ['上限を設ける（本部、年内）', '本部'],
    ['上限を設ける（担当 検索チーム / 期限 5月上旬）', '検索チーム'],
    ['上限を設ける（検索基盤担当、期限 2026-06-01）', '検索基盤担当'],
    ['【担当】佐藤 上限を設ける', '佐藤 上限を設ける'],
    ['検索チームが上限を設ける', '検索チーム'],
    ['上限を設ける → 山口さん（来週中）', '山口さん'],
    ['上限を設ける【山口】【3/31】', '山口'],
    ['上限を設ける（担当=山口、期限=3/31）', '山口'],
    ['上限を設ける（基盤・山口／4月上旬）', '山口'],
    ['4/1 に上限を設ける（運用部 佐藤）', '運用部 佐藤'],
    ['Cap the queue — nina — 5/1', 'nina'],
    ['Cap the queue | Nina | 2026-05-01', 'Nina'],
    ['Nina will cap the queue', 'Nina'],
    ['The vendor adds a cap (owned by Nina Berg)', 'Nina Berg'],
    ['上限を設ける。**担当: storage、期限: 2026-05-07**', 'storage'],
    ['Cap the queue. Owner: J. Park', 'J. Park'],
    ['Cap the queue (owner: Dr. Meyer, due: 2026-05-08)', 'Dr. Meyer'],
    ['Cap the queue - Owner: Agent Reviewer - Completed: 2025-12-14', 'Agent Reviewer'],
    ['上限を設ける（主管部門：基盤部、期限：5/8）', '基盤部'],
    ['管理部：上限を設ける', '管理部'],
  ])('%s', (text, owner) => {
    expect(under('Action items', `- ${text}`)[0]?.owner).toBe(owner);
  });

  it.each([
    'Cap the queue ([Issue](https://example.com/issues/7))',
    'List the hosts (Server/Node/API) once a day',
    'Subscribe to the mailing list',
    'Work to migrate the old hosts',
    'Watchdog: mail when no file lies there',
    '[P0] Cap the queue',
    '[#71]: Cap the queue',
    '上限を設ける（実装済み）',
    '上限を設ける 担当者：調整中',
    'Prometheus will alert on the lag',
    'Grafana will page the on-call',
    'Cap the queue [WARNING → ERROR or a clear error]',
    'Cap the queue. Add `pipefail` to the script',
    '監視の一覧（Server/Node/API）を作る',
    '違反への対応を決める（BAN・告知・証跡）',
    '権限を見直す（ROOT_ADMIN）',
    'Limit who may do what (RBAC)',
    'Switch the mode (AKM: PSK + SAE)',
    'Cap the queue - Owner: TBD - Due: 2026-05-08',
    'Cap the queue. Owner: We',
    'We will cap the queue',
  ])('nobody: %s', (text) => {
    expect(under('Action items', `- ${text}`)[0]?.owner).toBe(null);
  });

  it.each([
    ['**NP**\n\n- Cap the queue\n- Check the cron\n\n**GE/RK**\n\n- Add a count', ['NP', 'NP', 'GE/RK']],
    ['**JP** Have a count for:\n\n- the main queue\n- the retries', ['JP', 'JP']],
    ['- **KM** Cap the queue', ['KM']],
    ['**SDK**\n\n- Cap the queue', [null]],
    ['- **US** region failover is tested', [null]],
  ])('initials in bold say, before it or above its list: %s', (text, owners) => {
    expect(under('Action items', text).map(({ owner }) => owner)).toEqual(owners);
  });

  it('is not who comments below it', () => {
    expect(under('Action items', '- Cap the queue\n  - from @dana\n  - @kofi: better now')[0]?.owner).toBe(null);
  });

  it('may be a handle in the heading that is the action', () => {
    const text = '### 1) Cap the queue @dana\n\nIt fills.\n\n### 2) Check the Cron\n\nIt must run.';
    expect(under('Action items', text).map(({ owner }) => owner)).toEqual(['@dana', null]);
  });

  it('comes from the group', () => {
    const text = '### Storage team\n\n- Cap the queue\n\n### Long term (Q4 2026)\n\n- Split the queue';
    expect(under('Action items', text).map(({ owner, due }) => [owner, due])).toEqual([
      ['Storage team', null],
      [null, 'Q4 2026'],
    ]);
  });
});

describe('by when an action is due', () => {
  it.each([
    ['Cap the queue (Felix, by end of October)', 'by end of October'],
    ['Cap the queue by Friday', 'by Friday'],
    ['Cap the queue, Q3 2026', 'Q3 2026'],
    ['Cap the queue (Contracts, before the next round)', 'before the next round'],
    ['上限を設ける（三浦、10月中）', '10月中'],
    ['上限を設ける 6月末まで', '6月末'],
    ['上限を設ける @okumura 次回更新時', '次回更新時'],
    ['月 1 回、上限を見る', null],
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

describe('whose and by when is still to be found', () => {
  it.each([
    'Not known yet',
    'Not known yet.',
    'unknown',
    'still unknown',
    'TBD for now',
    'to be decided',
    'yet to be confirmed',
    'Not assigned yet',
    'not yet assigned',
    'nobody yet',
    'No owner',
    'needs an owner',
    '未割り当て',
    '調整中',
    '日程調整中',
    '担当者未定',
    '担当は未定です。',
    'まだ決まっていません。',
    '現時点では未定',
    '追って連絡',
    '後日',
    'TBD?',
  ])('where it says “%s”', (value) => {
    const nothing = [{ owner: null, due: null }];
    const table = `| Action | Owner | Due |\n|---|---|---|\n| Cap the queue | ${value} | ${value} |`;
    expect(under('Action items', table)).toMatchObject(nothing);
    expect(under('Action items', `- Cap the queue (owner: ${value}, due: ${value})`)).toMatchObject(nothing);
  });
  it.each(['TBD (Payments?)', 'Unassigned (after the freeze)', 'someone? (Platform)', '未定（決済チーム？）'])(
    'where brackets behind it say more: “%s”',
    (value) => {
      const table = `| Action | Owner | Due |\n|---|---|---|\n| Cap the queue | ${value} | ${value} |`;
      expect(under('Action items', table)).toMatchObject([{ owner: null, due: null }]);
      expect(under('Action items', `- Cap the queue. Owner: ${value}`)).toMatchObject([{ owner: null }]);
    },
  );
  it('not where they give a date', () => {
    const table = '| Action | Due |\n|---|---|\n| Cap the queue | TBD (by 2026-04-10) |';
    expect(under('Action items', table)).toMatchObject([{ due: 'TBD (by 2026-04-10)' }]);
  });
  it.each(['Nobody Knows Ltd', 'Platform (Dana?)', 'Open Systems', 'Unknown Devices team', '調整チーム', '決定支援課'])(
    'not: %s',
    (owner) => {
      const table = `| Action | Owner | Due |\n|---|---|---|\n| Cap the queue | ${owner} | asap |`;
      expect(under('Action items', table)).toMatchObject([{ owner, due: 'asap' }]);
    },
  );
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
    '- Timeouts raised to 30 s\n- Cap moved to the configuration',
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

describe('whose it is not', () => {
  it.each([
    ['Watch the latency of the St. Louis region'],
    ['Promote to test'],
    ['Document Recovery Time Objective (RTO)'],
    ['Detect destructive operations: alert on a destroy'],
    ['Scan for secrets (GitHub Advanced Security)'],
    ['Start it by `@reboot` in the crontab'],
    ['Update @types/node'],
    ['Pre-commit hooks (gitleaks) - REQUIRED'],
    ['Log accesses (all API key operations)'],
    ['Scan all repositories (Due: Feb 5)'],
  ])('%s', (text) => {
    expect(under('Action items', `- ${text}`).map(({ owner }) => owner)).toEqual([null]);
  });
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
