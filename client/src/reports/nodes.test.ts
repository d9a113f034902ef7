import { describe, expect, it } from 'vitest';
import { type IndexedReport, keyOf, NO_FILTER, type ReportNode, type ViewState } from './model.ts';
import { nodesOf, overdueIn } from './nodes.ts';

type Summary = IndexedReport['summary'];
type Action = Summary['actions'][number];

const action = (text: string, due: string | null, owner: string | null = 'Payments', done = false): Action => ({
  text,
  line: 30,
  character: 2,
  owner,
  due,
  done,
});

function report(title: string | null, given: Partial<Summary> = {}, folder = 'docs'): IndexedReport {
  const name = (title ?? 'untitled').toLowerCase().replaceAll(' ', '-');
  const none = { day: null, severity: null, status: null, reviewDue: null, impact: null, length: null, actions: [] };
  return {
    uri: `file:///${folder}/${name}.md`,
    folder,
    path: `postmortems/${name}.md`,
    summary: { title, ...none, ...given },
  };
}

const stateOf = (reports: readonly IndexedReport[], given: Partial<ViewState> = {}): ViewState => ({
  reports,
  unread: [],
  today: '2026-03-26',
  grouping: 'due',
  filter: NO_FILTER,
  ticked: new Set(),
  display: 'en',
  ...given,
});

/** The tree as a person sees it: an icon's name in brackets, a box, a label, and behind a dot what stands beside it. */
const drawn = (nodes: readonly ReportNode[], indent = ''): string[] =>
  nodes.flatMap(({ icon, ticked, label, description, children }) => {
    const signs = [icon && `[${icon.id}]`, ticked && (ticked.is ? '☑' : '☐'), label].filter(Boolean).join(' ');
    return [`${indent}${signs}${description && ` · ${description}`}`, ...drawn(children, `${indent}  `)];
  });
const draw = (reports: readonly IndexedReport[], given: Partial<ViewState> = {}) =>
  drawn(nodesOf(stateOf(reports, given)));

const CHECKOUT = report('Checkout outage', {
  day: '2026-03-04',
  severity: 'SEV-2',
  status: 'in-review',
  impact: { written: '52 min', aloud: '52 minutes' },
  length: 'Impact 52 min · detected after 4 min',
  actions: [
    action('Alert when the pool is 80 % full', '2026-03-20'),
    action('Close sessions in the load test', '2026-03-27', 'Checkout'),
    action('Page the right team', null, null),
    action('Write it down', '2026-03-10', 'Payments', true),
  ],
});
const LOGINS = report('Mobile logins rejected', { day: '2026-03-09', severity: 'SEV-1', status: 'draft' });
const BACKUPS = report('Backups failed silently', { day: '2025-01-09', severity: 'SEV-3', status: 'closed' });

