import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { position } from '../postmortem/instants.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { DATES, TIMES } from '../time/stamp.ts';
import { SECONDS_IN_HOUR } from '../time/units.ts';
import { shiftEntries } from './shift.ts';

const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });
const written = (entry: string): string => `## Timeline (UTC)\n\n- ${entry} a\n`;
const examples = (notations: readonly { readonly matches: readonly (readonly [string, unknown])[] }[]): string[] =>
  notations.flatMap(({ matches }) => matches.map(([text]) => text));

/** Entries whose time says no more than a part of the day are not shifted. */
const hasTime = (entry: string): boolean => {
  const [first] = read(written(entry)).timeline;
  return first !== undefined && first.from.second !== null && first.from.spread === 0;
};

describe('whatever way a time is written, it is written so an hour later', () => {
  const times = examples(TIMES).map((time) => `2024-03-04 ${time}`);
  const days = examples(DATES).map((day) => `${day} 10:05`);
  it.each([...times, ...days].filter(hasTime))('%s', (entry) => {
    const before = read(written(entry));
    const outcome = shiftEntries(before, 0, before.document.text.length, SECONDS_IN_HOUR, read);
    const after = read(applyEdits(before.document.text, 'edits' in outcome ? outcome.edits : []));
    expect(position(after.timeline[0]!.from) - position(before.timeline[0]!.from)).toBe(SECONDS_IN_HOUR);
  });
});

it('a digit by itself stays one', () => {
  const text = written('2024-03-04 午前0時');
  const outcome = shiftEntries(read(text), 0, text.length, SECONDS_IN_HOUR, read);
  expect('edits' in outcome && applyEdits(text, outcome.edits)).toBe(written('2024-03-04 午前1時'));
});
