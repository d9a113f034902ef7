import { describe, expect, it } from 'vitest';
import { passagesOf, readMarkdown } from './blocks.ts';
import { NOT_CLAIMED, sourceOffset, withoutCode } from './prose.ts';

const firstParagraph = (text: string) => {
  for (const { leaf, offset } of passagesOf(readMarkdown(text)))
    if (leaf.kind === 'paragraph') return { prose: leaf.prose, offset };
  throw new Error('no paragraph');
};

describe('prose', () => {
  it.each([
    ['plain text', 'plain text'],
    ['**bold** and _slanted_', 'bold and slanted'],
    ['a [link](https://example.com "title") here', 'a link here'],
    ['an ![image](a.png) is not read', 'an  is not read'],
    ['`code` is kept', 'code is kept'],
    ['escaped \\*star\\*', 'escaped *star*'],
    ['one<br>two', 'one\ntwo'],
    ['wrapped\n  line', 'wrapped\nline'],
    ['wrapped\r\nline', 'wrapped\nline'],
    ['\uFEFFa mark before it', 'a mark before it'],
    ['> quoted\n> twice', 'quoted\ntwice'],
    ['lone \uD800 surrogate', 'lone \uD800 surrogate'],
  ])('of %j is %j', (source, text) => {
    expect(firstParagraph(source).prose.text).toBe(text);
  });

  it('leads back to the source, character by character', () => {
    const source = '\uFEFF# Title\n\n- **bold** `code` [link](x) 全角\\*\n  wrapped\n';
    const { prose, offset } = firstParagraph(source);
    for (let at = 0; at < prose.text.length; at++) {
      expect(source[offset + sourceOffset(prose, at)]).toBe(prose.text[at]);
    }
    const end = offset + sourceOffset(prose, prose.text.length, 'end');
    expect(source.slice(0, end)).toBe(source.trimEnd());
  });

  it('has marks where code stood', () => {
    expect(withoutCode(firstParagraph('a `bc` d').prose)).toBe('a \uFFFC\uFFFC d');
  });

  it.each([
    ['a ~~bc~~ d', 'a \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC d'],
    ['a <del>bc</del> d', 'a \uFFFC\uFFFC d'],
    ['a <s>b *c*</s> d', 'a \uFFFC\uFFFC\uFFFC d'],
    ['a `~~`b~~ ~5 ~~ d', 'a \uFFFC\uFFFCb~~ ~5 ~~ d'],
    ['a <del>bc', 'a bc'],
  ])('masks what is struck out in %j', (text, masked) => {
    expect(withoutCode(firstParagraph(text).prose, NOT_CLAIMED)).toBe(masked);
  });
});
