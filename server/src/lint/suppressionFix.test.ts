import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { applyEdits } from '../text/edit.ts';
import { withoutTabStops } from '../text/snippet.ts';
import { check } from './check.ts';
import { suppressionEdits } from './suppressionFix.ts';

const read = (text: string) =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  });
const found = (text: string, ...rules: string[]) => read(text).findings.filter(({ rule }) => rules.includes(rule));

/** What a reader sees: the comments are gone. */
const rendered = (text: string): string =>
  micromark(text.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  })
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A report with all findings of some rules silenced, one after the other. */
function silenced(text: string, ...rules: string[]): string {
  let result = text;
  for (let round = 0; round < 12; round++) {
    const [first] = found(result, ...rules);
    if (!first) return result;
    const edits = suppressionEdits(first.rule, first.start, read(result).postmortem);
    result = withoutTabStops(applyEdits(result, edits));
  }
  throw new Error(`still found in:\n${result}`);
}

const GUESS = 'It was probably the disk.';
const SHAPES: readonly (readonly [string, string])[] = [
  ['a paragraph', `${GUESS}\n`],
  ['a paragraph below another line', `The job stopped.\n${GUESS}\nIt was full.\n`],
  ['the first line of a wrapped paragraph', `${GUESS}\nIt was full.\n`],
  ['an item', `- ${GUESS}\n- Another point.\n`],
  ['a wrapped item', `- The job stopped.\n  ${GUESS}\n  It was full.\n- Another point.\n`],
  ['a numbered item', `1. One.\n2. ${GUESS}\n3. Three.\n`],
  ['a second paragraph of an item', `- One.\n\n  ${GUESS}\n\n- Two.\n`],
  ['an item in an item', `- One:\n  - ${GUESS}\n  - Two.\n`],
  ['a line that ends in a hard break', `${GUESS}  \nIt was full.\n`],
  ['a line that ends in a backslash', `The job stopped. ${GUESS}\\\nIt was full.\n`],
  ['a line that ends in code', `${GUESS} See \`df\nand du\`.\n\n- x\n`],
  ['a row', `| Why | Since |\n|---|---|\n| ${GUESS} | 10:00 |\n| It was full. | 10:10 |\n`],
  ['a row without closing pipe', `Why | Since\n---|---\n${GUESS} | 10:00\nIt was full. | 10:10\n`],
  ['a row without spaces', `|Since|Why|\n|---|---|\n|10:00|${GUESS}|\n`],
  ['a row with an empty last cell', `| Why | Since |\n|---|---|\n| ${GUESS} |  |\n`],
  ['a heading', `### Probably the disk ###\n\nIt was full.\n`],
  ['a heading right below a line', `It was full.\n### Probably the disk\n\nIt was full.\n`],
  ['an item with a box', `- [ ] ${GUESS}\n- [ ] Two.\n`],
  ['two on one line', `${GUESS} Bob carelessly deployed it.\n`],
  ['two on one line of an item', `- ${GUESS} Bob carelessly deployed it.\n- Two.\n`],
];

describe('silencing', () => {
  it.each(SHAPES)('%s changes nothing of what is rendered', (_, shape) => {
    const text = `# Stale search\n\n## Summary\n\nPrices were old.\n\n## Root cause\n\n${shape}`;
    const rules = ['wording/speculation', 'wording/blame'];
    expect(found(text, ...rules).length).toBeGreaterThan(0);
    expect(rendered(silenced(text, ...rules))).toBe(rendered(text));
  });

  it.each([
    ['a fence', '```\napi_key=9f8e7d6c5b4a39281706\n```\n\nIt was full.\n'],
    ['a fence in an item', '- One:\n\n  ```\n  api_key=9f8e7d6c5b4a39281706\n  ```\n\n- Two.\n'],
    ['a fence that begins an item', '- ```\n  api_key=9f8e7d6c5b4a39281706\n  ```\n- Two.\n'],
    ['a fence that nobody closed', '```\napi_key=9f8e7d6c5b4a39281706\n'],
    ['indented code', 'One:\n\n    api_key=9f8e7d6c5b4a39281706\n\nTwo.\n'],
    ['a quotation', '> One.\n>\n> api_key=9f8e7d6c5b4a39281706\n'],
    ['a comment that nobody closed', '<!--\napi_key=9f8e7d6c5b4a39281706\n'],
    ['a declaration that nobody closed', '<!A\napi_key=9f8e7d6c5b4a39281706\n'],
    ['a comment of several lines', '<!--\napi_key=9f8e7d6c5b4a39281706\n-->\n\nTwo.\n'],
  ])('a secret in %s changes nothing of what is rendered', (_, shape) => {
    const text = `# Stale search\n\n## Root cause\n\n${shape}`;
    expect(found(text, 'privacy/secret')).toHaveLength(1);
    expect(rendered(silenced(text, 'privacy/secret'))).toBe(rendered(text));
  });

  it.each(['- TBD\n- Two.\n', 'It is TBD\nTwo.\n'])(
    'a blank is one with a comment behind it, which is not told to silence nothing: %j',
    (shape) => {
      const text = `# Stale search\n\n## What went badly\n\n${shape}`;
      expect(found(text, 'section/placeholder')).toHaveLength(1);
      expect(found(silenced(text, 'section/placeholder'), 'section/placeholder', 'comment/unused')).toEqual([]);
    },
  );

  it('a value of the front matter leaves it whole', () => {
    const text =
      '---\nstatus: Fnial\n---\n\n# Stale search\n\n## Summary\n\nPrices were old.\n\n## Impact\n\n310 products.\n';
    const result = silenced(text, 'metadata/malformed');
    expect(result).toMatch(
      /^---\nstatus: Fnial\n---\n<!-- postmortem-disable-file metadata\/malformed -- reason -->\n\n#/,
    );
  });

  it('keeps the line ends of the text', () => {
    const text = `## Root cause\r\n\r\nIt was full.\r\n\r\n${GUESS}\r\n`;
    expect(silenced(text, 'wording/speculation')).not.toMatch(/(?<!\r)\n/);
  });
});

