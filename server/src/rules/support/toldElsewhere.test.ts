import type { SectionId } from '@postmortem/schemas';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { toldElsewhere } from './toldElsewhere.ts';

const HEAD = '# Stale search\n\n- Date: 2024-03-04\n- Authors: Search\n- Status: In review\n\n';

/** How a part is told: not at all, somewhere, surely at a line, or below a name that shows it. */
function toldIn(text: string, id: SectionId): string | null {
  const told = toldElsewhere(id, readPostmortem(readMarkdown(text)));
  if (!told) return null;
  if (told.isShown) return 'shown';
  return told.sure ? `line ${text.slice(0, told.at).split('\n').length}` : 'somewhere';
}

describe('where a part is told that has no section', () => {
  it('an opening sums up where it tells what happened, not where its facts come from', () => {
    const opening = (text: string): string => `${HEAD}${text}\n\n## Root cause\n\nA lease.\n`;
    const source = 'Written from the log of the bus and from what was said in the channel.';
    expect(toldIn(opening(source), 'summary')).toBe('somewhere');
    const story = 'For 40 minutes users could not pay, as the lease was shared by two jobs.';
    expect(toldIn(opening(story), 'summary')).toBe('line 7');
  });

  it('what ended it is told in a sentence, but not by what went on', () => {
    const summary = (text: string) => `# 検索停止\n\n## 概要\n\n${text}\n`;
    expect(toldIn(summary('10:15 にジョブを再起動し、復旧した。'), 'resolution')).toBe('somewhere');
    expect(toldIn(summary('接続拒否を解消した後も、エラーが返った。'), 'resolution')).toBeNull();
  });

  it('a label that is called as the part is shows it', () => {
    const row = (label: string): string =>
      `${HEAD}## Summary\n\n| | |\n|---|---|\n| **${label}** | Sign-in was down |\n`;
    expect(toldIn(row('Impact'), 'impact')).toBe('shown');
    expect(toldIn(row('Affected services'), 'impact')).toBe('line 11');
  });

  it('the data in which a report repeats itself tells it, and data of something else does not', () => {
    const data = (...keys: string[]): string =>
      `${HEAD}## Impact\n\nNone.\n\n\`\`\`json\n{\n${keys.map((key) => `  "${key}": ["x"]`).join(',\n')}\n}\n\`\`\`\n`;
    expect(toldIn(data('summary', 'timeline', 'corrective_actions'), 'timeline')).toBe('line 14');
    expect(toldIn(data('summary', 'timeline'), 'timeline')).toBeNull();
    expect(toldIn(data('summary', 'impact', 'corrective_actions').replace('"x"', ''), 'summary')).toBeNull();
  });

  it('what a site prints of its front matter sums the report up', () => {
    const page = (summary: string): string => `---\nsummary: "${summary}"\n---\n${HEAD}## Root cause\n\nA lease.\n`;
    expect(toldIn(page('Users could not pay for 40 minutes. This page tells why.'), 'summary')).toBe('shown');
    expect(toldIn(page('This page tells what happened, and what comes next.'), 'summary')).toBeNull();
  });

  it('a level that goes on sums the report up', () => {
    const head = (severity: string): string => `${HEAD}- Severity: ${severity}\n\n## Root cause\n\nA lease.\n`;
    const long = 'SEV2 – users could not pay in any of the shops for 40 minutes, and no data was lost by it.';
    expect(toldIn(head(long), 'summary')).toBe('somewhere');
    expect(toldIn(head('SEV2'), 'summary')).toBeNull();
  });

  it('a paragraph that begins with the impact, before all other parts, sums the report up', () => {
    const impact = '**Impact** – From 10:05 to 10:45 no user could pay, in none of the shops.\n';
    const cause = '**Root cause** – A lease.\n';
    expect(toldIn(`${HEAD}${impact}\n${cause}`, 'summary')).toBe('line 7');
    expect(toldIn(`${HEAD}${cause}\n${impact}`, 'summary')).not.toBe('line 9');
  });

  it('days in a list are a timeline where they tell what happened', () => {
    const days = '- 2024-03-02: the host hangs\n- 2024-03-03: it hangs again\n- 2024-03-04: a new disk\n';
    expect(toldIn(`${HEAD}## Symptoms\n\n${days}`, 'timeline')).toBe('line 9');
    expect(toldIn(`${HEAD}## References\n\n${days}`, 'timeline')).toBeNull();
  });
});
