import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../configuration/settings.ts';
import { check } from '../../lint/check.ts';
import type { Finding } from '../../lint/lint.ts';
import { applyEdits } from '../../text/edit.ts';
import { withoutTabStops } from '../../text/snippet.ts';

const found = (text: string): Finding[] =>
  check({ text, path: 'postmortem.md', settings: DEFAULT_SETTINGS, force: true }, (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`);
  }).findings.filter(({ rule }) => rule === 'metadata/missing');

const BODY = '\n## Summary\n\nCheckout failed.\n\n## Root cause\n\nA full disk.\n';
const fixed = (text: string, at: number): string =>
  withoutTabStops(applyEdits(text, found(text)[0]!.fixes()[at]!.edits));

describe('what the head of a report does not say', () => {
  it('is told once, with all that is absent', () => {
    const findings = found(`# Checkout outage\n${BODY}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message('en')).toContain('No “Date”, “Authors” or “Status” above the text.');
    expect(findings[0]!.message('ja')).toContain('「日付」「作成者」「ステータス」の記載がありません。');
  });

  it('goes behind a byte order mark, which is no part of a line', () => {
    const timeline = '\n## Timeline\n\n- 10:00 UTC it failed\n';
    expect(fixed(`\uFEFF${BODY.trimStart()}${timeline}`, 0)).toMatch(/^\uFEFF- [^\uFEFF]+\n## Summary/);
  });

  it.each([
    [`# Checkout outage\n${BODY}\n---\n\n**Postmortem Author**: Network Operations\n`, 'No “Date” or “Status”'],
    [`---\nclosed: 2026-03-11\n---\n\n# Checkout outage\n${BODY}`, 'No “Authors” above'],
    [
      `# 決済停止\n${BODY}\n## インシデントレポート情報\n\n- **作成者**: 佐野\n${'\n## 付録\n\nあ。\n'.repeat(4)}`,
      'No “Date” or “Status”',
    ],
    [
      `# 決済停止\n\n## 更新履歴\n\n| 日付 | 更新者 | 内容 |\n|---|---|---|\n| 2026-01-02 | 佐野 | 初版 |\n${BODY}`,
      'No “Status” above',
    ],
    [`# Checkout outage\n${BODY}\n## Status (as of 11 March)\n\nFixed.\n`, 'No “Date” or “Authors”'],
    [`# Checkout outage\n${BODY}\n## Status (incident)\n\nFixed.\n`, 'No “Date”, “Authors” or “Status”'],
    [`<!--\n.. date: 2026-03-11\n.. author: Ana Berg\n-->\n\n# Checkout outage\n${BODY}`, 'No “Status” above'],
    [`# 決済停止\n\n**調査部署**: 基盤\n${BODY}`, 'No “Date” or “Status”'],
    [`# Checkout outage\n${BODY}\n---\n\n*Report authored by Ana Berg*\n`, 'No “Date” or “Status”'],
    [`# Checkout outage\n${BODY}\n**Incident report prepared by**: Ana\n`, 'No “Date” or “Status”'],
    [
      `# Checkout outage\n${BODY}\n## Approvals\n\n**Prepared by:** Ana  \n**Status:** Final\n${'\n## Appendix\n\nA.\n'.repeat(4)}`,
      'No “Date” above',
    ],
    [
      `# Checkout outage\n${BODY}\n## Action items\n\n- Cap the queue\n\n---\n\n**Report Created By:** Ana\n`,
      'No “Date” or “Status”',
    ],
    [
      `# Checkout outage\n${BODY}\n## Action items\n\n- Cap the queue\n\n---\n\n**Last updated**: 2026-07-04\n**Status**: Final\n`,
      'No “Authors” above',
    ],
    [`# Checkout outage - Draft v0.1\n${BODY}`, 'No “Date” or “Authors”'],
    [`---\nfrom: Ana\nto: all\n---\n\n# Checkout outage\n${BODY}`, 'No “Date” or “Status”'],
    [`---\nfrom: Ana\n---\n\n# Checkout outage\n${BODY}`, 'No “Date”, “Authors” or “Status”'],
    [`# Checkout outage\n\nFrom: 2026-03-04 10:02 UTC\nTo: 2026-03-04 10:40 UTC\n${BODY}`, '“Authors” or “Status”'],
    [`# 決済停止\n\n- 差出人: 佐野\n${BODY}`, 'No “Date” or “Status”'],
    [`# Checkout outage\n\n- Team: Search\n${BODY}`, 'No “Date” or “Status”'],
    [`# Checkout outage\n\n- Resolved: 2026-03-04 10:40 UTC\n${BODY}`, 'No “Authors” above'],
    [`# Checkout outage - the draft that broke it\n${BODY}`, 'No “Date”, “Authors” or “Status”'],
  ])('is not what a title or the last lines say', (text, message) => {
    expect(found(text)[0]!.message('en')).toContain(message);
  });

  it.each([
    'By Alice Berg, 3 March 2026',
    '*Posted on 3 March by Alice Berg*',
    'A blameless review, written by Alice.',
    'This postmortem was written on 3 March by Alice Berg.',
    'Last updated: 2026-06-29 by Alice / Nora',
    'Alice Berg · March 3, 2026 · 5 min read',
    '— Alice Berg, SRE',
    '@alice',
    'Prepared by:\nAlice Berg',
    'Prepared by:\n\nAlice Berg',
    '（記: 佐藤）',
    '2026年5月4日　佐藤 太郎',
    'インフラ部 佐藤',
    'こんにちは、プラットフォームチームの田中です。',
  ])('is no author where a line without a label names one: %s', (line) => {
    const message = (text: string) => found(text)[0]!.message('en');
    expect(message(`# Checkout outage\n\n${line}\n${BODY}`)).not.toContain('Authors');
    expect(message(`# Checkout outage\n${BODY}\n${line}\n`)).not.toContain('Authors');
  });

  it.each([
    'By Friday all hosts had the fix.',
    'By design the queue drops what is too old.',
    'Created by hand: the alias of the index.',
    'The alias was created by Terraform at night, and nobody looked.',
    'Prepared by:\nDate: 2026-03-03',
    'Search outage, 3 March 2026',
    'The DNS record was updated by Terraform without a review.',
    'The alert summary is posted to Slack by PagerDuty.',
    'By EOD all refunds were sent.',
    'By Region',
    'Our page was updated by Bob at 10:20.',
    '**Responders**\n\nAlice Berg, Nora Ito',
    '影響を受けたのは営業部の約30名です。',
    '（報告: 12件）',
    '営業部 御中',
  ])('is the author where a line only sounds like one: %s', (line) => {
    expect(found(`# Checkout outage\n\n${line}\n${BODY}`)[0]!.message('en')).toContain('Authors');
  });

  it.each(['- Published: 2026-11-12 10:40 JST', '発信時刻：2026-11-12 10:40 JST'])(
    'is no day where a field gives one: %s',
    (field) => {
      expect(found(`# Checkout outage\n\n${field}\n${BODY}`)[0]!.message('en')).toContain('No “Authors” or “Status”');
    },
  );

  it.each([
    '```yaml\ncreated_at: 2026-08-29 05:53:28 JST\n```\n\n## 概要\n\n止まった。',
    '## 概要\n\n2026-08-29、注文が止まった。',
    '## Summary\n\nOn 29 August 2026, orders failed.',
  ])('is no day where a head in a block or the first words give it: %j', (text) => {
    expect(found(`# Checkout outage\n\n${text}\n\n## Root cause\n\nA full disk.\n`)[0]!.message('en')).toContain(
      'No “Authors” or “Status”',
    );
  });

  it.each([
    ['- 現在の状態: **復旧済み**', 'No “Date” or “Authors”'],
    ['**作業担当**: 検索チーム', 'No “Date” or “Status”'],
    ['- 最終ステータス: 復旧済み', 'No “Date” or “Authors”'],
    ['### 📅 日付\n\n2024-03-04\n', 'No “Authors” or “Status”'],
    ['- ⏰ 発生日時: 2024-03-04 10:00', 'No “Authors” or “Status”'],
  ])('is not what other labels say: %s', (line, message) => {
    expect(found(`# 検索停止\n\n${line}\n${BODY}`)[0]!.message('en')).toContain(message);
  });

  it('is asked of a letter to those who were hit only for its day', () => {
    const letter =
      '# 決済障害のお詫び\n\nお客様にご迷惑をおかけしました。\n\n## 原因\n\nディスクが満杯になった。\n\n## 対策\n\n- 検査\n';
    expect(found(letter)[0]!.message('ja')).toContain('「日付」の記載がありません。');
    expect(found(letter.replace('お詫び\n', 'お詫び（2024-03-04）\n'))).toEqual([]);
  });

  it.each(['# [完了] 障害記録: 検索停止', '# 【復旧済】検索停止', '# 検索停止\n\n## 7. ステータス\n\n確定'])(
    'is no status where the title or a part of its own gives it: %j',
    (title) => {
      expect(
        found(`${title}\n\n## 原因\n\nディスクが満杯になった。\n\n## 対策\n\n- 検査\n`)[0]!.message('ja'),
      ).not.toContain('ステータス');
    },
  );

  it('may be told at its end', () => {
    const text = `# Checkout outage\n${BODY}\n---\n\n**Document Status:** Draft, for review\n\n**Report prepared by:** Search\n`;
    expect(found(text)[0]!.message('en')).toContain('No “Date” above the text');
  });

  it('is added all at once or line by line', () => {
    const titles = found(`# Checkout outage\n${BODY}`)[0]!
      .fixes()
      .map(({ title }) => title.en);
    expect(titles).toEqual(['Add all 3 lines', 'Add “Date”', 'Add “Authors”', 'Add “Status”']);
  });

  it('is written as the lines that are there, quoted or not', () => {
    const text = `# Checkout outage\n\n- **Date:** 2024-03-04\n${BODY}`;
    expect(fixed(text, 0)).toMatch(/^- \*\*Date:\*\* 2024-03-04\n- \*\*Authors:\*\* .+\n- \*\*Status:\*\* Draft\n/m);
  });

  it('has its tab stops walked through one after the other', () => {
    const [edit] = found(`# Checkout outage\n${BODY}`)[0]!.fixes()[0]!.edits;
    expect(edit!.insert.match(/\$\{\d/g)).toEqual(['${1', '${2', '${3']);
  });

  it('waits for its value where its line is there', () => {
    const text = `# Checkout outage\n\n- Date: 2024-03-04\n- Authors:\n- Status: Draft\n${BODY}`;
    expect(found(text).map(({ fixes }) => fixes())).toEqual([[]]);
  });
});
