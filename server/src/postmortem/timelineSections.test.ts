import { describe, expect, it } from 'vitest';
import { doubts, entriesIn } from '../../../test/timelines.ts';

const table = (cells: string): string =>
  ['| Time | Init | Request |', '|--|--|--|', ...[1, 2, 3, 4].map((minute) => `| 10:0${minute} | ${cells} |`)].join(
    '\n',
  );

describe('where a timeline is', () => {
  it.each([
    [
      'below days of its own level',
      '# O\n\n## Timeline\n\n## 12 May 2026\n\n### 20:15\n\nx\n\n## 13 May 2026\n\n### 00:10\n\ny\n\n## Impact\n\nz',
      2,
    ],
    [
      'under a label such as Context',
      '- **Impact**: x\n- **Context**:\n  - 2026-01-02 07:32 x\n  - 2026-01-02 08:32 y\n- **Resolution**: z',
      2,
    ],
    ['by its contents', '# O\n\n## Response\n\n- 10:00 x\n- 10:10 y\n- 10:20 z\n- 10:30 w', 4],
    ['not where most items have no time', '# O\n\n## Response\n\n- 10:00 x\n- a\n- b\n- c\n- d', 0],
    [
      'up to the next line that names what is below it',
      '# O\n\n## Analysis\n\nTimeline (UTC):\n\n- 10:00 x\n- 10:10 y\n\nSigns in the logs:\n\n- 2024-03-04 z',
      2,
    ],
    [
      'on behind a line whose times are later ones',
      '# O\n\n## Analysis\n\nTimeline (UTC):\n\n- 10:00 x\n\nRecovery work:\n\n- 10:20 z',
      2,
    ],
    [
      'but not behind one of another day',
      '# O\n\n## Analysis\n\nTimeline (UTC):\n\n- 10:00 x\n\nOn call:\n\n- 06:00 Ann',
      1,
    ],
    [
      'on behind a line that goes on with it',
      '# O\n\n## Analysis\n\nTimeline (UTC):\n\n- 10:00 x\n\nThen the engineer did this:\n\n- 10:20 z',
      2,
    ],
    ['not in an appendix', '# O\n\n## Appendix\n\n- 10:00 x\n- 10:10 y\n- 10:20 z\n- 10:30 w', 0],
    ['not in the impact', '# O\n\n## Impact\n\n- 10:00 x\n- 10:10 y\n- 10:20 z\n- 10:30 w', 0],
    ['not in a table of measurements', `# O\n\n## Response\n\n${table('10000.27 ms (timeout) | 111af95e')}`, 0],
    ['in a table of events', `# O\n\n## Response\n\n${table('The alarm rings | on call')}`, 4],
  ])('%s', (_, text, count) => {
    expect(entriesIn(text)).toHaveLength(count);
  });

  it('raises nothing about order, gaps and zones where it does not say that it is one', () => {
    expect(doubts('# O\n\n## Response\n\n- 10:00 x\n- 10:30 y\n- 10:20 z\n- 14:30 w')).toEqual([]);
  });
});
