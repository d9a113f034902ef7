import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';
import { shippedTemplate } from '../../templates/resolved.ts';

/** What is said to be missing: the section, how grave, and the line that tells it. */
const missing = (text: string, settings = DEFAULT_SETTINGS): string[] =>
  check({ text, path: 'postmortem.md', settings, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  })
    .findings.filter(({ rule }) => rule === 'section/missing')
    .map(({ section, severity, message }) => {
      const line = /line (\d+) seems/.exec(message('en'))?.[1];
      return `${section} ${severity}${line ? ` ${line}` : ''}`;
    });

const HEAD = '# Stale search\n\n- Date: 2024-03-04\n- Authors: Search\n- Status: In review\n\n';

const JAPANESE_HEAD = '# 検索停止\n\n- 日付: 2024-03-04\n- 作成者: 検索\n- ステータス: レビュー中\n\n';

describe('without a chosen template', () => {
  it('a report must have a timeline, a root cause and action items; the others are worth a note', () => {
    expect(missing(`${HEAD}## Lessons learned\n\nCaches age.\n`)).toEqual([
      'summary info',
      'impact info',
      'root-cause warning',
      'resolution hint',
      'action-items warning',
      'timeline warning',
    ]);
  });
});

it('a table of what happened when is pointed at, whatever its heading says', () => {
  const table =
    '## Why so late\n\n| Time | Event |\n|---|---|\n| 2024-03-02 | A job fails |\n| 2024-03-04 | Noticed |\n';
  expect(missing(HEAD + table)).toContain('timeline hint 11');
});

it('beside many titles that name no part, and few that do, what is planned may stand below one', () => {
  const notes = '## Impact\n\n310 orders\n\n## The lock\n\nIt was kept.\n\n## The pool\n\nIt was full.\n';
  expect(missing(HEAD + notes)).toContain('action-items warning');
  const more = `${notes}\n## The proxy\n\nIt waited.\n`;
  expect(missing(HEAD + more).join()).not.toContain('action-items');
  expect(missing(`${HEAD + more}\n## Summary\n\nA.\n\n## Root cause\n\nB.\n`)).toContain('action-items warning');
});

it('that it ended is told in a timeline, but which entry tells how, no reader is told', () => {
  const said = (last: string): string =>
    check(
      {
        text: `${HEAD}## Timeline\n\n- 10:00 UTC errors\n- 10:40 UTC ${last}\n`,
        path: 'postmortem.md',
        settings: DEFAULT_SETTINGS,
        force: true,
      },
      () => {},
    )
      .findings.find(({ section }) => section === 'resolution')!
      .message('en')
      .split('.')[0]!;
  expect(said('Rolled back, all orders go through')).toBe('No heading “Resolution”');
  expect(said('Incident closed; review planned')).toBe('No “Resolution” section');
});

it('of what may be told somewhere only the heading is said to be missing', () => {
  const said = (text: string): string[] =>
    check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {})
      .findings.filter(({ section }) => section === 'impact')
      .map(({ message }) => message('en').split('.')[0]!);
  expect(said(`${HEAD}## Root cause\n\nA lock was kept.\n`)).toEqual(['No “Impact” section']);
  expect(said(`${HEAD}## Summary\n\nA lock was kept.\n`)).toEqual(['No heading “Impact”']);
  expect(said(`${HEAD}## Summary\n\nUsers could not log in.\n`)).toEqual(['No heading “Impact”']);
  expect(said(`${HEAD}## Summary\n\n310 users could not log in.\n`)[0]).toMatch(/^No “Impact” section; line 9 seems/);
});

it('steps that say in their headings when they were taken are pointed at', () => {
  const step = (time: string) => `### Step at ${time}\n\nIt was looked at.\n\n`;
  const steps = (...times: string[]) => `${HEAD}## Response\n\n${times.map(step).join('')}`;
  expect(missing(steps('14:54', '14:57', '15:03'))).toContain('timeline hint 9');
  expect(missing(steps('14:54', '14:57'))).toContain('timeline warning');
  expect(missing(steps('14:54', '14:57', '15:03').replace('Response', 'Background'))).not.toContain('timeline hint 9');
});

