import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';
import { partsTold } from './told.ts';

const told = (text: string) =>
  partsTold(readPostmortem(readMarkdown(text))).map(({ id, by, start, end }) => [id, by, text.slice(start, end)]);

describe('what no section has as its title is told', () => {
  it.each([
    ['| 項目 | 内容 |\n|--|--|\n| 影響範囲 | 三店舗 |', ['impact', 'label', '| 影響範囲 | 三店舗 |']],
    ['## Summary\n\n- Impact: 40 shops', ['impact', 'label', 'Impact: 40 shops']],
    ['## Timeline\n\n### Recovery\n\n- 10:05 Queue drained', ['resolution', 'group', '### Recovery']],
  ])('%j', (text, expected) => {
    expect(told(text)).toContainEqual(expected);
  });
  it.each([
    ['a label with nothing behind it', '## Summary\n\n- Impact: TBD'],
    ['what an action is about', '## Action items\n\n- Impact: count the shops'],
    ['what logs are called', '## Impact\n\n- Log: lost'],
    ['branches', '## Impact\n\n| dev/* / fix/* | as before |\n|--|--|'],
    ['what a sentence goes on with', '## Impact\n\nNo vote until it\nreturns. Workaround: one vote'],
    ['what a customer was told', '## Communication\n\nImpact: 40 shops'],
  ])('but not by %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
