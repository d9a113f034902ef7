import { expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem, UNKNOWN_READING } from '../postmortem/postmortem.ts';
import { applyEdits } from '../text/edit.ts';
import { readSource } from '../timelineImport/index.ts';
import { newEntries } from './newEntries.ts';
import { placeEntries } from './placeEntries.ts';
import { zoneNamed } from './zoneChoice.ts';

const EVENTS = 'time,text\n2026-03-04T23:50:00Z,Errors rise\n2026-03-05T00:10:00Z,Recovered\n';
const read = (text: string) => readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' });

/** A report with the events of a table in its timeline, or the problem. */
function imported(report: string, zone: string | null = null, events = EVENTS): string {
  const sources = [{ events: readSource(events)!.events, file: null }];
  const postmortem = read(report);
  const told = newEntries(postmortem, sources, { zone: zone === null ? null : zoneNamed(zone), epoch: 0 });
  const outcome = 'problem' in told ? told : placeEntries(postmortem, told.entries, read);
  return 'edits' in outcome ? applyEdits(report, outcome.edits) : `problem: ${outcome.problem.en}`;
}

const report = (timeline: string): string => `# Outage\n\n## Timeline\n\n${timeline}\n## Impact\n\nNone.\n`;
const ITEMS = '- 2026-03-04 23:50 UTC Errors rise\n- 2026-03-05 00:10 UTC Recovered\n';

it('a timeline without entries gets its first ones with day and zone', () => {
  expect(imported('# Outage\n\n## Timeline\n\n## Impact\n\nNone.\n')).toBe(report(ITEMS));
  expect(imported('# Outage\n\n## Timeline\n')).toBe(`# Outage\n\n## Timeline\n\n${ITEMS}`);
  expect(imported(report('The channel has it all.\n'))).toBe(report(`The channel has it all.\n\n${ITEMS}`));
});

it('they stand in the place of the blanks of a form', () => {
  expect(imported(report('- {{HH:MM}} {{First effect}}\n- {{HH:MM}} {{Resolved}}\n'))).toBe(report(ITEMS));
  const head = '| Time | Event | Data |\n|---|---|---|\n';
  expect(imported(report(`${head}| {{HH:MM}} | {{Resolved}} | {{link}} |\n`))).toBe(
    report(`${head}| 2026-03-04 23:50 UTC | Errors rise |  |\n| 2026-03-05 00:10 UTC | Recovered |  |\n`),
  );
});

it('they are in the zone that is given, else in that of the events, and of times alone on the day of the report', () => {
  expect(imported('## 時系列\n', 'JST')).toBe(
    '## 時系列\n\n- 2026-03-05 08:50 JST Errors rise\n- 2026-03-05 09:10 JST Recovered\n',
  );
  expect(imported('## 時系列\n', null, 'time,text\n2026-03-05T08:50:00+09:00,検知\n')).toBe(
    '## 時系列\n\n- 2026-03-05 08:50 +09:00 検知\n',
  );
  expect(imported('## 時系列\n', null, 'time,text\n2026-03-05 08:50,検知\n')).toBe(
    '## 時系列\n\n- 2026-03-05 08:50 検知\n',
  );
  expect(imported('- Date: 2026-03-04\n\n## Timeline\n', 'UTC', 'time,text\n10:05,a\n10:10,b\n')).toBe(
    '- Date: 2026-03-04\n\n## Timeline\n\n- 2026-03-04 10:05 UTC a\n- 2026-03-04 10:10 UTC b\n',
  );
});

it('a report without the part gets it, at its place and as its other titles are', () => {
  expect(imported('# Outage\n\n## Impact\n\nNone.\n\n## Supporting information\n\n- graph\n')).toBe(
    `# Outage\n\n## Impact\n\nNone.\n\n## Timeline\n\n${ITEMS}\n## Supporting information\n\n- graph\n`,
  );
  expect(imported('# 障害報告\n\n**影響**\n\nなし。\n')).toBe(
    `# 障害報告\n\n**影響**\n\nなし。\n\n**時系列**\n\n${ITEMS}`,
  );
});

it('nothing is put beside what somebody has listed without times', () => {
  expect(imported(report('- It broke\n'))).toMatch(/^problem: This report has no timeline with times/);
  expect(imported(report('- {{HH:MM}} {{Resolved}}\n- It broke\n'))).toMatch(/^problem: /);
  expect(imported('# \uE000 is a sign\n\n## Timeline\n')).toMatch(/^problem: Nothing was changed/);
  expect(imported('## Timeline\n', null, 'time,text\n2026-03-04T10:00:00Z,\uE000\n')).toMatch(
    /^problem: Nothing was changed/,
  );
});
