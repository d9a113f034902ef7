import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../markdown/blocks.ts';
import { readPostmortem } from './postmortem.ts';

const sectionsOf = (text: string) =>
  readPostmortem(readMarkdown(text)).sections.map(({ ids, title, style, sure }) => [ids.join(' '), title, style, sure]);
const idsOf = (text: string) => sectionsOf(text).map(([ids]) => ids);

describe('items of an outline', () => {
  const OUTLINE =
    '- Summary\n  - It stopped.\n- Timeline (UTC)\n  - 10:00 Down\n- Around it\n  - Calm.\n- Root cause\n  - Full.';
  it('are titles above what is indented below them, where nothing else names a part', () => {
    expect(idsOf(OUTLINE)).toEqual(['summary', 'timeline', '', 'root-cause']);
    expect(idsOf(`${OUTLINE}\n- Impact: 310 orders failed.\n- Status: Final`)).toEqual([
      'summary',
      'timeline',
      '',
      'root-cause',
      'impact',
      '',
    ]);
  });

  it('may have their text beside them', () => {
    expect(idsOf('- Timeline\n  - 10:00 Down\n- Root cause: A key.\n- Action items\n  - Rotate')).toEqual([
      'timeline',
      'root-cause',
      'action-items',
    ]);
  });

  it.each([
    ['below a heading of a part', `## Impact\n\n${OUTLINE}`],
    ['without the cause', OUTLINE.replace('Root cause', 'Contacts')],
    ['with nothing below them', '- Summary\n- Timeline\n- Root cause'],
  ])('are none %s', (_, text) => {
    expect(sectionsOf(text).filter(([, , style]) => style === 'outline')).toEqual([]);
  });
});

describe('lines that number the parts', () => {
  const parts = (line: (number: string, title: string) => string): string =>
    [
      line('１', '障害概要'),
      '配送が止まった。',
      line('２', '周辺の様子'),
      '静かだった。',
      line('３', '原因'),
      '満杯。',
    ].join('\n\n');
  it.each([
    ['as in Word', parts((number, title) => `${number}．${title}`)],
    ['behind a wide space', parts((number, title) => `${number}　${title}`)],
    ['as items with their text', '1. Summary\n\n   It stopped.\n\n2. Around it\n\n   Calm.\n\n3. Cause\n\n   Full.'],
    [
      'as items over rules',
      '1. Summary\n------\nIt stopped.\n\n2. Around it\n------\nCalm.\n\n3. Cause\n------\nFull.',
    ],
  ])('are titles %s, all of them', (_, text) => {
    expect(idsOf(text)).toEqual(['summary', '', 'root-cause']);
  });
  it.each([
    [
      'where they are a list of points',
      '## Action items\n\n1. Summary of alerts\n2. Cause of paging\n3. Impact dashboards',
    ],
    ['where hardly any is known', '１．朝食\n\n２．昼食\n\n３．影響\n\n４．夕食\n\n５．夜食'],
    ['where they don’t count on', '１．影響\n\n３．原因\n\n７．概要'],
  ])('are none %s', (_, text) => {
    expect(sectionsOf(text).filter(([, , style]) => style === 'number')).toEqual([]);
  });
});

describe('a table', () => {
  it('is titled by a head with one cell, and the next row is its head', () => {
    const text =
      '| 5.経緯 | | |\n|--|--|--|\n| 時刻 | 出来事 | 担当 |\n| 10:05 | 停止 | 佐野 |\n| 10:20 | 復旧 | 佐野 |\n';
    const { sections, timeline } = readPostmortem(readMarkdown(text));
    expect(sections.map(({ id, style }) => [id, style])).toEqual([['timeline', 'table']]);
    expect(timeline.map((entry) => entry.text)).toEqual(['停止 | 佐野', '復旧 | 佐野']);
  });
  it('names parts in its numbered cells', () => {
    const text = '| | |\n|--|--|\n| 1.事象 | 配送が止まった |\n| 2.原因 | 満杯 |\n\nあとがき。';
    const { sections } = readPostmortem(readMarkdown(text));
    expect(sections.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['summary', '| 1.事象 | 配送が止まった |'],
      ['root-cause', '| 2.原因 | 満杯 |'],
    ]);
  });
});

