import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { isoInstant } from './instants.ts';
import { readPostmortem, UNKNOWN_READING } from './postmortem.ts';
import { isPostmortem } from './recognise.ts';

const read = (text: string, path = 'postmortem.md') => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path });

describe('sections', () => {
  const ids = (text: string) => read(text).sections.map(({ id, level }) => `${level} ${id}`);

  it.each([
    ['headings', '## Impact\n\n### Users\n\n## Root cause', ['2 impact', '3 null', '2 root-cause']],
    ['bold lines', '**Impact**\n\nx\n\n**Root cause:**\n\ny', ['7 impact', '7 root-cause']],
    ['bold labels before text', '- **Impact**: x\n- **Root cause**: y', ['8 impact', '8 root-cause']],
    ['brackets', '【影響】\n\nx\n\n■原因\n\ny', ['7 impact', '7 root-cause']],
    ['plain labels of two languages', 'Impact / 影響:\n\nx\n\nRoot Causes / 原因:\n\ny', ['7 impact', '7 root-cause']],
    [
      'bare lines beside marked ones',
      '【概要】\n\nx\n\n【影響】\n\ny\n\n原因\n\nz',
      ['7 summary', '7 impact', '7 root-cause'],
    ],
    ['nothing in code, quotations or comments', '```\n## Impact\n```\n\n> ## Impact\n\n<!-- ## Impact -->', []],
    ['no labels inside a timeline', '## Timeline\n\n- 10:00 x\n\nImpact:\n\ny', ['2 timeline']],
  ])('are found as %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('begin where their line does, marks and all', () => {
    const text = 'x\n\n**Impact**\n\ny';
    expect(text.slice(read(text).sections[0]!.start)).toBe('**Impact**\n\ny');
  });
});

