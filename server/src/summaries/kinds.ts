import type { Localized } from '@postmortem/schemas';

/** Whom a summary is for: readers outside get no sentence in which anybody or a machine was named, not even as a role. */
export type Audience = 'inside' | 'outside';

export interface SummaryKind {
  readonly id: string;
  readonly audience: Audience;
  readonly name: Localized;
  /** When it is sent, in a sentence. */
  readonly purpose: Localized;
  /**
   * Its lines, with slots: `{impact}` all sentences, `{impact:2}` the first two, `{length?}` a line that is left out where nothing is told,
   * `- {measures}` a line for each. Nothing but labels stands here: every sentence comes from the report, or is a blank.
   */
  readonly lines: Localized<readonly string[]>;
}

/** In the order in which they are offered. */
export const SUMMARY_KINDS: readonly SummaryKind[] = [
  {
    id: 'chat',
    audience: 'inside',
    name: { en: 'Chat', ja: 'チャット' },
    purpose: { en: 'A few lines for colleagues.', ja: '社内のチャンネルに流す数行。' },
    lines: {
      en: ['{title}', 'State: {state}', '{length?}', '{summary:2}', 'Impact: {impact:1}', 'Next: {todo:1}'],
      ja: ['{title}', '状況: {state}', '{length?}', '{summary:2}', '影響: {impact:1}', '今後: {todo:1}'],
    },
  },
  {
    id: 'status-page',
    audience: 'outside',
    name: { en: 'Status page', ja: 'ステータスページ' },
    purpose: { en: 'What users read while it lasts, and after.', ja: '障害中と復旧後に利用者が読む告知。' },
    lines: {
      en: [
        '{title}',
        '',
        '{state}',
        '{summary:2}',
        'Impact: {impact:2}',
        'Started: {start}',
        'Resolved: {end}',
        'Next update: {next}',
      ],
      ja: [
        '{title}',
        '',
        '{state}',
        '{summary:2}',
        '影響: {impact:2}',
        '発生: {start}',
        '復旧: {end}',
        '次回の更新: {next}',
      ],
    },
  },
  {
    id: 'customers',
    audience: 'outside',
    name: { en: 'Customers', ja: 'お客様向け' },
    purpose: { en: 'A letter to those who were hit.', ja: '影響を受けたお客様への報告。' },
    lines: {
      en: [
        'Subject: {title}',
        '',
        '{apology}',
        '',
        'What happened',
        '{summary}',
        '',
        'Who was affected',
        '{impact}',
        '',
        'When',
        'Started: {start}',
        'Resolved: {end}',
        '',
        'Why',
        '{cause:4}',
        '',
        'What was done',
        '{response:3}',
        '',
        'Measures',
        '- {measures}',
        '',
        'Questions: {contact}',
      ],
      ja: [
        '件名: {title}',
        '',
        '{apology}',
        '',
        '■ 事象',
        '{summary}',
        '',
        '■ 影響',
        '{impact}',
        '',
        '■ 日時',
        '発生: {start}',
        '復旧: {end}',
        '',
        '■ 原因',
        '{cause:4}',
        '',
        '■ 対応',
        '{response:3}',
        '',
        '■ 再発防止策',
        '・{measures}',
        '',
        '■ お問い合わせ',
        '{contact}',
      ],
    },
  },
  {
    id: 'first-report',
    audience: 'outside',
    name: { en: 'Incident notice: first report', ja: '障害連絡（第一報）' },
    purpose: {
      en: 'As soon as it is known: what is seen, and since when.',
      ja: '検知後すぐに送る連絡。事象・影響・発生日時。',
    },
    lines: {
      en: [
        'Incident notice (first report): {title}',
        '',
        'Started: {start}',
        'Detected: {detected}',
        'What is seen: {summary:2}',
        'Impact: {impact:2}',
        'State: {state}',
        'Next report: {next}',
        'Contact: {contact}',
      ],
      ja: [
        '【障害連絡・第一報】{title}',
        '',
        '■ 発生日時: {start}',
        '■ 検知日時: {detected}',
        '■ 事象: {summary:2}',
        '■ 影響範囲: {impact:2}',
        '■ 現在の状況: {state}',
        '■ 次回の連絡: {next}',
        '■ 連絡先: {contact}',
      ],
    },
  },
  {
    id: 'interim-report',
    audience: 'outside',
    name: { en: 'Incident notice: interim report', ja: '障害連絡（中間報）' },
    purpose: {
      en: 'While it lasts: what is known of the cause, and what was done.',
      ja: '対応中に送る連絡。原因の調査状況と実施した対応。',
    },
    lines: {
      en: [
        'Incident notice (interim report): {title}',
        '',
        'Started: {start}',
        'What is seen: {summary:2}',
        'Impact: {impact:3}',
        'State: {state}',
        'Cause: {cause:2}',
        'Done so far: {response:3}',
        'Next report: {next}',
        'Contact: {contact}',
      ],
      ja: [
        '【障害連絡・中間報】{title}',
        '',
        '■ 発生日時: {start}',
        '■ 事象: {summary:2}',
        '■ 影響範囲: {impact:3}',
        '■ 現在の状況: {state}',
        '■ 原因: {cause:2}',
        '■ 実施した対応: {response:3}',
        '■ 次回の連絡: {next}',
        '■ 連絡先: {contact}',
      ],
    },
  },
  {
    id: 'final-report',
    audience: 'outside',
    name: { en: 'Incident notice: final report', ja: '障害連絡（最終報）' },
    purpose: {
      en: 'Once it is over: cause, response and measures.',
      ja: '復旧後に送る報告。原因・対応・再発防止策。',
    },
    lines: {
      en: [
        'Incident notice (final report): {title}',
        '',
        'Started: {start}',
        'Resolved: {end}',
        '{length?}',
        'What happened: {summary}',
        'Impact: {impact}',
        'Cause: {cause:4}',
        'Response: {response:3}',
        'Measures:',
        '- {measures}',
        'Contact: {contact}',
      ],
      ja: [
        '【障害連絡・最終報】{title}',
        '',
        '■ 発生日時: {start}',
        '■ 復旧日時: {end}',
        '■ 所要時間: {length?}',
        '■ 事象: {summary}',
        '■ 影響範囲: {impact}',
        '■ 原因: {cause:4}',
        '■ 対応: {response:3}',
        '■ 再発防止策:',
        '・{measures}',
        '',
        '{apology}',
        '■ 連絡先: {contact}',
      ],
    },
  },
];

/** A kind of summary by its id, or null. */
export const summaryKind = (id: string): SummaryKind | null => SUMMARY_KINDS.find((kind) => kind.id === id) ?? null;
