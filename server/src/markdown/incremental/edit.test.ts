import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../text/change.ts';
import { type MarkdownDocument, readMarkdown } from '../blocks.ts';
import { editMarkdown } from './edit.ts';

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
    ['| t | | |\n|--|--|--|\n| a | b | c |\n| 1 | 2 | 3 |\n', '| t | | |\n|--|--|--|\n| a | b | d |\n| 1 | 2 | 3 |\n'],
    ['| t | | |\n|--|--|--|\n| a | b | c |\n| 1 | 2 | 3 |\n', '| t | | |\n|--|--|--|\n| a | b | c |\n| 1 | 2 | 4 |\n'],
    [
      '| t | | |\n|--|--|--|\n| a | b | c |\n| 1 | 2 | 3 |\n',
      '| t | u | |\n|--|--|--|\n| a | b | c |\n| 1 | 2 | 3 |\n',
    ],
    ['[a]: /x\n    [b]: /y\nfoo\n', '[a]: /x\n    [b]: /y\nfooo\n'],
    ['[a]: /x\nb\n===\nc\n', '[a]: /x\nb\n===\ncd\n'],
    ['x\n\n[a]: /x\nb\n===\nc\n', 'x\n\n[a]: /x\nb\n===\ncd\n'],
    ['[a]: /x\n"foo\n', '[a]: /x\n"foo"\n'],
    ['x\n\nfoo\n- | -\n', 'x\n\nfoo | b\n- | -\n'],
    ['x\n\n- # a\nfoo\n', 'x\n\n- #a\nfoo\n'],
    ['[x] a\n\n[x] b\n\nc\n', '[x] a\n\n[x] b\n\nc\n\n[x]: /y\n'],
    ['c\n\n[x] a\n\n[x] b\n', '[x]: /y\n\nc\n\n[x] a\n\n[x] b\n'],
    ['\uFEFF# A\n\nb\n', '# A\n\nb\n'],
    ['---\na: 1\n---\n', '---\na: 1\n---\nx\n'],
    ['', '# A\n'],
    ['see [b\n> c]\n\nmore\n', 'see [b\n> c]\n\nmore\n\n[B c]: /x\n'],
  ])('is read as if it were read whole: %j to %j', (before, after) => {
    expect(editMarkdown(readMarkdown(before), after)).toEqual(readMarkdown(after));
    expect(editMarkdown(readMarkdown(after), before)).toEqual(readMarkdown(before));
  });
});

describe('every small edit of a text that holds all kinds of blocks', () => {
  const TEXTS = [
    '# A\n\nOne *two*\nthree.\n\n- a\n- b\n  - c\n\n  d\n- `e`\nlazy\n\n| t | u |\n|---|---|\n| 1 | 2 |  \n| 3 | 4 |\n\n',
    '```\ncode\n```\n\n    more\n\n> q\nr\n\n1. [x]\n2. y\n\n<!-- c -->\n\n[x]: /y\n\nSetext\n===\n\nend',
    '- a\n\n      code\n\n- b\nfoo\n\n* [ ] t\n* u\r\n\r\nlast\n',
  ];
  const PIECES = ['x', '\n', '\n\n', ' ', '- ', '#', '`', '|', '> '];
  it.each(TEXTS)(
    'is read as if it were read whole: %j',
    (text) => {
      const before = readMarkdown(text);
      const differing: string[] = [];
      const compare = (after: string): void => {
        if (JSON.stringify(editMarkdown(before, after)) !== JSON.stringify(readMarkdown(after))) differing.push(after);
      };
      for (let at = 0; at <= text.length; at++) {
        for (const piece of PIECES) compare(text.slice(0, at) + piece + text.slice(at));
        if (at < text.length) compare(text.slice(0, at) + text.slice(at + 1));
      }
      expect(differing).toEqual([]);
    },
    60_000,
  );
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

  const paragraphs = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Paragraph ${index}.`).join('\n\n');

  it('is the same object as before, however long the text', () => {
    const text = `# T\n\n${paragraphs(200)}\n`;
    expect(kept(text, 'x', 'Paragraph 20')).toBe(1);
    expect(kept(text, '\n\nNew.\n\n', 'Paragraph 20.')).toBe(2);
    expect(kept(text, ' new', 'Paragraph 199.')).toBe(1);
  });
  it('is the same row and the same item as before', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `| 10:00 | Event ${index} |`).join('\n');
    const items = Array.from({ length: 50 }, (_, index) => `- Event ${index}`).join('\n');
    for (const at of ['Event 0', 'Event 20', 'Event 49']) {
      expect(kept(`# T\n\n| a | b |\n|---|---|\n${rows}\n`, 'x', at)).toBe(1);
      expect(kept(`# T\n\n${items}\n\nx\n`, 'x', at)).toBe(1);
    }
  });
  it('lies behind the end of a comment that is opened, as far as thirty paragraphs below', () => {
    const text = `${paragraphs(10)}\n\nHere.\n\n${paragraphs(30)}\n\nEnd -->\n\n${paragraphs(100)}\n`;
    expect(kept(text, '\n\n<!--', 'Here.')).toBeLessThanOrEqual(3);
  });
  it('is nothing where a comment is opened that takes in all the rest', () => {
    const text = `${paragraphs(100)}\n`;
    const before = readMarkdown(text);
    const after = `<!--\n${text}`;
    expect(editMarkdown(before, after)).toEqual(readMarkdown(after));
  });
  it.each([
    ['all but what mentions a label that is now defined', 22, 24],
    ['nothing where that is a good quarter of the text, as all of it is read faster', 30, 112],
  ])('is %s', (_, count, fresh) => {
    const mentioning = Array.from({ length: count }, (_, index) => `See [x] in item ${index}.`).join('\n\n');
    const text = `${paragraphs(60)}\n\n${mentioning}\n\n${paragraphs(20)}\n\nEnd.`;
    expect(kept(text, '\n\n[x]: /y\n', 'End.')).toBe(fresh);
  });
  it.each([
    ['all but fifty definitions that come at once', 50, 51],
    ['nothing where more come, as all of it is read faster', 51, 152],
  ])('is %s', (_, count, fresh) => {
    const definitions = Array.from({ length: count }, (_, index) => `[label ${index}]: /x\n`).join('');
    expect(kept(`${paragraphs(100)}\n\nEnd.`, `\n\n${definitions}`, 'End.')).toBe(fresh);
  });
  it('lies behind the end of front matter, however long that is', () => {
    const fields = Array.from({ length: 100 }, (_, index) => `field${index}: 1\n\n`).join('');
    const before = readMarkdown(`${fields}---\n\n${paragraphs(20)}\n`);
    const old = new Set(leavesOf(before));
    const after = editMarkdown(before, `---\n${before.text}`);
    expect(after).toEqual(readMarkdown(after.text));
    expect(leavesOf(after).filter((leaf) => !old.has(leaf)).length).toBeLessThanOrEqual(2);
  });
  it.each([
    ['an empty item', '-'],
    ['a definition', '[a]: /x'],
    ['a rule', '***'],
  ])('is %s beside new lines', (_, beside) => {
    const before = readMarkdown(`${beside}\n\nHere.\n\nEnd.\n`);
    const after = editMarkdown(before, `${beside}\n\nHere.\n\nNew.\n\nEnd.\n`);
    expect(after.blocks[0]!.units).toBe(before.blocks[0]!.units);
  });
  it('is the very document where nothing was changed', () => {
    const before = readMarkdown('# T\n');
    expect(editMarkdown(before, '# T\n')).toBe(before);
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
