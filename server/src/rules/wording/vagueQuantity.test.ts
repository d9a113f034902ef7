import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';
import { applyEdits } from '../../text/edit.ts';

const reportOf = (impact: string): string => `## 影響\n\n${impact}\n`;
const findingsIn = (impact: string) =>
  check({ text: reportOf(impact), path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (_, error) => {
    throw error;
  }).findings.filter(({ rule }) => rule === 'wording/vague-quantity');
const vagueIn = (impact: string): number => findingsIn(impact).length;

it('is no amount in what another page is called', () => {
  expect(vagueIn('複数のユーザーをリンクする処理が失敗した。')).toBe(1);
  expect(vagueIn('[複数のユーザーをリンクする](/reference/link)処理が失敗した。')).toBe(0);
});

it('is no amount of what was hit where it counts who confirmed it, or is said to be uncounted', () => {
  expect(vagueIn('数社の注文が失敗した。')).toBe(1);
  expect(vagueIn('影響はなし（数社で確認済み）。')).toBe(0);
  expect(vagueIn('数件（正確な件数は未集計）の注文が失敗した。')).toBe(0);
});

it.each([
  ['決済が短時間停止した。', '決済が短時間（時間は確認中）停止した。'],
  ['決済が数時間にわたり停止した。', '決済が数時間（時間は確認中）にわたり停止した。'],
  ['決済が一時的に使えなかった。', '決済が一時的に（時間は確認中）使えなかった。'],
  ['一部のユーザーが決済できなかった。', '一部のユーザー（件数は集計中）が決済できなかった。'],
])('a length asks for its time, an amount for its count: %s', (impact, mended) => {
  const fix = findingsIn(impact)[0]!
    .fixes()
    .find(({ edits }) => !edits[0]!.snippet)!;
  expect(applyEdits(reportOf(impact), fix.edits)).toBe(reportOf(mended));
});

it.each([
  ['310 件の決済が失敗した。', '応答が著しく遅延した。', 0],
  ['310 件の決済が失敗した。', '短時間の停止が起きた。', 1],
  ['決済が 45 分間できなかった。', '応答が著しく遅延した。', 1],
  ['HTTP 503 が返っていた。', '多くのユーザーが決済できなかった。', 1],
  ['10時頃から決済ができなかった。', '多くのユーザーが決済できなかった。', 1],
])('what the impact counts, the summary need not: 影響「%s」 概要「%s」', (impact, summary, found) => {
  expect(vagueIn(`${impact}\n\n## 概要\n\n${summary}`)).toBe(found);
});

it.each([
  ['決済が短時間停止した。停止は 50 分間続いた。', 0],
  ['決済が短時間停止した。影響時間は 50 分。', 0],
  ['決済が短時間停止した。監視を 2 週間継続している。', 1],
  ['決済が短時間停止した。障害時間帯の直近 5 分のログを見た。', 1],
])('how long it was is asked once: %s', (impact, found) => {
  expect(vagueIn(impact)).toBe(found);
});

it('what one part of the impact counts, another need not, and what it counts says nothing for itself', () => {
  const parts = (first: string, second: string) =>
    vagueIn(`### 利用者への影響\n\n${first}\n\n### 社内への影響\n\n${second}`);
  expect(parts('多くのユーザーが決済できなかった。', '応答が遅れた。')).toBe(1);
  expect(parts('多くのユーザーが決済できなかった。', '310 件の注文が失敗した。')).toBe(0);
  expect(parts('応答が遅れた。', '310 件の注文が失敗した。多くのユーザーが困った。')).toBe(1);
});