it('lines that each begin with their time are a timeline, whatever stands above them', () => {
  const lines = (...times: string[]) =>
    `## Updates as posted\n\n${times.map((at) => `**${at}** It went on.`).join('\n')}\n`;
  expect(missing(HEAD + lines('16:30', '15:50', '14:40')).join()).not.toContain('timeline');
  expect(missing(HEAD + lines('16:30', '15:50')).join()).toContain('timeline');
  expect(missing(HEAD + lines('16:30', '15:50', '14:40').replace('Updates as posted', 'Background')).join()).toContain(
    'timeline',
  );
});

it('of the sentences that tell the impact the one that counts is pointed at', () => {
  const story =
    '## Summary\n\nOur users were affected, and we are sorry.\nFor an hour 310 orders failed with an error.\n';
  expect(missing(HEAD + story)).toContain('impact hint 10');
});

it('remediation actions beside a plan of its own are what ended it', () => {
  const text = `${HEAD}## Remediation actions\n\n- Restarted\n`;
  expect(missing(`${text}\n## Prevention\n\n- Alert at 80 %\n`).join()).not.toContain('resolution');
  expect(missing(text).join()).toContain('resolution');
});

it('symptoms are the impact, and done measures are what ended it', () => {
  const symptoms = `${HEAD}## Symptoms\n\nThe list stayed as it was.\n`;
  expect(missing(symptoms).join()).not.toContain('impact');
  expect(missing(symptoms.replace('Symptoms', 'Overview'))).toContain('impact hint');
  const measures = (title: string) => `${JAPANESE_HEAD}## ${title}\n\n- 上限を 20 件にした\n`;
  expect(missing(measures('恒久対策（実装済み）')).join()).not.toContain('resolution');
  for (const open of ['恒久対策', '再発防止策（チケット起票済み）', '恒久対策（一部実施済み）'])
    expect(missing(measures(open))).toContain('resolution hint');
});

it('what goes on has no end to be told', () => {
  const report = (status: string) => `${HEAD.replace('In review', status)}## Root cause\n\nA lease.\n`;
  for (const status of ['ongoing', 'Not resolved – no host answers', '継続中'])
    expect(missing(report(status)).join()).not.toContain('resolution');
  for (const status of ['open', 'In progress']) expect(missing(report(status)).join()).toContain('resolution');
});

it('a label for one part sums nothing up', () => {
  expect(
    missing(`${HEAD}**Affected endpoint:** all of the orders that were placed on the last day of a month\n`),
  ).toContain('summary info');
});

it('a list that is introduced as the timeline is pointed at', () => {
  const story = '## Details\n\nHere is the timeline, all times in UTC:\n\n- On March 3, we released it.\n';
  expect(missing(HEAD + story)).toContain('timeline hint 9');
});

it('what was broken on purpose has no cause to be found, and ends as planned', () => {
  const drill = (title: string): string => `${HEAD.replace('Stale search', title)}## Lessons learned\n\nCaches age.\n`;
  expect(missing(drill('Search outage'))).toContain('root-cause warning');
  for (const title of ['GameDay: search', '復旧訓練の振り返り']) {
    expect(missing(drill(title)).filter((each) => /^(?:root-cause|resolution)/.test(each))).toEqual([]);
    expect(missing(drill(title))).toContain('timeline warning');
  }
});

