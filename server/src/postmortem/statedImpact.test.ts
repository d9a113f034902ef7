import { expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';
import { statedImpact } from './statedImpact.ts';

const impactOf = (text: string): string | null => {
  const { sections, passages } = readPostmortem(readMarkdown(text));
  return statedImpact(sections, passages);
};

it.each([
  ['a sentence with a number', '## Impact\n\nThe shop was slow. 310 orders\nfailed.\n', '310 orders failed.'],
  [
    'else one that says how much',
    '## 影響\n\n全ユーザーがログインできなかった。\n',
    '全ユーザーがログインできなかった。',
  ],
  [
    'a label in the head',
    '# Outage\n\n- **Impact**: 310 orders failed\n\n## Summary\n\nIt broke.\n',
    '310 orders failed',
  ],
  ['a row', '## Impact\n\n| What | How |\n|---|---|\n| Services affected | 3 of 5 |\n', 'Services affected: 3 of 5'],
  [
    'the section before a label',
    '**Impact:** 5 orders failed.\n\n## Impact\n\n310 orders failed.\n',
    '310 orders failed.',
  ],
])('the impact is that of %s', (_, text, impact) => {
  expect(impactOf(text)).toBe(impact);
});

it.each([
  ['the label of an action', '## Action items\n\n- Limit the queue. Impact: 310 orders saved\n'],
  ['a label without a value', '# Outage\n\n- **Impact**: TBD\n'],
  ['a grade', '# 障害\n\n- 影響度: 3\n\n## 概要\n\n止まった。\n'],
  ['a pointer', '# Outage\n\n- **Impact**: see section 4\n'],
  ['what may still come', '## 影響\n\n### 想定される影響\n\n- 復旧の工数は約10時間\n'],
  ['an address', '## Impact\n\nSee https://example.com/inc-934-21c2bccf\n'],
  ['what was spared', '## Impact\n\n12 VMs of another shape were not affected.\n'],
  ['a sentence that leads to a list', '## Impact\n\nThe cache held for 10 minutes:\n\n- names\n'],
  ['a quotation', '# Outage\n\n> **Impact**: 310 orders failed\n'],
])('%s is none', (_, text) => {
  expect(impactOf(text)).toBeNull();
});
