import { describe, expect, it } from 'vitest';
import { escapedForPullRequest } from './escaped.ts';

/** With the sign in sight that nobody sees. */
const shown = (text: string): string => escapedForPullRequest(text).replaceAll('\u200b', '·');

describe('what a report says, in a pull request', () => {
  it.each([
    ['calls nobody', '@dana and @org/team', '@·dana and @·org/team'],
    ['refers to nothing', 'see #12, !7, GH-3, ops/app#4', 'see #·12, !·7, GH·-3, ops/app#·4'],
    ['links nothing', 'https://example.com www.example.com', 'https:·//example.com www·.example.com'],
    [
      'formats nothing',
      '**a** _b_ `c` [d](e) <f> | ~g~',
      '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| \\~·g\\~',
    ],
    ['ends no comment', '<!-- x -->', '\\<!-- x --\\>'],
    ['stays in its line', 'one\n\n# two', 'one # two'],
    ['is left as it is otherwise', '80 % of “A&B” (2026-03-04)', '80 % of “A\\&·B” (2026-03-04)'],
  ])('%s', (_, text, escaped) => expect(shown(text)).toBe(escaped));
});