describe('a comment that names no rule', () => {
  it.each([
    ['a misspelt one', 'wording/speculaton -- quoted', 'wording/speculaton', ' Did you mean “wording/speculation”?'],
    ['a reason without its dashes', 'wording/speculation quoted', 'quoted', ''],
    [
      'a rule with a colon',
      'wording/speculation: quoted',
      'wording/speculation:',
      ' Did you mean “wording/speculation”?',
    ],
  ])('is told of: %s', (_, rest, name, meant) => {
    const text = `## Root cause\n\n<!-- postmortem-disable-next-line ${rest} -->\n${GUESS}\n`;
    const [finding] = found(text, 'comment/unused');
    expect(text.slice(finding!.start, finding!.end)).toBe(name);
    expect(finding!.message('en')).toBe(`No rule is called “${name}”.${meant} A reason comes behind “--”.`);
  });
});

it('in a row without spaces stands between the words and the bar', () => {
  const text = `## Root cause\n\n|Since|Why|\n|---|---|\n|10:00|${GUESS}|\n`;
  expect(silenced(text, 'wording/speculation')).toContain(
    `${GUESS}<!-- postmortem-disable-line wording/speculation -- reason -->|`,
  );
});

/** The text with a rule silenced at `@`; comments as ‹line›, ‹next-line›, ‹file›, ‹from here› and ‹to here›. */
function silencedAt(marked: string): string {
  const text = marked.replace('@', '');
  const edits = suppressionEdits('x', marked.indexOf('@'), read(text).postmortem);
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, insert: withoutTabStops(edit.insert) })),
  )
    .replace(/<!-- postmortem-disable-([a-z-]+) x -- reason -->/g, '‹$1›')
    .replace('<!-- postmortem-disable x -- reason -->', '‹from here›')
    .replace('<!-- postmortem-enable x -->', '‹to here›');
}

