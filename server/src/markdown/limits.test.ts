import { describe, expect, it } from 'vitest';
import { mayTakeLong, withinLimits } from './limits.ts';

const cut = (text: string): string[] =>
  withinLimits(text).skipped.map(({ start, end }) => text.slice(start, Math.min(end, start + 5)));

describe('limits', () => {
  it.each([
    ['an ordinary report', '# T\n\n- a\n  - b\n\n| a |\n|---|\n| 1 |\n', []],
    ['a long line', `a\n\n${'word '.repeat(2000)}\n\nb\n`, ['word ']],
    ['nested quotations', `${'> '.repeat(60)}x\n`, ['> > >']],
    ['as many quotations as are just read', `${'> '.repeat(39)}x\n`, []],
    ['nested list marks', `${'- '.repeat(60)}x\n`, ['- - -']],
    ['numbers nested in a longer text', `${'A line of text.\n\n'.repeat(300)}${'10. '.repeat(60)}x\n`, ['10. 1']],
    ['a thematic break', '- - - - - - -\n', []],
    ['deep indentation', `- a\n${' '.repeat(300)}- b\n`, ['     ']],
    ['a list that never ends, told once', `${'- item\n'.repeat(5000)}\n# T\n\nb\n`, ['- ite']],
    ['two lists under their headings', `# A\n\n${'- item\n'.repeat(2900)}\n# B\n\n${'- item\n'.repeat(2900)}`, []],
  ])('cut what is beyond them: %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('keep the length and the lines of a text', () => {
    const text = `a\n${'word '.repeat(2000)}\r\nb\n`;
    const { source } = withinLimits(text);
    expect(source.length).toBe(text.length);
    expect(source.split('\n').length).toBe(text.split('\n').length);
    expect(source.startsWith('a\n ')).toBe(true);
    expect(source.endsWith('\nb\n')).toBe(true);
  });
});

describe('what may take long', () => {
  it.each([
    ['a report', '# Outage\n\n## Timeline\n\n- 10:00 Alert\n'.repeat(100), false],
    ['a long list', '- 10:00 Alert\n'.repeat(700), true],
    ['a paragraph of marks', '*a* '.repeat(1000), true],
    ['a long text', 'The disk was full.\n\n'.repeat(6000), true],
  ])('%s', (_, text, expected) => {
    expect(mayTakeLong(text)).toBe(expected);
  });
});
