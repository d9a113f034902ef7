import { describe, expect, it } from 'vitest';
import { escapedForSnippet, withoutTabStops } from './snippet.ts';

describe('a snippet as plain text', () => {
  it.each([
    ['## Impact\n\n- ${1:number} users$0', '## Impact\n\n- number users'],
    ['${1|under investigation,none|}', 'under investigation'],
    [escapedForSnippet('costs $5 {a} \\ ${1:x}'), 'costs $5 {a} \\ ${1:x}'],
  ])('%j is %j', (snippet, text) => {
    expect(withoutTabStops(snippet)).toBe(text);
  });
});