describe('the comment stands', () => {
  it.each([
    ['above a paragraph', 'One.\n\nIt @was.\n', 'One.\n\n‹next-line›\nIt was.\n'],
    ['above it where it is the first sign that counts', 'One.\n\n@It was.\n', 'One.\n\n‹next-line›\nIt was.\n'],
    ['above it, indented as it is', 'One.\n\n  @It was.\n', 'One.\n\n  ‹next-line›\n  It was.\n'],
    ['behind the very first line: reports begin with a title', 'It @was.\n', 'It was.‹line›\n'],
    ['behind a line in the middle of a paragraph', 'One.\nIt @was.\nTwo.\n', 'One.\nIt was.‹line›\nTwo.\n'],
    ['above it where it is the end of it that counts', 'One.\n\nIt was.@\n', 'One.\n\n‹next-line›\nIt was.\n'],
    ['above a paragraph of an item', '- One.\n\n  It @was.\n', '- One.\n\n  ‹next-line›\n  It was.\n'],
    ['behind the second line of an underlined title', 'A\n\nIt\n@was\n===\n', 'A\n\nIt\nwas‹line›\n===\n'],
    ['behind an item, whatever follows in its list', '- It was #@#\n- # B\n', '- It was ##‹line›\n- # B\n'],
    ['behind an item', 'One.\n\n- It @was.\n', 'One.\n\n- It was.‹line›\n'],
    ['behind a title in an item', 'One.\n\n- # It @was ##\n', 'One.\n\n- # It was‹line› ##\n'],
    ['behind a line of a quotation', 'One.\n\n> It @was.\n> Two.\n', 'One.\n\n> It was.‹line›\n> Two.\n'],
    ['above a title', 'One.\n\n# It @was ##\n', 'One.\n\n‹next-line›\n# It was ##\n'],
    ['above a title right below a line', 'One.\n# It @was\n', 'One.\n‹next-line›\n# It was\n'],
    ['above a title that is underlined', 'One.\n\nIt @was\n===\n', 'One.\n\n‹next-line›\nIt was\n===\n'],
    ['before the signs that close a title', '# It @was ##\n\nOne.\n', '# It was‹line› ##\n\nOne.\n'],
    ['behind a number that closes nothing', 'One.\nIt @was #\nTwo.\n', 'One.\nIt was #‹line›\nTwo.\n'],
    ['before the last bar of a row', '| a |\n|---|\n| It @was |\n', '| a |\n|---|\n| It was‹line› |\n'],
    ['behind a bar that is a sign of a row', '| a |\n|---|\n| It @was \\|\n', '| a |\n|---|\n| It was \\|‹line›\n'],
    ['behind a bar that is in no table', 'One|\nIt @was|\nTwo.\n', 'One|\nIt was|‹line›\nTwo.\n'],
    ['before a break', 'One.\nIt @was\\\nTwo.\n', 'One.\nIt was‹line›\\\nTwo.\n'],
    ['behind a backslash that breaks nothing', 'One.\nIt @was\\', 'One.\nIt was\\‹line›'],
    ['before code that is wrapped', 'See @it `df\ndu`.\n', 'See it ‹line›`df\ndu`.\n'],
    ['before all ticks of wrapped code', 'See @it ``d`f\ndu``.\n', 'See it ‹line›``d`f\ndu``.\n'],
    ['behind code that ends with the line', 'One.\nSee @it `df`\nTwo.\n', 'One.\nSee it `df`‹line›\nTwo.\n'],
    ['before a tag that is wrapped', 'One.\nSee @it <b\nid="x">y</b>.\n', 'One.\nSee it ‹line›<b\nid="x">y</b>.\n'],
    ['before a wrapped tag of an item', '- See @it <b\n  id="x">y</b>.\n', '- See it ‹line›<b\n  id="x">y</b>.\n'],
    ['behind a tag that ends with the line', 'One.\nSee @it<br>\ny.\n', 'One.\nSee it<br>‹line›\ny.\n'],
    ['before a comment that is wrapped', 'One.\nSee @it <!-- a\nb -->.\n', 'One.\nSee it ‹line›<!-- a\nb -->.\n'],
    [
      'above one of its kind',
      'A\n<!-- postmortem-disable-next-line y -->\n@B\n',
      'A\n<!-- postmortem-disable-next-line y -->\n‹next-line›\nB\n',
    ],
    ['behind what follows another comment', 'A\n\n<!-- other -->\nB@\n', 'A\n\n<!-- other -->\nB‹line›\n'],
    ['above markup and comments of one line', 'A\n\n<!-- @b -->\n', 'A\n\n‹next-line›\n<!-- b -->\n'],
    ['in markup of several lines', 'A\n\n<div>\n@b\n</div>\n', 'A\n\n<div>\nb‹line›\n</div>\n'],
    ['around a comment of several lines', 'A\n\n<!--\n@b -->\n', 'A\n\n‹from here›\n<!--\nb -->\n‹to here›\n'],
    ['around a fence', 'A\n\n```\n@b\n```\nC\n', 'A\n\n‹from here›\n```\nb\n```\n‹to here›\nC\n'],
    ['above a fence that nobody closed', 'A\n\n```\n@b\n``\n', 'A\n\n‹from here›\n```\nb\n``\n'],
    ['above a comment that nobody closed', 'A\n\n<!--\n@b\n', 'A\n\n‹from here›\n<!--\nb\n'],
    [
      'above what nobody closed for the whole file',
      '- A\n\n      @b\n\n```\nC\n',
      '- A\n\n      b\n\n‹file›\n\n```\nC\n',
    ],
    [
      'around a fence of an item',
      '- A\n\n  ```\n  @b\n  ```\n',
      '- A\n\n  ‹from here›\n  ```\n  b\n  ```\n  ‹to here›\n',
    ],
    ['around indented code', 'A\n\n    @b\n    c\n\nD\n', 'A\n\n‹from here›\n    b\n    c\n‹to here›\n\nD\n'],
    ['at the end of the file for indented code of an item', '- A\n\n      @b\n', '- A\n\n      b\n\n‹file›\n'],
    ['above the definition of a link', 'A\n\n[b]: @/x\n', 'A\n\n‹next-line›\n[b]: /x\n'],
    ['on an empty line where that is meant', 'A\n@\nB\n', 'A\n‹line›\nB\n'],
    ['on an empty line before everything', '@\nA\n', '‹line›\nA\n'],
    ['below the front matter', '---\nstatus: @x\n---\n\nA\n', '---\nstatus: x\n---\n‹file›\n\nA\n'],
  ])('%s: %j', (_, marked, expected) => {
    expect(silencedAt(marked)).toBe(expected);
  });
});
