import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../configuration/settings.ts';
import { check } from './check.ts';

describe('a section of which part is left unread', () => {
  const rulesIn = (impact: string): string[] =>
    check(
      {
        text: `# Outage\n\n## Summary\n\nCheckout failed.\n\n## Impact\n\n${impact}\n\n## Root cause\n\nThe pool was full.\n`,
        path: 'postmortem.md',
        settings: DEFAULT_SETTINGS,
      },
      () => {},
    )
      .findings.filter(({ section }) => section === 'impact')
      .map(({ rule }) => rule);

  it('is not said to lack what may stand there', () => {
    expect(rulesIn('')).toContain('section/empty');
    expect(rulesIn('Carts were lost.')).toContain('impact/unquantified');
    expect(rulesIn('Carts were lost. '.repeat(500))).toEqual([]);
    expect(rulesIn(`Carts were lost.\n\n${'310 orders '.repeat(800)}`)).toEqual([]);
  });
  it('is told of what does stand there', () => {
    const unread = 'x'.repeat(9000);
    expect(rulesIn(`Impact: Tom carelessly deleted the database.\n\n${unread}`)).toEqual(['wording/blame']);
  });
});
