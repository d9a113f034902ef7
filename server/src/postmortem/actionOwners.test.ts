import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text)).actionItems;
const under = (title: string, text: string) => read(`# Report\n\n## ${title}\n\n${text}`);

describe('whose an action is', () => {
  it.each([
    ['Dana to write the guide', 'Dana'],
    ['Platform team to cap the queue', 'Platform team'],
    ['Billing team to cap the queue', 'Billing team'],
    ['Improving Queue-tools to cap the queue', null],
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
    ['The OpenMap Ops have decided to replace the switches.', 'OpenMap Ops'],
    ['The maintainers should add a test', 'maintainers'],
    ['Our SRE team is adding an alert', 'SRE team'],
    ['The queue will reject old messages', null],
    ['The support team is not paged; add them to the rota', null],
    ['The platform team has no runbook; write one', null],
    ['The security team should be told before a deploy', null],
    ['特別対策室が手順を見直す', '特別対策室'],
    ['値 (拒否) を見て即座に別チームで試す仕組み', null],
    ['Training for Developers: Hold a session on dates', null],
    ['Cap the queue [KM]', 'KM'],
    ['**[Completed]** Cap the queue', null],
    ['Move the keys to a store (AWS Secrets Manager, Vault)', null],
    ['Move the keys to a store (AWS team, 2026-05-01)', 'AWS team'],
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
    ['Cap the queue. Owner: Adaeze N. Due 2026-12-31.', 'Adaeze N.'],
    ['Cap the queue (owner: Dr. Meyer, due: 2026-05-08)', 'Dr. Meyer'],
    ['Cap the queue - Owner: Agent Reviewer - Completed: 2025-12-14', 'Agent Reviewer'],
    ['上限を設ける（主管部門：基盤部、期限：5/8）', '基盤部'],
    ['管理部：上限を設ける', '管理部'],
    ['Cap the queue – Tomasz W. – QU-901 – due 12/18/2026', 'Tomasz W.'],
    ['Cap the queue — identity team — by 28 February 2027 — in progress', 'identity team'],
    ['Cap the queue (Jesse) – In Progress, due 2026-12-16', 'Jesse'],
    ['上限を設ける/久保/12月18日/対応中', '久保'],
    ['上限/下限を設ける/12月18日', null],
    ['上限の確認は、ユーザー側で対応予定', null],
    ['ユーザー側で対応予定', 'ユーザー側'],
    ['ユーザー側でキャッシュが残る問題を修正する', null],
    ['上限を設ける／佐藤／4月末／対応中', '佐藤'],
    ['CPU／メモリ／ディスクの監視を5月末までに追加する', null],
    ['Cap the queue / Nina / 2026-05-08', 'Nina'],
    ['Cap the queue – Team: Storage – Due: 2026-05-01', 'Storage'],
    ['Cap the queue. Owner: Ann N. Due by 2026-05-01.', 'Ann N.'],
  ])('%s', (text, owner) => {
    expect(under('Action items', `- ${text}`)[0]?.owner).toBe(owner);
  });

  it.each([
    'Cap the queue ([Issue](https://example.com/issues/7))',
    'List the hosts (Server/Node/API) once a day',
    '**Token rotation** - MUST be completed',
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

  it('is a point of its own, whatever it is called there', () => {
    const text =
      '1. **Alert on growth**\n   - Service: search\n   - Team: identity\n2. **Cap the queue**\n   - Service: search\n   - Team: tbd';
    expect(under('Action items', text).map(({ owner }) => owner)).toEqual(['identity', null]);
  });

  it('comes from the group', () => {
    const text = '### Storage team tasks\n\n- Cap the queue\n\n### Long term (Q4 2026)\n\n- Split the queue';
    expect(under('Action items', text).map(({ owner, due }) => [owner, due])).toEqual([
      ['Storage team', null],
      [null, 'Q4 2026'],
    ]);
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
