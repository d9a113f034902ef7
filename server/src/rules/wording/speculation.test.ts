import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const guessesIn = (text: string): number =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (_, error) => {
    throw error;
  }).findings.filter(({ rule }) => rule === 'wording/speculation').length;

it('is no hidden guess where the paragraph or its title says that it is an inference', () => {
  const guess = 'アプリの不具合であった可能性が最も高い。';
  expect(guessesIn(`## 原因\n\n${guess}`)).toBe(1);
  expect(guessesIn(`## 原因\n\n${guess}ただし、これは推論であり、原因の特定ではない。`)).toBe(0);
  expect(guessesIn(`## 原因（確定的ではない）\n\n${guess}`)).toBe(0);
});

it('is no hidden guess behind a sentence that says that the answer is not known', () => {
  const guess = 'The pool was probably exhausted by the export.';
  expect(guessesIn(`## Root cause\n\nUnknown. ${guess}`)).toBe(0);
  expect(guessesIn(`## Root cause\n\nThe cause is under investigation. ${guess}`)).toBe(0);
  expect(guessesIn(`## Root cause\n\nThe cause was unknown at first. ${guess}`)).toBe(1);
  expect(guessesIn(`## Root cause\n\nUnknown.\n\n${guess}`)).toBe(1);
  expect(guessesIn(`## Root cause\n\nIt is still unclear who informs customers. ${guess}`)).toBe(1);
  expect(guessesIn(`## 原因\n\n原因は調査中です。夜間バッチにより枯渇したと思われる。`)).toBe(0);
});

it('is no hidden guess in a list that a line announces as hypotheses, and is one behind it', () => {
  const guess = 'The pool was probably exhausted by the export.';
  const listed = (lead: string) => `## Root cause\n\n${lead}\n\n- ${guess}\n- A leak.\n`;
  expect(guessesIn(listed('Two live hypotheses:'))).toBe(0);
  expect(guessesIn(listed('What we found:'))).toBe(1);
  expect(guessesIn(`${listed('Two live hypotheses:')}\nNeither held. The disk was probably full.\n`)).toBe(1);
});

it('explains nothing in a paragraph that says that the cause is open, and states a cause below its title all the same', () => {
  const told = 'The runner appears to have hit a fatal error because the disk was full.';
  const open = 'Its vendor is continuing the investigation of the root cause.';
  expect(guessesIn(`## Summary\n\n${told}`)).toBe(1);
  expect(guessesIn(`## Summary\n\n${told} ${open}`)).toBe(0);
  expect(guessesIn(`## Summary\n\n${told}\n\n${open}`)).toBe(1);
  expect(guessesIn(`## Root cause\n\nThe disk was probably full. ${open}`)).toBe(1);
});