it('an unknown line with the mark of the part above it ends that', () => {
  expect(idsOf('■原因\n\n満杯。\n\n■当社側の手順\n\nおそらく再発しない。\n\n■影響\n\n310 件。')).toEqual([
    'root-cause',
    '',
    'impact',
  ]);
});

it.each(['障害報告', '障害のお知らせ', 'お詫びとご報告'])('“# %s” is what the document is, no part of it', (title) => {
  expect(idsOf(`# ${title}\n\n【影響】\n\n310 件。\n\n【原因】\n\n満杯。`)).toEqual(['', 'impact', 'root-cause']);
});

describe('a report kept as a table', () => {
  const table = (rows: readonly string[]): string => `# 障害報告書\n\n| 項目 | 内容 |\n|---|---|\n${rows.join('\n')}\n`;
  const ROWS = [
    '| 発生日時 | 2026/3/4 10:02 |',
    '| 影響範囲 | 全利用者の決済 310 件 |',
    '| 原因 | ディスクが満杯になったため |',
    '| 経緯 | 10:02 エラー発生<br>10:20 検知 |',
    '| 再発防止策 | ・上限を設ける（担当：佐藤）<br>・監視を追加する |',
  ];
  const read = (text: string) => readPostmortem(readMarkdown(text));

  it('has a part in each row that is named after one', () => {
    expect(sectionsOf(table(ROWS)).slice(1)).toEqual([
      ['impact', '影響範囲', 'pair', 'plain'],
      ['root-cause', '原因', 'pair', 'plain'],
      ['timeline', '経緯', 'pair', 'plain'],
      ['action-items', '再発防止策', 'pair', 'plain'],
    ]);
  });
  it('has its entries and its actions in the lines of their cells', () => {
    const { timeline, actionItems } = read(table(ROWS));
    expect(timeline.map(({ text }) => text)).toEqual(['エラー発生', '検知']);
    expect(actionItems.map(({ text, owner }) => [text, owner])).toEqual([
      ['上限を設ける（担当：佐藤）', '佐藤'],
      ['監視を追加する', null],
    ]);
  });
  it.each([
    ['where they are few', table(['| 影響 | 大 |', '| 原因 | 満杯 |'])],
    ['where none is the cause', table(['| 影響 | 40 分 |', '| 検知 | 10:05 |', '| 復旧 | 10:40 |', '| 対策 | 監視 |'])],
    ['where a heading has the cause', `${table(ROWS)}\n## 原因\n\n満杯。`],
  ])('is none, and its rows are fields, %s', (_, text) => {
    expect(sectionsOf(text).filter(([, , style]) => style === 'pair')).toEqual([]);
  });
});

describe('lines without any mark', () => {
  const REPORT = [
    'Issue Summary\nBranch 2 had no network.\n',
    'Timeline (all times Pacific Time)\n10:12 AM: Outage begins\n12:34 PM: Back online\nRoot cause\n',
    'The port was set to auto.\n\n\nCorrective Measures\n\nSet it to full duplex.\n',
  ].join('\n');
  it('are the parts of a report where they name enough of them', () => {
    expect(sectionsOf(REPORT)).toEqual([
      ['summary', 'Issue Summary', 'line', 'plain'],
      ['timeline', 'Timeline (all times Pacific Time)', 'line', 'plain'],
      ['root-cause', 'Root cause', 'line', 'plain'],
      ['action-items', 'Corrective Measures', 'line', 'plain'],
    ]);
  });
  it.each([
    ['of a day', '2020/08/26 - アクセス障害のお知らせ(復旧)\n\n■原因\n\n満杯。\n\n■影響\n\n310 件。'],
    ['of a file', 'configs/timeline/impact.md:\n\n```\na\n```\n\n■原因\n\n満杯。\n\n■影響\n\n310 件。'],
  ])('are no parts %s', (_, text) => {
    expect(idsOf(text)).toEqual(['root-cause', 'impact']);
  });
  it.each([
    ['where a heading has the cause', `${REPORT}\n## Root cause\n\nThe port.\n`],
    ['in an essay', `${REPORT}\n${['Why I write', 'A walk', 'Tools', 'Sleep', 'Thanks'].join('\n\n')}\n`],
  ])('are none %s', (_, text) => {
    expect(sectionsOf(text).filter(([, , style]) => style === 'line')).toEqual([]);
  });
});

