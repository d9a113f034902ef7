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

describe('front matter', () => {
  it.each([
    ['YAML', '---\nsaid: |\n  ```\n---'],
    ['TOML', '+++\nsaid = """\n```\n<!--\n"""\n+++'],
  ])('in %s takes in nothing that follows, whatever stands in it', (_, front) => {
    for (const below of ['\n\n# Outage\n', '\n# Outage\n', '\r\n# Outage', ' \n# Outage']) {
      const [first, second] = readIn(front + below);
      expect(first).toMatchObject({ kind: 'frontmatter', source: front + (/^ */.exec(below)?.[0] ?? '') });
      expect(second).toMatchObject({ kind: 'heading', source: '# Outage' });
    }
  });

  it.each(['---', '+++'])('that nobody closed with %s is text like other', (fence) => {
    expect(readIn(`${fence}\n\n# Outage\n`).at(-1)).toMatchObject({ kind: 'heading' });
  });
});

it('a text between two rules is no front matter, and a comment in YAML no title', () => {
  const text =
    '---\n\n# Incident report: disk\n\nDate: 2026-06-10\n\n## Summary\n\nThe disk was full.\nOrders failed.\n\n## Timeline\n\n- 10:00 Full\n\n---\n';
  expect(readIn(text).filter(({ kind }) => kind === 'heading')).toHaveLength(3);
  expect(readIn('---\n# Shown above\n\n## For the index\ntitle: Disk\n---\n')[0]).toMatchObject({
    kind: 'frontmatter',
  });
});

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
