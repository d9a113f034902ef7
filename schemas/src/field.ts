import type { Localized } from './localized.ts';

/** What is stated about a report besides its text. `authors` is answered by an owner too. */
export const FIELD_NAMES = [
  'date',
  'authors',
  'owner',
  'reviewers',
  'status',
  'severity',
  'id',
  'start',
  'detected',
  'mitigated',
  'resolved',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
/** All that is read of a report's head; `title` and `responders` are asked for by no template. */
export type MetadataName = FieldName | 'title' | 'responders';

/** The label that fixes and new reports write, and what is there until the writer knows. */
export const FIELDS: Readonly<Record<FieldName, { readonly label: Localized; readonly hint: Localized }>> = {
  date: { label: { en: 'Date', ja: '日付' }, hint: { en: 'the day of the incident', ja: '障害の発生日' } },
  authors: { label: { en: 'Authors', ja: '作成者' }, hint: { en: 'who writes this report', ja: 'この報告書を書く人' } },
  owner: {
    label: { en: 'Owner', ja: '責任者' },
    hint: { en: 'who sees the report through', ja: '報告書の完成に責任を持つ人' },
  },
  reviewers: { label: { en: 'Reviewers', ja: 'レビュアー' }, hint: { en: 'who reads it first', ja: '最初に読む人' } },
  status: {
    label: { en: 'Status', ja: 'ステータス' },
    hint: { en: 'the status of the report', ja: 'ステータス（作成中、レビュー中、確定など）' },
  },
  severity: { label: { en: 'Severity', ja: '重大度' }, hint: { en: 'the severity', ja: '重大度' } },
  id: {
    label: { en: 'Incident ID', ja: '管理番号' },
    hint: { en: 'the ticket or incident number', ja: 'チケット番号' },
  },
  start: { label: { en: 'Start', ja: '発生日時' }, hint: { en: 'when it began, with the zone', ja: '発生した日時' } },
  detected: { label: { en: 'Detected', ja: '検知日時' }, hint: { en: 'when it was noticed', ja: '検知した日時' } },
  mitigated: {
    label: { en: 'Mitigated', ja: '暫定復旧日時' },
    hint: { en: 'when the impact ended', ja: '影響が収まった日時' },
  },
  resolved: { label: { en: 'Resolved', ja: '復旧日時' }, hint: { en: 'when it was over', ja: '復旧した日時' } },
};

/** The states of a report where its template names none of its own, from the first draft on. */
export const STATUS_NAMES: Localized<readonly string[]> = {
  en: ['Draft', 'In review', 'Final', 'Closed'],
  ja: ['作成中', 'レビュー中', '確定', 'クローズ'],
};

/** Severities to choose from, the worst first; a new report makes up none. */
export const SEVERITY_NAMES = ['TBD', 'SEV1', 'SEV2', 'SEV3', 'SEV4'] as const;
