import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const vagueIn = (impact: string): number =>
  check(
    { text: `## 影響\n\n${impact}\n`, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true },
    (_, error) => {
      throw error;
    },
  ).findings.filter(({ rule }) => rule === 'wording/vague-quantity').length;

it('is no amount in what another page is called', () => {
  expect(vagueIn('複数のユーザーをリンクする処理が失敗した。')).toBe(1);
  expect(vagueIn('[複数のユーザーをリンクする](/reference/link)処理が失敗した。')).toBe(0);
});

it('is no amount of what was hit where it counts who confirmed it, or is said to be uncounted', () => {
  expect(vagueIn('数社の注文が失敗した。')).toBe(1);
  expect(vagueIn('影響はなし（数社で確認済み）。')).toBe(0);
  expect(vagueIn('数件（正確な件数は未集計）の注文が失敗した。')).toBe(0);
});
