// Whatever a source says, what was there stays, nothing is added twice, and nothing of it is lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tries } from '../../../test/properties.ts';
import { readMarkdown } from '../markdown/blocks.ts';
import { isoInstant } from '../postmortem/instants.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { clockText } from '../time/clock.ts';
import { readSource } from '../timelineImport/index.ts';
import { newEntries } from './newEntries.ts';
import { placeEntries } from './placeEntries.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });

/** What could be taken for a part of the time, for an entry of its own or for a block of Markdown. */
const PIECES = [
  ...[
    'deploy',
    'PM call',
    'am',
    '10:20 foo',
    '- 10:05 - x',
    'to 12:00',
    ':05',
    '-30 x',
    'UTC is wrong',
    'JST',
    'Z',
    'T+5m',
  ],
  ...['頃 復旧', '翌日 再開', '昼頃', '午後', '半', '3月4日', '2026-03-09'],
  ...['# T', '> q', '1. one', '---', '***', '=====', '    code', '```', '`code', '**bold**', 'a | b', '| 10:00 | x |'],
  ...['<b>x', '<!--', '<script>', '[x]: http://y', 'x\ny', 'x\n10:01 y', 'x\n## Impact\ny', '```\n10:00 x\n```'],
];

/** How timelines write their entries. */
const LAYOUTS: readonly ((time: string, text: string) => string)[] = [
  (time, text) => `- ${time} ${text}`,
  (time, text) => `* **${time}** – ${text}`,
  (time, text) => `- 2026-03-04 ${time} ${text}`,
  (time, text) => `1. ${time}: ${text}`,
  (time, text) => `### 2026-03-04 ${time} ${text}\n\nmore\n`,
  (time, text) => `[${time}] ${text}\n`,
  (time, text) => `${time} ${text}  `,
  (time, text) => `| ${time} | ${text} | |`,
];
const HEAD = '| Time | What | Who |\n|---|---|---|\n';

const minute = fc.nat(24 * 60 - 1);
const report = fc
  .record({
    title: fc.constantFrom('## Timeline (UTC)', '## 時系列（JST）', '## Timeline'),
    layout: fc.constantFrom(...LAYOUTS),
    minutes: fc.array(minute, { minLength: 1, maxLength: 5 }),
    isNewestFirst: fc.boolean(),
  })
  .map(({ title, layout, minutes, isNewestFirst }) => {
    const sorted = minutes.sort((a, b) => (isNewestFirst ? b - a : a - b));
    const lines = sorted.map((each, index) => layout(clockText(each * 60), `entry${index}`));
    const head = layout('', '').startsWith('|') ? HEAD : '';
    return `# Postmortem\n\nDate: 2026-03-04\n\n${title}\n\n${head}${lines.join('\n')}\n\n## Impact\n\nNone.\n`;
  });
const event = fc.record({
  day: fc.integer({ min: 3, max: 6 }),
  minute,
  text: fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES)).map((pieces) => pieces.join(' ')),
});
const csv = fc.array(event, { minLength: 1, maxLength: 6 }).map((events) => {
  const rows = events.map(
    ({ day, minute: at, text }) => `2026-03-0${day} ${clockText(at * 60)},"${text.replaceAll('"', '""')}"`,
  );
  return ['time,text', ...rows].join('\n');
});

/** The report with the events of a CSV in its timeline, and how many were new. */
function imported(text: string, source: string): { readonly text: string; readonly added: number } {
  const postmortem = read(text);
  const { events } = readSource(source)!;
  const told = newEntries(postmortem, [{ events, file: 'log.csv' }], { zone: null, epoch: 1_772_586_000 });
  if ('problem' in told) throw new Error(told.problem.en);
  const outcome = placeEntries(postmortem, told.entries, read);
  if ('problem' in outcome) throw new Error(outcome.problem.en);
  return { text: applyEdits(text, outcome.edits), added: told.entries.length };
}

const said = (text: string): string[] =>
  read(text).timeline.map(({ from, text: words }) => `${isoInstant(from)} ${words}`);
const letters = (text: string): string => text.replaceAll('<br>', ' ').replace(/[^\p{L}\p{N}]/gu, '');

it('an import keeps what is there, adds all that is new, and nothing twice', () => {
  fc.assert(
    fc.property(report, csv, (before, source) => {
      const { text, added } = imported(before, source);
      const { events } = readSource(source)!;
      expect(added).toBe(events.length);
      expect(said(text)).toEqual(expect.arrayContaining(said(before)));
      expect(said(text)).toHaveLength(said(before).length + added);
      expect(
        read(text)
          .sections.filter(({ ids }) => ids.length > 0)
          .map(({ title }) => title),
      ).toEqual(
        read(before)
          .sections.filter(({ ids }) => ids.length > 0)
          .map(({ title }) => title),
      );
      for (const { lines } of events) expect(letters(text)).toContain(letters(lines.join(' ')));
      expect(imported(text, source)).toEqual({ text, added: 0 });
    }),
    tries(100, 18),
  );
});
