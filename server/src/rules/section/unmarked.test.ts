import { describe, expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { unmarked } from './unmarked.ts';

const labelsIn = (text: string): string[] =>
  lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [unmarked]).map(({ start, end }) => text.slice(start, end));

describe('a label that should be a heading', () => {
  it('opens a part of its own', () => {
    expect(labelsIn('# Outage\n\n## Summary\n\n**Impact:**\n\n310 orders failed.\n')).toEqual(['**Impact:']);
  });

  it.each([
    [
      'parts what stands below the heading of its part',
      '## Impact\n\n**User-facing impact:**\n\n- 310 orders failed.\n',
    ],
    [
      'sums up in the summary what has its part further down',
      '## Summary\n\n**Impact:**\n\n310 orders failed.\n\n## Impact\n\n310 orders failed in 20 minutes.\n',
    ],
    [
      'stands below a part that is another',
      '## Root cause\n\n**Contributing factors:**\n\n- No limit.\n\n**Timeline:**\n\nLong.\n',
    ],
    [
      'stands below a heading that is no part',
      '## The first fix\n\n**Changes:**\n\n- A limit.\n\n**Files:**\n\n- a.ts\n',
    ],
    ['stands below each of several faults', '## Fault A\n\n**Cause:**\n\nFull.\n\n## Fault B\n\n**Cause:**\n\nCold.\n'],
    [
      'is a field of the head, whose part is further down',
      '**Severity:** high\n\n**Affected services:**\n\n- Checkout\n\n## Impact\n\n310 orders failed.\n',
    ],
    ['is a sentence that leads to code', '## Root cause\n\nSolution: type every field:\n\n```ts\nconst a = 1;\n```\n'],
  ])('is none where it %s', (_, text) => {
    expect(labelsIn(`# Outage\n\n${text}`)).toEqual([]);
  });
});
