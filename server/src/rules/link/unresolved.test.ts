import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';

const unresolved = (text: string): string[] =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  })
    .findings.filter(({ rule }) => rule === 'link/unresolved')
    .map(({ start, end }) => text.slice(start, end));

describe('a link to a part of the same page', () => {
  it.each([
    ['a heading with an entity', '#r--d', '## R &amp; D'],
    ['a quoted heading', '#mail-of-monday', '> ## Mail of Monday'],
    ['a heading in HTML', '#notes', '<h2 align="center">Notes</h2>'],
    ['an anchor in capitals', '#own', '<A NAME="own"></A>'],
    ['an address of its own', '#own', '## Notes {#own}'],
    ['lines of a file', '#L10-L20', 'x'],
    ['words of a page', '#:~:text=stale%20index', 'x'],
  ])('is found: %s', (_, url, below) => {
    expect(unresolved(`## Impact\n\nSee [there](${url}).\n\n${below}\n`)).toEqual([]);
  });

  it('is told of where there is none', () => {
    expect(unresolved('## Impact\n\nSee [there](#r-and-d).\n\n## R &amp; D\n')).toEqual(['[there](#r-and-d)']);
  });
});