describe('what lies in a part with groups of its own is one of these', () => {
  it.each([
    ['Action items', '### Fixes\n\n- Add a limit', ['action-items', '']],
    ['Communication', '### Summary\n\nWe are sorry.', ['communication', '']],
    ['Timeline', '### Recovery\n\n- 10:05 Queue drained', ['timeline', '']],
    ['Appendix', '### Affected queues\n\nTwo.', ['supporting-info', '']],
  ])('in %s', (title, below, ids) => {
    expect(idsOf(`# Queue stopped\n\n## ${title}\n\n${below}`).slice(1)).toEqual(ids);
  });
  it('but what went wrong is a part of what was learned, and no group of actions', () => {
    expect(idsOf('# Queue stopped\n\n## Lessons learned and action items\n\n### What went wrong\n\n- Late.')).toEqual([
      '',
      'lessons-learned action-items',
      'went-wrong',
    ]);
  });
  it('but below a timeline a title without entries is a part', () => {
    expect(idsOf('# Queue stopped\n\n## Timeline\n\n- 10:05 Stop\n\n### Root cause\n\nFull.')).toEqual([
      '',
      'timeline',
      'root-cause',
    ]);
  });
});

it('a measure named in a step of the recovery was taken there', () => {
  const steps = '1. 表示の修復\n   - **問題**: 文字化け\n   - **対策**: 改行への置換';
  expect(idsOf(`# 障害報告\n\n## 復旧作業\n\n${steps}`)).toEqual(['', 'resolution']);
  expect(idsOf(`# 障害報告\n\n## 原因\n\n${steps}`)).toContain('action-items');
});

it('the only title of the first level may be a part, and holds none of the others', () => {
  const text = '---\ntitle: Queue\n---\n\n# The incident\n\nIt stopped.\n\n## Root cause\n\nFull.';
  const { sections } = readPostmortem(readMarkdown(text));
  expect(sections.map(({ id, parent }) => [id, parent?.id ?? null])).toEqual([
    ['summary', null],
    ['root-cause', null],
  ]);
});

it('a name in bold type may end in a full stop before its text', () => {
  expect(sectionsOf('**Summary.** Checkout failed.\n\n**Impact.** 310 orders.')).toEqual([
    ['summary', 'Summary.', 'inline', 'plain'],
    ['impact', 'Impact.', 'inline', 'plain'],
  ]);
});

it.each([
  [
    'a name in bold type may have a remark in a bracket behind it',
    '**Summary**\n\nIt failed.\n\n**Timeline** (UTC)\n\n- 10:00 it failed',
    ['timeline', 'Timeline (UTC)', 'strong', 'plain'],
  ],
  [
    'a bare line beside labels is a guess',
    '**影響**\n\n三店舗。\n\n**原因**\n\n満杯。\n\n経緯\n\n朝に止まった。',
    ['timeline', '経緯', 'bare', 'guess'],
  ],
])('%s', (_, text, section) => {
  expect(sectionsOf(text)).toContainEqual(section);
});

