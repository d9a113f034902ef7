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