describe('a timeline', () => {
  const times = (text: string, path?: string) =>
    read(`## Timeline\n\n${text}`, path).timeline.map(({ from }) => isoInstant(from));

  it.each([
    [
      'a table with its zone in the header',
      '| Time (UTC) | Event |\n|---|---|\n| 2024-03-04 10:00 | x |\n| 10:05 | y |',
      ['2024-03-04T10:00:00+00:00', '2024-03-04T10:05:00+00:00'],
    ],
    [
      'a day over its entries',
      '2024-12-19 (以下は全て JST)\n\n- 08:00 x\n- 25:30 y',
      ['2024-12-19T08:00:00+09:00', '2024-12-20T01:30:00+09:00'],
    ],
    [
      'one heading per entry',
      '### 2024-03-04 23:50\n\nx\n\n### 00:10\n\ny',
      ['2024-03-04T23:50:00', '2024-03-05T00:10:00'],
    ],
    ['a dash between day and time', '- 2021-06-02 - 17:53 UTC: x', ['2021-06-02T17:53:00+00:00']],
    [
      'days first, as one of them shows',
      '- 28/02/2024 10:00 x\n- 01/03/2024 10:00 y',
      ['2024-02-28T10:00:00', '2024-03-01T10:00:00'],
    ],
    ['a day alone over its text', '### 2018-01-15\n\nTravis was down.', ['2018-01-15']],
    ['no date anywhere', '- 23:50 x\n- 00:10 y', ['T23:50:00', 'T00:10:00']],
    [
      'mentions inside an entry',
      '- 10:30 Rolled back to the build of\n  09:50 UTC\n- 10:40 y',
      ['T10:30:00', 'T10:40:00'],
    ],
  ])('is read: %s', (_, text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('takes its day from the name of the file where the text has none', () => {
    expect(times('- 10:00 x', 'postmortems/2024-05-06-login.md')).toEqual(['2024-05-06T10:00:00']);
  });
});

describe('action items', () => {
  const items = (text: string) =>
    read(`## Action items\n\n${text}`).actionItems.map(({ text: action, owner, due, ticket, done }) => [
      action,
      owner,
      due,
      ticket,
      done,
    ]);

  it.each([
    [
      '- [ ] Add an alert (owner: SRE, due: 2026-03-20, PAY-311)',
      ['Add an alert (owner: SRE, due: 2026-03-20, PAY-311)', 'SRE', '2026-03-20', 'PAY-311', false],
    ],
    ['- [x] Add an alert @alice #42', ['Add an alert @alice #42', '@alice', null, '#42', true]],
    [
      '| Action | Owner | Due | Bug |\n|---|---|---|---|\n| Add an alert | SRE | TBD | DONE |',
      ['Add an alert', 'SRE', null, 'DONE', true],
    ],
    [
      '| 対策 | 担当 | 期限 |\n|---|---|---|\n| 通知を追加 | 決済 | 2026-03-20 |',
      ['通知を追加', '決済', '2026-03-20', null, false],
    ],
    ['### @payments\n\n- Add an alert', ['Add an alert', '@payments', null, null, false]],
  ])('%j', (text, expected) => {
    expect(items(text)).toEqual([expected]);
  });
});

describe('a document', () => {
  it.each([
    ['postmortem.md', '## Impact\n\nx', true],
    ['docs/incidents/x.md', '## Timeline\n\n- 10:00 x', true],
    ['security-incident-2024.md', '## Impact\n\nx', true],
    ['postmortem.md', '## Installation\n\nx', false],
    ['README.md', '## Summary\n\n## Impact\n\n## Root cause\n\n## Timeline', false],
    ['postmortem/README.md', '## Impact\n\n## Timeline\n\n- 10:00 Down\n- 10:40 Up\n\n## Root cause\n\nFull.', false],
    [
      '0x19-postmortem/README.md',
      '## Impact\n\n## Timeline\n\n- 10:00 Down\n- 10:40 Up\n\n## Root cause\n\nFull.',
      true,
    ],
    [
      '2026-03-04-incident/README.md',
      '## Impact\n\n## Timeline\n\n- 10:00 Down\n- 10:40 Up\n\n## Root cause\n\nFull.',
      true,
    ],
    [
      'postmortem/README.md',
      '## Impact\n\n2 on 2026-03-04.\n\n## Timeline\n\n- 10:00 Down\n- 10:40 Up\n\n## Root cause',
      true,
    ],
    ['postmortems/README.md', '# Our postmortems\n\n## Summary\n\n## Impact\n\n## Root cause\n\n## Timeline', false],
    ['CHANGELOG.md', '## Impact\n\n## Root cause\n\n## Timeline', false],
    ['templates/postmortem.md', '## Impact\n\n## Root cause\n\n## Timeline', false],
    ['notes.md', '## Summary\n\n## Action items\n\n## Lessons learned', false],
    ['rfc.md', '## Summary\n\n## Background\n\n## Impact\n\n## Timeline\n\nTwo quarters.\n\n## Action items', false],
    ['x.md', '## Summary\n\n## Impact\n\n## Root cause', true],
    ['x.md', '# Queue\n\n## Symptoms\n\n## Impact\n\n## Root cause\n\n## Remediation', false],
    [
      'x.md',
      '# Queue\n\n## Symptoms\n\n## Impact\n\n## Root cause\n\nOn 2026-03-04 it filled up.\n\n## Remediation',
      true,
    ],
    ['docs/incidents/x.md', '# Queue\n\n- **Impact**: 40 shops\n- **Fix**: restarted', true],
    ['docs/incidents/2024-03-04-queue.md', '# Queue\n\nIt stopped at noon.', true],
    ['postmortems/mar-2024-queue.md', '# Queue\n\nIt stopped at noon.', true],
    ['blog/2024-03-queue/index.md', '# Queue postmortem\n\nIt stopped at noon.', true],
    ['blog/2024-03-04-queue.md', '# Queue\n\nIt is faster now.', false],
    [
      'incidents/x.md',
      '# Queue\n\nThere will be an outage of the queue from noon.\n\n## Impact\n\nNobody can print.',
      false,
    ],
    ['incidents/x.md', '# 印刷\n\n印刷サーバーのメンテナンスを行います。\n\n## 影響\n\n印刷できません。', false],
    ['docs/runbooks/dns-outage.md', '# DNS outage\n\n## Detection\n\nAn alert.', false],
    ['docs/outage.md', '# Runbook: outage of the queue\n\n## Detection\n\nAn alert.', false],
    ['docs/障害.md', '# 障害対応手順書\n\n## 検知\n\n通知。', false],
    ['docs/障害.md', '# 障害対応マニュアル（2026-03）\n\n## 検知\n\n通知。', false],
    ['x.md', '# Postmortem: the template engine of the processor\n\n## Impact\n\nx', true],
    ['x.md', '# 障害報告：ガイド配信サーバーの停止\n\n## 影響\n\nx', true],
    ['x.md', '# 同期エラーの対応記録\n\n## 影響\n\nx', true],
    ['postmortem-te.md', '# Email template outage postmortem\n\n## Impact\n\nx', true],
    ['postmortem-te.md', '# Postmortem template: checkout\n\n## Impact\n\nx', false],
    ['x.md', '# Postmortem: our process\n\n## Impact\n\nx', false],
    ['x.md', '# Postmortem policy\n\n## Impact\n\nx', false],
    ['docs/incident-process.md', '# Incident Retrospective Process\n\n## Impact\n\n## Timeline', false],
    ['docs/incidents/x.md', '# Postmortem: broken incident review process\n\n## Impact\n\nx', true],
    ['x.md', '# ADR-045: deploy by hand\n\n## Impact\n\n## Root cause\n\n## Resolution', false],
    ['docs/incidents/x.md', '# ADR outage on 2026-03-04\n\n## Impact\n\nx', true],
    ['x.md', '# Deploy by hand\n\n## Context\n\n## Decision\n\n## Impact\n\n## Root cause', false],
    ['incidents/x.md', '# Queue\n\n## Context\n\n## Decision\n\n## Impact\n\n## Root cause', true],
    ['x.md', '# タスクリスト\n\n## 原因\n\n## 影響\n\n## 対策', false],
    ['docs/incident-report.md', `# Incident report\n\n## Impact\n\n${'- Name: __________\n'.repeat(12)}`, false],
    ['docs/incident-2026-03-04.md', `# Incident report\n\n## Impact\n\n${'- Name: __________\n'.repeat(12)}`, true],
    ['x.md', '# 不具合報告書\n\n## 不具合報告テンプレート\n\n**影響**：\n\n**原因**：', false],
    ['.github/ISSUE_TEMPLATE/incident-report.md', '# Incident report\n\n## Impact\n\n## Root cause', false],
    [
      'docs/incidents.md',
      '# Incident Postmortems\n\n## 証跡とタイムライン\n\n- ログ\n\n## 6. ポストモーテム テンプレ（コピー用）\n\n## 影響\n\n## 原因',
      false,
    ],
    [
      'x.md',
      '# Queue postmortem\n\n## Impact\n\nx\n\n## Action items\n\n### 2. Update the incident report template\n\n- Add a row',
      true,
    ],
    ['x.md', '# 障害報告書: 決済のリトライ設計\n\n## 影響\n\nx', true],
    ['x.md', '# 障害耐性の恒久対策 設計\n\n## 障害の経緯\n\n## 根本原因\n\n## 影響', false],
    [
      '障害対応記録.md',
      `# 障害対応記録\n\n${[3, 4, 5].map((day) => `## 2026-03-0${day}: 失敗 ${day}\n\n- 原因: 権限\n- 対処: 追加\n`).join('\n')}`,
      false,
    ],
    [
      '障害対応記録.md',
      `# 障害対応記録\n\n${[3, 4, 5].map((day) => `## 2026-03-0${day}: 経過 ${day}\n\n- 10:00 再起動\n`).join('\n')}\n## 原因\n\n満杯。`,
      true,
    ],
    ['x.md', '# Incident Retrospective & Best Practices\n\n## Root cause\n\n## Resolution', false],
    ['x.md', '# インシデント: 印刷待ちの二重登録\n\n## 症状\n\n二度出る。\n\n## 直接原因\n\n重複。', true],
    ['x.md', '# 障害：発生したときの流れ\n\n## 検知\n\n通知。\n\n## 対応\n\n連絡。', false],
    [
      'x.md',
      '# 2026-04-15 — 再起動による複合障害\n\n**影響範囲**: 全断\n\n## 時系列\n\n夜\n\n## 再発防止策\n\nx\n\n## 教訓\n\ny',
      true,
    ],
    ['x.md', '# 障害時の連絡体制\n\n## 影響範囲\n\nx\n\n## 検知\n\ny\n\n## 教訓\n\nz', false],
    ['x.md', '# Incident — 2 Oct 2026 — site unavailable\n\n## Impact\n\nAll.\n\n## Remediation\n\n- Alert', true],
    [
      'x.md',
      '# Incident — site unavailable\n\n**2026-08-25.** Told by us.\n\n## Impact\n\nAll.\n\n## Remediation\n\n- Alert',
      true,
    ],
    ['x.md', '# Incident — site unavailable\n\n## Impact\n\nAll.\n\n## Remediation\n\n- Alert', false],
    ['x.md', '# Incident: double prints\n\n## Symptoms\n\nTwice.\n\n## Cause\n\nA copy.', true],
    [
      'x.md',
      '# 2026-03-04: the queue flaps\n\n## Summary\n\nx\n\n## Outage timeline\n\n- 10:00 Down\n- 10:40 Up\n\n## Fix\n\nA cable.',
      true,
    ],
    [
      'x.md',
      '# The queue flaps\n\n## Issue Summary\n\nx\n\n## Timeline, 2026-03-04\n\n- 10:00 Down\n- 10:40 Up\n\n## Resolution\n\nA cable.',
      true,
    ],
    [
      'x.md',
      '# The queue flaps\n\n## Summary\n\nx\n\n## Timeline\n\n- 10:00 Down\n- 10:40 Up\n\n## Fix\n\nA cable.',
      false,
    ],
    [
      'x.md',
      'Issue Summary\nThe queue was down.\n\nTimeline\n10:00 AM: Down\n10:40 AM: Up\n\nRoot Cause\nA cable.\n\nResolution\nA new one.\n',
      true,
    ],
    ['x.md', '---\ntags: [Post-Mortem, RAID]\n---\n\n# RAID troubleshooting\n\n## Root cause\n\nA cable.', true],
    ['x.md', '---\ntags: [RAID]\n---\n\n# RAID troubleshooting\n\n## Root cause\n\nA cable.', false],
    ['x.md', '# 事故記録: 画像に実名が混入\n\n## 原因\n\n正規表現の漏れ。', true],
    ['x.md', '# システム停止のお知らせ\n\n## 日時\n\n2026年5月1日 22:00〜24:00\n\n## 影響\n\n使えません。', false],
    ['x.md', '# インシデントレポート（サンプル）\n\n## 影響\n\n## 原因', false],
    ['x.md', '# How to write a postmortem\n\n## Summary\n\n## Impact\n\n## Root cause', false],
  ])('%s with %j is a postmortem: %s', (path, text, expected) => {
    expect(isPostmortem(read(text, path), path)).toBe(expected);
  });
});

describe('the fields of a report', () => {
  it.each([
    ['+++\ntitle = "Queue"\nauthors = ["Ann"]\n+++\n\n# Queue\n', { title: 'Queue', authors: 'Ann' }],
    ['# Postmortem\n\n## Metadata\n\n- Title: Queue outage\n', { title: 'Queue outage' }],
    ['# Queue\n\n## Notes\n\nA.\n\n## Deploy\n\n- Title: fix the link\n', { title: 'Queue' }],
    ['| **Status** | Final |\n|--|--|\n| **Owner** | Ann |', { status: 'Final', owner: 'Ann' }],
    ['| Date | Event |\n|--|--|\n| 10:05 | Stop |', {}],
    ['| Owner | Due | Action | Status |\n|--|--|--|--|\n| Ann | May | Alert | Open |', {}],
    [
      '| 件名 | 停止 | 担当 | 佐野 |\n|--|--|--|--|\n| 発生 | 4/11 10:05 | 復旧 | 4/11 11:00 |',
      { title: '停止', owner: '佐野', start: '4/11 10:05', resolved: '4/11 11:00' },
    ],
    ['復旧：全台を再起動した', {}],
    ['> [!NOTE]\n> Status: Final', { status: 'Final' }],
    ['## Summary\n\n> Status: Investigating', {}],
    ['## Owner: Ann\n', { owner: 'Ann' }],
  ])('%j', (text, expected) => {
    const { metadata } = read(text);
    const stated = Object.entries(metadata).flatMap(([name, field]) => (field?.value ? [[name, field.value]] : []));
    expect(Object.fromEntries(stated)).toEqual(expected);
  });
});

describe('a status', () => {
  it.each([
    ['Complete, action items in progress', 'final'],
    ['Close', 'closed'],
    ['Not yet resolved', 'in-progress'],
    ['対応未完了', 'in-progress'],
    ['レビュー中', 'in-review'],
    ['Draft', 'draft'],
    ['Purple', null],
  ])('%s is %s', (value, status) => {
    expect(read(`Status: ${value}\n\n## Impact`).status).toBe(status);
  });
});