it('a bare line over a list that is called as a part is its title, colon or not', () => {
  const report = (line: string, below: string): string => `# Outage\n\n## Impact\n\nNone.\n\n${line}\n\n${below}`;
  expect(idsOf(report('Action Items', '- Alert on it'))).toContain('action-items');
  expect(idsOf(report('再発防止策', '- アラートを足す'))).toContain('action-items');
  expect(idsOf(report('Action Items', 'None yet.'))).not.toContain('action-items');
  expect(idsOf(report('The action items of last week are done.', '- Alert on it'))).not.toContain('action-items');
  expect(idsOf(report('Impact', '- 30 orders'))).toEqual(['', 'impact']);
});

it('labels most of which name no part are the form of what their heading is about', () => {
  const labels =
    '## Success metrics\n\n**Technical:**\n\n- Up\n\n**Process improvements:**\n\n- A form\n\n**Gained:**\n\n- Calm';
  expect(idsOf(`# Outage\n\n## Action items\n\n- Cap it\n\n${labels}`)).toEqual(['', 'action-items', '']);
  const only = '## Report\n\n**Customer**\n\nA.\n\n**Place**\n\nB.\n\n**Contact**\n\nC.\n\n**Root cause**\n\nFull.';
  expect(idsOf(`# Outage\n\n${only}`)).toContain('root-cause');
  const parts = '## Incident 7\n\n**When:**\n\nNoon.\n\n**Impact:**\n\nNone.\n\n**Root cause:**\n\nFull.';
  expect(idsOf(`# Outage\n\n${parts}`)).toEqual(['', '', 'impact', 'root-cause']);
});

it('a heading whose number begins with that of another of its level lies in that', () => {
  const text =
    '# Outage\n\n## 3. Timeline\n\n## 3.1 First hour\n\n- 10:00 Alert\n\n## 4. Next steps\n\n## 4.1 Soon\n\n- Cap it';
  const { sections, timeline, actionItems } = readPostmortem(readMarkdown(text));
  expect(sections.map(({ title, parent }) => [title, parent?.title])).toEqual([
    ['Outage', undefined],
    ['3. Timeline', 'Outage'],
    ['3.1 First hour', '3. Timeline'],
    ['4. Next steps', 'Outage'],
    ['4.1 Soon', '4. Next steps'],
  ]);
  expect([timeline.length, actionItems.length]).toEqual([1, 1]);
});

it('“TODO: …” among sentences was left for somebody, and is no part', () => {
  expect(idsOf('## Impact\n\n310 orders.\n\nTODO: credit whom?\n\n## Root cause\n\nFull.')).toEqual([
    'impact',
    'root-cause',
  ]);
  expect(idsOf('## Impact\n\n310 orders.\n\n## TODO\n\n- Cap the queue')).toEqual(['impact', 'action-items']);
});

it('a square before a label is one, whether its text stands beside it or below', () => {
  const { sections } = readPostmortem(
    readMarkdown('■原因:\n  満杯になった。\n\n■対処: 再起動した。\n\n■対策:\n  監視する。'),
  );
  expect(idsOf('再発防止策:\n\n■検知: アラートを追加する\n■対応: 手順を書く')).toEqual(Array(3).fill('action-items'));
  expect(sections.map(({ ids, parent }) => [ids.join(' '), parent])).toEqual([
    ['root-cause', null],
    ['resolution', null],
    ['action-items', null],
  ]);
});

it('the title of the report is a timeline only where entries stand below it, or nothing else is a part', () => {
  expect(idsOf('# Incident log: the queue\n\n## Impact\n\n310 orders.\n\n## Root cause\n\nFull.')).toEqual([
    '',
    'impact',
    'root-cause',
  ]);
  expect(idsOf('# Incident log\n\n- 10:00 Alert\n\n## Impact\n\n310 orders.')).toEqual(['timeline', 'impact']);
});

it('the title of the report names a part only where it is plainly that', () => {
  expect(idsOf('# 3月4日の決済障害と復旧\n\n## 概要\n\n止まった。\n\n## 原因\n\n満杯。')).toEqual([
    '',
    'summary',
    'root-cause',
  ]);
});
