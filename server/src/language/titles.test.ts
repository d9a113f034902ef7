import { describe, expect, it } from 'vitest';
import { namingOf, sectionsNamed } from './titles.ts';

describe('a title names a section', () => {
  it.each([
    ['Impact', ['impact']],
    ['IMPACT:', ['impact']],
    ['2. Customer impact', ['impact']],
    ['Impact / 影響', ['impact']],
    ['【影響範囲】', ['impact']],
    ['■影響', ['impact']],
    ['1.経緯', ['timeline']],
    ['３．根本原因', ['root-cause']],
    ['🔥 Root Cause(s)', ['root-cause']],
    ['Root cause and trigger', ['root-cause', 'trigger']],
    ['原因と対策', ['root-cause', 'action-items']],
    ['Recommended Follow\u2011Ups', ['action-items']],
    ['原因または未確定事項', ['root-cause']],
    ['根本的な原因', ['root-cause']],
    ['データ損失の原因分析', ['root-cause']],
    ['即座対応（24時間以内）', ['action-items']],
    ['復旧（3時間以内に完了）', ['resolution']],
    ['Resolution (within 2 days)', ['resolution']],
    ['参考ログ（要約）', []],
    ['Corrective & Preventive Actions', ['action-items']],
    ['.git/refs/remotes/origin/', []],
    ['「停止→再開→停止」時系列（確認結果）', ['timeline']],
    ['原因判定（最終）', ['root-cause']],
    ['対策内容（Fix）', ['resolution']],
    ['対応（Resolution）', ['resolution']],
    ['再発防止策（Mitigation）', ['action-items']],
    ['恒久対策（Fix）', ['action-items']],
    ['原因と再発防止', ['root-cause', 'action-items']],
    ['Proposed fixes', ['action-items']],
    ['Timeline (all times in UTC)', ['timeline']],
    ['Timeline: 2024-03-04', ['timeline']],
    ['Timeline of events', ['timeline']],
    ['発生から復旧までのタイムライン', ['timeline']],
    ['What went well?', ['went-well']],
    ['What didn’t go so well?', ['went-wrong']],
    ['今回の障害の原因について', ['root-cause']],
    ['5 Whys', ['five-whys']],
    [':fire: Impact', ['impact']],
    ['👩🏽‍💻 Impact', ['impact']],
    ['Impact {#what-broke .wide}', ['impact']],
    ['①概要', ['summary']],
    ['原因：索引の破損', ['root-cause']],
    ['Timeline (all times UTC). Some are approximate', ['timeline']],
    ['Remediation (action items)', ['action-items']],
    ['Action items (root cause)', ['action-items']],
    ['Timeline (UTC/JST)', ['timeline']],
    ['Long term solution', ['action-items']],
    ['推奨アクション', ['action-items']],
    ['🔄 今後の予防策', ['action-items']],
    ['修正手順', ['resolution']],
    ['🚨 緊急対応手順（実行してください）', ['resolution']],
    ['現在の対応', ['resolution']],
    ['対応ログ', ['timeline']],
    ['症状 / ログ', ['summary']],
    ['原因仮説', ['root-cause']],
    ['結論（Root Cause、確定的ではない）', ['root-cause']],
    ['外形監視（ユーザーから見えた影響）', ['impact']],
    ['本不具合に該当するユーザー', ['impact']],
    ['(2)漏洩した個人情報', ['impact']],
    ['Payments (incident)', []],
    ['🔍 Detection & Response Timeline', ['detection', 'timeline']],
  ])('%s', (title, ids) => {
    expect(sectionsNamed(title)).toEqual(ids);
  });

  it.each([
    '障害報告書を書く',
    'How to write an impact statement',
    'Installation',
    'Impact driver',
    '原因不明のエラーを調べる方法',
    '',
    '—',
    'Technical description',
    '対応の評価',
    'DNS resolution',
  ])('but not “%s”: the whole title counts, not a word in it', (title) => {
    expect(sectionsNamed(title)).toEqual([]);
  });

  it.each([
    ['Severity & impact', ['impact']],
    ['Affected shops', ['impact']],
    ['How shops were affected', ['impact']],
    ['Analysis of causes', ['root-cause']],
    ['Details of the fix', ['resolution']],
    ['Impact on shops', ['impact']],
    ['How it was put right', ['resolution']],
    ['Queue timeline', ['timeline']],
    ['Addendum. Timeline', ['timeline']],
    ['配送調査タイムライン', ['timeline']],
    ['検知の流れ', ['detection']],
    ['影響と検知の評価', ['impact', 'detection']],
    ['原因究明のプロセス', ['root-cause']],
    ['運用面の教訓', ['lessons-learned']],
    ['実施済み対応（応急）', ['response']],
    ['影響を教えてください', ['impact']],
    ['何が起きたのですか？', ['summary']],
    ['影響を受けた店舗', ['impact']],
    ['Root cause and prevention of future outages', ['root-cause', 'action-items']],
  ])('by its words in order it likely does: %s', (title, ids) => {
    expect(namingOf(title)).toEqual({ ids, sure: 'likely' });
  });

  it('and where all of it is known, it plainly does', () => {
    expect(namingOf('Incident timeline').sure).toBe('plain');
  });

  it('a document’s own title is taken as a whole', () => {
    expect(namingOf('Queue timeline', null, false).ids).toEqual([]);
  });

  it('and its parent decides what an ambiguous one means', () => {
    expect(sectionsNamed('Mitigation')).toEqual(['resolution']);
    expect(sectionsNamed('Mitigation', 'action-items')).toEqual(['action-items']);
  });
});
