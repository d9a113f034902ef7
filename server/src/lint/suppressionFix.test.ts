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
    ['a comment of several lines', '<!--\napi_key=9f8e7d6c5b4a39281706\n-->\n\nTwo.\n'],
  ])('a secret in %s changes nothing of what is rendered', (_, shape) => {
    const text = `# Stale search\n\n## Root cause\n\n${shape}`;
    expect(found(text, 'privacy/secret')).toHaveLength(1);
    expect(rendered(silenced(text, 'privacy/secret'))).toBe(rendered(text));
  });

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
