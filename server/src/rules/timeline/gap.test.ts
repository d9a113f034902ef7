import { describe, expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { gap } from './gap.ts';

/** The times of the entries before which a stretch is empty. */
const gapsIn = (...entries: string[]): string[] => {
  const text = `## Timeline (UTC)\n\n2024-03-04\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`;
  return lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [gap]).map(({ start, end }) => text.slice(start, end));
};

describe('a stretch without entries', () => {
  it.each([
    [
      'while people respond',
      ['10:00 Errors rise', '10:05 The alert fired', '12:30 Rolled back', '12:40 Recovered'],
      ['12:30'],
    ],
    [
      'from the start on, where nothing tells who noticed',
      ['10:00 Errors rise', '12:30 Rolled back', '12:40 Recovered'],
      ['12:30'],
    ],
  ])('is told of %s', (_, entries, times) => {
    expect(gapsIn(...entries)).toEqual(times);
  });
  it.each([
    ['before anybody knew', ['08:00 Release 41 deployed', '12:30 The alert fired', '12:40 Recovered']],
    ['after it was over', ['10:05 The alert fired', '10:40 Recovered', '15:00 Review held']],
    [
      'into which another entry falls',
      ['10:00 The alert fired', '14:00 Rolled back', '11:00 Restarted', '14:10 Recovered'],
    ],
  ])('is none %s', (_, entries) => {
    expect(gapsIn(...entries)).toEqual([]);
  });
});
