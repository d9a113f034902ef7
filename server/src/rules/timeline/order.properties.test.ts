import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../../test/properties.ts';
import { lint, NO_OPTIONS } from '../../lint/lint.ts';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import type { Edit } from '../../text/edit.ts';
import { order } from './order.ts';

const orderIn = (text: string) => lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, [order]);
const apply = (text: string, [edit]: readonly Edit[]): string =>
  text.slice(0, edit!.start) + edit!.insert + text.slice(edit!.end);
const fixed = (text: string, title: string): string => {
  const fix = orderIn(text)
    .flatMap((finding) => finding.fixes())
    .find((each) => each.title.en === title);
  return fix ? apply(text, fix.edits) : text;
};
const bytes = (text: string): string => [...text].sort().join('');

const pad = (value: number): string => String(value).padStart(2, '0');
const stamp = (minute: number): string =>
  `2024-03-${pad(4 + Math.floor(minute / 1440))} ${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;

/** Ways to lay out the same entries. */
const LAYOUTS: Readonly<Record<string, (minutes: readonly number[]) => string>> = {
  list: (minutes) =>
    `## Timeline (UTC)\n\n${minutes.map((at, index) => `- ${stamp(at)} Event ${index}\n  - detail of ${index}\n`).join('')}\n## Impact\n\nNone.\n`,
  'loose list': (minutes) =>
    `## Timeline (UTC)\n\n${minutes.map((at, index) => `* ${stamp(at)} Event ${index}\n\n  More of ${index}.\n`).join('\n')}`,
  table: (minutes) =>
    `## 時系列（JST）\n\n| 日時 | 内容 |\n|---|---|\n${minutes.map((at, index) => `| ${stamp(at)} | 出来事 ${index} |\n`).join('')}`,
  'list with CRLF': (minutes) =>
    `## Timeline (UTC)\r\n\r\n${minutes.map((at, index) => `- ${stamp(at)} Event ${index}\r\n`).join('')}`,
};

describe.each(Object.entries(LAYOUTS))('a fully dated timeline as a %s', (_, render) => {
  const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 2 * 1440 }), { minLength: 4, maxLength: 12 });

  it('is silent in order', () => {
    fc.assert(
      fc.property(distinct, (minutes) => orderIn(render([...minutes].sort((a, b) => a - b))).length === 0),
      tries(25, 1),
    );
  });

  it('is told of when permuted, and sorting gives back the order with the same bytes', () => {
    fc.assert(
      fc.property(distinct, (minutes) => {
        const inOrder = minutes.every((minute, index) => index === 0 || minute > minutes[index - 1]!);
        fc.pre(!inOrder);
        const text = render(minutes);
        expect(orderIn(text).length).toBeGreaterThan(0);
        const descending = orderIn(text).some(({ severity }) => severity === 'info');
        const after = fixed(text, descending ? 'Reverse the timeline: oldest first' : 'Sort the timeline');
        expect(bytes(after)).toBe(bytes(text));
        const reversed = minutes.every((minute, index) => index === 0 || minute < minutes[index - 1]!);
        if (!descending || reversed) expect(orderIn(after)).toEqual([]);
      }),
      tries(25, 2),
    );
  });
});
