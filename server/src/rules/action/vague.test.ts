import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const rulesIn = (text: string): string[] =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  }).findings.map(({ rule }) => rule);

it('what a field says of an action is no action, and a status that can be read', () => {
  const text = (line: string) => `# 障害報告\n\n## 推奨対応\n\n### MFA の設定\n\nMFA を設定する。\n\n${line}\n`;
  expect(rulesIn(text('検知の改善'))).toContain('action/vague');
  for (const state of ['未対応', '未確認', '要確認']) {
    expect(rulesIn(text(`**状態：** ${state}`))).not.toContain('action/vague');
    expect(rulesIn(text(`**状態：** ${state}`))).not.toContain('metadata/malformed');
  }
});
