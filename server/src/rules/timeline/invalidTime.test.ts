import { describe, expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { invalidTime } from './invalidTime.ts';

const foundIn = (text: string): string[] =>
  lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [invalidTime]).map(({ start, end }) => text.slice(start, end));

describe('a day without its year, at the beginning of an entry', () => {
  it.each([
    ['Feb 30', 'Feb 30 10:00 The disk fills up'],
    ['April 31', '- April 31, 11:00 The disk fills up'],
    ['2月30日', '　2月30日　証明書を更新'],
    ['４月３１日', '- ４月３１日 10:00 証明書を更新'],
  ])('is told where no year has it: %s', (day, entry) => {
    expect(foundIn(`## Timeline\n\n${entry}\n`)).toEqual([day]);
    expect(foundIn(`## 時系列\n\n${entry}\n`)).toEqual([day]);
  });
  it.each([
    ['a day of leap years', '- Feb 29 10:00 The disk fills up'],
    ['a year', '- Feb 2030 certificates expire'],
    ['a time', '- Feb 30:10 minutes were read'],
    ['a number of something else', '- May 40 hosts down'],
    ['a length of time', '- 2月分の30日間の記録を確認'],
    ['a day that the entry tells of', '- 10:00 請求書に「2月30日」と印字されると連絡'],
  ])('is left where it is %s', (_, entry) => {
    expect(foundIn(`## Timeline\n\n${entry}\n`)).toEqual([]);
  });
});
