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
    ['before a close that is all of the end', ['10:05 The alert fired', '14:00 Incident closed'], ['14:00']],
    ['before the service is back', ['10:00 The alert fired', '12:30 The error rate returned to normal'], ['12:30']],
  ])('is told of %s', (_, entries, times) => {
    expect(gapsIn(...entries)).toEqual(times);
  });
  it.each([
    [
      'with a blank for what is missing',
      ['10:00 Errors rise', '{{??:??}} {{what was tried}}', '12:30 Rolled back', '12:40 Recovered'],
    ],
    ['from which on somebody looked', ['10:00 The alert fired', '10:05 onward – logs are read', '12:30 Rolled back']],
    [
      'that another entry tells of in whole',
      [
        '10:00 The alert fired',
        '10:05–13:00 Each run fails',
        '10:10 A fix goes live',
        '12:30 Restarted',
        '13:00 Recovered',
      ],
    ],
    [
      'while a change takes effect',
      ['10:00 The alert fired', '10:10 The record is changed back', '12:55 The change takes effect', '13:00 Recovered'],
    ],
    [
      'before users report it anew',
      ['10:00 The alert fired', '10:10 Rolled back in part', '12:30 Users report errors', '13:00 Recovered'],
    ],
    ['before the record is closed', ['10:05 The alert fired', '10:40 Host reimaged', '14:00 Incident closed']],
    ['before anybody had read the mail', ['08:00 The alert fired', '12:30 Acknowledged by Dana', '12:40 Recovered']],
    ['before anybody knew', ['08:00 Release 41 deployed', '12:30 The alert fired', '12:40 Recovered']],
    ['after it was over', ['10:05 The alert fired', '10:40 Recovered', '15:00 Review held']],
    [
      'into which another entry falls',
      ['10:00 The alert fired', '14:00 Rolled back', '11:00 Restarted', '14:10 Recovered'],
    ],
    [
      'over night',
      ['21:00 The alert fired', '21:10 Ruled out the disk', '2024-03-05 06:30 Rolled back', '07:10 Recovered'],
    ],
    ['while people rest', ['10:00 The alert fired; Ana takes a break', '12:30 Rolled back', '12:40 Recovered']],
    [
      'in which the entry itself goes on',
      ['10:00 The alert fired; a second one at 11:15', '12:30 Rolled back', '12:40 Recovered'],
    ],
    ['before work goes on', ['10:00 アラートで検知', '12:30 調査を再開', '12:40 復旧']],
    ['before somebody is back', ['10:00 The alert fired', '12:30 Ana returns to working on it', '12:40 Recovered']],
  ])('is none %s', (_, entries) => {
    expect(gapsIn(...entries)).toEqual([]);
  });

  const STRETCH = ['22:00 The alert fired', '2024-03-05 02:30 Rolled back', '02:40 Recovered'];
  it.each([
    ['gives a time in it', 'The vendor answered at 01:15.', []],
    ['says that people slept', 'Nobody was awake to see the alert.', []],
    ['speaks of a time outside it', 'The release was at 19:05.', ['2024-03-05 02:30']],
    ['speaks of another day', 'The same job failed on 2024-02-01 at 01:15.', ['2024-03-05 02:30']],
    ['speaks of another clock', 'It was 01:15 JST.', ['2024-03-05 02:30']],
    ['speaks of something else', 'No alert watches the queue.', ['2024-03-05 02:30']],
  ])('is one or not, where another section %s', (_, sentence, times) => {
    expect(gapsIn(...STRETCH, `Closed\n\n## Root cause\n\n${sentence}`)).toEqual(times);
  });
});

it('is none where a paragraph between two entries tells what was done, and what stands below a heading is its own', () => {
  const entries = (title: string) =>
    `${title}10:05 The alert fired\n\nA workaround is built meanwhile for those who cannot wait for the fix.\n\n${title}12:30 Recovered, and the queue is empty\n`;
  const found = (text: string) => lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [gap]).length;
  expect(found(`## Timeline (UTC)\n\n2024-03-04\n\n${entries('')}`)).toBe(0);
  expect(found(`## Timeline (UTC)\n\n2024-03-04\n\n${entries('### ')}`)).toBe(1);
});
