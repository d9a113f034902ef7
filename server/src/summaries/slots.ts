import type { Localized } from '@postmortem/schemas';

/** What a report can tell for a summary; `apology`, `next` and `contact` no report tells. */
export const SLOTS = [
  'title',
  'state',
  'start',
  'detected',
  'end',
  'length',
  'summary',
  'impact',
  'cause',
  'response',
  'measures',
  'todo',
  'apology',
  'next',
  'contact',
] as const;
export type Slot = (typeof SLOTS)[number];

/** What stands where a report tells nothing: plain to see, and to be filled in by a person. */
export const BLANKS: Readonly<Record<Slot, Localized>> = {
  title: { en: '[title: what failed, in a few words]', ja: '［件名: 何が起きたか］' },
  state: {
    en: '[state: investigating, identified, monitoring or resolved]',
    ja: '［状況: 調査中・対応中・復旧済みなど］',
  },
  start: { en: '[start: day and time with zone]', ja: '［発生日時］' },
  detected: { en: '[detected: day and time with zone]', ja: '［検知日時］' },
  end: { en: '[resolved: day and time with zone]', ja: '［復旧日時］' },
  length: { en: '[duration]', ja: '［影響時間］' },
  summary: { en: '[summary: what readers saw]', ja: '［事象: 何が起きたか］' },
  impact: { en: '[impact: who was hit, and how many]', ja: '［影響: 対象と件数］' },
  cause: {
    en: '[cause: what is confirmed, or that it is under investigation]',
    ja: '［原因: 確認できたこと、または「調査中」］',
  },
  response: { en: '[response: what was done]', ja: '［対応: 実施したこと］' },
  measures: { en: '[measures: what will change]', ja: '［再発防止策］' },
  todo: { en: '[next: what will be done]', ja: '［今後の対応］' },
  apology: { en: '[apology, in your own words]', ja: '［お詫びの一文］' },
  next: { en: '[next update: day and time with zone]', ja: '［次回の連絡: 日時］' },
  contact: { en: '[contact: where to ask]', ja: '［問い合わせ先］' },
};