it.each([
  ['looks back from inside', '# Postmortem: checkout\n\n## Summary\n\nWe apologize for any inconvenience.\n'],
  ['quotes what was said', '# Checkout outage\n\n## Summary\n\nSupport wrote: “We apologize for any inconvenience.”\n'],
  ['lists it', '# Checkout outage\n\n## Summary\n\n- This incident has been resolved.\n\nCheckout failed.\n'],
])('a report that %s is no notice, from which nothing is missing', (_, text) => {
  expect(missing(`${text}\n## Impact\n\n310 orders failed.\n`)).toContain('root-cause warning');
  expect(
    missing('# Checkout outage\n\n## Summary\n\nWe apologize for any inconvenience.\n\n## Impact\n\n310 orders.\n'),
  ).toEqual([]);
});

it('nothing is missing where HTML has headings, below which it may stand', () => {
  const text = `${HEAD}## Lessons learned\n\nCaches age.\n\n<h2>Root cause</h2>\n<p>A lease that two jobs shared.</p>\n`;
  expect(missing(text)).toEqual([]);
  expect(missing(text.replaceAll('h2', 'b'))).not.toEqual([]);
});

describe('what is told elsewhere', () => {
  it('is a note, which says where what stands above the parts or in the summary, and a cause that is called one', () => {
    const text = `${HEAD}Shoppers saw yesterday's prices for two hours on Monday. Users could not order.

## Background

Shoppers wait. Customers could not find 310 new products.
The root cause was a lease that two jobs shared.
The job was restarted at 10:15.
We will add an alert on the age of the index.

The release went out at 08:10 UTC. The first report came at 09:40 UTC.
`;
    expect(missing(text)).toEqual([
      'summary hint 7',
      'impact hint',
      'root-cause hint 12',
      'resolution hint',
      'timeline info',
    ]);
  });

  it.each([
    ['影響', '## 概要\n\n利用者が 2 時間、商品を検索できなかった。\n', 'impact hint 9'],
    ['原因', '## 概要\n\n二つのジョブが同じロックを使っていたことが原因だった。\n', 'root-cause hint 9'],
  ])('は、どこにあるかだけを言う: %s', (_, section, expected) => {
    expect(missing(JAPANESE_HEAD + section)).toContain(expected);
  });

  it('は、挨拶の行ではない', () => {
    const greeting = '当サービスをご利用いただきありがとうございます。\n\n## 教訓\n\n検査は大切だ。\n';
    const settings = { ...DEFAULT_SETTINGS, template: shippedTemplate('gitlab')! };
    expect(missing(JAPANESE_HEAD + greeting, settings)).toContain('summary warning');
  });

  it('と思われる対策については、何も言わない', () => {
    const told = `${JAPANESE_HEAD}## 教訓\n\n今後はリリース前に容量の検査を追加する。\n`;
    expect(missing(told).filter((each) => each.startsWith('action-items'))).toEqual([]);
    const table = `${JAPANESE_HEAD}## 復旧\n\n| 内容 | 担当 | 期限 |\n|---|---|---|\n| 容量の検査 | 基盤 | 2026-09-30 |\n`;
    expect(missing(table).filter((each) => each.startsWith('action-items'))).toEqual([]);
    expect(missing(`${JAPANESE_HEAD}## 教訓\n\n検査は大切だ。\n`)).toContain('action-items warning');
  });

  it('is the cause below “What went wrong”, unless that is a lesson', () => {
    const text = `${HEAD}## What went wrong\n\nNobody looked at the age of the index.\n`;
    expect(missing(text)).toContain('root-cause hint');
    expect(missing(text.replace('## What', '## Lessons learned\n\n### What'))).toContain('root-cause warning');
  });

  it('may stand below a title whose words only hint at it', () => {
    const plan = `${HEAD}## The plan\n\n1. A limit\n2. An alert\n`;
    expect(missing(plan).filter((each) => each.startsWith('action-items'))).toEqual([]);
    const titled = `${HEAD}## Recovery path\n\nResume from the last step.\n\n## Root cause assessment\n\nA bug.\n`;
    expect(missing(titled).filter((each) => /^(?:resolution|root-cause)/.test(each))).toEqual([]);
    expect(missing(`${HEAD}## Why nobody saw it\n\nThe graph was cut.\n`)).toContain('root-cause hint');
    expect(missing(`${HEAD}## Contacts\n\nThe search team.\n`)).toContain('root-cause warning');
  });

  it('is not found in plans, hypotheses of readers and what a document says of itself', () => {
    const text = `${HEAD}This document describes the outage of Monday for all teams.\n\n## Action items\n\n- Find out what was caused by the lease\n`;
    expect(missing(text)).toEqual([
      'summary info',
      'impact info',
      'root-cause warning',
      'resolution hint',
      'timeline warning',
    ]);
  });
});

