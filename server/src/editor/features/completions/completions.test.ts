/** What is offered where: `¦` is the cursor, each kind in English and Japanese. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openedAt } from '../../../../../test/openDocument.ts';
import { DEFAULT_SETTINGS } from '../../../configuration/settings.ts';
import { completion } from '../completion.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, listed: true, timeZone: 'Asia/Tokyo' };

function at(marked: string, writer: string | null = null) {
  const document = openedAt(marked, { settings: SETTINGS, writer });
  const items = completion.answer(document, { textDocument: document.text, position: document.cursor });
  return {
    labels: items.map(({ label }) => label),
    taken: (label: string) => {
      const item = items.find((each) => each.label === label)!;
      return TextDocument.applyEdits(document.text, [item.textEdit as TextEdit]);
    },
  };
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-05T01:17:30Z') }));
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
    ['the day of a pair in a row', '| ID | 12 | Date | ¦', ['2026-03-05', '5 March 2026', 'March 5, 2026']],
  ])('stands %s behind its label', (_, line, labels) => {
    expect(at(`# Stale search\n\n${line}\n\n## Summary\n\nIt broke.\n`).labels).toEqual(labels);
  });
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
    expect(at(report('- Authors: ¦'), 'Aiko').labels).toEqual(['Aiko', 'Ben']);
    expect(at(report('- Authors: ¦'), 'Ben').labels).toEqual(['Ben']);
    expect(at(report('- Authors: Aiko, ¦'), 'Aiko').labels).toEqual(['Ben']);
  });
  it('comes last where others were met', () => {
    expect(at(report('- Owner: ¦'), 'Aiko').labels).toEqual(['Ben', 'Aiko']);
  });
});

describe('in a timeline', () => {
  it.each([
    ['in its notation', '## Timeline\n\n- 2026-03-04 09:00 JST Alert\n- ¦\n', '- 2026-03-05 10:17 JST '],
    ['in its marks', '## Timeline (UTC)\n\n- `10:00` Alert\n- ¦\n', '- `01:17` '],
    ['in its zone', '## Timeline (UTC)\n\n- 2026-03-04 09:00 Alert\n- ¦\n', '- 2026-03-05 01:17 '],
    ['with the marks of the others', '## Timeline (JST)\n\n* 09:00 - Alert\n¦\n', '* 10:17 - '],
    [
      'behind an empty cell',
      '## Timeline (UTC)\n\n| A | T | What |\n|---|---|---|\n| | 9:00 | Alert |\n| | ¦\n',
      '| | 1:17 | ',
    ],
    ['with the sign of a line', '## 時系列（JST）\n\n○9:00　検知\n○9:10　切替\n¦\n', '○10:17　'],
    ['in a row', '## 時系列（JST）\n\n| 時刻 | 内容 |\n|---|---|\n| 9時00分 | 検知 |\n| ¦\n', '| 10時17分 | '],
    ['as the first one', '## Timeline\n\n¦\n', '- 10:17 '],
    ['as the first one in the zone of the title', '## Timeline (UTC)\n\n¦\n', '- 01:17 '],
    ['as the first one in the zone of a column', '## Timeline\n\n| Time (UTC) | What |\n|---|---|\n| ¦\n', '| 01:17 '],
    ['as the first one in the zone of a sentence', '## 時系列\n\n以下は全て UTC。\n\n- ¦\n', '- 01:17 '],
  ])('this minute stands %s', (_, marked, line) => {
    const place = at(`# Stale search\n\n${marked}`);
    expect(place.taken(place.labels[0]!).split('\n')).toContain(line);
  });
  const NUMBERED = '1. 10:00 Alert\n2. 10:05 Paged\n';
  it.each([
    ['behind the digit that is typed', `${NUMBERED}3¦`, '3. 01:17 '],
    ['behind the sign that is typed', `${NUMBERED}3.¦`, '3. 01:17 '],
    ['behind the mark that is typed', `${NUMBERED}3. ¦`, '3. 01:17 '],
    ['on an empty line', `${NUMBERED}¦`, '3. 01:17 '],
    ['between items', '1. 10:00 Alert\n¦\n2. 10:05 Paged', '2. 01:17 '],
    ['with the sign of the others', '1) 10:00 Alert\n2) 10:05 Paged\n3. ¦', '3) 01:17 '],
    ['as wide as the others', '09. 10:00 Alert\n¦', '10. 01:17 '],
    ['as all of them have it', '1. 10:00 Alert\n1. 10:05 Paged\n¦', '1. 01:17 '],
    ['above the first', '¦\n2. 10:00 Alert', '1. 01:17 '],
    ['below points of the last', '1. 10:00 Alert\n   - by mail\n¦', '2. 01:17 '],
    ['with the marks of the others', '1. **10:00** Alert\n2. ¦', '2. **01:17** '],
    ['in a circle', '① 10:00 Alert\n② 10:05 Paged\n¦', '③ 01:17 '],
    ['in a row', '| # | Time | What |\n|---|---|---|\n| 1 | 10:00 | Alert |\n| 2 | ¦', '| 2 | 01:17 | '],
    ['as is typed, where another mark is', `${NUMBERED}- ¦`, '- 01:17 '],
  ])('the next number stands once before this minute, %s', (_, entries, line) => {
    const { labels, taken } = at(`# Stale search\n\n## Timeline (UTC)\n\n${entries}\n`);
    expect(taken(labels[0]!).split('\n')).toContain(line);
  });
  it.each([
    ['3¦', '3. 10時17分　'],
    ['3) ¦', '3. 10時17分　'],
  ])('the next number stands before this minute in Japanese: %s', (typed, line) => {
    const { labels, taken } = at(`# 障害\n\n## 時系列（JST）\n\n1. 9時00分　検知\n2. 9時10分　切替\n${typed}\n`);
    expect(taken(labels[0]!).split('\n')).toContain(line);
  });
  it.each([
    ['１．10:00　検知\n２．10:05　切替\n３．¦', '３．10:17　'],
    ['１．10:00　検知\n２．10:05　切替\n¦', '３．10:17　'],
    ['（9）10:00 検知\n¦', '（10）10:17 '],
    ['1、10:00 検知\n2、10:05 切替\n3、¦', '3、10:17 '],
  ])('and so does that of lines that Markdown knows no list for: %j', (entries, line) => {
    const { labels, taken } = at(`# 障害\n\n## 時系列（JST）\n\n${entries}\n`);
    expect(taken(labels[0]!).split('\n')).toContain(line);
  });
  it('an entry with a number is found by what is typed of that', () => {
    const document = openedAt(`# Stale search\n\n## Timeline (UTC)\n\n${NUMBERED}3¦\n`, { settings: SETTINGS });
    const [item] = completion.answer(document, { textDocument: document.text, position: document.cursor });
    expect(item).toMatchObject({ label: '01:17', filterText: '3. 01:17 ' });
  });
  it('the day of the last entry stands behind this minute', () => {
    const place = at('# Stale search\n\n## Timeline (UTC)\n\n- 2026-02-04 09:00 Alert\n- ¦\n');
    expect(place.labels).toEqual(['2026-03-05 01:17', '2026-02-04']);
    expect(place.taken('2026-02-04')).toContain('\n- 2026-02-04 \n');
  });
  it('nothing stands behind the time', () => {
    expect(at('# Stale search\n\n## Timeline\n\n- 09:00 JST Al¦\n').labels).toEqual([]);
  });
});

describe('in action items', () => {
  const item = (words: string) => `${HEAD}\n## Action items\n\n- Alert at 80 % (owner: Search, SRCH-12)\n- ${words}\n`;
  it.each([
    ['what is missing', 'Refuse late builds (¦', ['owner: ', 'due: ', 'SRCH-']],
    ['who was met, the last first', 'Refuse late builds (owner: ¦', ['Search', 'Ben', 'Aiko']],
    ['today and days ahead', 'Refuse late builds (due: ¦', ['2026-03-05', '2026-03-12', '2026-03-19']],
    ['who, behind a dash', 'Refuse late builds — ¦', ['Search', 'Ben', 'Aiko']],
    ['when, behind a name', 'Refuse late builds — Ben, ¦', ['2026-03-05', '2026-03-12', '2026-03-19']],
    ['nothing among its words', 'Refuse ¦', []],
    ['what is missing beside a name', 'Refuse late builds (Ben, ¦', ['due: ', 'SRCH-', '2026-03-05']],
    ['what is missing beside a day', 'Refuse (owner: Ben, 2026-04-01, ¦', ['SRCH-']],
    ['nothing where all is there', 'Refuse (owner: Ben, due: 2026-04-01, SRCH-9, ¦', []],
  ])('stands %s', (_, words, labels) => {
    expect(at(item(words)).labels.slice(0, 3)).toEqual(labels);
  });
  it('stands a day once that others are due on', () => {
    const due = (words: string) =>
      `${HEAD}\n## Action items\n\n- Alert (owner: A, due: 2026-03-12)\n- Refuse (${words}\n`;
    const days = ['2026-03-12', '2026-03-05', '2026-03-19', '2026-04-04'];
    expect(at(due('due: ¦')).labels).toEqual(days);
  });
  it('stand the Japanese labels that are missing', () => {
    const item = (words: string) => `# 障害\n\n- 責任者: 決済\n\n## 再発防止策\n\n- 上限を設ける（${words}\n`;
    expect(at(item('¦')).labels.slice(0, 2)).toEqual(['担当: ', '期限: ']);
    expect(at(item('担当: 決済、¦')).labels.slice(0, 2)).toEqual(['期限: ', '2026-03-05']);
    expect(at(item('担当: 決済、期限: 4月1日、¦')).labels).toEqual([]);
  });
  it('stands in a cell what its column holds', () => {
    const table =
      '## 対策\n\n| 対策 | 担当 | 期限 |\n|---|---|---|\n| 監視を足す | 決済 | 2026-03-20 |\n| 止める | ¦ | |\n';
    expect(at(`# 障害\n\n${table}`).labels).toEqual(['決済']);
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
    const { settings } = openedAt('').context;
    const labels = (marked: string) => {
      const document = openedAt(marked, { settings, display: 'ja' });
      const params = { textDocument: document.text, position: document.cursor };
      return completion.answer(document, params).map(({ label }) => label);
    };
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
