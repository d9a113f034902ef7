import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const read = (text: string) => readPostmortem(readMarkdown(text)).actionItems;
const under = (title: string, text: string) => read(`# Report\n\n## ${title}\n\n${text}`);
const done = (title: string, text: string) => under(title, text).map((item) => item.done);

describe('how far an action is', () => {
  it.each([
    ['a line below it', '- Cap the queue\n  - Status: Done\n- Add a count\n  - Status: Open', [true, false]],
    ['下の行', '- 上限を設ける\n  - 状態:完了\n- 件数を数える\n  - 状態:未着手', [true, false]],
    ['a word before it', '- **Done (22 August 2026):** Cap the queue\n- Add a count', [true, false]],
    ['what was decided', '- **Decision recorded** — no second queue\n- Add a count', [true, false]],
    [
      '今できていること',
      '- 上限を超えると通知されるようになった\n- 再送できるようになり、窓口でも直せる状態にする',
      [true, false],
    ],
    ['括弧の中', '- 【実施済】上限を設ける\n- 上限を設ける【4/1 実施済み】\n- 【未】件数を数える', [true, true, false]],
    ['a cell beside a ticket', '| Action | Bug |\n|---|---|\n| Cap it | DB-1 DONE |\n| Count | DB-2 |', [true, false]],
    [
      'brackets behind a ticket or a day',
      '| Task | Who | When | Where |\n|---|---|---|---|\n| Cap it | Ann | 5/8 | QU-8 (done) |\n| Count | Ann | 5/9 | QU-9 (open) |\n| Ask | Ann | 5/9（完了） | QU-10 |',
      [true, false, true],
    ],
    [
      'what stands where no ticket is',
      '| Action | Bug |\n|---|---|\n| Cap it | n/a **DONE** |\n| Count | n/a **TODO** |',
      [true, false],
    ],
    [
      'words behind a ticket',
      '| Action | Owner | Issue |\n|---|---|---|\n| Cap it | Ann | [#8](x) — complete in hotfix |\n| Count | Ann | #9 |',
      [true, false],
    ],
    [
      'no words of what is to come',
      '| Action | Due | Issue |\n|---|---|---|\n| Cap it | Done by May | #8 — done in the next sprint |\n| Count | Done (partly) | #9 — not done |',
      [false, false],
    ],
    [
      'the due date',
      '| Action | Owner | Due |\n|---|---|---|\n| Cap it | Ann | Done (v2) |\n| Count | Ann | May |',
      [true, false],
    ],
    [
      'a column of the days on which it was done',
      '| Action | Due | Completed on |\n|---|---|---|\n| Cap it | 5/8 | 5/7 |\n| Count | 5/8 | |',
      [true, false],
    ],
    [
      '完了の期限は、完了ではない',
      '### 3/31までに完了\n\n- 上限を設ける\n\n### 完了（3/31）\n\n- 件数を数える',
      [false, true],
    ],
    ['実績の列', '| 対策 | 期限 | 実績 |\n|---|---|---|\n| 上限 | 5/8 | 5/7 |\n| 件数 | 5/8 | |', [true, false]],
    [
      '期限の前の完了日',
      '| 対策 | 完了日 | 期限 |\n|---|---|---|\n| 上限 | 5/7 | 5/8 |\n| 件数 | | 5/8 |',
      [true, false],
    ],
    ['期限である完了日', '| 対策 | 担当 | 完了日 |\n|---|---|---|\n| 上限 | 基盤 | 5/7 |', [false]],
    [
      'the words of most of them',
      '- Retention job configured\n- Alerts enabled\n- Postmortem documented',
      [true, true, true],
    ],
    ['a need that most of them tell', '- We need to add a probe\n- We need to cap the queue', [false, false]],
    [
      'labels of most of them',
      '- Monthly probe added: It asks both hosts\n- Quirk documented: A route leads nowhere',
      [true, true],
    ],
    ['what begins with a verb', '- Get the alerts enabled\n- See the job configured', [false, false]],
    [
      'a tag against its neighbours',
      '- **[Completed]** Capped the queue\n- **[Completed]** Added a count\n- **[In progress, owner: Search]** Draw it',
      [true, true, false],
    ],
    ['a box', '- [ ] 上限はデプロイ済み\n- [x] 件数を数える', [false, true]],
    ['an end of a wrapped sentence', '- 件数への影響はないが、上限は\n  記録に残した\n- 件数を数える', [true, false]],
  ])('is told by %s', (_, text, expected) => {
    expect(done('Action items', text)).toEqual(expected);
  });

  it.each([
    [
      '| 対策 | 状態 |\n|---|---|\n| 上限 | 実施しない |\n| 件数 | ❌ |\n| 表 | 取下げ |\n| 図 | 対応中 |',
      [true, true, true, false],
    ],
    ['| Action | Done |\n|---|---|\n| Cap the queue | ❌ |\n| Add a count | ✅ |', [false, true]],
    ['- 上限を設ける（取下げ）\n- 件数を数える：実施しない\n- 表を作る', [true, true, false]],
  ])('it is dropped: %s', (text, expected) => {
    expect(done('Action items', text)).toEqual(expected);
  });

  it('a point that says nothing else says so, and none that says it of a part', () => {
    const under = (point: string) => done('Action items', `- Add an alert on the length of the queue.\n  - ${point}\n`);
    for (const point of ['Done on 2026-03-04 by Ann.', '対応済み（佐野）']) expect(under(point)).toEqual([true]);
    for (const point of [
      'Done when the alert fires',
      'Tenants 1 to 4: done',
      'Depends on PLAT-12 (closed)',
      '前提: 検証環境の移行完了',
    ])
      expect(under(point)).toEqual([false]);
  });
  it('a bracket behind the word may say that it is still to be done', () => {
    const items = ['監視を追加済み（5/6 リリース）', '移行完了（7/31 まで）', '変更を実装済み（未リリース）'].map(
      (item) => `- ${item}`,
    );
    expect(done('対策', items.join('\n'))).toEqual([true, false, false]);
  });

  it('a title of its own says it against the titles above', () => {
    const groups = ['Fixes (Planned)', 'Fixes (In Progress)', 'Future fixes', 'Fixes (Done)'];
    const text = groups.map((title) => `### ${title}\n\n- Cap the queue\n`).join('\n');
    expect(done('Preventive measures implemented', text)).toEqual([false, false, false, true]);
    const table = '| Action | Status |\n|---|---|\n| Cap the queue | 🔄 Planned |\n| Add a count | Merged in #4 |';
    expect(done('Preventive measures implemented', table)).toEqual([false, true]);
    expect(done('恒久対策（9/24 実装）', '- 上限を設ける')).toEqual([true]);
    expect(done('恒久対策（9/24 実装予定）', '- 上限を設ける')).toEqual([false]);
    expect(done('実施した修正', '### 2. リンク切れを出さない（再発防止）\n\n- 表を読む')).toEqual([true]);
    expect(done('実施した修正', '### 今後の再発防止（未実施）\n\n- 表を読む')).toEqual([false]);
    expect(done('適用した対策の効果確認', '### 再発防止策\n\n- 時間を測る')).toEqual([false]);
    expect(done('復旧完了後の対応', '### 再発防止策\n\n- 表を読む')).toEqual([false]);
    expect(done('After the rollback was completed', '### Action items\n\n- Cap the queue')).toEqual([false]);
    for (const title of ['先月適用したパッチの確認（再発防止）', '導入したキャッシュの見直し（対策）'])
      expect(done(title, '- 上限を設ける')).toEqual([false]);
  });
});

