import { describe, expect, it } from 'vitest';
import { passagesOf, readMarkdown } from './blocks.ts';
import { prosesOf } from './leaves.ts';
import { sourceOffset } from './prose.ts';

/** What is read of a text, and what stands in the text at its place. */
const readIn = (text: string) =>
  passagesOf(readMarkdown(text)).map(({ leaf, offset }) => ({
    kind: leaf.kind,
    source: text.slice(offset + leaf.start, offset + leaf.end),
    last: prosesOf(leaf).map((prose) => text[offset + sourceOffset(prose, prose.text.length - 1)]),
  }));

describe('a callout as Notion exports it', () => {
  it.each([
    ['before a blank line', '<aside>\n💡 It **broke**.\n\n</aside>'],
    ['closed', '<aside>\n💡 It **broke**.\n</aside>'],
    ['with line ends of Windows', 'Text\r\n\r\n<aside>\r\n💡 It **broke**.\r\n</aside>'],
    ['with attributes', '<aside class="callout">\n💡 It **broke**.\n</aside>'],
  ])('is read, %s', (_, text) => {
    expect(readIn(text)).toContainEqual({ kind: 'paragraph', source: '💡 It **broke**.', last: ['.'] });
  });
  it('may hold a list', () => {
    expect(readIn('<aside>\n- 10:00 a\n- 10:05 b\n</aside>').map(({ source }) => source)).toEqual([
      '10:00 a',
      '10:05 b',
    ]);
  });
  it('so is what stands right below a picture', () => {
    const text = '<img src="a.png" width="400">\n- 10:00 a\n- 10:05 b\n';
    expect(readIn(text).map(({ source }) => source)).toEqual(['10:00 a', '10:05 b']);
  });
  it.each([
    '<img src="a.png">\n',
    '<img src="a.png">\n<p>Text</p>',
    '<aside>\n</aside>',
    '<div>\nText\n</div>',
    '<aside>Text</aside>',
    '<!-- <aside>\nText -->',
  ])('is not: %j', (text) => {
    expect(readIn(text).map(({ kind }) => kind)).toEqual(['html']);
  });
});
