/** What is offered where, but for entries and actions: `¦` is the cursor, each kind in English and Japanese. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { completedAt as at, NOW } from '../../../../../test/completedAt.ts';

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

const HEAD = '# Stale search\n\n- Date: 2026-03-04\n- Authors: Aiko, Ben\n';

describe('in the head', () => {
  it('stand the fields that the report has not, as the others are written, with what is known', () => {
    const { labels } = at(`${HEAD}- ¦\n\n## Summary\n\nIt broke.\n`);
    expect(labels.slice(0, 2)).toEqual(['Status', 'Owner']);
    expect(labels).toContain('Assigned to');
    expect(at(`${HEAD}- St¦\n\n## Summary\n\nIt broke.\n`).taken('Status')).toContain('- Status: Draft\n');
    expect(at('# 検索停止\n\n**作成者**：甲\n¦\n\n## 概要\n\n止まった。\n').taken('日付')).toContain(
      '**日付**：2026-03-05\n',
    );
  });
  it.each([
    ['the day', '- Date: ¦', ['2026-03-05', '5 March 2026', 'March 5, 2026']],
    ['the states of the template', '- Status: ¦', ['Draft', 'In review', 'Final', 'Closed']],
    ['severities', '- Severity: ¦', ['SEV1', 'SEV2', 'SEV3', 'SEV4']],
    ['this minute', '- Detected: ¦', ['2026-03-05 10:17 JST']],
    ['this minute as others are written', '- Start: 4 March 2026, 9:05 UTC\n- Detected: ¦', ['5 March 2026, 1:17 UTC']],
    ['the day of the report', '- Last updated: ¦', ['2026-03-05', '5 March 2026', 'March 5, 2026']],
    ['the day behind a wide blank', '作成日　　¦', ['2026-03-05', '2026/03/05', '2026年3月5日']],
    ['the day of a pair in a row', '| ID | 12 | Date | ¦', ['2026-03-05', '5 March 2026', 'March 5, 2026']],
  ])('stands %s behind its label', (_, line, labels) => {
    expect(at(`# Stale search\n\n${line}\n\n## Summary\n\nIt broke.\n`).labels).toEqual(labels);
  });
});

it('labels are in capitals where those above are', () => {
  const head = (label: string): string => `# Stale search\n\n**${label}:** Ana\n¦\n\n## Summary\n\nIt broke.\n`;
  expect(at(head('Postmortem Owner')).labels).toContain('Incident Status');
  expect(at(head('Postmortem owner')).labels).toContain('Incident status');
});

describe('what is written already stays', () => {
  const head = (line: string) => `# Stale search\n\n${line}\n- Reviewers: Ben\n\n## Summary\n\nIt broke.\n`;
  it.each([
    ['two fields in a line', head('**Date:** 2026-03-04 · **Status:** ¦')],
    ['a list in brackets', '---\nauthors: [Ana, ¦]\n---\n\n# Stale search\n'],
    ['a text of several lines', '---\nsummary: |\n  s¦\n---\n\n# Stale search\n'],
    ['TOML', '+++\ns¦\n+++\n\n# Stale search\n'],
  ])('so nothing is offered in %s', (_, text) => {
    expect(at(text).labels).toEqual([]);
  });
  it.each([
    ['(owner: B¦en, due: 2026-05-01)', 'Aiko', '(owner: Aiko, due: 2026-05-01)'],
    ['(due: 2026-¦05-01)', '2026-03-05', '(due: 2026-03-05)'],
  ])('but the word at the cursor: %s', (slots, label, expected) => {
    const report = (action: string) => `${HEAD}\n## Action items\n\n- Refuse late builds ${action}\n`;
    expect(at(report(slots)).taken(label)).toBe(report(expected));
  });
  it('in a cell, too', () => {
    const table = (due: string) =>
      `# Outage\n\n## Action items\n\n| Action | Type | Due |\n|---|---|---|\n| Alert | Prevent | ${due} |\n`;
    expect(at(table('2026¦-05-01')).taken('2026-03-05')).toBe(table('2026-03-05'));
  });
});

it('labels stand with their initials in capitals', () => {
  expect(at('# Stale search\n\n- ¦\n').labels).toEqual(expect.arrayContaining(['DRI', 'Tracking ID', 'Assigned to']));
  expect(at('# 検索停止\n\n- ¦\n').labels).toContain('インシデントID');
});

it('fields stand in bold where that is begun', () => {
  expect(at('# Stale search\n\n**¦\n').taken('Owner')).toContain('\n**Owner:** \n');
});

describe('who writes', () => {
  const report = (line: string) => `# Stale search\n\n${line}\n- Reviewers: Ben\n\n## Summary\n\nIt broke.\n`;
  it('comes first among the authors, once', () => {
    expect(at(report('- Authors: ¦'), { writer: 'Aiko' }).labels).toEqual(['Aiko', 'Ben']);
    expect(at(report('- Authors: ¦'), { writer: 'Ben' }).labels).toEqual(['Ben']);
    expect(at(report('- Authors: Aiko, ¦'), { writer: 'Aiko' }).labels).toEqual(['Ben']);
  });
  it('comes last where others were met', () => {
    expect(at(report('- Owner: ¦'), { writer: 'Aiko' }).labels).toEqual(['Ben', 'Aiko']);
  });
});

describe('in a cell', () => {
  const table = (cells: string) =>
    `# Outage\n\n## Action items\n\n| Action | Type | Due | Status |\n|---|---|---|---|\n| Alert | Prevent | 3 April 2026 | Open |\n| ${cells}\n`;
  it.each([
    ['what the column holds elsewhere', 'Refuse | ¦', ['Prevent']],
    ['days in the notation of the others', 'Refuse | Detect | ¦', ['3 April 2026', '5 March 2026', '12 March 2026']],
    ['the states of an action', 'Refuse | Detect | | ¦', ['Open', 'In progress', 'Done']],
    ['nothing for what is to be done', 'Re¦', []],
  ])('stands %s', (_, typed, labels) => {
    expect(at(table(typed)).labels.slice(0, 3)).toEqual(labels);
  });
});

describe('the title of the report', () => {
  it('is in the language of the display before the first word, then in that of the report', () => {
    const labels = (marked: string) => at(marked, { display: 'ja' }).labels;
    expect(labels('# ¦')).toEqual(expect.arrayContaining(['ポストモーテム：', '概要']));
    expect(labels('## ¦')).not.toContain('Summary');
    expect(labels('# Outage\n\n## ¦')).toContain('Summary');
  });
  it('is that of the front matter, or begins as titles do', () => {
    const { labels, taken } = at('---\ntitle: "Stale search"\n---\n\n# ¦\n');
    expect(labels.slice(0, 2)).toEqual(['Stale search', 'Postmortem:']);
    expect(taken('Stale search')).toContain('\n# Stale search\n');
    expect(at('¦').labels).toContain('Incident review:');
  });
});

it('front matter that is still open takes keys', () => {
  expect(at('---\ntitle: Stale search\n¦').taken('status')).toBe('---\ntitle: Stale search\nstatus: Draft');
});

describe('a line below a title', () => {
  const report = (line: string) => `# Outage\n\n1. Summary\n----------\n\nIt broke.\n\n${line}`;
  it('underlines it where the others are, as wide as it is', () => {
    expect(at(report('2. 影響 a\n¦')).taken('---------')).toBe(report('2. 影響 a\n---------\n\n'));
  });
  it.each([
    ['below a sentence', 'We restarted it.\n¦'],
    ['below two lines', 'We restarted\nit\n¦'],
  ])('nothing stands %s', (_, line) => {
    expect(at(report(line)).labels.filter((label) => label.startsWith('-'))).toEqual([]);
  });
});

describe('a title', () => {
  it('goes on with the numbers of the others', () => {
    const numbered = '# 障害報告\n\n## １．概要\n\n止まった。\n\n## ２．影響\n\n310 件。\n\n## ¦\n';
    expect(at(numbered).taken('原因')).toContain('\n## ３．原因\n');
  });
  it('goes on with the number of its level', () => {
    const numbered = '# Outage\n\n## 1. Summary\n\n### (1) Before\n\nIt broke.\n\n### (2) After\n\nIt held.\n\n¦\n';
    expect(at(numbered).taken('Impact')).toContain('\n## 2. Impact\n');
  });
  it('may have any name that people use, behind those of the template', () => {
    const { labels } = at(`${HEAD}\n## Summary\n\nIt broke.\n\n## ¦\n`);
    expect(labels[0]).toBe('Impact');
    expect(labels.indexOf('Customer impact')).toBeGreaterThan(labels.indexOf('Lessons learned'));
  });
  it('may be asked for on an empty line', () => {
    const place = at(`${HEAD}\n## Summary\n\nIt broke.\n\n## Timeline (UTC)\n\n- 10:00 Alert\n\n¦\n`);
    expect(place.labels.slice(0, 2)).toEqual(['01:17', 'Impact']);
    expect(place.taken('Root cause')).toContain('- 10:00 Alert\n\n## Root cause\n\n');
  });
  it('that is written has no text put in before its own, and is not offered as it stands', () => {
    const { labels } = at(`${HEAD}\n## Impact¦\n\n310 orders failed.\n`);
    expect(labels).toContain('Customer impact');
    expect(labels.filter((label) => label === 'Impact' || label === 'Summary')).toEqual([]);
  });
  it('of a timeline may have its zone', () => {
    expect(at('# Outage\n\n- Start: 2026-03-05 10:00 CET\n\n## ¦\n').labels).toContain('Timeline (CET)');
    expect(at('# 検索停止\n\n## 概要\n\n止まった。\n\n## ¦\n').labels).toContain('タイムライン（JST）');
  });
  it('may stand again, and deeper, for a part of many titles', () => {
    const report = at('# Outage\n\n## Summary\n\nIt broke.\n\n## Messaging\n\n### ¦\n');
    expect(report.taken('Internal email')).toContain('## Messaging\n\n### Internal email\n');
    expect(report.labels).not.toContain('Messaging');
  });
  it('stands in capitals where the others do', () => {
    const report = (title: string) => `# Outage\n\n## ${title}\n\nIt broke.\n\n## ¦\n`;
    expect(at(report('Executive Summary')).labels).toEqual(expect.arrayContaining(['Root Cause', 'Scope of Impact']));
    expect(at(report('Executive summary')).labels).toEqual(expect.arrayContaining(['Root cause', 'Scope of impact']));
  });
});

it('in a comment that silences stand the rules', () => {
  const { labels } = at(`${HEAD}\n## Summary\n\n<!-- postmortem-disable-next-line wording/¦ -->\nIt broke.\n`);
  expect(labels).toContain('wording/blame');
});

it('a rule that the comment names is not offered again', () => {
  const { labels } = at(`${HEAD}\n## Summary\n\n<!-- postmortem-disable-line wording/blame w¦ -->\nIt broke.\n`);
  expect(labels).toContain('wording/speculation');
  expect(labels).not.toContain('wording/blame');
});

it('an empty file that is named as a report is offered its parts', () => {
  expect(at('# Outage\n\n## ¦').labels).toContain('Summary');
});

describe('what stands there already', () => {
  it.each([
    ['a value is replaced whole', '- Status: Dr¦aft', 'Draft', '- Status: Draft'],
    [
      'what stands behind a word stays',
      '- Status: ¦In review, actions open',
      'Draft',
      '- Status: Draft review, actions open',
    ],
    ['a second name stands beside the first', '- Authors: Aiko, ¦', 'Ben', '- Authors: Aiko, Ben'],
  ])('%s', (_, line, label, expected) => {
    const place = at(`# Stale search\n\n${line}\n- Owner: Ben\n\n## Summary\n\nIt broke.\n`);
    expect(place.taken(label).split('\n')).toContain(expected);
  });
  it('a bar that closes the cell is not doubled', () => {
    const place = at('# 障害\n\n## 時系列（JST）\n\n| 時刻 | 内容 |\n|---|---|\n| 9時00分 | 検知 |\n| ¦ | |\n');
    expect(place.taken(place.labels[0]!).split('\n')).toContain('| 10時17分  | |');
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in a comment', `${HEAD}\n## Timeline\n\n<!--\n- ¦\n-->\n`],
    ['in text that is shown as it stands', `${HEAD}\n<pre>\n## ¦\n</pre>\n`],
    ['in code within a line', `${HEAD}\n## Action items\n\n- Set \`(¦\` at once\n`],
    ['behind the sign of a ticket', `${HEAD}\n## Summary\n\n#12¦\n`],
    ['for an item with a number', `${HEAD}\n## Summary\n\n1. ¦\n`],
    ['below the parts of a report', `${HEAD}\n## Summary\n\nIt broke.\n\n### ¦\n`],
    ['for words of the reason why a finding is silenced', `${HEAD}\n<!-- postmortem-disable wording/blame -- ¦ -->\n`],
    ['for prose above the parts', `# Stale search\n\n- Status: Draft\n\nD¦\n\n## Summary\n\nIt broke.\n`],
    ['between the marks of a label', `# Stale search\n\n- **Status:¦** Draft\n\n## Summary\n`],
    [
      'as an item below a table of entries',
      `${HEAD}\n## Timeline (UTC)\n\n| Time | What |\n|---|---|\n| 10:00 | Alert |\n\n- ¦\n`,
    ],
    ['in a list of the front matter', `---\ntags:\n  - ¦\n---\n\n${HEAD}\n## Summary\n`],
    [
      'in the column before that of the times',
      `${HEAD}\n## Timeline (UTC)\n\n| # | Time | What |\n|---|---|---|\n| 1 | 10:00 | Alert |\n| ¦\n`,
    ],
  ])('%s', (_, text) => {
    expect(at(text).labels).toEqual([]);
  });
});
