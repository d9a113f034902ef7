import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const findingsIn = (text: string) =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (_, error) => {
    throw error;
  }).findings.filter(({ rule }) => rule === 'wording/blame');

it('is not said of a why that the next answers', () => {
  const whys = (text: string) => findingsIn(`# Outage\n\n## Five whys\n\n${text}`).length;
  expect(whys('1. Why did the operator forget the flag?')).toBe(0);
  expect(whys('1. なぜ担当者の認識が不十分だったか？')).toBe(0);
  expect(whys('1. The operator forgot the flag.')).toBe(1);
});

it('is not said of a function that forgets', () => {
  const cause = (text: string) => findingsIn(`# 障害報告\n\n## 原因\n\n${text}`).length;
  expect(cause('`createRisk` が識別子を渡し忘れていたため、別の顧客に保存された。')).toBe(0);
  expect(cause('`config.yaml` は本番だけ更新を忘れていたことが原因である。')).toBe(1);
});

it('is not said of what a report tells of those who write it', () => {
  const cause = (text: string) => findingsIn(`# Outage\n\n## Root cause\n\n${text}`).length;
  expect(cause('We forgot to consider the rules for this option.')).toBe(0);
  expect(cause('I accidentally clicked the wrong disk.')).toBe(0);
  expect(cause('They did not understand (my fault for the confusing steps).')).toBe(0);
  expect(cause('It was his fault.')).toBe(1);
  expect(cause('We found Ben forgot to set the timeout.')).toBe(1);
  expect(cause('We forgot to page anyone, and the operator carelessly deleted the table.')).toBe(1);
  expect(cause('We in Platform forgot the flag.')).toBe(0);
  expect(cause("Our intern's mistake locked the table.")).toBe(1);
  expect(cause('The operator accidentally clicked the wrong disk.')).toBe(1);
});
