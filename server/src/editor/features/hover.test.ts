import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { type AtCursor, openedAt } from '../../../../test/openDocument.ts';
import { ruleOf } from '../../rules/index.ts';
import { hover } from './hover.ts';

const hoverIn = (document: AtCursor) =>
  hover.answer(document, { textDocument: document.text, position: document.cursor });
const textIn = (document: AtCursor): string => (hoverIn(document)!.contents as MarkupContent).value;

const GUESS = '## Root cause\n\nIt was prob|ably the disk.\n';

describe('a hover', () => {
  it('covers the words that were found', () => {
    const document = openedAt(GUESS);
    expect(document.text.getText(hoverIn(document)!.range)).toBe('probably');
  });

  it('says why, what to write instead, with an example, the sources and the page of the rule', () => {
    const { docs, examples, sources } = ruleOf('wording/speculation')!;
    const parts = textIn(openedAt(GUESS)).split('\n\n');
    expect(parts.slice(0, 3)).toEqual([docs.en.why, `**What to write instead**: ${docs.en.rewrite}`, '**Example**']);
    const { bad, good } = examples.find(({ language }) => language === 'en')!;
    const rest = textIn(openedAt(GUESS)).split('**Example**\n\n')[1]!.split('**Sources**');
    expect(rest[0]).toBe(`✗\n~~~markdown\n${bad}\n~~~\n\n✓\n~~~markdown\n${good}\n~~~\n\n`);
    expect(`**Sources**${rest[1]}`.split('\n\n')).toEqual([
      '**Sources**',
      sources.map((source) => `- ${source}`).join('\n'),
      '[wording/speculation](file:///pages/wording/speculation.md)',
    ]);
  });

  it('speaks the language of the editor, whatever the report is written in', () => {
    expect(textIn(openedAt(GUESS, { display: 'ja' }))).toContain('**書き換え方**');
  });

  it.each([
    ['before', '## Root cause\n\nIt was| probably the disk.\n'],
    ['behind', '## Root cause\n\nIt was probably t|he disk.\n'],
    ['where nothing is found', '## Root cause\n\nThe disk was f|ull.\n'],
  ])('is not shown %s', (_, marked) => {
    expect(hoverIn(openedAt(marked))).toBeNull();
  });

  it('is shown at either edge of the words', () => {
    expect(hoverIn(openedAt('## Root cause\n\nIt was |probably the disk.\n'))).not.toBeNull();
    expect(hoverIn(openedAt('## Root cause\n\nIt was probably| the disk.\n'))).not.toBeNull();
  });

  it('tells of every rule that speaks there, once each', () => {
    const text = textIn(openedAt('## Action items\n\n- Be more care|ful next time\n'));
    const pages = [...text.matchAll(/\[([\w/-]+)\]\(file:/g)].map(([, rule]) => rule);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages).toEqual([...new Set(pages)]);
    expect(text.split('\n\n---\n\n').length).toBe(pages.length);
  });

  it('says what belongs below a title', () => {
    expect(textIn(openedAt('## Imp|act\n\n310 orders failed.\n'))).toMatch(
      /^\*\*What belongs here\*\*: Who was affected/,
    );
  });

  it('says when an entry was on other clocks, and how long after the others', () => {
    const timeline =
      '## Timeline (JST)\n\n- 2026-03-04 10:00 Errors rise\n- 2026-03-04 10:02 Deploy\n- 2026-03-04 10:0|5 Alert\n';
    const text = textIn(openedAt(timeline));
    expect(text).toContain('2026-03-04 01:05 UTC');
    expect(text).toContain('5 min after the start · 3 min after the entry before');
    expect(textIn(openedAt(timeline, { display: 'ja' }))).toContain('直前の項目から');
  });
});
