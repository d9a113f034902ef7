import { expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';
import { endsOfProse } from './proseTimes.ts';

/** The words with which the paragraphs end that tell more times than those that open their lines. */
const endingsIn = (timeline: string): string[] => {
  const text = `# Outage\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\nA disk.\n`;
  return endsOfProse(readPostmortem(readMarkdown(text))).map((end) => text.slice(end - 5, end));
};

it.each([
  ['a paragraph that goes on to another time', 'At 10:45 we began. It took until 16:27 to end', ['o end']],
  ['one without a time of its own', '10:00 Paged\n\nThe backup was there at 03:26 again', ['again']],
  ['lines that each begin with theirs', '10:00 Paged\n10:20 Restarted', []],
  ['what is told below headings with a time', '### 10:00\n\nIt began at 09:40 and ended at 09:50.', []],
  ['items, which a reader compares', '- 10:00 Paged, errors since 09:50', []],
])('%s', (_, timeline, endings) => {
  expect(endingsIn(timeline)).toEqual(endings);
});
