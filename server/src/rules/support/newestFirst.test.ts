import { describe, expect, it } from 'vitest';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { applyEdits } from '../../text/edit.ts';
import { order } from '../timeline/order.ts';

const orderIn = (text: string) => lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [order]);
const fixed = (text: string, title: string): string => {
  const fix = orderIn(text)
    .flatMap((finding) => finding.fixes())
    .find((each) => each.title.en === title);
  return fix ? applyEdits(text, fix.edits) : text;
};

describe('a timeline that runs newest first', () => {
  const OLDEST_FIRST = 'Reverse the timeline: oldest first';
  it('is turned around at one stroke, each entry with all that is in it', () => {
    expect(fixed('## Timeline (UTC)\n\n- 10:50 c\n- 10:40 b\n  - why b\n- 10:30 a\n', OLDEST_FIRST)).toBe(
      '## Timeline (UTC)\n\n- 10:30 a\n- 10:40 b\n  - why b\n- 10:50 c\n',
    );
  });
  it('stays as it is where only one entry names the day', () => {
    const text = '## Timeline (UTC)\n\n- 2024-03-04 10:50 c\n- 10:40 b\n- 10:30 a\n';
    expect(orderIn(text).map(({ fixes }) => fixes())).toEqual([[]]);
  });

  /** What is told besides the order itself: the place, and the first sentence. */
  const odd = (...lines: string[]): string[] => {
    const text = `## Timeline (UTC)\n\n${lines.join('\n')}\n`;
    const [descending, ...others] = orderIn(text);
    expect(descending?.message('en')).toContain('runs newest first');
    return others.map(({ start, end, message }) => `${text.slice(start, end)}: ${message('en').split('. ')[0]}`);
  };
  const items = (...times: string[]): string[] => times.map((time) => `- ${time} x`);

  it('is told of what is out of place in it, where it stands', () => {
    expect(odd(...items('11:00', '10:50', '10:20', '10:35', '10:10', '10:00'))).toEqual([
      '10:35: 10:35 is later than 10:20 above it',
    ]);
  });

  it.each([
    ['the evening before', items('03:10', '02:40', '02:10', '01:30', '00:20', '23:58')],
    ['a range that stands where it ended', items('10:44', '10:20–10:40', '10:30', '10:09', '10:02', '10:00')],
    [
      'a day whose own entries run oldest first',
      [
        '### 2026-03-07',
        ...items('09:00', '10:00'),
        ...['06', '05', '04', '03', '02'].flatMap((day) => [`### 2026-03-${day}`, ...items('12:00')]),
      ],
    ],
  ])('is not told of %s', (_, lines) => {
    expect(odd(...lines)).toEqual([]);
  });
});
