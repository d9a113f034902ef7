import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text)).actionItems;
const under = (title: string, text: string) => read(`# Report\n\n## ${title}\n\n${text}`);

describe('what is no action', () => {
  const texts = (text: string) => under('Action items', text).map(({ text: action }) => action);
  it.each([
    [
      'points of an action',
      '- Agree on a reply - a page with:\n  - who looks\n  - which tool',
      ['Agree on a reply - a page with:'],
    ],
    ['points of a sentence', 'Access: a host outside, allowing:\n\n- a login by key\n- a log', []],
    ['problems', '### Identified problems\n\n- No spare router', []],
    ['signs to look for', '### Early warning indicators\n\n- No route to the host', []],
    ['a note below a measure', '- 一部の端末へ先に配る\n  - 多くの発見が見込まれる', ['一部の端末へ先に配る']],
    ['a group', '- Observability\n  - Add a count of errors', ['Add a count of errors']],
    [
      'a legend',
      '| Action | Type | Owner |\n|---|---|---|\n| Add a check | Detect | Ops |\n\n### Types\n\n- **Detect:** know sooner\n- **Prevent:** never again',
      ['Add a check'],
    ],
    [
      'a note between items with boxes',
      '- [ ] Cap the queue\n- [x] Check the cron\n- [ ] Add a count\n- **Production:** it ran the same code.',
      ['Cap the queue', 'Check the cron', 'Add a count'],
    ],
    [
      'reasons for doing nothing',
      '再発防止の投資は行わない。理由は以下:\n\n- 検知は即時にできた\n- 被害は限られる',
      [],
    ],
    ['what is only supposed', '恒久対応は不要。本番に使う場合は、以下を検討する:\n\n- 自動復旧の追加', []],
    [
      '… and not where others need do nothing',
      '利用者の対応は不要です。リリースの際は次を行います。\n\n- 検査の追加',
      ['検査の追加'],
    ],
    [
      'the wrong way beside the right one',
      '- ❌ 着手してよいか尋ねる → ✅ 着手する\n- ✅ DO: use the form\n- Cap the queue',
      ['Cap the queue'],
    ],
    ['names of files', '- /etc/resolv.conf\n- Cap the queue', ['Cap the queue']],
    ['names of settings', '### Mask all secrets\n\n- `KV_URL`\n- `REDIS_URL`', []],
    [
      'what explains a measure',
      '- URL のテストを追加（実施済み）\n- テストが検証する内容: 値があること',
      ['URL のテストを追加（実施済み）'],
    ],
    ['advice to others', '- Package maintainers should pin\n- Users should rotate keys', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('controls that are there already', () => {
    const controls = '- Tests ensure that no address is stored\n- The probe rejects the deploy\n- Add a count';
    expect(under('Prevention', controls)).toEqual([]);
    expect(under('Prevention', controls.replace('The probe', 'We will add a probe that'))).toHaveLength(3);
    expect(under('Preventive actions', controls)).toHaveLength(3);
  });

  it('what was learned', () => {
    const lessons = '### Lessons learned\n\n- The alert was prompt\n\n### Action items\n\n- Cap the queue';
    expect(texts(lessons)).toEqual(['Cap the queue']);
  });

  it('what was learned, beside what is open', () => {
    const list = '- 値は絶対値で見る\n- 未対応: 件数を通知する\n- 未確認: 上流の更新で変わる可能性';
    const actions = (title: string, text = list) => under(title, text).map(({ text: action }) => action);
    expect(actions('教訓 / 未対応の課題')).toEqual(['未対応: 件数を通知する']);
    expect(actions('教訓 / 未対応の課題', '- 値は絶対値で見る\n- 件数を通知する')).toHaveLength(2);
    const measures = '## 恒久対策\n\n- `a.py` で検査する\n- 試験を足す\n\n';
    expect(read(`# Report\n\n${measures}## 教訓 / 未対応の課題\n\n${list}`)).toHaveLength(1);
  });

  it('what a table says with owners and dates, once more', () => {
    const table =
      '| Action | Owner | Due |\n|---|---|---|\n| Alert on a full disk | Ops | 5/8 |\n| Rotate the admin password | Ops | 5/8 |';
    const again = '- [ ] Alert for full disks\n- [ ] Admin password rotation';
    expect(texts(`${table}\n\n## Next steps\n\n${again}`)).toEqual([
      'Alert on a full disk',
      'Rotate the admin password',
    ]);
    const byGroups = '### Categories\n\n- **Prevent:** better probes, tests\n- **Detect:** an alert on disks';
    expect(texts(`${table}\n\n${byGroups}`)).toHaveLength(2);
    expect(texts(`${table}\n\n- Prevent: Refuse late builds\n- Detect: Count the orders`)).toHaveLength(4);
    expect(texts(`${table}\n\n## Next steps\n\n- [ ] Add a count\n- [ ] Cap the queue`)).toHaveLength(4);
  });

  it('guidelines under a title beside the list that is kept', () => {
    const text = '- [ ] Cap the queue\n\n## Prevention\n\n- Start with small permissions\n- Test each policy';
    expect(texts(text)).toEqual(['Cap the queue']);
  });
});

it('what was done, and what needs nothing, is not open', () => {
  const done =
    '- `rpc.test` (23 existing + 2 new tests) was verified on the host\n- The old rows need no cleanup: nobody reads them';
  expect(under('Follow-ups', done).map((item) => item.done)).toEqual([true, true]);
  expect(under('Follow-ups', `${done}\n- Cap the queue`).map((item) => item.done)).toEqual([true, true, false]);
});

describe('actions that Markdown knows no items of', () => {
  it.each([
    ['・上限を設ける（三浦、9/18）\n・検査を足す', ['上限を設ける（三浦、9/18）', '検査を足す']],
    ['次の対策を実施する。\n・上限を設ける\n・検査を足す', ['上限を設ける', '検査を足す']],
    ['【恒久対策】\n・上限を設ける\n・検査を足す', ['上限を設ける', '検査を足す']],
    ['１．上限を設ける(基盤 板倉、1/15)\n２．検査を足す', ['上限を設ける(基盤 板倉、1/15)', '検査を足す']],
    ['(2) 恒久対策', []],
    ['### 1) Cap the queue\n\nIt fills.\n\n### 2) Check the cron\n\nIt must run.', ['Cap the queue', 'Check the cron']],
  ])('%s', (text, expected) => {
    expect(under('Action items', text).map(({ text: action }) => action)).toEqual(expected);
  });
});

describe('what is no list of actions', () => {
  it.each([
    ['a table that compares', '対策', '| 項目 | Before | After |\n|---|---|---|\n| DB | 共有 | 分離 |'],
    [
      'a list of changed files',
      'Action items',
      '| Area | File | Change |\n|---|---|---|\n| Core | db.yml | Paths removed |',
    ],
    ['steps for the next time', 'If data is lost', '### Immediate actions\n\n1. Stop the writers\n2. Restore the copy'],
    ['a checklist', '再発防止チェックリスト', '公開前に以下を必ず実施:\n\n- [ ] リンクを確認'],
  ])('%s', (_, title, text) => {
    expect(under(title, text)).toEqual([]);
  });

  it('but what a report is called says nothing of its actions', () => {
    expect(read('# When the disk filled up\n\n## Action items\n\n- Alert at 80 %\n')).toHaveLength(1);
  });

  it.each([
    ['Action items', '| Action | File | Status |\n|---|---|---|\n| Cap the queue | queue.yml | open |'],
    ['対策', '| 対策 | 対象ファイル |\n|---|---|\n| 上限を設ける | queue.yml |'],
  ])('but a table whose head names actions is one: %s', (title, table) => {
    expect(under(title, table)).toHaveLength(1);
  });

  it('but a table with a file for each action that somebody owns is one', () => {
    const table = '| Action | File | Owner |\n|---|---|---|\n| Cap the queue | queue.yml | Dana |';
    expect(under('Action items', table)).toMatchObject([{ text: 'Cap the queue', owner: 'Dana' }]);
  });
});

describe('what a list below a register says more of', () => {
  const register = '| ID | Action | Owner | Due |\n|---|---|---|---|\n| AI-1 | Cap the queue | Dana | 2026-05-01 |\n';

  it.each([
    ['- AI-1 — Ticket: https://example.com/AI-1', 1],
    ['- **AI-1**: tenants keep their own limit', 1],
    ['- AI-12: alert on the depth of the queue', 2],
    ['- Alert on the depth of the queue that AI-1 caps', 2],
  ])('%s', (detail, actions) => {
    expect(under('Action items', `${register}\n${detail}\n`)).toHaveLength(actions);
  });
});
