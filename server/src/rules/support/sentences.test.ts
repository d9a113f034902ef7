import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const checked = (text: string) =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (_, error) => {
    throw error;
  });

describe('a sentence that is too long to be one', () => {
  const long = `Queue${' depth 81,'.repeat(250)} end.`;
  const text = `## Root cause\n\nThe cache was full. ${long} The operator forgot it.\n`;

  it('is told to be unread, at its own place', () => {
    const [cut, ...others] = checked(text).skipped;
    expect(others).toEqual([]);
    expect(text.slice(cut!.start, cut!.end)).toBe(long);
    expect(cut!.why.en).toContain('2,510 characters');
    expect(cut!.why.ja).toContain('2,510 文字');
  });

  it('leaves those beside it as they are', () => {
    expect(checked(text).findings.map(({ rule }) => rule)).toContain('wording/blame');
  });

  it.each([
    ['a long paragraph of short ones', 'It failed. Then it recovered.\n'.repeat(100)],
    ['nothing but code', `\`${'queue.depth '.repeat(200)}\``],
  ])('is nothing to tell of in %s', (_, paragraph) => {
    expect(paragraph.length).toBeGreaterThan(2000);
    expect(checked(`## Impact\n\n${paragraph}\n`).skipped).toEqual([]);
  });
});
