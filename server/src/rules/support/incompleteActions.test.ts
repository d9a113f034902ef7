import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../markdown/blocks.ts';
import { readPostmortem } from '../../postmortem/postmortem.ts';
import { applyEdits } from '../../text/edit.ts';
import { withoutTabStops } from '../../text/snippet.ts';
import { actionsWithout } from './incompleteActions.ts';

const read = (text: string) => readPostmortem(readMarkdown(`## Action items\n\n${text}\n`));
const said = (text: string) => {
  const postmortem = read(text);
  return (['owner', 'due'] as const).flatMap((part) =>
    [...actionsWithout(part, postmortem)].map(({ message, start, count }) =>
      `${part} ${message} ${postmortem.document.text.slice(0, start).split('\n').length} ${count ?? ''}`.trim(),
    ),
  );
};

describe('what actions lack', () => {
  it.each([
    ['all of both, at the title', '- Cap the queue\n- Add a check', ['owner noneOfBothUnmarked 1 2']],
    [
      'all of both of those that are open, where others are said to be done',
      '### Done\n\nThe lock is kept.\n\n### To do\n\n- Cap the queue\n- Add a check',
      ['owner noneOfBoth 1 2'],
    ],
    ['one action', '- Cap the queue', ['owner both 3']],
    ['all an owner', '- Cap the queue by 2026-01-02\n- Add a check by 2026-01-03', ['owner noneUnmarked 1 2']],
    ['all a date', '- Dana to cap the queue\n- Kofi to add a check', ['due noneUnmarked 1 2']],
    ['one, beside those that have it', '- Cap the queue (Dana, 2026-01-02)\n- Add a check', ['owner both 4']],
    [
      'all a date and one an owner',
      '- Dana to cap the queue\n- Add a check',
      ['owner missing 4', 'due noneUnmarked 1 2'],
    ],
    [
      'an owner that done ones have',
      '- [x] Cap it (owner: Dana)\n- [ ] Add a check\n- [ ] Add a count',
      ['owner missing 4', 'owner missing 5', 'due none 1 2'],
    ],
    ['nothing of what there was not', '- ❌ No check of the size\n- ❌ Missing alert', []],
    [
      'nothing of the report itself',
      '- [ ] Write an incident report\n- 障害報告書の作成\n- Cap it (Dana, 2026-01-02)',
      [],
    ],
    ['what a cross says is not begun', '- ❌ Not started: rotate the key', ['owner both 3']],
    [
      'nothing of other groups where one is a team',
      '### Storage team\n\n- Cap the queue by May 2026\n- Split it by May 2026\n\n### Search\n\n- Add a check by May 2026\n- Add a graph by May 2026',
      [],
    ],
    [
      'nearly all a date, at the title',
      '- Dana to cap the queue\n- Dana to add a check\n- Kofi to add a count\n- Kofi to add a graph\n- Kofi to ask by May 2026',
      ['due most 1 4'],
    ],
    [
      'what few groups give',
      '### This week\n\n- Dana to cap the queue\n\n### Others\n\n- Dana to add a check\n- Kofi to add a count',
      ['due most 1 2'],
    ],
    [
      'no date of what is done at once, beside a group with one',
      '### Immediate (P0)\n\n- Dana to cap the queue\n\n### This week\n\n- Dana to add a check\n- Kofi to add a count',
      [],
    ],
    [
      'nothing that data repeats with owners and dates',
      '- Cap the queue\n- Add a check\n\n```json\n{"summary": "x", "impact": "x", "corrective_actions": [{"owner": "ops", "due": "2026-03-20"}]}\n```',
      [],
    ],
    [
      'open ones beside one that is done',
      '- [x] Cap it\n- [ ] Add a check\n- [ ] Add a count',
      ['owner noneOfBoth 1 2'],
    ],
    [
      '… or one that says so below',
      '- Fund the runners\n    - Turn them on again. **(Done as of 2021-06-30)**\n    - Raise the need\n- Add a check',
      ['owner noneOfBoth 1 2'],
    ],
    ['… or one that may be', '- Running it as root does nothing now\n- Add a check', ['owner noneOfBoth 1 2']],
    ['nothing where all is done', '- [x] Cap the queue\n- [x] Add a check', []],
    [
      'sections apart from each other',
      '- Cap the queue (Dana, 2026-01-02)\n- Add a check (Kofi, 2026-01-03)\n\n## Next steps\n\n- [ ] Add a count\n- [ ] Add a graph',
      ['owner noneOfBothUnmarked 6 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    [
      '- Cap the queue\n- Add a check',
      '- Cap the queue (owner: team, due: date)\n- Add a check (owner: team, due: date)',
    ],
    [
      '| Action | Status |\n|---|---|\n| Cap the queue | open |\n| Add a check | open |\n| Add a count | done |',
      '| Action | Status | Owner | Due |\n|---|---| --- | --- |\n| Cap the queue | open | team | date |\n| Add a check | open | team | date |\n| Add a count | done |  |  |',
    ],
    [
      '| Action | Owner |\n|---|---|\n| Cap the queue | |\n| Add a check | |',
      '| Action | Owner | Due |\n|---|---| --- |\n| Cap the queue | team | date |\n| Add a check | team | date |',
    ],
    [
      '| 対策 | 担当\n|---|---\n| 上限を設ける | 検索\n| 検査を足す | 検索',
      '| 対策 | 担当 | 期限 |\n|---|--- | --- |\n| 上限を設ける | 検索 | 日付 |\n| 検査を足す | 検索 | 日付 |',
    ],
  ])('places to fill in: %s', (text, expected) => {
    const postmortem = read(text);
    const [found] = [...actionsWithout('owner', postmortem), ...actionsWithout('due', postmortem)];
    const edits = found!.fixes!()[0]!.edits.map((edit) => ({ ...edit, insert: withoutTabStops(edit.insert) }));
    expect(edits.map(({ start }) => start)).toEqual(edits.map(({ start }) => start).sort((one, other) => one - other));
    expect(applyEdits(postmortem.document.text, edits)).toBe(`## Action items\n\n${expected}\n`);
  });
});

it.each([
  ['## Action items', 'section'],
  ['## ７．恒久対応', 'document'],
])('what all lack below “%s” waits for the %s, as another section of the kind may say it', (title, unit) => {
  const text = `# 報告\n\n${title}\n\n- 検査を追加する\n- 上限を設ける\n`;
  const found = [...actionsWithout('owner', readPostmortem(readMarkdown(text)))];
  expect(found.map((each) => each.unit)).toEqual([unit]);
});