describe('the view', () => {
  it('begins with what wants somebody, goes on with what is open, and ends with everything', () => {
    expect(draw([BACKUPS, CHECKOUT, LOGINS])).toEqual([
      'Needs attention · 2',
      '  [edit] Mobile logins rejected · draft · 9 Mar · SEV-1',
      '  [eye] Checkout outage · in review · 4 Mar · SEV-2',
      'Open actions · 3, 1 overdue',
      '  [warning] Overdue · 1',
      '    ☐ Alert when the pool is 80 % full · 6 days over · Payments',
      '  [watch] Next 14 days · 1',
      '    ☐ Close sessions in the load test · due tomorrow · Checkout',
      '  [circle-large-outline] No due date · 1',
      '    ☐ Page the right team · no owner',
      'Reports · 3',
      '  2026 · 2',
      '    [edit] 03-09 Mobile logins rejected · SEV-1 · draft',
      '    [eye] 03-04 Checkout outage · SEV-2 · 52 min · in review',
      '      ☐ Alert when the pool is 80 % full · 6 days over · Payments',
      '      ☐ Close sessions in the load test · due tomorrow · Checkout',
      '      ☐ Page the right team · no owner',
      '  2025 · 1',
      '    [archive] 01-09 Backups failed silently · SEV-3',
    ]);
  });

  it('puts a report first that its severity wants to be final by now', () => {
    const late = report('Search index empty', {
      day: '2026-03-01',
      severity: 'SEV-2',
      status: 'in-review',
      reviewDue: '2026-03-21',
    });
    const final = report('Mail down', { status: 'final', reviewDue: '2026-03-01' });
    expect(draw([LOGINS, late, final]).slice(0, 3)).toEqual([
      'Needs attention · 2',
      '  [eye] Search index empty · review 5 days over · SEV-2',
      '  [edit] Mobile logins rejected · draft · 9 Mar · SEV-1',
    ]);
    expect(draw([late], { display: 'ja' })[1]).toBe('  [eye] Search index empty · レビュー 5 日超過・SEV-2');
  });

  it('says the same in Japanese', () => {
    const delay = report('決済遅延', {
      day: '2026-03-04',
      severity: 'SEV-2',
      status: 'in-review',
      impact: { written: '48 分', aloud: '48 分' },
      actions: [
        action('接続プールの使用率 80 % で通知する', '2026-03-20', '決済チーム'),
        action('鍵を更新する', '2026-04-20', null),
      ],
    });
    expect(draw([delay], { display: 'ja' })).toEqual([
      '要対応 · 1',
      '  [eye] 決済遅延 · レビュー中・3/4・SEV-2',
      '未完了の対策 · 2 件、期限切れ 1 件',
      '  [warning] 期限切れ · 1',
      '    ☐ 接続プールの使用率 80 % で通知する · 6 日超過・決済チーム',
      '  [circle-large-outline] それ以降 · 1',
      '    ☐ 鍵を更新する · 期限 4/20・担当なし',
      '報告書 · 1',
      '  [eye] 03-04 決済遅延 · SEV-2・48 分・レビュー中',
      '    ☐ 接続プールの使用率 80 % で通知する · 6 日超過・決済チーム',
      '    ☐ 鍵を更新する · 期限 4/20・担当なし',
    ]);
  });

  it('puts the actions of an owner together where a person wants it', () => {
    expect(draw([CHECKOUT], { grouping: 'owner' }).slice(2, 9)).toEqual([
      'Open actions · 3, 1 overdue',
      '  [person] Checkout · 1',
      '    ☐ Close sessions in the load test · due tomorrow',
      '  [person] Payments · 1, 1 overdue',
      '    ☐ Alert when the pool is 80 % full · 6 days over',
      '  [question] No owner · 1',
      '    ☐ Page the right team',
    ]);
  });

  it.each([
    ['2026-03-25', '1 day over', '1 日超過'],
    ['2026-03-26', 'due today', '今日まで'],
    ['2026-03-27', 'due tomorrow', '明日まで'],
    ['2026-04-20', 'due 20 Apr', '期限 4/20'],
    ['2027-01-05', 'due 5 Jan 2027', '期限 2027/1/5'],
  ])('tells when an action is due: %s', (due, english, japanese) => {
    const one = report('Outage', { actions: [action('Alert', due)] });
    expect(draw([one]).at(-1)).toBe(`    ☐ Alert · ${english} · Payments`);
    expect(draw([one], { display: 'ja' }).at(-1)).toBe(`    ☐ Alert · ${japanese}・Payments`);
  });

  it('says that nothing is open in place of the group', () => {
    expect(draw([BACKUPS])).toEqual([
      '[pass] No open actions',
      'Reports · 1',
      '  [archive] 01-09 Backups failed silently · SEV-3',
    ]);
    expect(draw([BACKUPS], { display: 'ja' })[0]).toBe('[pass] 未完了の対策はありません');
  });

  it('keeps the row of an action that was just ticked, and counts it no more', () => {
    const done = report('Outage', { actions: [action('Alert', '2026-03-20', 'Payments', true)] });
    expect(draw([done])).toContain('[pass] No open actions');
    const ticked = new Set([keyOf({ report: done, action: done.summary.actions[0]! })]);
    expect(draw([done], { ticked }).slice(0, 3)).toEqual([
      'Open actions · 0',
      '  [warning] Overdue · 0',
      '    ☑ Alert · done',
    ]);
  });

  it('tells two actions with the same words apart', () => {
    const alerts = [action('Alert', null, 'Payments', true), action('Alert', null, 'Search', true)];
    const both = report('Outage', { actions: alerts });
    const ticked = new Set([keyOf({ report: both, action: alerts[1]! })]);
    expect(draw([both], { ticked }).filter((row) => row.includes('☑'))).toHaveLength(2);
    const { ticked: box } = nodesOf(stateOf([both], { ticked }))[0]!.children[0]!.children[0]!;
    expect(box?.of.action.owner).toBe('Search');
  });

  it('puts reports without a day at the end, under their file’s name where they have no title', () => {
    expect(draw([report(null, { status: 'final' }), BACKUPS])).toEqual([
      '[pass] No open actions',
      'Reports · 2',
      '  2025 · 1',
      '    [archive] 01-09 Backups failed silently · SEV-3',
      '  No date · 1',
      '    [pass] untitled.md',
    ]);
  });

  it('names the files that it could not read', () => {
    const file = { folder: 'docs', path: 'postmortems/outage-2019.md', uri: 'file:///docs/outage-2019.md' };
    const unread = [
      { ...file, why: 'large' as const },
      { ...file, why: { error: 'EACCES' } },
    ];
    expect(draw([BACKUPS], { unread }).slice(1, 4)).toEqual([
      'Reports · 1, 2 not read',
      '  [error] outage-2019.md · larger than 1,000,000 characters',
      "  [error] outage-2019.md · can't be read: EACCES",
    ]);
    expect(draw([], { unread, display: 'ja' })).toEqual([
      '報告書 · 0、読めないもの 2 件',
      '  [error] outage-2019.md · 1,000,000 文字を超えるため読みません',
      '  [error] outage-2019.md · 読み込めません: EACCES',
    ]);
  });

  it('has a level of folders where more than one holds reports', () => {
    const other = report('Mail down', { day: '2026-02-01', status: 'closed' }, 'mail');
    expect(draw([BACKUPS, other])).toEqual([
      'docs',
      '  [pass] No open actions',
      '  Reports · 1',
      '    [archive] 01-09 Backups failed silently · SEV-3',
      'mail',
      '  [pass] No open actions',
      '  Reports · 1',
      '    [archive] 02-01 Mail down',
    ]);
  });

  it('shows what the filter leaves, and how much that is', () => {
    const filter = { ...NO_FILTER, severities: ['SEV-1'] };
    expect(draw([CHECKOUT, LOGINS, BACKUPS], { filter })).toEqual([
      'Needs attention · 1',
      '  [edit] Mobile logins rejected · draft · 9 Mar · SEV-1',
      '[pass] No open actions',
      'Reports · 1 of 3',
      '  [edit] 03-09 Mobile logins rejected · SEV-1 · draft',
    ]);
    expect(draw([CHECKOUT], { filter })).toEqual([]);
    expect(
      draw([CHECKOUT], { filter: { ...NO_FILTER, owners: ['Checkout'] } }).filter((row) => row.includes('☐')),
    ).toEqual([
      '    ☐ Close sessions in the load test · due tomorrow · Checkout',
      '    ☐ Close sessions in the load test · due tomorrow · Checkout',
    ]);
  });

  it('is read aloud in whole words', () => {
    const [attention, open] = nodesOf(stateOf([CHECKOUT]));
    expect(attention!.children[0]!.spoken).toBe('Checkout outage, 4 March 2026, SEV-2, impact 52 minutes, in review');
    expect(open!.children[0]!.children[0]!.spoken).toBe(
      'Overdue by 6 days: Alert when the pool is 80 % full, owner Payments, not done',
    );
    const [, japanese] = nodesOf(stateOf([CHECKOUT], { display: 'ja' }));
    expect(japanese!.children[0]!.children[0]!.spoken).toBe(
      '6 日超過: Alert when the pool is 80 % full、担当 Payments、未完了',
    );
  });

  it('explains a report under the pointer', () => {
    const [attention] = nodesOf(stateOf([CHECKOUT]));
    expect(attention!.children[0]!.tooltip).toEqual([
      'Checkout outage',
      '4 March 2026 · SEV-2 · In review',
      'Impact 52 min · detected after 4 min',
      '3 of 4 actions open',
      'postmortems/checkout-outage.md',
    ]);
    const [japanese] = nodesOf(stateOf([CHECKOUT], { display: 'ja' }));
    expect(japanese!.children[0]!.tooltip.slice(1, 4)).toEqual([
      '2026年3月4日・SEV-2・レビュー中',
      'Impact 52 min · detected after 4 min',
      '対策 4 件のうち 3 件が未完了',
    ]);
  });

  it('counts what is overdue for its badge, whatever is shown', () => {
    expect(overdueIn({ reports: [CHECKOUT, LOGINS], today: '2026-03-26' })).toBe(1);
    expect(overdueIn({ reports: [CHECKOUT, LOGINS], today: '2026-04-30' })).toBe(2);
    expect(overdueIn({ reports: [CHECKOUT], today: '2026-03-20' })).toBe(0);
  });

  it('gives each row a name of its own', () => {
    const names = (nodes: readonly ReportNode[]): string[] =>
      nodes.flatMap(({ id, children }) => [id, ...names(children)]);
    const all = names(nodesOf(stateOf([CHECKOUT, LOGINS, BACKUPS, report('Mail down', {}, 'mail')])));
    expect(new Set(all).size).toBe(all.length);
  });
});
