import { describe, expect, it } from 'vitest';
import { MILESTONE_NAMES } from '../language/milestoneNames.ts';
import { MILESTONES, toldMilestones } from '../language/milestones.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { markEntry } from './markEntry.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });

/** The line of an entry that holds some words, once it is marked. */
function marked(entries: string, words: string, milestone: 'detected' | 'resolved' = 'detected'): string {
  const text = `## Timeline\n\n2026-03-04, all times in UTC\n\n${entries}\n`;
  const postmortem = read(text);
  const at = text.indexOf('\n', text.indexOf(words));
  const entry = postmortem.timeline.findLast(({ stampStart }) => stampStart <= at)!;
  const outcome = markEntry(postmortem, entry, milestone, read);
  if ('problem' in outcome) return outcome.problem.en;
  const lines = applyEdits(text, outcome.edits).split('\n');
  return lines.find((line) => line.includes(words)) ?? '';
}

describe('a mark', () => {
  it.each([
    ['stands in front of the words of an item', '- 10:04 The alert pages', '- 10:04 **Detected**: The alert pages'],
    ['in brackets in Japanese', '- 10:04 監視が発報する', '- 10:04 【検知】監視が発報する'],
    [
      'in the cell that tells what happened',
      '| Time | Event | Who |\n|---|---|---|\n| 10:04 | The alert pages | A |',
      '| 10:04 | **Detected**: The alert pages | A |',
    ],
    ['in front of what is bold', '- 10:04 **The alert** pages', '- 10:04 **Detected**: **The alert** pages'],
    ['in front of a link', '- 10:04 [The alert](x.md) pages', '- 10:04 **Detected**: [The alert](x.md) pages'],
    ['in front of a picture', '- 10:04 ![alert](a.png) alert', '- 10:04 **Detected**: ![alert](a.png) alert'],
    ['in front of an address', '- 10:04 <https://a.example/alert>', '- 10:04 **Detected**: <https://a.example/alert>'],
    ['in front of an entity', '- 10:04 &quot;alert&quot; pages', '- 10:04 **Detected**: &quot;alert&quot; pages'],
    ['in front of an escaped sign', '- 10:04 \\*alert\\* pages', '- 10:04 **Detected**: \\*alert\\* pages'],
    ['in front of a mention', '- 10:04 @alert: it pages', '- 10:04 **Detected**: @alert: it pages'],
    ['in front of a tag', '- 10:04 <b>The alert</b> pages', '- 10:04 **Detected**: <b>The alert</b> pages'],
    ['in front of a footnote', '- 10:04 [^1] alert', '- 10:04 **Detected**: [^1] alert'],
    ['within bold without emphasis', '- **10:04 The alert** pages', '- **10:04 Detected: The alert** pages'],
    [
      'in the cell that tells what happened, before the time',
      '| Event | Time | Who |\n|---|---|---|\n| The alert pages | 10:04 | The boss |',
      '| **Detected**: The alert pages | 10:04 | The boss |',
    ],
    [
      'in the cell that tells what happened, behind who did it',
      '| Time | Who | Event |\n|---|---|---|\n| 10:04 | The boss | The alert pages |',
      '| 10:04 | The boss | **Detected**: The alert pages |',
    ],
    [
      'in front of code with a bar',
      '| Time | Event | Who |\n|---|---|---|\n| 10:04 | Ran `ps \\| grep alerts` again | Sam |',
      '| 10:04 | **Detected**: Ran `ps \\| grep alerts` again | Sam |',
    ],
    [
      'in front of code with a bar that parts its cells',
      '| Time | Who | Event |\n|---|---|---|\n| 10:04 | Sam | `ps | grep alerts` shows it |',
      '| 10:04 | Sam | **Detected**: `ps | grep alerts` shows it |',
    ],
  ])('%s', (_, entries, expected) => {
    expect(marked(entries, /監視|alert/.exec(entries)![0])).toBe(expected);
  });

  it('stands in the heading of an entry that is told below it', () => {
    expect(marked('### 10:02\n\nErrors rise.\n\n### 10:04\n\nThe alert pages.', '10:04')).toBe('### 10:04 — Detected');
  });

  it.each([
    ['- 10:02 **発生** — エラーが増える\n- 10:04 監視が知らせる', '監視', '- 10:04 **検知** — 監視が知らせる'],
    ['- 10:02 発生: エラーが増える\n- 10:04 監視が知らせる', '監視', '- 10:04 検知: 監視が知らせる'],
    ['- 10:02 エラーが増える（影響開始）\n- 10:04 監視が知らせる', '監視', '- 10:04 監視が知らせる（検知）'],
    ['- 10:02 Started: errors rise\n- 10:04 The alert pages', 'alert', '- 10:04 Detected: The alert pages'],
    [
      '- 10:02 Errors rise (**outage starts**)\n- 10:04 The alert pages',
      'alert',
      '- 10:04 The alert pages (**Detected**)',
    ],
    [
      '- 10:02 Errors rise (outage starts)\n- 10:04 The alert pages `x`',
      'alert',
      '- 10:04 The alert pages `x` (Detected)',
    ],
    [
      '- 10:02 Errors rise (outage starts)\n- 10:04 The alert pages [x](y)',
      'alert',
      '- 10:04 The alert pages [x](y) (Detected)',
    ],
  ])('is written as the others are: %s', (entries, words, expected) => {
    expect(marked(entries, words)).toBe(expected);
  });
});

it('is a mark under every name that it is written with', () => {
  for (const names of Object.values(MILESTONE_NAMES))
    for (const milestone of MILESTONES) expect(toldMilestones(`${names[milestone]}: x`).marked).toEqual([milestone]);
});