describe('in a letter to those who were hit', () => {
  it('nothing has to be there, as nobody has a form for it', () => {
    const letter = `# 決済障害のお詫び\n\n- ステータス: 公開済み\n\n2024 年 3 月 4 日、決済ができない状態になりました。\nお客様にご迷惑をおかけしましたことを深くお詫び申し上げます。\n\n## 影響\n\n310 件の決済\n`;
    expect(missing(letter)).toEqual([]);
    expect(missing(letter, { ...DEFAULT_SETTINGS, template: shippedTemplate('gitlab')! })).toContain(
      'action-items warning',
    );
    const memo = letter.replace(/\nお客様.*\n/, '\n夜勤の二人が確かめた。\n');
    expect(missing(memo)).toContain('action-items warning');
  });

  it.each([
    'このたび、契約課において電子メールを誤送付したことを報告します。',
    '遅延が発生しておりましたのでご報告させていただきます。',
    'Dear customers,',
    'We are continuing to investigate this issue.',
    'This post will be updated with more information.',
  ])('“%s” tells that it is one', (line) => {
    expect(missing(`# Mail outage\n\n${line}\n\n## Impact\n\n310 mails\n`)).toEqual([]);
  });

  it('a page that a site lays out as its news, or on its status page, is one', () => {
    for (const head of ['layout: news_post', 'resolved: false\nresolvedWhen:'])
      expect(missing(`---\n${head}\n---\n\nA server is down.\n\n## Impact\n\n310 mails\n`)).toEqual([]);
  });
});

describe('in a report kept as a table', () => {
  const text =
    '# Incident\n\n| Field | Details |\n|---|---|\n| Impact | 310 orders failed |\n| Root cause | A full disk |\n| Action items | Alert at 80 % |\n';
  it('the fixes are rows at their places', () => {
    const { findings } = check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {});
    const [every] = findings.find(({ rule }) => rule === 'section/missing')!.fixes();
    const fixed = every!.edits.reduceRight(
      (before, { start, end, insert }) => before.slice(0, start) + insert + before.slice(end),
      text,
    );
    const rows = fixed.split('\n').slice(2, -1);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      '| Field',
      '|---|---|',
      '| Summary',
      '| Impact',
      '| Root cause',
      '| Resolution',
      '| Action items',
      '| Timeline',
    ]);
    expect(rows.at(-1)).toMatch(/^\| Timeline \| .*<br>• \$\{\d+:HH:MM\} .* \|$/);
  });
});

describe('a blank cell in a report kept as a table', () => {
  it('is an empty part, and filled in where it is', () => {
    const text =
      '# 障害報告書\n\n| 項目 | 内容 |\n|---|---|\n| 影響 | 300 人 |\n| 原因 | 満杯 |\n| 経緯 | 10:00 停止 |\n| 再発防止策 | |\n';
    const { findings } = check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, () => {});
    const [found] = findings.filter(({ rule }) => rule === 'section/empty');
    expect(found?.section).toBe('action-items');
    const { start, insert } = found!.fixes()[0]!.edits[0]!;
    expect(text.slice(0, start)).toMatch(/\| 再発防止策 \|$/);
    expect(insert).toMatch(/^ ・/);
    expect(missing(text)).not.toContain('action-items warning');
  });
});