describe('nothing is to be done', () => {
  it.each([
    ['No further action needed; the host was retired in May'],
    ['No further actions are planned.'],
    ['None. The cap is in place'],
  ])('%s', (text) => {
    expect(under('Action items', `- ${text}`)).toEqual([]);
  });
  it('but where a verb goes on', () => {
    expect(under('Action items', '- None. Add a dashboard')).toHaveLength(1);
  });
  it.each(['再発防止チェックリスト（公開前）', '版上げ時の確認事項'])(
    'in what is gone through each time: %s',
    (title) => {
      expect(under('再発防止', `### ${title}\n\n- [ ] 表示を見る\n- [ ] 設定を見る`)).toEqual([]);
    },
  );
});

it('a cell that repeats the one above it has its owner and date', () => {
  const rows = (cells: string) => under('Action items', `| # | Action | Owner | Due |\n|---|---|---|---|\n${cells}`);
  const owners = (cells: string) => rows(cells).map(({ owner, due }) => [owner, due]);
  expect(owners('| 1 | Cap it | Ann | 5/8 |\n| 2 | Count | 〃 | 5/9 |\n| 3 | Draw | 同上 | ↑ |')).toEqual([
    ['Ann', '5/8'],
    ['Ann', '5/9'],
    ['Ann', '5/9'],
  ]);
  // A cell that spans two rows leaves the second one blank, and so does that of their group.
  expect(owners('| 1 | Cap it | Ann | 5/8 |\n| | Count | | 5/9 |\n| | Draw | | 5/9 |').slice(1)).toEqual([
    ['Ann', '5/9'],
    ['Ann', '5/9'],
  ]);
  expect(owners('| 1 | Cap it | Ann | 5/8 |\n| 2 | Count | | 5/9 |')[1]).toEqual([null, '5/9']);
  // Owners that stand before the actions group them; remarks behind them don't.
  const grouped = '| Owner | Action |\n|---|---|\n| Ann | Cap it |\n| | Count |\n| Ben | Draw |';
  expect(under('Action items', grouped).map(({ owner }) => owner)).toEqual(['Ann', 'Ann', 'Ben']);
  const remarks = '| Action | Owner | Remarks |\n|---|---|---|\n| Cap it | Ann | soon |\n| Count | | |';
  expect(under('Action items', remarks).map(({ owner }) => owner)).toEqual(['Ann', null]);
});

describe('what a title says is in a commit', () => {
  it.each([
    ['再発防止（恒久 / コミット 933bf8f, 8d31cc4）', [true]],
    ['Action items (commit f9224ec)', [true]],
    ['Action items (commit often)', [false]],
    ['Action items (commit deadbeef)', [false]],
  ])('%s', (title, expected) => {
    expect(done(title, '- Cap the queue')).toEqual(expected);
  });
});
