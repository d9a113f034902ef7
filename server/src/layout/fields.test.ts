import { describe, expect, it } from 'vitest';
import { passagesOf, readMarkdown } from '../markdown/blocks.ts';
import { pairsIn } from './fields.ts';
import { pairsOfFrontMatter } from './frontMatter.ts';

const named = (pairs: readonly { readonly name: string; readonly value: string }[]) =>
  pairs.map(({ name, value }) => `${name}=${value}`);

describe('front matter', () => {
  it.each([
    ['---\nstatus: Final\nlead-author: "Ann"\n---', ['status=Final', 'lead author=Ann']],
    ['---\n"author": Ann # she\n---', ['author=Ann']],
    ['---\nauthors:\n  - Ann\n  - "Ben"\ndate: 2024-03-04\n---', ['authors=Ann, Ben', 'date=2024-03-04']],
    ['---\nauthors:\n- Ann\n---', ['authors=Ann']],
    ['---\nauthors: [Ann, "Ben"]\n---', ['authors=Ann, Ben']],
    ['---\nauthor:\n  name: Ann\n---', ['author=Ann']],
    ['---\nauthors:\n  - name: Ann\n    role: lead\n  - role: scribe\n    name: "Ben"\n---', ['authors=Ann, Ben']],
    ['---\ntimes:\n  start: 10:00\n  end: 10:40\n---', ['times=10:00, 10:40']],
    ['---\ntitle: "The \\"queue\\" stopped"\n---', ['title=The "queue" stopped']],
    ['---\ntitle: >-\n  The queue\n  stopped\n---', ['title=The queue, stopped']],
    [
      '+++\ntitle = "Queue"\nauthors = ["Ann", "Ben"]\ndate = 2024-03-04\n+++',
      ['title=Queue', 'authors=Ann, Ben', 'date=2024-03-04'],
    ],
    ['+++\n[extra]\nauthors = [\n  "Ann",\n  "Ben",\n]\nstatus = \'Final\'\n+++', ['authors=Ann, Ben', 'status=Final']],
  ])('%j', (source, expected) => {
    const pairs = pairsOfFrontMatter(source);
    expect(named(pairs)).toEqual(expected);
    for (const { name, start, end } of pairs) expect(source.slice(start, end).replace(/[_-]/g, ' ')).toContain(name);
  });
});

describe('labels and values', () => {
  const fields = (text: string) => passagesOf(readMarkdown(text)).flatMap(({ leaf }) => named(pairsIn(leaf)));
  it.each([
    ['Status: Final', ['Status=Final']],
    ['Status: Final · Date: 2024-03-04 · Owner: Ann', ['Status=Final', 'Date=2024-03-04', 'Owner=Ann']],
    ['**Status:** Final **Date:** 2024-03-04', ['Status=Final', 'Date=2024-03-04']],
    ['*Status*: final. *Author*: Ann.', ['Status=final', 'Author=Ann.']],
    ['Lead: Lena Moss. Status: final. Severity: SEV2.', ['Lead=Lena Moss', 'Status=final', 'Severity=SEV2.']],
    ['Written by Lena Moss. Status: final. Severity: SEV2.', ['Status=final', 'Severity=SEV2.']],
    ['It was posted at 10:09. Status: investigating at first.', []],
    ['Note: it was 10:05. The cap: none.', ['Note=it was 10:05. The cap: none.']],
    ['作成日:2026/12/11 作成者:第二運用室', ['作成日=2026/12/11', '作成者=第二運用室']],
    ['Status: Final Date: 2026-12-11', ['Status=Final', 'Date=2026-12-11']],
    ['作成者 管理部 石川\n状態 完了', ['作成者=管理部 石川', '状態=完了']],
    ['受付 が止まった', []],
    ['報告者：佐野　　承認者：堀', ['報告者=佐野', '承認者=堀']],
    ['最終更新: 2026-03-05 / 記録者: 結', ['最終更新=2026-03-05', '記録者=結']],
    ['Note: a / b', ['Note=a / b']],
    ['発信：佐野 ／ 発信時刻：10:05', ['発信=佐野', '発信時刻=10:05']],
    ['作成日　　2026年4月11日', ['作成日=2026年4月11日']],
    ['【担当】佐野', ['担当=佐野']],
    ['> **Status:** Final', ['Status=Final']],
    ['| 件名 | 停止 | 管理番号 | 12 |\n|--|--|--|--|', ['件名=停止', '管理番号=12']],
    ['| a | b |\n|--|--|\n| Date | 2024-03-04 |', ['a=b', 'Date=2024-03-04']],
    ['| Action | Type | Owner | Bug |\n|--|--|--|--|', []],
    ['It stopped at 10:05.', []],
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });
});
