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

  it('ends with its bold words where a remark goes on in the next line', () => {
    const text = '# Outage\n\n**Timeline** (UTC; what people did is told\nfrom memory)\n\n- 10:05 Errors\n';
    const [found] = lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [unmarked]);
    const [edit] = found!.fixes()[0]!.edits;
    expect(text.slice(0, edit!.start) + edit!.insert + text.slice(edit!.end)).toBe(
      '# Outage\n\n## Timeline\n\n(UTC; what people did is told\nfrom memory)\n\n- 10:05 Errors\n',
    );
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
    ['is a conclusion in bold', '## Checks\n\n**受注への影響: なし。在庫も無事だった。**\n'],
    ['is a sentence that leads to code', '## Root cause\n\nSolution: type every field:\n\n```ts\nconst a = 1;\n```\n'],
  ])('is none where it %s', (_, text) => {
    expect(labelsIn(`# Outage\n\n${text}`)).toEqual([]);
  });
});
